/**
 * Runs every story of the built Storybook in Chromium: `npm run test:stories -- [--only TEXT] [--screenshots DIR]`.
 * A story passes when its play function does, axe finds nothing, nothing is logged as an error, and no request leaves the
 * page's origin. A docs page passes when all of its stories render together.
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
import { openStorybook, type Entry } from './storybook-page.ts';

const built = join(import.meta.dirname, '../../stories/storybook-static');
/** Browser windows at a time: half of a story's time is waiting. */
const WINDOWS = 4;
/** The day on which the worlds stand, so that "this year" is theirs on every machine. */
const NOW = '2026-11-21T17:00:00.000Z';

const { only = '', screenshots } = parseArgs({
  options: { only: { type: 'string' }, screenshots: { type: 'string' } },
}).values;

if (!existsSync(join(built, 'index.json'))) {
  console.error('There is no built Storybook: npm run build:storybook');
  process.exit(1);
}
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const index = JSON.parse(await readFile(join(built, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const all = Object.values(index.entries);
const queue = all.filter((entry) => nameOf(entry).toLowerCase().includes(only.toLowerCase()));
if (screenshots) await mkdir(screenshots, { recursive: true });

let passed = 0;
let failed = 0;
const tell = (what: string, problems: readonly string[]): void => {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.error(`✗ ${what}\n${problems.join('\n').replaceAll(/^/gm, '    ')}`);
};

const server = await serveFolder(built);
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
try {
  await Promise.all(Array.from({ length: Math.min(WINDOWS, queue.length) }, () => runQueue(browser)));
} finally {
  await browser.close();
  server.close();
}
tell('Every seat in every state', missingStates(all));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Takes entries from the queue until it is empty, in a browser context of its own: service worker, storage and all. */
async function runQueue(browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  const storybook = await openStorybook(page, server.origin);
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    if (entry.type === 'docs') {
      const { title } = entry;
      const stories = all.filter((other) => other.type === 'story' && other.title === title).map(({ id }) => id);
      tell(nameOf(entry), await storybook.show(entry, stories));
      continue;
    }
    const problems = await storybook.show(entry, [entry.id]);
    if (screenshots) {
      const path = join(screenshots, `${entry.id}.png`);
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
    tell(nameOf(entry), [...problems, ...(await violations(page))]);
  }
  await context.close();
}

/** What axe finds in the story, with every rule that it has for a part of a page. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run('#storybook-root', { resultTypes: ['violations'] })).violations;
  });
  return found.map(
    ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
  );
}

function nameOf({ title, name }: Entry): string {
  return `${title}/${name}`;
}

interface Axe {
  run(
    context: string,
    options: object,
  ): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }>;
}
