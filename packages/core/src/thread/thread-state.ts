import type { RevampdError } from '@revampd/api-client';
import type { Range } from './loaded-entries.ts';

/** Where one begins to read: at the newest entry, at the first unread one, or around an entry by sequence or id. */
export type ThreadPlace = 'newest' | 'unread' | number | `ent_${string}`;

/** What lies at a side of the window: nothing more, more that can be loaded, a page on its way, or one that didn't come. */
export type ThreadSide =
  { readonly status: 'end' | 'more' | 'loading' } | { readonly status: 'failed'; readonly error: RevampdError };

/** The entries around the place where one reads, without a gap. */
export interface ThreadWindow extends Range {
  /** How many entries the thread has: `aria-setsize`. The window holds the newest one where `last` is the same. */
  readonly count: number;
  readonly older: ThreadSide;
  readonly newer: ThreadSide;
}

/**
 * How a thread stands. While another place is read, and where that fails, the window that was there stays; `retry()` tries
 * that again.
 */
export type ThreadState =
  | { readonly status: 'pending'; readonly previous: ThreadWindow | undefined }
  | { readonly status: 'ready'; readonly window: ThreadWindow }
  | { readonly status: 'failed'; readonly error: RevampdError; readonly previous: ThreadWindow | undefined };

/**
 * What has changed, so that only that is drawn anew. `replaced` another window · `prepended`, `appended` entries of it that
 * weren't there · `changed` another state of entries that were · `unsent` the person's own that the server doesn't have ·
 * `counted` entries came that aren't loaded · `state` nothing but the state.
 */
export type ThreadChange =
  | ({ readonly kind: 'prepended' | 'appended' | 'changed' } & Range)
  | { readonly kind: 'replaced' | 'unsent' | 'counted' | 'state' };
