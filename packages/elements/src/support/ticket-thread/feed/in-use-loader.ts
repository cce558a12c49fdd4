import type { FeedController } from './feed-controller.ts';
import type { InUse } from './in-use.ts';

/** Milliseconds after which what the first content doesn't need is loaded, if nobody needs it before. */
const LATER = 100;
/** Keys of a list that come before the code that heeds them. */
const LIST_KEYS = /^(Arrow|Page|Home|End|F2)/;

/** Loads what a feed needs once it is used (PERFORMANCE.md: what the first paint doesn't need). */
export class InUseLoader {
  part: InUse | undefined;

  readonly #feed: FeedController;
  #loading: Promise<InUse | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(feed: FeedController) {
    this.#feed = feed;
  }

  /** Resolves with nothing where it can't be loaded; the next call tries again. */
  load(): Promise<InUse | undefined> {
    this.#loading ??= import('./in-use.ts').then(
      ({ createInUse }) => (this.part = createInUse(this.#feed)),
      () => (this.#loading = undefined),
    );
    return this.#loading;
  }

  loadLater(): void {
    this.#timer = setTimeout(() => this.load(), LATER);
  }

  press(event: KeyboardEvent): void {
    if (this.part) this.part.press(event);
    else if (LIST_KEYS.test(event.key) && event.target === this.#feed.window.focused?.node) {
      event.preventDefault();
      event.stopPropagation();
      void this.load().then((part) => part?.press(event, true));
    }
  }

  rest(): void {
    clearTimeout(this.#timer);
    this.part?.rest();
  }
}
