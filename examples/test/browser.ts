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
 * and text with shadow roots, title, form values, history, addresses, storage, console, errors and events.
 */
export async function visibleToScripts(page: Page): Promise<string> {
  return (await overheard(page)).join('\n') + (await readPage(page));
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
    const databases = await indexedDB.databases();
    return JSON.stringify([
      markup,
      document.title,
      addresses,
      location.href,
      document.referrer,
      storage,
      databases,
      await caches.keys(),
    ]);
  });
}

/** What a page keeps on the person's machine, by any of the ways there are for scripts. */
export function keptByScripts(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases, ...(await caches.keys())];
  });
}
