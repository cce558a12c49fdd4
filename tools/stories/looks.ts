/** The looks that every story is examined in (QUALITY.md A11-1), worn by the story that a page shows and taken off again. */
import type { Page } from 'playwright-core';

/** Pixels. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** What a story is shown in from the start. */
export interface Setting {
  readonly window: WindowSize;
  readonly forcedColors: 'active' | 'none';
}

export interface Look {
  readonly name: string;
  /** Puts it on, and answers how to take it off; undefined where the story wears it already. */
  wear(page: Page, setting: Setting): Promise<(() => Promise<unknown>) | undefined>;
}

/** Line, letter and word spacing that a person may set; paragraphs stand two lines apart (WCAG 2.2, 1.4.12). */
const TEXT_SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';

/** In the order in which they are worn; the story's own look comes first. */
export const LOOKS: readonly Look[] = [
  { name: 'as it is', wear: async () => async () => {} },
  { name: 'light', wear: (page) => wearScheme(page, 'light') },
  { name: 'dark', wear: (page) => wearScheme(page, 'dark') },
  {
    name: '320 px',
    wear: async (page, { window }) => {
      const width = await page.evaluate(setBoxWidth, 'auto');
      await page.setViewportSize({ width: 320, height: window.height });
      return async () => {
        await page.setViewportSize(window);
        await page.evaluate(setBoxWidth, width);
      };
    },
  },
  {
    name: 'forced colors',
    wear: async (page, { forcedColors }) => {
      if (forcedColors === 'active') return undefined;
      await page.emulateMedia({ forcedColors: 'active' });
      return () => page.emulateMedia({ forcedColors });
    },
  },
  {
    name: 'text spacing',
    wear: async (page) => {
      const isOn = await page.evaluate(setSpacing, TEXT_SPACING);
      return async () => isOn && page.evaluate(setSpacing, '');
    },
  },
  {
    // The last: what a language brings with it goes with the story.
    name: 'right to left',
    wear: async (page) => {
      const before = await page.evaluate(setLocale, 'ar');
      if (before === 'ar') return undefined;
      await page.waitForFunction(speaks, 'ar');
      return () => page.evaluate(setLocale, before);
    },
  },
];

/** Waits until what was put on is laid out and drawn. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

async function wearScheme(page: Page, scheme: string): Promise<(() => Promise<unknown>) | undefined> {
  const before = await page.evaluate(setScheme, scheme);
  return before === scheme ? undefined : () => page.evaluate(setScheme, before);
}

/* What follows runs in the page, each by itself; it answers what was there before. */

interface Provider extends HTMLElement {
  appearance: Record<string, string>;
  locale: string;
}

function setScheme(scheme: string): string {
  const host = document.querySelector<HTMLElement>('#storybook-root .host-page')!;
  const provider = host.querySelector<Provider>('revampd-provider')!;
  const before = host.dataset['scheme']!;
  host.dataset['scheme'] = scheme;
  provider.appearance = { ...provider.appearance, 'color-scheme': scheme };
  return before;
}

function setBoxWidth(width: string): string {
  const host = document.querySelector<HTMLElement>('#storybook-root .host-page')!;
  const before = host.dataset['width']!;
  host.dataset['width'] = width;
  return before;
}

function setLocale(locale: string): string {
  const host = document.querySelector<HTMLElement>('#storybook-root .host-page')!;
  const provider = host.querySelector<Provider>('revampd-provider')!;
  const before = provider.locale;
  host.lang = provider.locale = locale;
  host.dir = locale === 'ar' ? 'rtl' : 'ltr';
  return before;
}

/** Whether every element is in this language, and none is still loading words of it. */
function speaks(locale: string): boolean {
  const bases = [...document.querySelectorAll('#storybook-root *')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll<HTMLElement>('[part~=base]') ?? []),
  ]);
  return bases.length > 0 && bases.every(({ lang }) => lang === locale);
}

/** A sheet on the page and in every root, for a sheet of the page doesn't reach into those. */
function setSpacing(rules: string): boolean {
  const holder = globalThis as unknown as { spacing?: CSSStyleSheet };
  const sheet = (holder.spacing ??= new CSSStyleSheet());
  sheet.replaceSync(rules);
  const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const { adoptedStyleSheets } of [document, ...roots]) {
    if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }
  return rules !== '';
}
