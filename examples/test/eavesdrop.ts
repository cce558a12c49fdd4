import type { BrowserContext, Page } from 'playwright-core';

/**
 * From now on, keeps what the scripts of a context's pages tell: every line to the console, every uncaught error, and
 * every event that they send, whatever its name and wherever in a shadow root. Objects are kept with all that they hold
 * (an error's stack and causes, an event's detail), as they are at that moment. Read it with `overheard`.
 */
export async function eavesdrop(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.defineProperty(globalThis, Symbol.for('overheard'), { value: heard });

    const describe = (value: unknown, seen = new Set<unknown>()): string => {
      if (typeof value === 'function') return '';
      if (typeof value !== 'object' || value === null) return String(value);
      if (seen.has(value) || value instanceof Node || value instanceof Window) return '';
      seen.add(value);
      const within = Symbol.iterator in value ? [...(value as Iterable<unknown>)] : [];
      // What an object has itself (`stack` and `cause` aren't enumerable), and what a platform object's class shows.
      const keys = new Set<PropertyKey>(Reflect.ownKeys(value));
      for (const key in value) keys.add(key);
      for (const key of keys) {
        try {
          within.push(key, (value as Record<PropertyKey, unknown>)[key]);
        } catch {
          // A getter that refuses tells nobody anything.
        }
      }
      return within.map((each) => describe(each, seen)).join(' ');
    };

    for (const method of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir', 'table', 'group'] as const) {
      const say = console[method] as (...words: unknown[]) => void;
      console[method] = (...words: unknown[]) => {
        heard.push(`console.${method}: ${describe(words)}`);
        say.apply(console, words);
      };
    }
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(`event ${event.type}: ${describe(event)}`);
      return dispatchEvent.call(this, event);
    };
    addEventListener('error', ({ error }) => heard.push(`uncaught: ${describe(error)}`), true);
    addEventListener('unhandledrejection', ({ reason }) => heard.push(`unhandled: ${describe(reason)}`), true);
  });
}

/** What this page's scripts told so far, one entry each. */
export function overheard(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as any)[Symbol.for('overheard')] as string[]);
}
