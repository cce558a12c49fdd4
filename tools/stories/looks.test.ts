import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../browser.mjs';
import { examine } from './examine.ts';
import { LOOKS, settle, type Setting } from './looks.ts';

/** A story with one mistake for each look, which shows in no other. */
const PAGE = `<!doctype html>
<html lang="en">
<title>A story</title>
<style>
  body { margin: 0; }
  .host-page { padding: 24px; color-scheme: light; color: light-dark(#000, #fff); background: light-dark(#fff, #000); }
  .host-page[data-scheme='dark'] { color-scheme: dark; }
</style>
<div id="storybook-root">
  <main class="host-page" lang="en" dir="ltr" data-scheme="light" data-width="auto">
    <revampd-provider><x-card></x-card></revampd-provider>
  </main>
</div>
<script>
  customElements.define('revampd-provider', class extends HTMLElement {
    appearance = {};
    get locale() { return this.querySelector('x-card').language; }
    set locale(locale) { this.querySelector('x-card').speak(locale); }
  });
  customElements.define('x-card', class extends HTMLElement {
    language = 'en';
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = \`
        <style>
          .dim { color: light-dark(#000, #222); }
          .wide { inline-size: 300px; }
          .spaced { inline-size: 500px; overflow: hidden; }
          .spaced p { margin: 0; font: 14px monospace; white-space: nowrap; }
          .own { color: #000; background: #fff; }
          @media (width > 320px) { .wide { inline-size: auto; } }
          @media (width <= 320px) { .spaced { display: none; } }
          @media (forced-colors: active) { .own { forced-color-adjust: none; color: #ddd; } }
        </style>
        <section part="base" class="base" lang="en">
          <p class="dim">Hard to read in the dark</p>
          <p class="wide">Too wide for a narrow window</p>
          <p class="own">Hard to read in the system’s colours</p>
          <button>Send</button>
        </section>
        <section part="base" class="base spaced" lang="en"><p>\${'m'.repeat(54)}</p></section>\`;
    }
    speak(locale) {
      this.language = locale;
      for (const base of this.shadowRoot.querySelectorAll('.base')) base.lang = locale;
      this.shadowRoot.querySelector('button').textContent = locale === 'en' ? 'Send' : '';
    }
  });
</script>`;

const SETTING: Setting = { window: { width: 1100, height: 800 }, forcedColors: 'none' };

describe('the looks in which stories are examined', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
    page = await browser.newPage({ viewport: SETTING.window });
    await page.setContent(PAGE);
  });
  after(() => browser.close());

  const mistakes: Record<string, RegExp | undefined> = {
    'as it is': undefined,
    dark: /color-contrast.*\n.*Hard to read in the dark/,
    '320 px': /sticks out of \.base /,
    'forced colors': /color-contrast.*\n.*Hard to read in the system/,
    'text spacing': /sticks out of \.base spaced /,
    'right to left': /button-name/,
  };

  for (const { name, wear } of LOOKS) {
    it(`${name}: shows its own mistake and no other, and is taken off again`, async () => {
      const takeOff = await wear(page, SETTING);
      assert.equal(takeOff === undefined, name === 'light', 'a story that is light isn’t examined so once more');
      if (!takeOff) return;
      await settle(page);
      const found = await examine(page);
      const mistake = mistakes[name];
      assert.equal(found.length, mistake ? 1 : 0, found.join('\n'));
      if (mistake) assert.match(found[0]!, mistake);
      await takeOff();
      await settle(page);
      assert.deepEqual(await examine(page), []);
    });
  }
});
