/** A partner's portal in a real browser: pages of `tab.ts`, each a tab, before a sandbox of their own. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { text } from 'node:stream/consumers';
import type { MockSessionRequest } from '@revampd/mocks';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../../../../tools/browser.mjs';
import { bundle } from './bundle.ts';
import type { Person, Tab } from './tab.ts';

export const CONNECTION = 'con_harborline_northgate';
export const DANA: Person = { user_id: 'usr_dana', connection_id: CONNECTION };

/** What a test has in its hands. */
export interface Portal {
  readonly sandbox: Sandbox;
  readonly context: BrowserContext;
  /** Requests for a stream, by the page that made them, in order. */
  readonly asked: readonly Page[];
  /** Streams that the server has open now. */
  readonly streams: number;
  /** Opens a tab and waits until its content stands. */
  open(person?: Person): Promise<Page>;
  /** Of these tabs, the one that has the stream. */
  leading(tabs: readonly Page[]): Page;
  /** Somebody grants so many credits, one by one; each is an event. */
  grant(count: number): Promise<void>;
  /** Ids of all that a person may hear behind a position, as the server's log has it. */
  log(after: string, person?: Person): Promise<string[]>;
  /** The wallet's version at the server. */
  version(): Promise<number>;
}

/** Resolves once something is so. It never gives up: the test's own timeout does. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What is to be seen of a tab. */
export const look = <Value>(page: Page, at: (tab: Tab) => Value): Promise<Value> =>
  page.evaluate(`(${String(at)})(tab)`) as Promise<Value>;

/** The process of a tab dies, as when it runs out of memory: nothing of it is told that it goes. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It can't be answered any more.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

/** Sets a portal up for every test of a file. */
export function usePortal(): Portal {
  const stage = {} as { -readonly [Key in keyof Portal]: Portal[Key] };
  let browser: Browser;
  let asked: Page[] = [];
  let errors: Error[] = [];
  let script: string;
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') {
      const person = JSON.parse(await text(request)) as MockSessionRequest;
      const session = stage.sandbox.api.mintSession({ ...person, allowed_origins: [origin()] });
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(session));
    } else if (request.url === '/tab.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><script type="module" src="/tab.js"></script>');
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const tokens = new Map<string, string>();
  const call = (person: Person, path: string, init?: RequestInit): Promise<Response> => {
    const { api } = stage.sandbox;
    const name = JSON.stringify(person);
    const token = tokens.get(name) ?? api.mintSession(person as MockSessionRequest).token;
    tokens.set(name, token);
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...init?.headers };
    // Past the network, where streams are carried: what the log has comes in one piece.
    return api.transport(new Request(`${stage.sandbox.url}/v1${path}`, { ...init, headers }));
  };

  before(async () => {
    script = await bundle(join(import.meta.dirname, 'tab.ts'));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: launchArgs(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  beforeEach(async () => {
    tokens.clear();
    asked = [];
    errors = [];
    stage.sandbox = await startSandbox({ port: 0 });
    stage.context = await browser.newContext();
    stage.context.on('weberror', (error) => errors.push(error.error()));
    stage.context.on('request', (request) => {
      if (request.url().endsWith('/v1/events')) asked.push(request.frame().page());
    });
  });

  afterEach(async () => {
    await stage.context.close();
    await stage.sandbox.close();
    assert.deepEqual(errors, []);
  });

  Object.defineProperties(stage, {
    asked: { get: () => asked },
    streams: { get: () => stage.sandbox.api.platform.events.listenerCount() },
  });
  stage.open = async (person = DANA) => {
    const page = await stage.context.newPage();
    await page.goto(origin());
    await page.evaluate(([api, whom]) => openTab(api, whom), [stage.sandbox.url, person] as const);
    return page;
  };
  stage.leading = (tabs) => asked.findLast((page) => tabs.includes(page))!;
  stage.grant = async (count) => {
    const tom = { user_id: 'usr_tom', connection_id: CONNECTION };
    for (let index = 0; index < count; index += 1) {
      const body = { kind: 'credit', amount: { amount: 1, currency: 'USD' }, reason: 'Goodwill' };
      const answer = await call(tom, `/connections/${CONNECTION}/wallet/entries`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Idempotency-Key': crypto.randomUUID() },
      });
      if (!answer.ok) throw new Error(await answer.text());
      // The pages' connections have their turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  stage.log = async (position, person = DANA) => {
    const answer = await call(person, '/events', { headers: { 'Last-Event-ID': position } });
    const reader = answer.body!.getReader();
    const { value } = await reader.read();
    await reader.cancel();
    return [...new TextDecoder().decode(value).matchAll(/^id: (\S+)$/gm)].map(([, id]) => id!);
  };
  stage.version = async () =>
    ((await (await call(DANA, `/connections/${CONNECTION}/wallet`)).json()) as { version: number }).version;
  return stage;
}
