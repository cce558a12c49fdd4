import type { Thread, Ticket } from '@revampd/core';
import type { FeedController } from './feed/feed-controller.ts';

/**
 * Where the unread begin, as the line in the feed says it (THR-4): as it was when the thread was opened, and from where the
 * person has marked it unread since. What is read meanwhile doesn't take the line away under their eyes; the feed does when
 * they have read on.
 */
export class UnreadLine {
  /** How many were unread when the line was set. */
  count = 0;

  readonly #feed: FeedController;
  #thread: Thread | undefined;
  /** Up to where the person had read, as it was known last. */
  #mark = 0;
  /** How many they are isn't known yet. */
  #isGuessed = false;

  constructor(feed: FeedController) {
    this.#feed = feed;
  }

  /** What is known now of the ticket and its thread. */
  follow(ticket: Ticket, thread: Thread): void {
    const { unread_count: count, first_unread_id: first, last_read_sequence: mark } = ticket.viewer_state;
    const isOpened = thread !== this.#thread;
    const isBack = !isOpened && mark < this.#mark;
    this.#thread = thread;
    this.#mark = mark;
    if (!isOpened && !isBack && !(this.#isGuessed && first !== null)) return;
    // A mark that the person has just set is known ahead of what the server makes of it, which counts.
    this.#isGuessed = isBack && first === null;
    const id = first ?? (isBack ? thread.entry(mark + 1)?.id : undefined);
    const isRecounted = count !== this.count && id === this.#feed.firstUnreadId;
    this.count = count;
    this.#feed.firstUnreadId = id;
    const sequence = id === undefined ? undefined : thread.sequenceOf(id);
    if (isRecounted && sequence !== undefined) this.#feed.refresh(sequence);
  }

  /** Nothing of a thread stays. */
  forget(): void {
    this.#thread = undefined;
    this.#mark = 0;
    this.#isGuessed = false;
  }
}
