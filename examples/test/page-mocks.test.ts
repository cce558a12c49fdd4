/** A page whose calls are answered in the page itself, by a service worker in front of a mock API. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockApi } from '@revampd/mocks';
import { build } from 'esbuild';
import { Hono } from 'hono';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerOf, type Answer } from './answer.ts';
import { openBrowser, watch, type Watch } from './browser.ts';
import { serveApp } from './servers.ts';
import type {} from './mocked-page.ts';

const WALLET = 'https://api.test/v1/connections/con_harborline_northgate/wallet';
const dana = { user_id: 'usr_dana', connection_id: 'con_harborline_northgate' };

let browser: Browser;
let server: Awaited<ReturnType<typeof serveApp>>;
let context: BrowserContext;
let page: Page;
let watched: Watch;
/** Of the page's session. */
let token: string;
let inNode: (url?: string) => Promise<Answer>;

before(async () => {
  [browser, server] = await Promise.all([openBrowser(), hostApp().then(serveApp)]);
});

after(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  context = await browser.newContext();
  watched = await watch(context);
  page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => globalThis.mocked);
  token = await page.evaluate((who) => mocked!.api.mintSession(who).token, dana);
  const api = createMockApi();
  const session = api.mintSession(dana);
  inNode = (url = WALLET) => answerOf(api.fetch, session.token, url);
});

afterEach(async () => {
  await context.close();
  assert.deepEqual(watched.faults, []);
});

/** A host's development server: a page, its bundled script, and MSW's worker at the root as its command puts it there. */
async function hostApp(): Promise<Hono> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'mocked-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
  });
  const worker = await readFile(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8');
  const script = (text: string) => () => new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
  return new Hono()
    .get('/', (host) =>
      host.html('<!doctype html><title>Billing</title><script type="module" src="/page.js"></script>'),
    )
    .get('/page.js', script(outputFiles[0]!.text))
    .get('/mockServiceWorker.js', script(worker))
    .get('/own', (host) => host.text('the host’s'))
    .get('/favicon.ico', (host) => host.body(null, 204));
}

/** What the page gets: by its own `fetch`, or by its mock API's without a worker between. */
const inPage = (way: 'fetch' | 'injected', url = WALLET): Promise<Answer> =>
  page.evaluate(([way, token, url]) => mocked!.answerOf(way === 'fetch' ? fetch : mocked!.api.fetch, token, url), [
    way,
    token,
    url,
  ] as const);

describe('EMB-7 a mock API in the page', () => {
  it('EMB-7 the worker answers the page’s own fetch with the same wallet as the injected fetch', async () => {
    const answered = page.waitForResponse(WALLET);
    const seen = await inPage('fetch');
    assert.ok((await answered).fromServiceWorker());
    assert.equal(seen.body.balance.amount, 41260);
    assert.deepEqual(seen, await inPage('injected'));
    assert.deepEqual(seen, await inNode());
  });

  it('EMB-7 refusals are the same too, and a lost connection rejects', async () => {
    const refused = ['https://api.test/v1/connections/con_juniper_revampd/wallet', `${WALLET}?limit=0`];
    for (const url of [...refused, 'https://api.test/v1/nothing'])
      assert.deepEqual(await inPage('fetch', url), await inNode(url));
    await page.evaluate(() => mocked!.api.network.faults.set([{ fault: 'network', times: 1 }]));
    await assert.rejects(inPage('fetch'), /TypeError: Failed to fetch/);
    assert.deepEqual(await inPage('fetch'), await inNode());
  });

  it('EMB-7 leaves the host’s own calls alone', async () => {
    assert.equal(await page.evaluate(async () => (await fetch('/own')).text()), 'the host’s');
  });

  it('EMB-7 the worker streams: events as they come, an abort and a cut as of a real connection, nothing left behind', async () => {
    const seen = await page.evaluate(async (token) => {
      const { api } = mocked!;
      const { events } = api.platform;
      const tom = api.mintSession({ user_id: 'usr_tom', connection_id: null }).token;
      const grant = () =>
        api.fetch('https://api.test/v1/connections/con_harborline_northgate/wallet/entries', {
          method: 'POST',
          headers: { Authorization: `Bearer ${tom}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' }),
        });
      const decoder = new TextDecoder();
      const open = async (signal?: AbortSignal) => {
        const headers = { Authorization: `Bearer ${token}` };
        const { body } = await fetch('https://api.test/v1/events', { headers, ...(signal && { signal }) });
        const reader = body!.getReader();
        const read = async () =>
          decoder
            .decode((await reader.read()).value)
            .split('\n')
            .slice(0, 2)
            .join(' ');
        return { first: await read(), read };
      };
      const nameOf = (error: unknown) => (error as Error).name;
      const controller = new AbortController();
      const stream = await open(controller.signal);
      await grant();
      const event = (await stream.read()).replace(/\d+/, 'n');
      const aborted = stream.read().catch(nameOf);
      controller.abort();
      const names = [stream.first.trim(), event, await aborted];
      while (events.listenerCount() > 0) await new Promise((resolve) => setTimeout(resolve));
      const other = await open();
      const cut = other.read().catch(nameOf);
      api.network.cutStreams();
      return [...names, await cut, events.listenerCount()];
    }, token);
    assert.deepEqual(seen, [': open', 'id: evt_n event: wallet.updated', 'AbortError', 'TypeError', 0]);
  });
});
