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
}

/** Where in a thread one reads: where it begins, and where one goes from there (INTERACTION.md 2.1, "jumping"). */
export class ReadingPlace {
  /** A place that was asked for and couldn't be shown. */
  missed: ThreadPlace | undefined;

  readonly #host: ReadingHost;
  readonly #feed: FeedController;

  constructor(host: ReadingHost, feed: FeedController) {
    this.#host = host;
    this.#feed = feed;
  }

  /** At the entry that the host has named, else at the first unread one or the newest. */
  async begin(): Promise<void> {
    this.missed = undefined;
    const entryId = this.#host.entryId() as ThreadPlace | undefined;
    if (!entryId) {
      await this.#feed.open('unread');
      return;
    }
    if ((await this.#feed.open(entryId, { mark: true })) !== undefined) return;
    const { state } = this.#host.thread() ?? {};
    // One that may come yet is tried again by itself.
    const isGone = state?.status === 'failed' && !state.error.retryable;
    if (isGone && entryId === this.#host.entryId()) await this.#miss(entryId);
  }

  /** Goes to a place; what stands there stays until it has come, and where it doesn't. Resolves with its sequence, if it came. */
  async jump(place: ThreadPlace, focus = true): Promise<number | undefined> {
    const thread = this.#host.thread();
    const before = thread?.window;
    if (this.missed !== undefined) this.#host.requestUpdate();
    this.missed = undefined;
    const at = await this.#feed.open(place, { focus, mark: true });
    if (at !== undefined && before && (at < before.first || at > before.last)) this.#host.tellPlace(at);
    if (at === undefined && thread === this.#host.thread() && thread?.state.status === 'failed')
      await this.#miss(place);
    return at;
  }

  /** Another thread: nothing of this one is missed. */
  forget(): void {
    this.missed = undefined;
  }

  /** Where it isn't one of this ticket's, the whole was refused: it is read again. */
  async #miss(place: ThreadPlace): Promise<void> {
    this.missed = place;
    if (!this.#host.thread()?.window) await this.#feed.open('unread');
    this.#host.requestUpdate();
  }
}
