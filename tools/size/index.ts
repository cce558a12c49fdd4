/**
 * `npm run size`: what a browser fetches of our code until a wallet's first content, and until credit was applied and live
 * updates are up (all that a wallet ever needs, in English), brotli, by its own network log (PERFORMANCE.md). Fails when a figure is over its budget in `budget.json`; `--update` writes what was reached. It also lists what the bytes are made of.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../browser.mjs';
import { compressed, kib } from './compressed.ts';
import { servePage } from './page.ts';
import { printShares } from './shares.ts';

const CDN = join(import.meta.dirname, '../../packages/elements/dist/cdn');
const BUDGET = join(import.meta.dirname, 'budget.json');

/** Names of the code files that the page had asked for when the wallet had its balance, and when all of it was used. */
async function filesByMoment(): Promise<{ first: string[]; used: string[] }> {
  const page = await servePage();
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    // In the page, in the frame in which the balance stands: what is asked for after it isn't counted.
    const first = await tab.evaluate(async () => {
      const shown = () => document.querySelector('revampd-wallet')?.shadowRoot?.querySelector('[part=balance]');
      while (!shown()) await new Promise(requestAnimationFrame);
      return performance
        .getEntriesByType('resource')
        .filter(({ startTime, name }) => startTime <= performance.now() && name.endsWith('.js'))
        .map(({ name }) => name);
    });
    await tab.getByRole('button', { name: 'Apply credit' }).click();
    await tab.getByRole('radio').first().waitFor();
    // What comes within 400 ms of its dialog confirms nothing; a person who presses again is understood.
    const confirm = tab.getByRole('button', { name: /^Apply \$/ });
    const done = tab.locator('revampd-wallet .status.success');
    while (!(await done.isVisible())) await confirm.click({ timeout: 200 }).catch(() => {});
    await tab.locator('revampd-wallet:state(live)').waitFor();
    const used = await tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name }) => name),
    );
    const names = (urls: string[]) => [...new Set(urls.map((url) => new URL(url).pathname.replace('/cdn/', '')))];
    return { first: names(first), used: names(used) };
  } finally {
    await browser.close();
    await page.close();
  }
}

const bytesOf = (file: string): number => compressed(readFileSync(join(CDN, file), 'utf8'));

const { first, used } = await filesByMoment();
for (const file of used) {
  console.log(`  ${kib(bytesOf(file)).padStart(10)}  ${file}${first.includes(file) ? '' : ' (later)'}`);
}
const sum = (files: string[]): number => files.reduce((bytes, file) => bytes + bytesOf(file), 0);

const reached: Record<string, number> = {
  'wallet, until first content': sum(first),
  'wallet, until credit was applied and live updates are up': sum(used),
  'autoloader, before it loads anything': bytesOf('revampd.js'),
};

await printShares();

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
