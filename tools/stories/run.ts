/**
 * Runs every story of the built Storybook in Chromium: `npm run test:stories -- [--only TEXT] [--screenshots DIR] [--looks]`.
 * A story passes when its play function does, nothing is logged as an error, and no request leaves the page's origin; then it
 * is examined in every look (A11-1). A docs page passes when all of its stories render together. With `--looks`, there is a
 * screenshot of each look.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ELEMENTS } from '../../stories/desk/elements.ts';
import { ensureBrowser, launchArgs } from '../browser.mjs';
import { missingStates } from './coverage.ts';
import { examine } from './examine.ts';
import { forceColors, LOOKS, settle, type Setting } from './looks.ts';
import { serveFolder } from './static-server.ts';
import { openStorybook, type Entry } from './storybook-page.ts';

const built = join(import.meta.dirname, '../../stories/storybook-static');
/** Browser windows at a time: half of a story's time is waiting. */
const WINDOWS = 4;
/** The day on which the worlds stand, so that "this year" is theirs on every machine. */
const NOW = '2026-11-21T17:00:00.000Z';
/** The window of a story that asks for none. */
const WINDOW = { width: 1100, height: 800 };

const { only, screenshots, looks } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    screenshots: { type: 'string' },
    looks: { type: 'boolean', default: false },
  },
}).values;

if (!existsSync(join(built, 'index.json'))) {
  console.error('There is no built Storybook: npm run build:storybook');
  process.exit(1);
}
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
tell('EMB-10 every seat in every state', missingStates(all, ELEMENTS));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Takes entries from the queue until it is empty, in a browser context of its own: service worker, storage and all. */
async function runQueue(browser: Browser): Promise<void> {
  const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
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
    const setting = settingOf(entry);
    await page.setViewportSize(setting.window);
    const problems = await storybook.show(entry, [entry.id]);
    tell(nameOf(entry), problems);
    if (problems.length === 0) {
      if (setting.forcedColors === 'active') await forceColors(page);
      const found = await examineLooks(page, setting, entry);
      tell(`A11-1 axe finds nothing in any look: ${nameOf(entry)}`, [...found, ...storybook.problems()]);
    } else if (screenshots) await takeScreenshot(page, join(screenshots, `${entry.id}.failed.png`));
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  }
  await context.close();
}

/** Examines the story that is shown in one look after the other. */
async function examineLooks(page: Page, setting: Setting, { id }: Entry): Promise<string[]> {
  const found: string[] = [];
  for (const { name, wear } of LOOKS) {
    const worn = await wear(page, setting).catch((error: Error) => error);
    if (worn instanceof Error) return [...found, `${name}: it isn’t shown so. ${worn.message}`];
    if (!worn) continue;
    await settle(page);
    found.push(...(await examine(page)).map((problem) => `${name}: ${problem}`));
    const isOwn = name === LOOKS[0]!.name;
    if (screenshots && (isOwn || looks)) {
      await takeScreenshot(page, join(screenshots, isOwn ? `${id}.png` : `${id}.${name.replaceAll(' ', '-')}.png`));
    }
    await worn();
  }
  return found;
}

/** The whole page; with a dialog the window, for what is below it would look as if it stood beside the backdrop. */
async function takeScreenshot(page: Page, path: string): Promise<void> {
  const fullPage = !(await page.evaluate(hasDialog));
  await page.screenshot({ path, fullPage, animations: 'disabled' });
}

/** Runs in the page. */
function hasDialog(): boolean {
  return [...document.querySelectorAll('#storybook-root *')].some(
    ({ shadowRoot }) => shadowRoot?.querySelector('dialog[open]') != null,
  );
}

/** What a story's tags ask for: `window:280x640`, `forced-colors`. */
function settingOf({ tags = [] }: Entry): Setting {
  const [, width, height] = tags.map((tag) => /^window:(\d+)x(\d+)$/.exec(tag)).find((match) => match) ?? [];
  return {
    window: width && height ? { width: Number(width), height: Number(height) } : WINDOW,
    forcedColors: tags.includes('forced-colors') ? 'active' : 'none',
  };
}

function nameOf({ title, name }: Entry): string {
  return `${title}/${name}`;
}
