/** A partner's portal in a real browser, whose API is behind a hostile proxy. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../../../../tools/browser.mjs';
import { titleOf } from '../../../../tools/hostile/catalogue.ts';
import type { CallFault } from '../../../../tools/hostile/fault.ts';
import type { Match } from '../../../../tools/hostile/hostile.ts';
import { CONNECTION, useStage } from './stage.ts';
import type { Visitor } from './visitor.ts';

/** Sets the portal up for every test of a file; answers how to try a fault in a page of its own. */
export function usePages(): (fault: CallFault) => Promise<void> {
  const stage = useStage();
  let browser: Browser;
  let script: string;

  const portal = createServer((request, response) => {
    if (request.method === 'POST') {
      const person = { user_id: 'usr_tom', connection_id: CONNECTION, allowed_origins: [origin()] };
      const session = stage.sandbox.api.mintSession(person);
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(session));
    } else if (request.url === '/visitor.js') response.setHeader('Content-Type', 'text/javascript').end(script);
    else
      response
        .setHeader('Content-Type', 'text/html')
        .end('<!doctype html><link rel="icon" href="data:,"><script type="module" src="/visitor.js"></script>');
  });
  const origin = (): string => `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;

  before(async () => {
    const built = await build({
      entryPoints: [join(import.meta.dirname, 'visitor.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      conditions: ['source', 'module', 'browser', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    script = built.outputFiles[0]!.text;
    await once(portal.listen(0, '127.0.0.1'), 'listening');
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
  });

  after(async () => {
    await browser.close();
    portal.close();
    portal.closeAllConnections();
  });

  const tryIn = async (page: Page, fault: CallFault): Promise<void> => {
    const { hostile } = stage;
    const strayed = hostile.strayed.length;
    const reason = `In a page: ${titleOf(fault)}`;
    const written = (): number => stage.reasons().filter((one) => one === reason).length;
    const matchOf = (path: RegExp): Match => (fault.isPreflight ? { method: 'OPTIONS', path } : { path });

    await hostile.inject(fault, matchOf(/\/wallet$/));
    if (fault.call.isUntrue) {
      await ask(page, (visitor) => visitor.read());
      await stage.grant('In between');
    }
    const { code, requests, retryable } = await ask(page, (visitor) => visitor.read());
    assert.deepEqual([code, retryable], [fault.call.code, fault.call.retryable]);
    // A browser may repeat by itself what went over a kept connection: then the client sends less.
    assert.ok(requests <= fault.call.requests, `${requests} requests`);
    await hostile.clear();
    if (code === 'session_expired') await ask(page, (visitor) => visitor.signIn());
    const read = await ask(page, (visitor) => visitor.read());
    assert.deepEqual([read.code, read.wallet], ['ok', await stage.wallet()]);

    await hostile.inject(fault, matchOf(/\/wallet\/entries$/));
    if (fault.act.isAnothers) await page.evaluate(() => visitor.grant('The act before'));
    const ended = await page.evaluate((why) => visitor.grant(why), reason);
    const { status } = fault.act;
    assert.deepEqual([ended.status, written()], [status, fault.act.done]);
    assert.ok(ended.requests <= fault.act.requests, `${ended.requests} requests`);
    await hostile.clear();
    if (code === 'session_expired') await ask(page, (visitor) => visitor.signIn());
    if (status !== 'done') assert.equal((await page.evaluate((why) => visitor.goOn(why), reason)).status, 'done');
    assert.equal(written(), 1, 'done once');
    assert.equal(hostile.strayed.length, strayed, 'nothing follows a redirect');
  };

  return async (fault) => {
    const context = await browser.newContext();
    const thrown: unknown[] = [];
    context.on('weberror', (error) => thrown.push(error.error()));
    try {
      const page = await context.newPage();
      await page.goto(origin());
      await page.evaluate(([api, id]) => visit(api, id), [stage.hostile.url, CONNECTION] as const);
      await tryIn(page, fault);
      assert.deepEqual(thrown, [], 'nothing thrown there, or rejected without a hearer');
    } finally {
      await context.close();
    }
  };
}

const ask = <Value>(page: Page, at: (visitor: Visitor) => Promise<Value>): Promise<Value> =>
  page.evaluate(`(${String(at)})(visitor)`) as Promise<Value>;
