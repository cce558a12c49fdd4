import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../../tools/browser.mjs';
import { eavesdrop, overheard } from './eavesdrop.ts';

/** The browser of the end-to-end tests. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
}

/** What pages of a context said that no page should say, and all that they said. */
export interface Watch {
  /** Uncaught errors, console errors and CSP violations. */
  readonly faults: string[];
  /** Every line of the console. */
  readonly console: string[];
}

/**
 * Listens to every page of a context. The browser's own line for an answer other than 2xx is no fault here: some tests
 * ask for such an answer, and the others look at what was shown.
 */
export async function watch(context: BrowserContext): Promise<Watch> {
  const watch: Watch = { faults: [], console: [] };
  await eavesdrop(context);
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`CSP violation: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('weberror', (error) => watch.faults.push(error.error().message));
  context.on('console', (message) => {
    watch.console.push(message.text());
    const isAnswer = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isAnswer) watch.faults.push(message.text());
  });
  return watch;
}

/**
 * Everything of a watched page that a script on it, or whoever looks at its storage or its console, could read: markup
 * and text with shadow roots, title, form values, history, addresses, storage, databases, console, errors and events.
 */
export async function visibleToScripts(page: Page): Promise<string> {
  const databases = (await databasesOf(page)).flatMap(({ name, records }) => [name, ...records]);
  return [...(await overheard(page)), ...databases].join('\n') + (await readPage(page));
}

/** A database of a page (IndexedDB), with each record's key and value as text; bytes are read as Latin-1. */
export interface Database {
  readonly name: string;
  readonly records: readonly string[];
}

/** The databases of a page's origin. */
export function databasesOf(page: Page): Promise<Database[]> {
  return page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const describe = (value: unknown): string => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder('latin1').decode(value);
      if (typeof value !== 'object' || value === null) return String(value);
      return Object.entries(value).flat().map(describe).join(' ');
    };
    const databases: Database[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name!));
      const records: string[] = [];
      for (const storeName of database.objectStoreNames) {
        const store = database.transaction(storeName).objectStore(storeName);
        const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
        records.push(...values.map((value, index) => `${describe(keys[index])} ${describe(value)}`));
      }
      database.close();
      databases.push({ name: name!, records });
    }
    return databases;
  });
}

function readPage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const markup: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      markup.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if ('value' in element) markup.push(String(element.value));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    const addresses = performance.getEntries().map(({ name }) => name);
    const storage = [{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, window.name];
    const caches = await globalThis.caches.keys();
    return JSON.stringify([markup, document.title, addresses, location.href, document.referrer, storage, caches]);
  });
}

/** What a page keeps on the person's machine, by any of the ways there are for scripts; a database without records is none. */
export async function keptByScripts(page: Page): Promise<string[]> {
  const databases = (await databasesOf(page)).filter(({ records }) => records.length > 0);
  const keys = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await caches.keys()),
  ]);
  return [...keys, ...databases.map(({ name }) => name)];
}
