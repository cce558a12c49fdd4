/**
 * The page of ten lines as a partner has it: copied out of the repository, served from the partner's origin under a strict
 * policy, with the elements from a CDN's origin and the API (the sandbox) at a third.
 */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { serveStatic } from '@hono/node-server/serve-static';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { cors } from 'hono/cors';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { keptByScripts, openBrowser, visibleToScripts, watch, type Watch } from '../test/browser.ts';
import { overheard } from '../test/eavesdrop.ts';
import { control, PAST_EXPIRY, serveApp } from '../test/servers.ts';

const folder = import.meta.dirname;
const person = { userId: 'usr_dana', connectionId: 'con_harborline_northgate' };

let browser: Browser;
let sandbox: Sandbox;
let outside: string;
let portal: Awaited<ReturnType<typeof serveApp>>;
let cdn: Awaited<ReturnType<typeof serveApp>>;

before(async () => {
  [browser, sandbox, cdn] = await Promise.all([openBrowser(), startSandbox({ port: 0 }), serveApp(cdnApp())]);
  outside = await mkdtemp(join(tmpdir(), 'plain-html-'));
  await copyFile(join(folder, 'index.html'), join(outside, 'index.html'));
  const app = new Hono();
  portal = await serveApp(app);
  Object.assign(process.env, {
    REVAMPD_SECRET_KEY: 'sk_test_partner',
    REVAMPD_API_URL: sandbox.url,
    PORTAL_ORIGIN: portal.url,
  });
  await addPortal(app);
});

after(async () => {
  await browser?.close();
  await sandbox?.close();
  portal?.close();
  cdn?.close();
  await rm(outside, { recursive: true, force: true });
});

/** The CDN: the built files, for pages of every origin. */
function cdnApp(): Hono {
  const root = join(folder, '../../packages/elements/dist/cdn');
  return new Hono().use(cors(), serveStatic({ root }));
}

/** The partner's own server: the page, a login that is a cookie, and the session endpoint. */
async function addPortal(app: Hono): Promise<void> {
  const { answerSession } = await import(new URL('session-endpoint.mjs', import.meta.url).href);
  app.get('/', async (context) => {
    const nonce = randomBytes(16).toString('base64');
    const page = await readFile(join(outside, 'index.html'), 'utf8');
    setCookie(context, 'login', 'dana', { httpOnly: true, sameSite: 'Lax' });
    context.header('Content-Security-Policy', strictPolicy(nonce));
    return context.html(
      page.replace('NONCE', nonce).replace('https://cdn.example', cdn.url).replace('https://api.example', sandbox.url),
    );
  });
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.post('/revampd/session', (context) => answerSession(getCookie(context, 'login') === 'dana' && person));
}

function strictPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'none'",
    `connect-src 'self' ${sandbox.url}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

let context: BrowserContext;
let page: Page;
let watched: Watch;
let requests: Request[];

beforeEach(async () => {
  context = await browser.newContext();
  watched = await watch(context);
  requests = [];
  context.on('request', (request) => requests.push(request));
  page = await context.newPage();
});

afterEach(async () => {
  await context.close();
  assert.deepEqual(watched.faults, []);
});

/** Opens the page and waits for its wallet; answers the token that its back end handed out. */
async function openPage(): Promise<string> {
  const session = page.waitForResponse((response) => response.url().endsWith('/revampd/session'));
  await page.goto(portal.url);
  await page.getByText('$412.60').first().waitFor();
  return (await (await session).json()).token;
}

const sessionCalls = (): Request[] => requests.filter((request) => request.url() === `${portal.url}/revampd/session`);

describe('a page of ten lines outside the repository', () => {
  it('EMB-2 shows the wallet with one script tag and a session endpoint, under a strict CSP', async () => {
    const source = await readFile(join(outside, 'index.html'), 'utf8');
    assert.equal(source.trimEnd().split('\n').length, 10);
    assert.equal(source.match(/<script/g)?.length, 1);
    await openPage();
    await page.getByText('Pays invoices from Harborline only.').waitFor();
    await page.getByRole('table', { name: 'Wallet history' }).waitFor();
    assert.deepEqual(watched.console, []);
  });

  it('EMB-3 the token is in no attribute, storage or URL, and is renewed without the person noticing', async () => {
    const first = await openPage();
    await control(sandbox.url, 'clock', PAST_EXPIRY);
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
      (await context.cookies()).map(({ name }) => name),
      ['login'],
    );
  });

  it('SES-5 the token goes to the API alone, in a header, and into no log', async () => {
    const token = await openPage();
    await control(sandbox.url, 'faults', { rules: [{ match: { path: '/v1/' }, fault: { status: 500 }, times: 1 }] });
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
    assert.deepEqual([...new Set(bearers.filter(Boolean))], [sandbox.url]);
    assert.ok(!watched.console.join('\n').includes(token));
  });

  it('SES-5 no event, error, line of the console, text, title or history tells the token, whatever goes wrong', async () => {
    const token = await openPage();
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
      await control(sandbox.url, 'faults', { rules: [{ match: { path: '/v1/' }, fault, times: 1 }] });
      const failed = page.waitForEvent('response');
      await kind.selectOption(label);
      await failed;
    }
    // Chromium tries again by itself where a server only hangs up.
    await page.route(`${sandbox.url}/v1/**`, (route) => route.abort(), { times: 1 });
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
    await page.route(`${cdn.url}/**`, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(portal.url);
    const before = await globals();
    await page.unroute(`${cdn.url}/**`);
    requests.length = 0;
    await openPage();
    const known = new Set(before);
    const added = (await globals()).filter((key) => !known.has(key));
    assert.ok(added.length <= 1 && added.every((key) => /revampd/.test(key)), `added: ${added.join(', ')}`);

    const origins = new Set(requests.map((request) => new URL(request.url()).origin));
    assert.deepEqual([...origins].sort(), [portal.url, cdn.url, sandbox.url].sort());
    assert.deepEqual(await keptByScripts(page), []);
  });
});
