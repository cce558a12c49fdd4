/** What the tests see of a page: a scan for a secret proves nothing unless it finds one that is there. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser, visibleToScripts, watch } from './browser.ts';
import { wordsOf } from './words.ts';

const SECRET = 'es_planted';

let browser: Browser;
let context: BrowserContext;
let page: Page;

before(async () => void (browser = await openBrowser()));
after(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext();
  await watch(context);
  await context.route('https://page.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Page</title><main></main>' }),
  );
  page = await context.newPage();
  await page.goto('https://page.test/');
});
afterEach(() => context.close());

describe('what scripts of a page could read', () => {
  const places: Readonly<Record<string, (secret: string) => unknown>> = {
    'a line of the console': (secret) => console.debug('Session', secret),
    'an object in the console': (secret) => console.warn({ headers: new Headers({ Authorization: secret }) }),
    'the cause of an error’s cause': (secret) =>
      console.error(new Error('a', { cause: new TypeError('b', { cause: { token: secret } }) })),
    'an error’s stack': (secret) => console.error(Object.assign(new Error('a'), { stack: secret })),
    'an uncaught error': (secret) =>
      new Promise((resolve) => {
        setTimeout(resolve);
        reportError(new Error('a', { cause: secret }));
      }),
    'an unhandled rejection': (secret) =>
      new Promise((resolve) => {
        addEventListener('unhandledrejection', resolve);
        void Promise.reject(new Error(secret));
      }),
    'the detail of an event': (secret) =>
      document.dispatchEvent(new CustomEvent('revampd-ready', { detail: { session: { token: secret } } })),
    'an event that doesn’t leave its shadow root': (secret) => {
      const inside = document.querySelector('main')!.attachShadow({ mode: 'open' });
      inside.append(document.createElement('p'));
      inside.firstChild!.dispatchEvent(Object.assign(new Event('revampd-ready'), { detail: { token: secret } }));
    },
    'text in a shadow root': (secret) => document.querySelector('main')!.attachShadow({ mode: 'open' }).append(secret),
    'a form’s value': (secret) =>
      document.querySelector('main')!.appendChild(document.createElement('input')).setRangeText(secret),
    'an attribute': (secret) => document.querySelector('main')!.setAttribute('data-token', secret),
    'the title': (secret) => (document.title = secret),
    'the history': (secret) => history.replaceState({ token: secret }, ''),
    'the address': (secret) => history.replaceState(null, '', `#${secret}`),
    'the storage': (secret) => sessionStorage.setItem('token', secret),
    'bytes in a database': (secret) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kept');
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put({ data: new TextEncoder().encode(secret).buffer }, 'key');
          writing.oncomplete = resolve;
        };
      }),
  };
  for (const [place, plant] of Object.entries(places))
    it(`is found in ${place}`, async () => {
      assert.ok(!(await visibleToScripts(page)).includes(SECRET));
      await page.evaluate(plant, SECRET);
      assert.ok((await visibleToScripts(page)).includes(SECRET));
    });
});

it('the words of a place are those that people read or hear, in shadow roots too', async () => {
  await page.evaluate(() => {
    const main = document.querySelector('main')!;
    main.setAttribute('aria-label', 'heard');
    const shadow = main.attachShadow({ mode: 'open' });
    const button = document.createElement('button');
    button.append(' read ');
    const script = document.createElement('script');
    script.append('0');
    shadow.append(button, script);
    main.append('slotted');
  });
  assert.deepEqual(await wordsOf(page.locator('body')), ['heard', 'read', 'slotted']);
});
