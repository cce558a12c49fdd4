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

/** Milliseconds until a story speaks another language. */
const PATIENCE = 10_000;

/** In the order in which they are worn; the story's own look comes first. */
export const LOOKS: readonly Look[] = [
  { name: 'as it is', wear: async () => async () => {} },
  { name: 'light', wear: (page, setting) => wearScheme(page, 'light', setting) },
  { name: 'dark', wear: (page, setting) => wearScheme(page, 'dark', setting) },
  {
    // In text of its usual size: a page is made as narrow by enlarging it (WCAG 2.2, 1.4.10), or its text is (1.4.4).
    name: '320 px',
    wear: async (page, { window }) => {
      const before = await page.evaluate(setBox, { width: 'auto', text: undefined });
      await resize(page, { width: 320, height: window.height });
      return async () => {
        await page.evaluate(setBox, before);
        await resize(page, window);
      };
    },
  },
  {
    name: 'forced colors',
    wear: async (page, { forcedColors }) => {
      if (forcedColors === 'active') return undefined;
      await forceColors(page);
      return () => page.emulateMedia({ forcedColors, colorScheme: 'light' });
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
      await page.waitForFunction(speaks, 'ar', { timeout: PATIENCE });
      return () => page.evaluate(setLocale, before);
    },
  },
];

/** Waits until what was put on is drawn: nothing of the story has changed for two frames. */
export const settle = (page: Page): Promise<void> => page.evaluate(untilStill);

/**
 * Has the page drawn in the system's colours, of the lightness that the story has: `axe` reads some colours as they were before
 * the system took their place.
 */
export async function forceColors(page: Page): Promise<void> {
  const scheme = await page.evaluate(schemeOf);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme === 'dark' ? 'dark' : 'light' });
}

/** Makes the window as large, and waits until the page knows. */
async function resize(page: Page, window: WindowSize): Promise<void> {
  await page.setViewportSize(window);
  await page.waitForFunction((width) => innerWidth === width, window.width);
}

async function wearScheme(
  page: Page,
  scheme: 'light' | 'dark',
  { forcedColors }: Setting,
): Promise<(() => Promise<unknown>) | undefined> {
  const before = await page.evaluate(schemeOf);
  if (before === scheme) return undefined;
  const change = async (to: string): Promise<void> => {
    await page.evaluate(setScheme, to);
    if (forcedColors === 'active') await forceColors(page);
  };
  await change(scheme);
  return () => change(before);
}

/* What follows runs in the page, each by itself; it answers what was there before. */

interface Provider extends HTMLElement {
  appearance: Readonly<Record<string, string>>;
  locale: string;
}

interface Box {
  /** Of the box around the story, as the toolbar has it. */
  readonly width: string;
  /** The size of its text; undefined for the usual one. */
  readonly text: string | undefined;
}

function schemeOf(): string {
  return document.querySelector<HTMLElement>('#storybook-root .host-page')!.dataset['scheme']!;
}

function setScheme(scheme: string): void {
  const host = document.querySelector<HTMLElement>('#storybook-root .host-page')!;
  const provider = host.querySelector<Provider>('revampd-provider')!;
  host.dataset['scheme'] = scheme;
  provider.appearance = { ...provider.appearance, 'color-scheme': scheme };
}

function setBox({ width, text }: Box): Box {
  const host = document.querySelector<HTMLElement>('#storybook-root .host-page')!;
  const provider = host.querySelector<Provider>('revampd-provider')!;
  const { 'font-size': size, ...others } = provider.appearance;
  const before = { width: host.dataset['width']!, text: size };
  host.dataset['width'] = width;
  provider.appearance = text === undefined ? others : { ...others, 'font-size': text };
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

/** Whether every element is in this language, with the words of it that load later. */
function speaks(locale: string): boolean {
  const roots = [...document.querySelectorAll('#storybook-root *')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const bases = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('[part~=base]')]);
  // Parts by themselves say what their story typed.
  const late = roots
    .filter(({ host }) => host.localName.startsWith('revampd-'))
    .flatMap((root) => [...root.querySelectorAll('dialog h2, #result')]);
  const isTranslated = ({ textContent }: Element): boolean => locale !== 'ar' || /\p{Script=Arabic}/u.test(textContent);
  return bases.length > 0 && bases.every(({ lang }) => lang === locale) && late.every(isTranslated);
}

function untilStill(): Promise<void> {
  const drawn = (): string =>
    [...document.querySelectorAll('#storybook-root *')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
      .map((one) => `${one.localName} ${one.clientWidth} ${one.clientHeight} ${one.childElementCount}`)
      .join();
  return new Promise((resolve) => {
    let before = '';
    let still = 0;
    const look = (): void => {
      const now = drawn();
      still = now === before ? still + 1 : 0;
      before = now;
      if (still >= 2) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
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
