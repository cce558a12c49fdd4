/** The page of ten lines as a partner has it: it reads, renews its session, and leaves nothing behind. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { keptByScripts, visibleToScripts } from '../test/browser.ts';
import { overheard } from '../test/eavesdrop.ts';
import { usePlainPage } from '../test/plain-page.ts';
import { control, PAST_EXPIRY } from '../test/servers.ts';

const stage = usePlainPage();
const { requests } = stage;
let page: Page;
beforeEach(() => void ({ page } = stage));

const sessionCalls = (): Request[] =>
  requests.filter((request) => request.url() === `${stage.portal.url}/revampd/session`);

describe('a page of ten lines outside the repository', () => {
  it('EMB-2 shows the wallet with one script tag and a session endpoint, under a strict CSP', async () => {
    const source = await readFile(join(stage.folder, 'index.html'), 'utf8');
    assert.equal(source.trimEnd().split('\n').length, 10);
    assert.equal(source.match(/<script/g)?.length, 1);
    await stage.open();
    await page.getByText('Pays invoices from Harborline only.').waitFor();
    await page.getByRole('table', { name: 'Wallet history' }).waitFor();
    assert.deepEqual(stage.watched.console, []);
  });

  it('EMB-3 the token is in no attribute, storage or URL, and is renewed without the person noticing', async () => {
    const first = await stage.open();
    await control(stage.sandbox.url, 'clock', PAST_EXPIRY);
    const renewal = page.waitForResponse((response) => response.url().endsWith('/revampd/session'));
    const kind = page.getByRole('combobox', { name: 'Kind' });
    await kind.focus();
    await kind.selectOption('Adjustment');
    const second = (await (await renewal).json()).token;
    await page.getByText('Seat charged twice').waitFor();
    await page.getByText('Goodwill').first().waitFor({ state: 'detached' });

    assert.notEqual(first, second);
    assert.equal(sessionCalls().length, 2);
    assert.equal(await page.getByText('session ended').count(), 0);
    assert.equal(await kind.inputValue(), 'adjustment');
    const seen = await visibleToScripts(page);
    assert.match(seen, /412/, 'the walk reaches into shadow roots');
    for (const token of [first, second]) assert.ok(!seen.includes(token));
    for (const request of requests) assert.ok(!request.url().includes('es_'));
    assert.deepEqual(
      (await stage.context.cookies()).map(({ name }) => name),
      ['login'],
    );
  });

  it('SES-5 the token goes to the API alone, in a header, and into no log', async () => {
    const token = await stage.open();
    await control(stage.sandbox.url, 'faults', {
      rules: [{ match: { path: 'listWalletEntries' }, fault: { status: 500 }, times: 1 }],
    });
    const failed = page.waitForResponse((response) => response.status() === 500);
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('Reversal');
    await failed;
    await page.getByText('HL-2019 was voided').waitFor();

    const bearers = await Promise.all(
      requests.map(async (request) => {
        const { authorization, ...others } = await request.allHeaders();
        assert.ok(!JSON.stringify([others, request.url(), request.postData()]).includes(token));
        return authorization === `Bearer ${token}` ? new URL(request.url()).origin : undefined;
      }),
    );
    assert.deepEqual([...new Set(bearers.filter(Boolean))], [stage.sandbox.url]);
    assert.ok(!stage.watched.console.join('\n').includes(token));
  });

  it('SES-5 no event, error, line of the console, text, title or history tells the token, whatever goes wrong', async () => {
    const token = await stage.open();
    await page.locator('revampd-provider').evaluate((provider: any) => {
      provider.routes = { invoice: '/invoices/{invoice_id}' };
      provider.addEventListener('revampd-navigate', (event: Event) => event.preventDefault());
    });
    await page.getByRole('link', { name: 'HL-2061' }).first().click();

    const kind = page.getByRole('combobox', { name: 'Kind' });
    for (const [fault, label] of [
      [{ status: 500 }, 'Credit'],
      ['malformed', 'Adjustment'],
    ] as const) {
      await control(stage.sandbox.url, 'faults', {
        rules: [{ match: { path: 'listWalletEntries' }, fault, times: 1 }],
      });
      const failed = page.waitForResponse((response) => response.url().includes('/wallet/entries'));
      await kind.selectOption(label);
      await failed;
    }
    // Chromium tries again by itself where a server only hangs up.
    await page.route(`${stage.sandbox.url}/v1/**/entries?*`, (route) => route.abort(), { times: 1 });
    const lost = page.waitForEvent('requestfailed');
    await kind.selectOption('Reversal');
    await lost;
    await page.getByText('HL-2019 was voided').waitFor();
    const events = (await overheard(page)).filter((entry) => entry.startsWith('event revampd-navigate: '));
    assert.match(events.join(), /\/invoices\/inv_/);
    assert.ok(!(await visibleToScripts(page)).includes(token));

    // A host's endpoint that answers the token as no session is answered.
    await page.route('**/revampd/session', (route) => route.fulfill({ contentType: 'application/json', body: token }));
    await page.reload();
    await page.getByRole('heading', { name: 'This part of the page isn’t set up' }).waitFor();
    const warnings = (await overheard(page)).filter((entry) => entry.startsWith('console.warn: '));
    assert.match(warnings.join(), /session-url/);
    assert.ok(!(await visibleToScripts(page)).includes(token));
  });

  it('SEC-3 no third-party call, no storage, no global but the registry and one versioned key', async () => {
    const globals = () => page.evaluate(() => Reflect.ownKeys(globalThis).map(String));
    await page.route(`${stage.cdn.url}/**`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(stage.portal.url);
    const before = await globals();
    await page.unroute(`${stage.cdn.url}/**`);
    requests.length = 0;
    await stage.open();
    const known = new Set(before);
    const added = (await globals()).filter((key) => !known.has(key));
    assert.ok(added.length <= 1 && added.every((key) => /revampd/.test(key)), `added: ${added.join(', ')}`);

    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    assert.deepEqual([...origins].sort(), [stage.portal.url, stage.cdn.url, stage.sandbox.url].sort());
    assert.deepEqual(await keptByScripts(page), []);
  });
});
