import { nearTo } from './aims.ts';
import type { FeedController } from './feed-controller.ts';
import { createKeys } from './feed-keys.ts';
import type { RowKey } from './geometry.ts';
import { createRowFocus, type FocusBefore } from './row-focus.ts';
import { createSeenWatch } from './seen-watch.ts';
import { selectedRows } from './selected-rows.ts';
import { createSizesWatch } from './sizes-watch.ts';

/** What a feed needs once it is used: keys, focus that stays, read marks, sizes, and the text that is selected. */
export interface InUse {
  /** A key was pressed in the feed; `isLate` where it had to wait for this code. */
  press(event: KeyboardEvent, isLate?: boolean): void;
  watch(node: HTMLElement): void;
  unwatch(node: HTMLElement): void;
  /** What is in view counts as newly seen. */
  rewatch(): void;
  /** The row that Tab comes back to. */
  readonly lastFocused: RowKey | undefined;
  /** Focus came into the feed. */
  enter(): void;
  /** Around each drawing; `before` goes ahead of what is taken over from the thread. */
  before(): FocusBefore;
  after(before: FocusBefore): void;
  /** Rows that stay drawn, wherever they are; the most needed first. */
  kept(): readonly (RowKey | undefined)[];
  /** The target of a jump. */
  mark(node: HTMLElement): void;
  /** Loads what is older for a person who presses the button for it. */
  loadOlder(): void;
  /** More came behind the newest entry. */
  extend(): void;
  /** Until the next row is watched. */
  rest(): void;
}

/** Milliseconds for which the target of a jump is marked (INTERACTION.md P8). */
const MARKED = 2_000;

/** Everything that a feed's first content doesn't need. */
export function createInUse(feed: FeedController): InUse {
  const { window } = feed;
  const focus = createRowFocus(feed);
  /** The line of the first unread, once the newest entry was seen: it goes when more comes, for then something moves anyway. */
  let lineRead: string | undefined;
  const seen = createSeenWatch(feed, (sequence) => {
    feed.thread?.seen(sequence);
    if (sequence === feed.thread?.window?.count) lineRead = feed.firstUnreadId;
    feed.tell();
  });
  const sizes = createSizesWatch(feed);
  let marked: HTMLElement | undefined;
  let unmarking: ReturnType<typeof setTimeout> | undefined;

  const watch = (node: HTMLElement): void => {
    seen.watch(node);
    sizes.watch(node);
  };
  const mark = (node: HTMLElement | undefined): void => {
    clearTimeout(unmarking);
    marked?.removeAttribute('data-target');
    marked = node;
    node?.setAttribute('data-target', '');
    if (node) unmarking = setTimeout(() => mark(undefined), MARKED);
  };
  sizes.watchView();
  for (const { node } of window.rows.all) watch(node);

  return {
    press: createKeys(feed),
    watch,
    unwatch(node) {
      seen.unwatch(node);
      sizes.unwatch(node);
    },
    rewatch: seen.rewatch,
    get lastFocused() {
      return focus.last;
    },
    enter: focus.enter,
    before() {
      sizes.watchView();
      return focus.remember();
    },
    after: focus.restore,
    kept: () => [focus.last, ...selectedRows(window)],
    mark,
    loadOlder() {
      const { thread } = feed;
      const first = thread?.window?.first;
      void thread?.loadOlder().then(() => {
        // What one reads keeps its place, so the button goes out of view; focus goes to what was the first entry.
        const isHere = window.active?.matches('[data-edge]') && thread === feed.thread;
        if (isHere && first && first > (thread.window?.first ?? first)) feed.aimAt(nearTo(first, true), true);
      });
    },
    extend() {
      if (lineRead !== undefined && lineRead === feed.firstUnreadId) feed.firstUnreadId = undefined;
    },
    rest() {
      mark(undefined);
      seen.rest();
    },
  };
}
