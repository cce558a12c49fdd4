import type { Thread, ThreadPlace } from '@revampd/core';
import type { FeedController } from './feed/feed-controller.ts';

/** What is asked of the element that a thread is read in. */
export interface ReadingHost {
  readonly requestUpdate: () => void;
  readonly thread: () => Thread | undefined;
  /** An entry to begin at. */
  readonly entryId: () => string | undefined;
  /** One has jumped over entries that aren't loaded, to this one. */
  readonly tellPlace: (sequence: number) => void;
  /** A place that was asked for can't be shown. */
  readonly tellMissed: () => void;
}

/** How one goes to a place. */
export interface Jump {
  /** The entry there gets focus; default yes. */
  readonly focus?: boolean;
  /** Whoever asks says themselves where it can't be shown. */
  readonly isQuiet?: boolean;
}

/** Where in a thread one reads: where it begins, and where one goes from there (INTERACTION.md 2.1, "jumping"). */
export class ReadingPlace {
  /** A place that was asked for and couldn't be shown. */
  missed: ThreadPlace | undefined;
  /** It is asked for again. */
  isRetrying = false;

  readonly #host: ReadingHost;
  readonly #feed: FeedController;
  #underWay = 0;

  constructor(host: ReadingHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
  }

  /** A place is on its way, or what comes in its stead. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** At the entry that the host has named, else at the first unread one or the newest. */
  begin(): Promise<unknown> {
    this.forget();
    const entryId = this.#host.entryId() as ThreadPlace | undefined;
    return this.#whileUnderWay(async () => {
      if (!entryId) return this.#feed.open('unread');
      const at = await this.#feed.open(entryId, { mark: true });
      const { state } = this.#host.thread() ?? {};
      // One that may come yet is tried again by itself.
      const isGone = at === undefined && state?.status === 'failed' && !state.error.retryable;
      if (isGone && entryId === this.#host.entryId()) await this.#miss(entryId);
      return at;
    });
  }

  /** Goes to a place; what stands there stays until it has come, and where it doesn't. Resolves with its sequence, if it came. */
  jump(place: ThreadPlace, { focus = true, isQuiet = false }: Jump = {}): Promise<number | undefined> {
    const thread = this.#host.thread();
    const before = thread?.window;
    this.isRetrying = place === this.missed;
    if (!this.isRetrying) this.missed = undefined;
    this.#host.requestUpdate();
    return this.#whileUnderWay(async () => {
      const at = await this.#feed.open(place, { focus, mark: true });
      if (thread !== this.#host.thread()) return at;
      if (at !== undefined) {
        this.forget();
        if (before && (at < before.first || at > before.last)) this.#host.tellPlace(at);
      } else if (thread?.state.status === 'failed') await this.#miss(isQuiet ? undefined : place);
      this.#host.requestUpdate();
      return at;
    });
  }

  /** Another thread: nothing of this one is missed. */
  forget(): void {
    this.missed = undefined;
    this.isRetrying = false;
  }

  /** Where it isn't one of this ticket's, the whole may have been refused: it is read again. */
  async #miss(place: ThreadPlace | undefined): Promise<void> {
    this.missed = place;
    this.isRetrying = false;
    if (place !== undefined) this.#host.tellMissed();
    if (!this.#host.thread()?.window) await this.#feed.open('unread');
    this.#host.requestUpdate();
  }

  async #whileUnderWay<Result>(act: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await act();
    } finally {
      this.#underWay -= 1;
    }
  }
}
