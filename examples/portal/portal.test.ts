/** Harborline's portal on a sandbox, both over HTTP, as a person at a browser meets them. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { askForSession } from '../test/ask-for-session.ts';
import { BALANCE, shows, usePortal } from '../test/portal-stage.ts';
import { wordsOf } from '../test/words.ts';
import { staff } from './directory.ts';
import { startPortal } from './portal.ts';
import { words } from './words.ts';

const stage = usePortal();
let page: Page;
let left: Locator;
let right: Locator;
beforeEach(() => void ({ page, left, right } = stage));

describe('both sides on one page', () => {
  it('EMB-1 shows issuer and payer the same balance, each from their seat', async () => {
    await page.goto('/');
    await Promise.all([shows(left, BALANCE), shows(right, BALANCE)]);
    await shows(left, 'Pays Northgate Dental’s invoices from Harborline only.');
    await shows(right, 'Pays invoices from Harborline only.');
    // What the issuer may do with an entry stands behind what it is.
    const rows = async (desk: Locator) =>
      (await desk.getByRole('row').allInnerTexts()).map((row) => row.replace(/ · Give back….*\n.*/, ''));
    const ofIssuer = await rows(left);
    assert.equal(ofIssuer.length, 6);
    assert.deepEqual(ofIssuer, await rows(right));
  });

  it('writes down what each wallet tells its page, in the page’s language', async () => {
    await page.goto('/');
    const log = right.locator('.event-log');
    await log.locator('.health').getByText('Live').waitFor();
    const rows = log.getByRole('listitem');
    assert.deepEqual(await rows.locator('code').allTextContents(), ['revampd-status', 'revampd-ready']);
    await rows.filter({ hasText: 'revampd-ready' }).getByText('The wallet stands.').click();
    const json = await rows.locator('pre').last().innerText();
    assert.deepEqual(JSON.parse(json), { connectionId: 'con_harborline_northgate' });
    assert.equal(await left.locator('.event-log li').count(), 2);

    await right.getByRole('link', { name: 'Invoice HL-2061' }).evaluate((link) => {
      link.addEventListener('click', (event) => event.preventDefault());
      (link as HTMLElement).click();
    });
    await log.getByText(/inv_248\W* is followed/).waitFor();
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await log.getByText('Aktuell; Änderungen kommen von selbst.').waitFor();
  });

  it('is a page of the partner: a strict policy, and no secret of its server', async () => {
    const answers: Promise<string>[] = [];
    // The stream has no end to wait for.
    page.on('response', (response) => {
      if (!response.url().endsWith('/v1/events')) answers.push(response.text().catch(() => ''));
    });
    const response = await page.goto('/');
    await shows(left, BALANCE);
    assert.doesNotMatch((await Promise.all(answers)).join(), /sk_test/);
    assert.match(
      response?.headers()['content-security-policy'] ?? '',
      /script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self'/,
    );
  });

  it('seats another person at one desk and leaves the other as it is', async () => {
    await page.goto('/');
    await shows(left, BALANCE);
    await left.getByRole('button', { name: 'Tom Aldersey' }).click();
    await left.getByRole('button', { name: 'Joel Park' }).click();
    await shows(left, 'Billing isn’t part of your role');
    await shows(right, BALANCE);
  });
});

describe('EMB-5 whose name stands where', () => {
  // The log for developers names events, as a page's source does; no such log is a partner's.
  const naming = async (place: Locator): Promise<string[]> =>
    (await wordsOf(place)).filter((text) => /revampd/i.test(text) && !/^revampd-[a-z-]+$/.test(text));

  it('EMB-5 side by side: not on the host’s page, not at the Partner’s desk; the client reads what its credit doesn’t pay', async () => {
    await page.goto('/');
    await Promise.all([shows(left, BALANCE), shows(right, BALANCE)]);
    assert.ok((await wordsOf(left)).join('').includes(BALANCE), 'the scan reaches into shadow roots');
    assert.deepEqual(await naming(left), []);
    const ofClient = await naming(right);
    assert.deepEqual(await naming(page.locator('html')), ofClient);
    const scope = 'It can’t pay Revampd invoices, such as phone numbers, or move to another connection.';
    assert.deepEqual(ofClient, [scope]);
  });

  for (const { id, name } of staff)
    it(`EMB-5 ${name} of the Partner finds no "Revampd", whatever the language, and none when it can’t be reached`, async () => {
      await stage.openWallet(id);
      const state = page.locator('revampd-wallet [part~=state]');
      for (const locale of Object.keys(words)) {
        await stage.context.addCookies([{ name: 'locale', value: locale, url: stage.portal.url }]);
        await page.reload();
        await page.getByRole('table').or(state).first().waitFor();
        assert.deepEqual(await naming(page.locator('html')), [], locale);
      }
      await stage.sandbox.close();
      await page.reload();
      await state.waitFor();
      assert.deepEqual(await naming(page.locator('html')), []);
    });
});

describe('the login', () => {
  it('CON-1 decides who the session is for: the page can name no other person and no other connection', async () => {
    await page.goto('/');
    const own = { connection_id: 'con_harborline_northgate' };
    const minted = await askForSession(page, 'right', { ...own, user_id: 'usr_tom' });
    assert.equal(minted.status, 200);
    const session = await api('/v1/session', minted.body.token);
    assert.equal((await session.json()).viewer.id, 'usr_dana');
    for (const connection_id of ['con_harborline_ridgeway', 'con_kilowatt_pinecrest', 'con_northgate_revampd']) {
      const refused = await askForSession(page, 'right', { connection_id });
      assert.deepEqual([refused.status, refused.body.code], [404, 'not_found']);
      const wallet = await api(`/v1/connections/${connection_id}/wallet`, minted.body.token);
      assert.equal(wallet.status, 404);
    }
    assert.equal((await askForSession(page, 'left', { connection_id: 'con_harborline_ridgeway' })).status, 200);
  });

  it('is by this portal’s own forms: another site can sign nobody in and get no session', async () => {
    for (const path of ['/desks/left/login', '/desks/left/session']) {
      const headers = { Origin: 'https://elsewhere.example', 'Content-Type': 'application/x-www-form-urlencoded' };
      const body = 'user_id=usr_tom';
      assert.equal((await fetch(stage.portal.url + path, { method: 'POST', headers, body })).status, 403);
    }
    const unnamed = await fetch(`${stage.portal.url.replace('localhost', '127.0.0.1')}/wallet`, { redirect: 'manual' });
    assert.equal(unnamed.headers.get('Location'), `${stage.portal.url}/wallet`);
  });

  it('keeps a cookie that scripts can’t read and other sites don’t send', async () => {
    await stage.openWallet('usr_dana');
    const [cookie] = (await stage.context.cookies()).filter(({ name }) => name === 'harborline_main');
    assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, 'Lax']);
    assert.ok((cookie?.value.length ?? 0) >= 43);
  });
});

describe('the session endpoint', () => {
  it('passes on what Revampd says, but not that the key is wrong; answers 503 when it can’t be reached; logs no secret', async () => {
    stage.log.length = 0;
    const answerWith = async (options: { apiUrl: string; secretKey?: string }) => {
      const other = await startPortal({ port: 0, ...options });
      const signedIn = await stage.browser.newContext({ baseURL: other.url });
      const desk = await signedIn.newPage();
      await desk.goto('/');
      const session = await desk.waitForResponse((response) => response.url().endsWith('/session'));
      const { status, code } = await session.json();
      assert.equal(session.status(), status);
      assert.equal(session.headers()['content-type'], 'application/problem+json');
      await signedIn.close();
      await other.close();
      return [status, code];
    };
    assert.deepEqual(await answerWith({ apiUrl: stage.sandbox.url, secretKey: 'sk_test_kilowatt' }), [
      404,
      'not_found',
    ]);
    assert.deepEqual(await answerWith({ apiUrl: stage.sandbox.url, secretKey: 'sk_test_nobody' }), [500, undefined]);
    assert.deepEqual(await answerWith({ apiUrl: 'http://127.0.0.1:9' }), [503, undefined]);
    assert.match(stage.log.join('\n'), /not_found \(404\).*\n[^]*session_expired \(401\)[^]*network/);
    assert.doesNotMatch(stage.log.join('\n'), /sk_test|es_/, 'nothing secret is logged');
  });
});

describe('white label', () => {
  it('speaks the page’s language and direction, and follows its colours', async () => {
    await stage.openWallet('usr_dana');
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('button', { name: 'العربية' }).click();
    await shows(page.locator('main'), 'رصيد المحفظة');
    const base = page.locator('revampd-wallet section');
    assert.equal(await base.getAttribute('dir'), 'rtl');
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');

    const background = () => base.evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(await background(), 'rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'داكن' }).click();
    await shows(page.locator('main'), 'رصيد المحفظة');
    assert.notEqual(await background(), 'rgb(255, 255, 255)');
    const kinds = page.getByRole('combobox');
    assert.equal(await kinds.evaluate((element) => getComputedStyle(element).borderRadius), '6px');
  });
});

const api = (path: string, token: string): Promise<Response> =>
  fetch(stage.sandbox.url + path, { headers: { Authorization: `Bearer ${token}` } });
