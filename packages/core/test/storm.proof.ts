/** LIV-3 at its full size, in a real page: its own locks, channels and streams; only time is the test's. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../../../tools/browser.mjs';
import { bundle } from './tabs/bundle.ts';
import type { Storm } from '../src/test/storm.ts';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
});
after(() => browser.close());

it('LIV-3 100,000 stream events with cuts, repeats and swaps: every tab ends in the server’s state', async () => {
  const script = await bundle(join(import.meta.dirname, 'tabs/storm.ts'));
  const page = await browser.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.route('http://localhost/**', (route) =>
    new URL(route.request().url()).pathname === '/storm.js'
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/storm.js"></script>' }),
  );
  await page.goto('http://localhost/');
  const tally = (await page.evaluate('rideOutAll(100_000)')) as Storm['tally'];
  assert.ok(tally.cuts > 100 && tally.repeats > 4_000 && tally.swaps > 400, JSON.stringify(tally));
  assert.ok(tally.streams >= tally.cuts);
  assert.deepEqual(errors, []);
});
