/** A built Storybook's preview in a browser page: shows one entry after the other, and says what went wrong with each. */
import type { Page, Request } from 'playwright-core';

/** A story or docs page of `index.json`. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
  /** Of a story: the name of its export. */
  readonly exportName?: string;
  readonly tags?: readonly string[];
}

/** Milliseconds for an entry from its choice to its last act. */
const PATIENCE = 30_000;

/** What Storybook's channel says of a failure; `storyFinished` says success even when a play function threw. */
const FAILURES = [
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'storyThrewException',
  'storyErrored',
  'storyMissing',
  'configError',
];

export interface StorybookPage {
  /**
   * Chooses an entry, as a click in the sidebar does, so that each follows on the one before as it does for a person. Resolves
   * with its problems when it has finished; a docs page, when each of its stories has.
   */
  show(entry: Entry, stories: readonly string[]): Promise<string[]>;
  /** What has gone wrong since an entry has finished. */
  problems(): string[];
}

/** Opens the preview of the Storybook at an origin. */
export async function openStorybook(page: Page, origin: string): Promise<StorybookPage> {
  let problems: string[] = [];
  watch(page, origin, (problem) => problems.push(problem));

  const load = async (): Promise<void> => {
    // The addon's own axe run is for whoever reads the story; the runner has its own.
    await page.goto(`${origin}/iframe.html?viewMode=story&id=none&globals=a11y.manual:!true`);
    await page.waitForFunction(() => (globalThis as unknown as Preview).__STORYBOOK_PREVIEW__?.ready);
    await page.evaluate(() => (globalThis as unknown as Preview).__STORYBOOK_PREVIEW__!.ready());
    problems = [];
  };

  await load();
  return {
    async show({ id, type }, stories) {
      problems = [];
      try {
        const told = page.evaluate(showInPage, { id, viewMode: type, stories, failures: FAILURES });
        const thrown = (await inTime(told)).map(readable);
        // What a play function throws is logged too.
        const others = problems.filter((problem) => !thrown.some((message) => problem.includes(message)));
        problems = [];
        return [...thrown, ...others];
      } catch (error) {
        const found = [...problems, (error as Error).message];
        await load();
        return found;
      }
    },
    problems: () => problems,
  };
}

/** Runs in the page: chooses an entry, waits for the stories that it shows, answers the failures as JSON. */
function showInPage(chosen: {
  id: string;
  viewMode: string;
  stories: readonly string[];
  failures: readonly string[];
}): Promise<string[]> {
  const channel = (globalThis as unknown as Preview).__STORYBOOK_ADDONS_CHANNEL__;
  const unfinished = new Set(chosen.stories);
  const told: string[] = [];
  return new Promise((resolve) => {
    const onFailure = (failure: unknown): void => {
      told.push(JSON.stringify(failure));
    };
    const onFinished = ({ storyId, status }: { storyId: string; status: string }): void => {
      // A docs page shows what a story threw in the story's place, and tells nothing else of it.
      if (status === 'error' && told.length === 0)
        told.push(JSON.stringify({ message: `${storyId} ended in an error` }));
      unfinished.delete(storyId);
      if (unfinished.size === 0) finish();
    };
    const finish = (): void => {
      channel.off('storyFinished', onFinished as never);
      for (const name of chosen.failures) channel.off(name, onFailure);
      resolve(told);
    };
    channel.on('storyFinished', onFinished as never);
    for (const name of chosen.failures) channel.on(name, onFailure);
    channel.emit('setCurrentStory', { storyId: chosen.id, viewMode: chosen.viewMode });
  });
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It hasn't finished after ${PATIENCE / 1000} s.`)), PATIENCE);
  });
  promise.catch(() => {});
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A serialised error as its message, without the document that Testing Library appends. */
function readable(told: string): string {
  const { message, description } = JSON.parse(told) as { message?: string; description?: string };
  return (message ?? description ?? told).split('\n\nIgnored nodes:')[0]!;
}

/** Tells of uncaught errors, errors in the console, and requests that leave the page's origin. */
function watch(page: Page, origin: string, tell: (problem: string) => void): void {
  page.on('pageerror', (error) => tell(`uncaught error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url } = message.location();
    // The browser's own note of an answer that a world was told to fail; the page logs no such thing.
    const isFailedAnswer = message.text().startsWith('Failed to load resource') && isWorld(url, origin);
    if (!isFailedAnswer) tell(`console error: ${message.text()} (${url})`);
  });
  page.context().on('request', (request: Request) => {
    const url = request.url();
    if (isOwn(url, origin)) return;
    if (!isWorld(url, origin)) tell(`a request to another origin: ${url}`);
    // A world's API is at an origin that exists nowhere. What the service worker itself sends there, no world answered.
    else if (request.serviceWorker()) tell(`a call that no world answered: ${url}`);
  });
}

const isOwn = (url: string, origin: string): boolean => url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);

/** The API of a story's world, or its host's session endpoint (stories/desk/worlds.ts). */
const isWorld = (url: string, origin: string): boolean =>
  /^https:\/\/world-\d+-\d+\.example\//.test(url) || (isOwn(url, origin) && /\/host-\d+\/session$/.test(url));

/** What Storybook's preview leaves on its window. */
interface Preview {
  readonly __STORYBOOK_PREVIEW__?: { ready(): Promise<void> };
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    on(event: string, listener: (told: unknown) => void): void;
    off(event: string, listener: (told: unknown) => void): void;
    emit(event: string, told: unknown): void;
  };
}
