/** What is wrong with a story that a page shows: what axe finds in it, and what sticks out. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Says it in words; nothing where nothing is wrong. There is no list of exceptions (A11-1). */
export async function examine(page: Page): Promise<string[]> {
  return [...(await violations(page)), ...(await page.evaluate(overflows))];
}

/** What axe finds in the story, by every rule that it has on by itself. */
async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    return (await axe.run('#storybook-root', { resultTypes: ['violations'] })).violations;
  });
  return found.map(({ id, help, nodes }) => `axe ${id}: ${help}\n${nodes.slice(0, MOST).map(describe).join('\n')}`);
}

/** Places of one problem that are told; the others are most often the same. */
const MOST = 3;

const describe = ({ html, any }: Finding): string =>
  `    ${html.replaceAll(/<!--.*?-->|\s+/g, ' ').slice(0, 160)} ${any[0]?.message ?? ''}`;

/** Runs in the page: the boxes of elements that are too narrow for what is in them. */
function overflows(): string[] {
  const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return roots.flatMap((root) =>
    [...root.querySelectorAll('[part~=base], dialog, .dialog-box')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `something sticks out of .${box.className} (${box.scrollWidth} px in ${box.clientWidth} px)`),
  );
}

interface Axe {
  run(context: string, options: object): Promise<{ violations: { id: string; help: string; nodes: Finding[] }[] }>;
}

interface Finding {
  html: string;
  any: { message: string }[];
}
