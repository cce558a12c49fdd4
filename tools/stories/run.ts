/**
 * Runs every story of the built Storybook in Chromium: `npm run test:stories [-- --only TEXT] [-- --screenshots DIR]`.
 * A story passes when its play function does, axe finds nothing, nothing is logged as an error, and no request leaves the page's origin.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../browser.mjs';
import { missingStates } from './coverage.ts';
import { serveFolder } from './static-server.ts';
import { visit, type Entry } from './storybook-page.ts';

const built = join(import.meta.dirname, '../../stories/storybook-static');
/** Pages at a time: most of a story's time is waiting. */
const PAGES = 4;
/** The day on which the worlds stand, so that "this year" is theirs on every machine. */
const NOW = '2026-11-21T17:00:00.000Z';

const { only, screenshots } = parseArgs({
  options: { only: { type: 'string' }, screenshots: { type: 'string' } },
}).values;

if (!existsSync(join(built, 'index.json'))) {
  console.error('There is no built Storybook: npm run build:storybook');
  process.exit(1);
}
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const index = JSON.parse(await readFile(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const all = Object.values(index.entries);
const queue = all.filter(({ title, name }) => !only || `${title}/${name}`.toLowerCase().includes(only.toLowerCase()));
if (screenshots) await mkdir(screenshots, { recursive: true });

let passed = 0;
let failed = 0;
const fail = (what: string, problems: readonly string[]): void => {
  failed += 1;
  console.error(`✗ ${what}\n  ${problems.join('\n  ')}`);
};

const server = await serveFolder(built);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
try {
  await Promise.all(Array.from({ length: PAGES }, () => runQueue(browser)));
} finally {
  await browser.close();
  server.close();
}
const missing = missingStates(all);
if (missing.length > 0) fail('every seat in every state', missing);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Takes entries from the queue until it is empty, in a browser context of its own: worker, storage and all. */
async function runQueue(browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const t0 = performance.now();
    const problems = await visit(page, server.origin, entry);
    const t1 = performance.now();
    if (entry.type === 'story') problems.push(...(await violations(page)));
    console.log('T', Math.round(t1 - t0), Math.round(performance.now() - t1), entry.id);
    if (entry.type === 'story' && screenshots)
      await page.screenshot({ path: join(screenshots, `${entry.id}.png`), fullPage: true, animations: 'disabled' });
    if (problems.length > 0) fail(`${entry.title}/${entry.name}`, problems);
    else passed += 1;
  }
  await context.close();
}

/** What axe finds in the story, with every rule that it has for a part of a page. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run('#storybook-root', { resultTypes: ['violations'] })).violations;
  });
  return found.map(({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}
