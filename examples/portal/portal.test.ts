/** Harborline's portal on a sandbox, both over HTTP, as a person at a browser meets them. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it, mock } from 'node:test';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { openBrowser, visibleToScripts, watch, type Watch } from '../test/browser.ts';
import { control, PAST_EXPIRY } from '../test/servers.ts';
import { wordsOf } from '../test/words.ts';
import { staff } from './directory.ts';
import { startPortal, type Portal } from './portal.ts';
import { words } from './words.ts';

const BALANCE = '$412.60';

let browser: Browser;
let sandbox: Sandbox;
let portal: Portal;
let context: BrowserContext;
let page: Page;
let watched: Watch;

/** What the portal's server logged. */
const log: string[] = [];

before(async () => {
  mock.method(console, 'warn', (line: string) => log.push(line));
  browser = await openBrowser();
});

after(() => browser?.close());

beforeEach(async () => {
  sandbox = await startSandbox({ port: 0 });
  portal = await startPortal({ port: 0, apiUrl: sandbox.url });
  context = await browser.newContext({ baseURL: portal.url, viewport: { width: 1600, height: 900 } });
  watched = await watch(context);
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  await portal.close();
  await sandbox.close();
  assert.deepEqual(watched.faults, []);
});

/** The desks of the page with both sides. */
const left = (): Locator => page.locator('.desk').nth(0);
const right = (): Locator => page.locator('.desk').nth(1);

const shows = (place: Locator, text: string): Promise<void> => place.getByText(text).first().waitFor();

/** Opens the single page as a person. */
async function openWallet(user: string): Promise<void> {
  await page.goto('/wallet');
  await page.locator(`main button[value=${user}]`).click();
  await page.locator('revampd-wallet').waitFor();
}

/** Asks for a session as the page of a desk would, with this body. */
function askForSession(desk: string, body: object): Promise<{ status: number; body: any }> {
  return page.evaluate(
    async ({ url, body }) => {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
    { url: `/desks/${desk}/session`, body },
  );
}

/** Makes the wallet on the page read something anew. */
const filter = (place: Locator | Page, kind: string): Promise<unknown> =>
  place.getByRole('combobox').selectOption({ label: kind });

describe('both sides on one page', () => {
  it('EMB-1 shows issuer and payer the same balance, each from their seat', async () => {
    await page.goto('/');
    await Promise.all([shows(left(), BALANCE), shows(right(), BALANCE)]);
    await shows(left(), 'Pays Northgate Dental’s invoices from Harborline only.');
    await shows(right(), 'Pays invoices from Harborline only.');
    const rows = (desk: Locator) => desk.getByRole('row').allInnerTexts();
    const ofIssuer = await rows(left());
    assert.equal(ofIssuer.length, 9);
    assert.deepEqual(ofIssuer, await rows(right()));
  });

  it('is a page of the partner: a strict policy, and no secret of its server', async () => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => answers.push(response.text().catch(() => '')));
    const response = await page.goto('/');
    await shows(left(), BALANCE);
    assert.doesNotMatch((await Promise.all(answers)).join(), /sk_test/);
    assert.match(
      response?.headers()['content-security-policy'] ?? '',
      /script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self'/,
    );
  });

  it('seats another person at one desk and leaves the other as it is', async () => {
    await page.goto('/');
    await shows(left(), BALANCE);
    await left().getByRole('button', { name: 'Tom Aldersey' }).click();
    await left().getByRole('button', { name: 'Joel Park' }).click();
    await shows(left(), 'Billing isn’t part of your role');
    await shows(right(), BALANCE);
  });
});

describe('EMB-5 whose name stands where', () => {
  const naming = async (place: Locator): Promise<string[]> =>
    (await wordsOf(place)).filter((text) => /revampd/i.test(text));

  it('EMB-5 side by side: not on the host’s page, not at the Partner’s desk; the client reads what its credit doesn’t pay', async () => {
    await page.goto('/');
    await Promise.all([shows(left(), BALANCE), shows(right(), BALANCE)]);
    assert.ok((await wordsOf(left())).join('').includes(BALANCE), 'the scan reaches into shadow roots');
    assert.deepEqual(await naming(left()), []);
    const ofClient = await naming(right());
    assert.deepEqual(await naming(page.locator('html')), ofClient);
    const scope = 'It can’t pay Revampd invoices, such as phone numbers, or move to another connection.';
    assert.deepEqual(ofClient, [scope]);
  });

  for (const { id, name } of staff)
    it(`EMB-5 ${name} of the Partner finds no "Revampd", whatever the language, and none when it can’t be reached`, async () => {
      await openWallet(id);
      const state = page.locator('revampd-wallet [part~=state]');
      for (const locale of Object.keys(words)) {
        await context.addCookies([{ name: 'locale', value: locale, url: portal.url }]);
        await page.reload();
        await page.getByRole('table').or(state).first().waitFor();
        assert.deepEqual(await naming(page.locator('html')), [], locale);
      }
      await sandbox.close();
      await page.reload();
      await state.waitFor();
      assert.deepEqual(await naming(page.locator('html')), []);
    });
});

describe('the login', () => {
  it('CON-1 decides who the session is for: the page can name no other person and no other connection', async () => {
    await page.goto('/');
    const own = { connection_id: 'con_harborline_northgate' };
    const minted = await askForSession('right', { ...own, user_id: 'usr_tom' });
    assert.equal(minted.status, 200);
    const session = await api('/v1/session', minted.body.token);
    assert.equal((await session.json()).viewer.id, 'usr_dana');
    for (const connection_id of ['con_harborline_ridgeway', 'con_kilowatt_pinecrest', 'con_northgate_revampd']) {
      const refused = await askForSession('right', { connection_id });
      assert.deepEqual([refused.status, refused.body.code], [404, 'not_found']);
      const wallet = await api(`/v1/connections/${connection_id}/wallet`, minted.body.token);
      assert.equal(wallet.status, 404);
    }
    assert.equal((await askForSession('left', { connection_id: 'con_harborline_ridgeway' })).status, 200);
  });

  it('is by this portal’s own forms: another site can sign nobody in and get no session', async () => {
    for (const path of ['/desks/left/login', '/desks/left/session']) {
      const headers = { Origin: 'https://elsewhere.example', 'Content-Type': 'application/x-www-form-urlencoded' };
      const body = 'user_id=usr_tom';
      assert.equal((await fetch(portal.url + path, { method: 'POST', headers, body })).status, 403);
    }
    const unnamed = await fetch(`${portal.url.replace('localhost', '127.0.0.1')}/wallet`, { redirect: 'manual' });
    assert.equal(unnamed.headers.get('Location'), `${portal.url}/wallet`);
  });

  it('keeps a cookie that scripts can’t read and other sites don’t send', async () => {
    await openWallet('usr_dana');
    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'harborline_main');
    assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, 'Lax']);
    assert.ok((cookie?.value.length ?? 0) >= 43);
  });
});

describe('the token', () => {
  it('SES-5 stays out of all that scripts of the page can read, at both desks, in renewal, failure and sign-out', async () => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/session') && response.ok())
        answers.push(response.json().then(({ token }) => token));
    });
    await page.goto('/');
    await Promise.all([shows(left(), BALANCE), shows(right(), BALANCE)]);
    await control(sandbox.url, 'clock', PAST_EXPIRY);
    await filter(left(), 'Adjustment');
    await left().getByText('Goodwill').first().waitFor({ state: 'detached' });
    const rules = [{ match: { path: '/v1/' }, fault: { status: 403, code: 'not_permitted' }, times: 1 }];
    await control(sandbox.url, 'faults', { rules });
    await filter(left(), 'Credit');
    await left().getByRole('heading', { name: 'Billing isn’t part of your role' }).waitFor();
    await page.context().clearCookies();
    await control(sandbox.url, 'clock', PAST_EXPIRY);
    await filter(right(), 'Credit');
    await right().getByRole('heading', { name: 'Your session ended' }).waitFor();

    const tokens = await Promise.all(answers);
    assert.ok(tokens.length >= 3 && tokens.every((token) => token.startsWith('es_')));
    const seen = await visibleToScripts(page);
    assert.match(seen, /Your session ended/, 'the scan reaches into shadow roots');
    for (const token of tokens) assert.ok(!seen.includes(token));
  });
});

describe('what goes wrong says so, and recovers', () => {
  it('signed out elsewhere: the session ended; after a new sign-in Continue goes on', async () => {
    await openWallet('usr_dana');
    await shows(page.locator('main'), BALANCE);
    const other = await context.newPage();
    await other.goto('/wallet');
    await other.getByRole('button', { name: 'Dana Whitlock' }).first().click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await other.getByRole('heading', { name: 'Sign in to Harborline' }).waitFor();

    await page.bringToFront();
    await filter(page, 'Credit');
    await page.getByRole('heading', { name: 'Your session ended' }).waitFor();
    await page.getByText('Sign in again on this site, then continue here.').waitFor();
    assert.equal((await askForSession('main', {})).status, 401);

    await other.locator('main button[value=usr_dana]').click();
    await other.locator('revampd-wallet').waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Continue' }).click();
    await shows(page.locator('main'), BALANCE);
  });

  it('expired: a new session takes its place, and nobody notices', async () => {
    await openWallet('usr_ines');
    await shows(page.locator('main'), BALANCE);
    await control(sandbox.url, 'clock', PAST_EXPIRY);
    await filter(page, 'Adjustment');
    await page.getByText('Seat charged twice in').waitFor();
    await page.getByText('Goodwill').first().waitFor({ state: 'detached' });
    assert.equal(await page.getByText('Your session ended').count(), 0);
  });

  it('wrong session-url: it isn’t set up, and a right one mends it', async () => {
    await openWallet('usr_dana');
    const provider = page.locator('revampd-provider');
    const setUrl = (url: string) => provider.evaluate((element, to) => element.setAttribute('session-url', to), url);
    await setUrl('/nowhere');
    await page.getByRole('heading', { name: 'This part of the page isn’t set up' }).waitFor();
    assert.ok(watched.console.some((line) => line.includes('/nowhere answered 404') && line.includes('session-url')));
    await setUrl('/desks/main/session');
    await shows(page.locator('main'), BALANCE);
  });

  it('connection of another organization: it isn’t available, and an own one is', async () => {
    await openWallet('usr_dana');
    const provider = page.locator('revampd-provider');
    const setConnection = (id: string) =>
      provider.evaluate((element, to) => element.setAttribute('connection-id', to), id);
    await setConnection('con_kilowatt_pinecrest');
    await page.getByRole('heading', { name: 'This connection isn’t available' }).waitFor();
    assert.equal(await page.getByText(BALANCE).count(), 0);
    await setConnection('con_harborline_northgate');
    await shows(page.locator('main'), BALANCE);
  });

  it('role without billing: it says whose role that is', async () => {
    await openWallet('usr_priya');
    await page.getByRole('heading', { name: 'Billing isn’t part of your role' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
  });

  it('sandbox stopped before the page opens: no session; Try again works once it is back', async () => {
    await sandbox.close();
    await openWallet('usr_dana');
    await page.getByRole('heading', { name: 'The session couldn’t start' }).waitFor();
    await restartSandbox();
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page.locator('main'), BALANCE);
  });

  it('sandbox stopped while the page is open: what didn’t load is named, and comes by itself once it is back', async () => {
    await page.clock.install();
    await openWallet('usr_dana');
    await shows(page.locator('main'), BALANCE);
    await sandbox.close();
    await filter(page, 'Adjustment');
    await page.getByText('This page of the history didn’t load.').waitFor();
    await shows(page.locator('main'), BALANCE);
    await restartSandbox();
    await page.clock.fastForward(10_000);
    await page.getByText('Seat charged twice in').waitFor();
    await page.getByText('Goodwill').first().waitFor({ state: 'detached' });
    assert.equal(await page.getByText('didn’t load').count(), 0);
  });

  it('API unreachable from the page: the service wasn’t reached; Try again works once it is', async () => {
    await context.route(`${sandbox.url}/**`, (route) => route.abort());
    await openWallet('usr_dana');
    await page.getByRole('heading', { name: 'Wallet didn’t load' }).waitFor();
    await page.getByText('The service wasn’t reached. Nothing was changed.').waitFor();
    await context.unroute(`${sandbox.url}/**`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page.locator('main'), BALANCE);
  });
});

describe('the session endpoint', () => {
  it('passes on what Revampd says, but not that the key is wrong; answers 503 when it can’t be reached; logs no secret', async () => {
    log.length = 0;
    const answerWith = async (options: { apiUrl: string; secretKey?: string }) => {
      const other = await startPortal({ port: 0, ...options });
      const signedIn = await browser.newContext({ baseURL: other.url });
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
    assert.deepEqual(await answerWith({ apiUrl: sandbox.url, secretKey: 'sk_test_kilowatt' }), [404, 'not_found']);
    assert.deepEqual(await answerWith({ apiUrl: sandbox.url, secretKey: 'sk_test_nobody' }), [500, undefined]);
    assert.deepEqual(await answerWith({ apiUrl: 'http://127.0.0.1:9' }), [503, undefined]);
    assert.match(log.join('\n'), /not_found \(404\).*\n[^]*session_expired \(401\)[^]*network/);
    assert.doesNotMatch(log.join('\n'), /sk_test|es_/, 'nothing secret is logged');
  });
});

describe('white label', () => {
  it('speaks the page’s language and direction, and follows its colours', async () => {
    await openWallet('usr_dana');
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
  fetch(sandbox.url + path, { headers: { Authorization: `Bearer ${token}` } });

/** The same address as before, with an empty memory: every session is unknown. */
async function restartSandbox(): Promise<void> {
  sandbox = await startSandbox({ port: Number(new URL(sandbox.url).port) });
}
