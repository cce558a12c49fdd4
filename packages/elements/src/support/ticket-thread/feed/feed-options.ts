import type { Thread, UnsentMessage } from '@revampd/core';
import type { RowContent } from './row-nodes.ts';

/** What the feed asks of the element that it stands in. */
export interface FeedOptions {
  readonly thread: () => Thread | undefined;
  /** What stands in the article of a loaded entry, and the ids of what names it. */
  readonly drawEntry: (sequence: number) => RowContent;
  readonly drawUnsent: (message: UnsentMessage) => RowContent;
  /** What every entry depends on, such as the locale: another value draws all of them anew. */
  readonly key: () => unknown;
  /** Focuses the composer, or what stands in its place; answers whether there is anything. */
  readonly toComposer: () => boolean;
  /** Focuses the thread's heading. */
  readonly toHeader: () => void;
}
