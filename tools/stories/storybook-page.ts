/** One entry of a built Storybook in a browser page: waits until it has finished, and says what went wrong. */
import type { BrowserContext, Page, Request } from 'playwright-core';

/** A story or docs page of `index.json`. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** Milliseconds for an entry from its address to its last act. */
const PATIENCE = 30_000;

/** The end of an entry as Storybook's channel tells it: its last event, and what its play function or rendering threw. */
const ENDINGS = { story: 'storyFinished', docs: 'docsRendered' } as const;
const FAILURES = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'configError',
];

/** Opens an entry at its own address, new from the ground, and answers every problem that it had. */
export async function visit(page: Page, origin: string, entry: Entry): Promise<string[]> {
  const problems: string[] = [];
  const stop = watch(page, origin, (problem) => problems.push(problem));
  try {
    const mode = entry.type === 'docs' ? 'docs' : 'story';
    // The addon's own axe run is left to whoever reads the story; the runner's comes after.
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${mode}&globals=a11y.manual:!true`);
    problems.push(...(await ending(page, ENDINGS[entry.type])));
  } catch (error) {
    problems.push(`did not finish: ${(error as Error).message.split('\n')[0]}`);
  } finally {
    stop();
  }
  return problems;
}

/** Waits for the channel's last word of this kind; answers the failures that it told before. */
async function ending(page: Page, event: string): Promise<string[]> {
  await page.waitForFunction(
    ([last, failures]) => {
      const channel = (globalThis as unknown as Window).__STORYBOOK_ADDONS_CHANNEL__;
      return [last, ...failures].some((name) => channel?.last(name));
    },
    [event, FAILURES] as const,
    { timeout: PATIENCE },
  );
  const told = await page.evaluate((failures) => {
    const channel = (globalThis as unknown as Window).__STORYBOOK_ADDONS_CHANNEL__!;
    return failures.flatMap((name) => {
      const error = channel.last(name);
      return error ? [`${name}: ${JSON.stringify(error)}`] : [];
    });
  }, FAILURES);
  return told.map(readable);
}

/** A serialised error as its message alone. */
function readable(told: string): string {
  return /"message":"((?:[^"\\]|\\.)*)"/.exec(told)?.[1]?.replaceAll('\\n', '\n  ').replaceAll('\\"', '"') ?? told;
}

/** Tells of uncaught errors, console errors, and requests that leave the page's origin; answers what ends it. */
function watch(page: Page, origin: string, tell: (problem: string) => void): () => void {
  const onPageError = (error: Error): void => tell(`uncaught error: ${error.message}`);
  const onConsole = (message: { type(): string; text(): string; location(): { url: string } }): void => {
    // What the browser itself notes of an answer that a world was told to fail; the page logs no such thing.
    const isFailedAnswer = message.text().startsWith('Failed to load resource') && isWorld(message.location().url, origin);
    if (message.type() === 'error' && !isFailedAnswer) tell(`console error: ${message.text()} (${message.location().url})`);
  };
  const onRequest = (request: Request): void => {
    const { url } = { url: request.url() };
    // A world's API is an origin that exists nowhere: only the service worker answers it.
    if (!isOwn(url, origin) && !isWorld(url, origin)) tell(`a request to another origin: ${url}`);
    if (request.serviceWorker() && !isOwn(url, origin)) tell(`a call that no world answered: ${url}`);
  };
  const context: BrowserContext = page.context();
  page.on('pageerror', onPageError);
  page.on('console', onConsole);
  context.on('request', onRequest);
  return () => {
    page.off('pageerror', onPageError);
    page.off('console', onConsole);
    context.off('request', onRequest);
  };
}

const isOwn = (url: string, origin: string): boolean => url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);

/** An API of a story's world, or its host's session endpoint (stories/desk/worlds.ts). */
const isWorld = (url: string, origin: string): boolean =>
  /^https:\/\/world-\d+\.example\//.test(url) || (url.startsWith(origin) && /\/host-\d+\/session$/.test(url));

interface Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): unknown[] | undefined };
}
