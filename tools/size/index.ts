/**
 * `npm run size`: what a browser fetches of our code until a wallet's first content, brotli, by its own network log
 * (PERFORMANCE.md). Fails when a figure is over its budget in `budget.json`; `--update` writes what was reached.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../browser.mjs';
import { servePage } from './page.ts';

const CDN = join(import.meta.dirname, '../../packages/elements/dist/cdn');
const BUDGET = join(import.meta.dirname, 'budget.json');

/** Names of the code files that the page asked for before the wallet had its balance. */
async function filesUntilFirstContent(): Promise<string[]> {
  const page = await servePage();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    const urls = await tab.evaluate(async () => {
      const shown = () => document.querySelector('revampd-wallet')?.shadowRoot?.querySelector('[part=balance]');
      while (!shown()) await new Promise(requestAnimationFrame);
      const now = performance.now();
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime <= now && name.endsWith('.js'))
        .map(({ name }) => name);
    });
    return urls.map((url) => new URL(url).pathname.replace('/cdn/', ''));
  } finally {
    await browser.close();
    page.close();
  }
}

const compressed = (file: string): number =>
  brotliCompressSync(readFileSync(join(CDN, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;

const files = await filesUntilFirstContent();
for (const file of files) console.log(`  ${kib(compressed(file)).padStart(10)}  ${file}`);

const reached: Record<string, number> = {
  'wallet, until first content': files.reduce((sum, file) => sum + compressed(file), 0),
  'autoloader, before it loads anything': compressed('revampd.js'),
};

if (process.argv.includes('--update')) {
  writeFileSync(BUDGET, `${JSON.stringify(reached, undefined, 2)}\n`);
}
const budget: Record<string, number> = JSON.parse(readFileSync(BUDGET, 'utf8'));
let failed = false;
for (const [what, bytes] of Object.entries(reached)) {
  const allowed = budget[what] ?? 0;
  failed ||= bytes > allowed;
  console.log(`${bytes > allowed ? 'OVER' : 'ok'}  ${what}: ${kib(bytes)} br of ${kib(allowed)}`);
}
if (failed) {
  console.error(
    'More bytes than budgeted. Make them fewer, or say in the commit what they buy and run `npm run size -- --update`.',
  );
  process.exit(1);
}
