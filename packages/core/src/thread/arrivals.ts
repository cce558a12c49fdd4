import type { ThreadEntry } from '@revampd/api-client';
import { tell } from '../session/tell.ts';

/**
 * What others have put into a thread since it was opened: each as it comes, or only how many, where they came while nothing
 * was heard (INTERACTION.md 3.2). Own entries and history are none (THR-7).
 */
export type Arrival =
  { readonly kind: 'entry'; readonly entry: ThreadEntry } | { readonly kind: 'missed'; readonly count: number };

export interface Arrivals {
  /** Tells of an entry that the stream told of; before it stands in the thread. */
  hear(entry: ThreadEntry): void;
  /**
   * The thread has so many entries, however that became known. `wasAway`: it was read anew, since something may have been
   * missed; then those of which nothing was heard are only counted.
   */
  reach(count: number, wasAway: boolean): void;
  subscribe(listener: (arrival: Arrival) => void): () => void;
  close(): void;
}

/** `entryAt` is a loaded entry; `isOwn` whether this person wrote it. */
export function createArrivals(
  entryAt: (sequence: number) => ThreadEntry | undefined,
  isOwn: (entry: ThreadEntry) => boolean,
): Arrivals {
  const listeners = new Set<(arrival: Arrival) => void>();
  /** Up to here everything was there before, or was told; undefined before anything is shown. */
  let known: number | undefined;
  /** Told ahead of others that come before them. */
  const ahead = new Set<number>();

  const emit = (arrival: Arrival): void => [...listeners].forEach((listener) => tell(() => listener(arrival)));

  return {
    hear(entry) {
      const { sequence } = entry;
      if (known === undefined || sequence <= known || ahead.has(sequence)) return;
      ahead.add(sequence);
      while (ahead.delete(known + 1)) known += 1;
      if (!isOwn(entry)) emit({ kind: 'entry', entry });
    },
    reach(count, wasAway) {
      known ??= count;
      let missed = 0;
      for (; known < count; known += 1) {
        if (ahead.delete(known + 1)) continue;
        const entry = entryAt(known + 1);
        // It is on its way: its turn is when it comes.
        if (!entry && !wasAway) break;
        if (entry && isOwn(entry)) continue;
        if (wasAway) missed += 1;
        else emit({ kind: 'entry', entry: entry! });
      }
      if (missed > 0) emit({ kind: 'missed', count: missed });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
}
