import type { ThreadEntry } from '@revampd/api-client';

/** Entries that follow each other without a gap, by their sequences. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** What adding an entry came to: it is new here, another state of one that is, or nothing that wasn't known. */
export type Added = 'new' | 'changed' | 'known';

/** The entries of a thread that were read, in ranges with gaps between them. */
export interface LoadedEntries {
  /** How many the thread has, as far as is known: the highest sequence. */
  readonly count: number;
  get(sequence: number): ThreadEntry | undefined;
  /** Where an entry stands, if it is here. */
  sequenceOf(id: string): number | undefined;
  /** The range that holds a sequence. */
  rangeOf(sequence: number): Range | undefined;
  /** Whether an entry would lie at the edge of a range, and make no new gap. */
  touches(sequence: number): boolean;
  /** Of two states of an entry the higher version stays, in whatever order they come (LIV-3). */
  add(entry: ThreadEntry): Added;
  /** The thread is at least so long. */
  grow(count: number): void;
}

/**
 * No entries yet. To add one costs the same however many are there: sequences have no gaps and never change, so an entry is
 * found by its number, and what is loaded is said by the ends of a few ranges; nothing is copied or moved (TIC-10).
 */
export function createLoadedEntries(): LoadedEntries {
  const entries = new Map<number, ThreadEntry>();
  const sequences = new Map<string, number>();
  /** In order, as few as there are gaps. */
  const ranges: { first: number; last: number }[] = [];
  let count = 0;

  const extend = (sequence: number): void => {
    const next = ranges.findIndex(({ first }) => first > sequence);
    const at = next < 0 ? ranges.length : next;
    const before = ranges[at - 1];
    const after = ranges[at];
    const isBehind = before?.last === sequence - 1;
    const isAhead = after?.first === sequence + 1;
    if (isBehind && isAhead) {
      before.last = after.last;
      ranges.splice(at, 1);
    } else if (isBehind) before.last = sequence;
    else if (isAhead) after.first = sequence;
    else ranges.splice(at, 0, { first: sequence, last: sequence });
  };

  return {
    get count() {
      return count;
    },
    get: (sequence) => entries.get(sequence),
    sequenceOf: (id) => sequences.get(id),
    rangeOf: (sequence) => ranges.find(({ first, last }) => first <= sequence && sequence <= last),
    touches: (sequence) => entries.has(sequence) || entries.has(sequence - 1) || entries.has(sequence + 1),
    add(entry) {
      const { id, sequence, version } = entry;
      const known = entries.get(sequence);
      if (known && known.version >= version) return 'known';
      entries.set(sequence, entry);
      if (sequence > count) count = sequence;
      if (known) return 'changed';
      sequences.set(id, sequence);
      extend(sequence);
      return 'new';
    },
    grow(to) {
      if (to > count) count = to;
    },
  };
}
