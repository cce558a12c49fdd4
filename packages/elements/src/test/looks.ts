/** The ways in which a person may have a page look, as far as a page and its browser can be made to. */
import { nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { RevampdElement } from '../element/revampd-element.ts';
import { forceColors } from './browser.ts';
import { seen, textOf } from './mount.ts';

export interface Look {
  readonly name: string;
  /** Resolves when the element has it. */
  wear(element: RevampdElement): Promise<void>;
  takeOff(element: RevampdElement): Promise<void>;
}

const WIDE = { width: 900, height: 800 };
const NARROW = { width: 320, height: 640 };

/** Resolves when the element has found its form for its width. */
export async function reflowed(element: RevampdElement): Promise<void> {
  // The observer of sizes tells them after the callbacks of its frame.
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

/** A window of this width, until the test is over. */
export async function widen(element: RevampdElement, viewport: { width: number; height: number }): Promise<void> {
  await setViewport(viewport);
  await reflowed(element);
}

const spacing = new CSSStyleSheet();
// WCAG 1.4.12, as a person's own sheet has it.
spacing.replaceSync(
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
);

const sheetsOf = (element: RevampdElement): CSSStyleSheet[] => element.shadowRoot!.adoptedStyleSheets;

/** The element and what it shows are in another language. */
export async function speak(element: RevampdElement, locale: string, letters: RegExp): Promise<void> {
  element.locale = locale;
  await seen(element, (root) => {
    const shown = root.querySelector('dialog[open] h2') ?? root.querySelector('[part=state] .state-title');
    // Of a card whose heading is a name, its texts.
    return letters.test(textOf(shown ?? root));
  });
  await element.updateComplete;
}

/** `color-scheme`, as the host sets it. */
const scheme = (name: 'light' | 'dark'): Look => ({
  name,
  async wear(element) {
    element.colorScheme = name;
    await element.updateComplete;
  },
  async takeOff(element) {
    element.colorScheme = undefined;
    await element.updateComplete;
  },
});

export const LIGHT = scheme('light');
export const DARK = scheme('dark');

export const NARROW_WINDOW: Look = {
  name: '320 px',
  wear: (element) => widen(element, NARROW),
  takeOff: (element) => widen(element, WIDE),
};

export const RIGHT_TO_LEFT: Look = {
  name: 'right to left',
  wear: (element) => speak(element, 'ar', /\p{Script=Arabic}/u),
  takeOff: (element) => speak(element, 'en', /\p{Script=Latin}/u),
};

export const TEXT_SPACING: Look = {
  name: 'text spacing',
  async wear(element) {
    sheetsOf(element).push(spacing);
    await reflowed(element);
  },
  async takeOff(element) {
    sheetsOf(element).splice(sheetsOf(element).indexOf(spacing), 1);
    await reflowed(element);
  },
};

export const LARGE_TEXT: Look = {
  name: '200 % text',
  async wear(element) {
    element.style.setProperty('--revampd-font-size', '28px');
    await reflowed(element);
  },
  async takeOff(element) {
    element.style.removeProperty('--revampd-font-size');
    await reflowed(element);
  },
};

export const FORCED_COLORS: Look = {
  name: 'forced colours',
  wear: async () => void (await forceColors(true)),
  takeOff: async () => void (await forceColors(false)),
};

/** The page of a test, as it was. */
export const resetWindow = (): Promise<void> => setViewport(WIDE);
