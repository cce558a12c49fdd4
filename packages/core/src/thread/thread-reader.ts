import { isRefusal, type ThreadEntry, type ThreadPage } from '@revampd/api-client';
import { toRevampdError } from '../actions/outcome.ts';
import type { WordPlace } from '../kept/word-store.ts';
import { withPending } from '../queries/overlay.ts';
import type { Scope } from '../session/scope.ts';
import { createLoadedEntries, type Range } from './loaded-entries.ts';
import { createThreadPages } from './thread-pages.ts';
import { createThreadSides, type Side } from './thread-sides.ts';
import type { ThreadChange, ThreadPlace, ThreadState, ThreadWindow } from './thread-state.ts';

/** How many entries are read anew after something may have been missed. */
const ANEW = 100;
/** Who reads so many entries or fewer before the newest is shown the newest then. */
const NEAR = ANEW / 2;

/** Reads a thread around a place, and on in both directions. */
export interface ThreadReader {
  readonly state: ThreadState;
  readonly window: ThreadWindow | undefined;
  /** The highest sequence that is known, loaded or not. */
  readonly count: number;
  entry(sequence: number): ThreadEntry | undefined;
  sequenceOf(id: string): number | undefined;
  /** Puts an entry where it belongs; one whose place isn't loaded is counted only. */
  put(entry: ThreadEntry): void;
  open(place: ThreadPlace): Promise<number | undefined>;
  /** Where the person reads: what is read anew is read around it. */
  lookAt(sequence: number): void;
  load(side: Side): Promise<unknown>;
  readAnew(): Promise<void>;
  /** Reads what is missing between the window and what came, if it is. */
  fillGap(): Promise<void>;
  retry(): Promise<void>;
  /** What is shown wasn't read since something may have been missed. */
  readonly isOutdated: boolean;
  /** It can't be read: what may not be seen any more is dropped. */
  fail(cause: unknown): void;
  /** Draws what is known of an entry anew. */
  touch(sequence: number): void;
  close(): void;
}

export function createThreadReader(
  scope: Scope,
  place: WordPlace,
  onChange: (change: ThreadChange) => void,
  /** Is told of what was read when it stands in its place, and before anyone else is. */
  onRead: (entries: readonly ThreadEntry[]) => void,
): ThreadReader {
  const pages = createThreadPages(scope, place);
  let entries = createLoadedEntries();
  /** A sequence of the window. */
  let anchor: number | undefined;
  let lookedAt: number | undefined;
  /** The newest is shown, and what comes is to stand there too. */
  let isFollowing = false;
  let phase: 'pending' | 'ready' | { readonly error: ReturnType<typeof toRevampdError> } = 'pending';
  let state: ThreadState | undefined;
  /** Undefined before anything was asked for. */
  let lastPlace: ThreadPlace | undefined;
  let isOutdated = false;
  let jumping = new AbortController();
  let isClosed = false;

  const emit = (change: ThreadChange): void => {
    state = undefined;
    onChange(change);
  };
  const rangeNow = (): Range | undefined => {
    const range = anchor === undefined ? undefined : entries.rangeOf(anchor);
    return range && { first: range.first, last: range.last };
  };
  const windowNow = (): ThreadWindow | undefined => {
    const range = rangeNow();
    if (!range) return undefined;
    const { count } = entries;
    return { ...range, count, older: sides.of('older'), newer: sides.of('newer') };
  };
  /** Tells how the window differs from what it was, at a cost that doesn't depend on how much is loaded. */
  const tellFrom = (before: Range | undefined, count: number): void => {
    const after = rangeNow();
    if (!after || !before) return;
    if (after.last === entries.count) isFollowing = true;
    // Who looks at the newest goes along with it.
    if (lookedAt === before.last) lookedAt = after.last;
    if (after.first < before.first) emit({ kind: 'prepended', first: after.first, last: before.first - 1 });
    if (after.last > before.last) emit({ kind: 'appended', first: before.last + 1, last: after.last });
    else if (entries.count > count) emit({ kind: 'counted' });
  };
  const absorb = ({ data, total }: ThreadPage): void => {
    const before = rangeNow();
    const { count } = entries;
    for (const entry of data) entries.add(entry);
    entries.grow(total ?? 0);
    onRead(data);
    tellFrom(before, count);
  };
  const put = (entry: ThreadEntry): void => {
    if (isClosed) return;
    const before = rangeNow();
    const { count } = entries;
    const isKept = isFollowing || entries.touches(entry.sequence);
    const added = isKept ? entries.add(entry) : 'known';
    entries.grow(entry.sequence);
    if (added === 'changed' && before && before.first <= entry.sequence && entry.sequence <= before.last)
      emit({ kind: 'changed', first: entry.sequence, last: entry.sequence });
    else tellFrom(before, count);
    void fillGap();
  };
  const sides = createThreadSides({
    pages,
    range: rangeNow,
    count: () => entries.count,
    onPage: absorb,
    onChange: () => emit({ kind: 'state' }),
  });
  /** One that was told of late or not at all stands between the window and what came: it is read. */
  const fillGap = async (): Promise<void> => {
    // After a jump that failed too: the window that was there stays.
    while (isFollowing && phase !== 'pending' && sides.of('newer').status !== 'end') {
      // A page without anything new would be asked for again and again.
      if (!(await sides.load('newer'))) return;
    }
  };

  const fail = (cause: unknown, to?: ThreadPlace): void => {
    const error = toRevampdError(cause);
    phase = { error };
    // An entry that isn't there says nothing of those that are.
    const isOfEntry =
      error.code === 'not_found' && typeof to === 'string' && to.startsWith('ent_') && anchor !== undefined;
    // What may not be read any more isn't shown any more.
    const isRefused = isRefusal(error) && !isOfEntry;
    if (isRefused) {
      jumping.abort();
      sides.reset();
      entries = createLoadedEntries();
      anchor = undefined;
    }
    emit({ kind: isRefused ? 'replaced' : 'state' });
    void fillGap();
  };

  /** What was read takes the place of all that was here. What came meanwhile is missing at its end, and is read next. */
  const renew = (page: ThreadPage): void => {
    const before = entries;
    entries = createLoadedEntries();
    for (const entry of page.data) {
      const known = before.get(entry.sequence);
      entries.add(known && known.version > entry.version ? known : entry);
    }
    entries.grow(Math.max(page.total ?? 0, before.count));
  };
  const show = (at: number | undefined, { data = [], next_cursor }: Partial<ThreadPage> = {}): void => {
    sides.reset();
    anchor = lookedAt = at;
    phase = 'ready';
    isFollowing = next_cursor === null || rangeNow()?.last === entries.count;
    onRead(data);
    emit({ kind: 'replaced' });
    void fillGap();
  };
  /** Reads a place; `isQuiet`, where one reads already. */
  const go = async (to: ThreadPlace, isQuiet = false): Promise<number | undefined> => {
    jumping.abort();
    const { signal } = (jumping = new AbortController());
    if (!isQuiet) {
      phase = 'pending';
      emit({ kind: 'state' });
    }
    try {
      const { page, at } = await pages.find(to, signal, isQuiet ? ANEW : undefined);
      if (signal.aborted) return undefined;
      if (isOutdated) renew(page);
      else absorb(page);
      isOutdated = false;
      show(at, page);
      return at;
    } catch (cause) {
      if (!signal.aborted) fail(cause, to);
      return undefined;
    }
  };
  const loadedAt = (to: ThreadPlace): number | undefined => {
    if (to === 'unread' || isOutdated) return undefined;
    const at = to === 'newest' ? entries.count : typeof to === 'number' ? to : entries.sequenceOf(to);
    return at !== undefined && entries.get(at) ? at : undefined;
  };
  const open = async (to: ThreadPlace): Promise<number | undefined> => {
    if (isClosed) return undefined;
    lastPlace = to;
    const known = loadedAt(to);
    if (known === undefined) return go(to);
    jumping.abort();
    show(known);
    return known;
  };
  const readAnew = async (): Promise<void> => {
    if (!lastPlace || isClosed) return;
    isOutdated = true;
    sides.reset();
    // A jump that is under way begins anew.
    if (phase === 'pending' || anchor === undefined) await go(lastPlace);
    else {
      const at = lookedAt ?? anchor;
      await go(isFollowing && entries.count - at <= NEAR ? 'newest' : at, true);
    }
  };

  return {
    get state() {
      if (state) return state;
      const window = windowNow();
      if (phase === 'ready' && window) state = { status: 'ready', window };
      else if (typeof phase === 'object') state = { status: 'failed', error: phase.error, previous: window };
      else state = { status: 'pending', previous: window };
      return state;
    },
    get window() {
      return windowNow();
    },
    get count() {
      return entries.count;
    },
    entry(sequence) {
      const entry = entries.get(sequence);
      return entry && withPending(scope, entry);
    },
    sequenceOf: (id) => entries.sequenceOf(id),
    put,
    open,
    lookAt: (sequence) => void (lookedAt = sequence),
    load: sides.load,
    readAnew,
    fillGap,
    async retry() {
      await (isOutdated ? readAnew() : open(lastPlace ?? 'newest'));
    },
    get isOutdated() {
      return isOutdated;
    },
    fail: (cause) => fail(cause),
    touch: (sequence) => emit({ kind: 'changed', first: sequence, last: sequence }),
    close() {
      isClosed = true;
      sides.reset();
      jumping.abort();
      entries = createLoadedEntries();
      anchor = undefined;
      phase = 'pending';
      emit({ kind: 'replaced' });
    },
  };
}
