/** The test runner's launcher of Firefox, by puppeteer and WebDriver BiDi, with what these can't do done inside the browser. */
/** The test runner's launcher of Firefox, by puppeteer and WebDriver BiDi, with what these can't do done inside the browser. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { accessibilityTree } from './firefox-accessibility.mjs';
import { createKeyboard } from './keyboard.mjs';

/**
 * One page of Firefox at a time.
 * @param {string} executablePath as `ensureFirefox` answers it
 */
export function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath,
      // Scripts with the rights of the browser itself.
      args: ['-remote-allow-system-access'],
    },
    concurrency: 1,
    createPage: async ({ browser, context }) => asOfChromium(await context.newPage(), browser),
  });
  launcher.name = 'Firefox';
  return launcher;
}

/** What a media query asks for, and the preference by which Firefox answers it, by value. */
const PREFERENCES = {
  'prefers-reduced-motion': { name: 'ui.prefersReducedMotion', reduce: 1, 'no-preference': 0 },
  'prefers-color-scheme': { name: 'layout.css.prefers-color-scheme.content-override', dark: 0, light: 1 },
  'forced-colors': { name: 'browser.display.document_color_use', active: 2, none: 0 },
};

/** A page that takes what the commands ask of one of Chromium. */
function asOfChromium(page, browser) {
  const inBrowser = (script, ...args) => evaluateInBrowser(browser, script, args);
  const context = page.mainFrame()._id;
  const open = page.goto.bind(page);
  // Puppeteer's own presses Enter on the number pad and knows no space bar.
  const keyboard = createKeyboard(async (device) => {
    await browser.connection.send('input.performActions', { context, actions: [device] });
    if (!(await page.evaluate(() => document.hasFocus()))) await inBrowser(focusPage);
  });
  Object.defineProperties(page, {
    goto: {
      value: async (...args) => {
        await inBrowser(focusPage);
        return open(...args);
      },
    },
    keyboard: { value: keyboard },
    emulateMediaFeatures: {
      value: async (features) => {
        for (const { name, value } of features) {
          const preference = PREFERENCES[name];
          if (!(value in preference)) throw new Error(`Firefox can't be made to match (${name}: ${value}).`);
          await inBrowser((key, number) => Services.prefs.setIntPref(key, number), preference.name, preference[value]);
        }
      },
    },
    accessibility: {
      value: {
        snapshot: async () => {
          // What the page has drawn, it has told.
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          );
          return inBrowser(accessibilityTree);
        },
      },
    },
  });
  return page;
}

/**
 * Gives the page the keyboard, which Tab takes past its last control. There is nothing else in the window that could have
 * it. Runs inside the browser.
 */
function focusPage() {
  document.getElementById('navigator-toolbox').hidden = true;
  gBrowser.selectedBrowser.blur();
  gBrowser.selectedBrowser.focus();
}

/** What a function answers, as JSON, that sees the window of the browser and all that belongs to it. */
async function evaluateInBrowser(browser, script, args) {
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result, exceptionDetails } = await send('script.evaluate', {
    expression: `Promise.resolve((${script})(...${JSON.stringify(args)})).then((answer) => JSON.stringify(answer ?? null))`,
    target: { context: contexts[0].context },
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(`Firefox: ${exceptionDetails.text}`);
  return JSON.parse(result.value);
}
