import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { serveStatic } from '@hono/node-server/serve-static';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { cors } from 'hono/cors';
import type { Browser, BrowserContext, Page, Response, Request } from 'playwright-core';
import { openBrowser, watch, type Watch } from './browser.ts';
import { control, serveApp } from './servers.ts';

const source = join(import.meta.dirname, '../plain-html');
const connectionId = 'con_harborline_northgate';
/** The people of the partner's login, by what its cookie holds. */
const people: Record<string, { readonly userId: string; readonly connectionId: string }> = {
  dana: { userId: 'usr_dana', connectionId },
  tom: { userId: 'usr_tom', connectionId },
};

/** A way to write the policy that the README asks for: by a nonce, or by the origin of the elements' files; or one without the API. */
export type Policy = 'nonce' | 'allow-list' | 'without-api';

/** How the page of ten lines is opened. */
export interface Opening {
  /** Default by a nonce. */
  readonly policy?: Policy;
  /** Who is signed in: a client's owner, or the Partner's own. Default Dana. */
  readonly person?: 'dana' | 'tom';
  /** One of the README's scripts for the page beside it: `step-up.js`, `host.js`. */
  readonly script?: 'step-up' | 'host';
}

/** What a test of the page of ten lines has. */
export interface PlainPage {
  readonly sandbox: Sandbox;
  readonly portal: { readonly url: string };
  readonly cdn: { readonly url: string };
  /** The folder outside of the repository that the page was copied to. */
  readonly folder: string;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watched: Watch;
  /** Every request of the test's pages. */
  readonly requests: Request[];
  /** Opens the page and waits for its wallet. Answers the token that its back end handed out. */
  open(how?: Opening): Promise<string>;
}

/**
 * Has every test of a file run on the page of ten lines as a partner has it: copied out of the repository, served from the
 * partner's origin under a strict policy, with the elements from a CDN's origin and the API (a sandbox) at a third. A page
 * that logs an error or breaks its policy fails its test.
 */
export function usePlainPage(): PlainPage {
  const stage = { requests: [] as Request[] } as { -readonly [Key in keyof PlainPage]: PlainPage[Key] };
  let browser: Browser;
  let servers: Awaited<ReturnType<typeof serveApp>>[] = [];

  before(async () => {
    const app = new Hono();
    servers = [await serveApp(app), await serveApp(cdn())];
    stage.portal = servers[0]!;
    stage.cdn = servers[1]!;
    [browser, stage.sandbox] = await Promise.all([openBrowser(), startSandbox({ port: 0 })]);
    stage.folder = await mkdtemp(join(tmpdir(), 'plain-html-'));
    await copyFile(join(source, 'index.html'), join(stage.folder, 'index.html'));
    Object.assign(process.env, {
      REVAMPD_SECRET_KEY: 'sk_test_partner',
      REVAMPD_API_URL: stage.sandbox.url,
      PORTAL_ORIGIN: stage.portal.url,
    });
    await addPortal(app, stage);
  });

  after(async () => {
    await browser?.close();
    await stage.sandbox?.close();
    for (const server of servers) server.close();
    await rm(stage.folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    await control(stage.sandbox.url, 'reset', {});
    stage.context = await browser.newContext();
    stage.watched = await watch(stage.context);
    stage.requests.length = 0;
    stage.context.on('request', (request) => stage.requests.push(request));
    stage.page = await stage.context.newPage();
  });

  afterEach(async () => {
    await stage.context.close();
    assert.deepEqual(stage.watched.faults, []);
  });

  stage.open = async ({ policy = 'nonce', person = 'dana', script = '' } = {}) => {
    const sessions: Promise<{ token: string } | undefined>[] = [];
    // A page whose script brings another way to a session gives up the one that it has begun: that one has no body to read.
    const collect = (response: Response): void => {
      if (response.url().endsWith('/revampd/session')) sessions.push(response.json().catch(() => undefined));
    };
    stage.page.on('response', collect);
    await stage.page.goto(`${stage.portal.url}/?policy=${policy}&person=${person}&script=${script}`);
    await stage.page.getByText('$412.60').first().waitFor();
    stage.page.off('response', collect);
    const read = (await Promise.all(sessions)).filter((session) => session !== undefined);
    return read.at(-1)!.token;
  };
  return stage;
}

/** The CDN: the built files, for pages of every origin. */
function cdn(): Hono {
  const root = join(source, '../../packages/elements/dist/cdn');
  return new Hono().use(cors(), serveStatic({ root }));
}

/** A sign-in of the partner's own, in a plain box of its page: no modal dialog of the browser's. */
const SIGN_IN = `export const signInAgain = () => new Promise((resolve) => {
  const button = document.createElement('button');
  button.textContent = 'It’s still me';
  button.onclick = () => { button.remove(); resolve(); };
  document.body.prepend(button);
});`;

/** The partner's own server: the page, a login that is a cookie, and the session endpoints. */
async function addPortal(app: Hono, stage: PlainPage): Promise<void> {
  const { answerSession } = await import(new URL('../plain-html/session-endpoint.mjs', import.meta.url).href);
  const personAt = (context: Context) => people[getCookie(context, 'login') ?? ''];
  app.get('/', async (context) => {
    const nonce = randomBytes(16).toString('base64');
    const page = await readFile(join(stage.folder, 'index.html'), 'utf8');
    const name = context.req.query('script');
    const script = name ? `<script type="module" src="/${name}.js" nonce="NONCE"></script>` : '';
    setCookie(context, 'login', context.req.query('person') ?? 'dana', { httpOnly: true, sameSite: 'Lax' });
    context.header('Content-Security-Policy', policyOf(context.req.query('policy') as Policy, nonce, stage));
    return context.html(
      page
        .replace('<h1>', `${script}<h1>`)
        .replaceAll('NONCE', nonce)
        .replace('https://cdn.example', stage.cdn.url)
        .replace('https://api.example', stage.sandbox.url),
    );
  });
  const javaScript = (text: string) => new Response(text, { headers: { 'Content-Type': 'text/javascript' } });
  for (const name of ['/step-up.js', '/host.js'])
    app.get(name, async () => javaScript(await readFile(join(source, name), 'utf8')));
  app.get('/sign-in.js', () => javaScript(SIGN_IN));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.post('/billing/receipts', (context) => context.body(null, 204));
  app.post('/revampd/session', (context) => answerSession(personAt(context)));
  app.post('/revampd/session/elevated', (context) => answerSession(personAt(context), 'elevated'));
}

function policyOf(policy: Policy, nonce: string, { sandbox, cdn }: PlainPage): string {
  return [
    "default-src 'none'",
    policy === 'nonce' ? `script-src 'nonce-${nonce}' 'strict-dynamic'` : `script-src 'self' ${cdn.url}`,
    "style-src 'none'",
    `connect-src 'self' ${policy === 'without-api' ? '' : sandbox.url}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}
