import { RevampdError, type ThreadEntry } from '@revampd/api-client';
import type { WordPlace } from '../kept/word-store.ts';
import { onLiveEvent, type LiveEvent } from '../live/listeners.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { UnsentMessage } from '../outbox/unsent-message.ts';
import { shownOf, watchPending } from '../queries/overlay.ts';
import { isOwn } from '../session/is-own.ts';
import type { Scope } from '../session/scope.ts';
import { tell } from '../session/tell.ts';
import { createArrivals, type Arrival } from './arrivals.ts';
import { createReadMark } from './read-mark.ts';
import { createThreadReader } from './thread-reader.ts';
import { readShownTicket } from './shown-ticket.ts';
import type { ThreadChange, ThreadPlace, ThreadState, ThreadWindow } from './thread-state.ts';
import { createUnsentTail, type UnsentTail } from './unsent-tail.ts';

const NOTHING: readonly UnsentMessage[] = [];

/** The entries of a ticket around the place where one reads (INTERACTION.md 3.5, TIC-10). */
export interface Thread {
  readonly state: ThreadState;
  /** What can be shown now, whatever is under way. */
  readonly window: ThreadWindow | undefined;
  /** The person's messages that the server doesn't have yet: behind the newest entry, in the order in which they were written. */
  readonly unsent: readonly UnsentMessage[];
  /** Where those are; undefined until it is attached. */
  readonly outbox: Outbox | undefined;
  /** Entries by others that came since it was opened and weren't seen yet: each counts once, however it became known. */
  readonly newCount: number;
  /** An entry that is loaded, with what the viewer has just changed of it. */
  entry(sequence: number): ThreadEntry | undefined;
  /** Where a loaded entry stands. */
  sequenceOf(id: string): number | undefined;
  /** Goes to a place; resolves with the sequence of the entry there, or undefined where it failed or another place came first. */
  open(place: ThreadPlace): Promise<number | undefined>;
  /** One page further; what keeps it from coming is told at its side of the window, and this tries it again. */
  loadOlder(): Promise<unknown>;
  loadNewer(): Promise<unknown>;
  /** After it failed: tries the same again. */
  retry(): Promise<void>;
  /** Reads anew what is shown, around where the person reads. */
  readAnew(): Promise<void>;
  /** The entry that the person has before them. */
  lookAt(sequence: number): void;
  /** The person saw an entry, in a tab that is seen: it is marked as read, the highest at most once a second (THR-4). */
  seen(sequence: number): void;
  /** Everything from this entry on is unread again; what is on screen doesn't undo that until `open` is called. */
  markUnread(sequence: number): void;
  /** An entry came with an answer, as to a reaction. */
  noteEntry(entry: ThreadEntry): void;
  /**
   * Shows what is in an outbox of the same ticket from now on, which stays its opener's. Apart from the rest, since none of it
   * is needed to read.
   */
  attach(outbox: Outbox): void;
  /** Calls back after each change, with what it was. */
  subscribe(listener: (change: ThreadChange) => void): () => void;
  /** Calls back with what others put into it from now on, for those who hear the page (THR-7). */
  onArrival(listener: (arrival: Arrival) => void): () => void;
  close(): void;
}

/**
 * Reads a thread, from `open` on. Each has a window of its own. Another person's session closes it: nothing is in it from then
 * on (SES-7).
 */
export function readThread(scope: Scope, place: WordPlace): Thread {
  const { objectId: ticketId } = place;
  const listeners = new Set<(change: ThreadChange) => void>();
  /** Up to where nothing is new; undefined before anything is shown. */
  let knownTo: number | undefined;
  /** The person's own entries behind it. */
  const own = new Set<number>();

  const emit = (change: ThreadChange): void => [...listeners].forEach((listener) => tell(() => listener(change)));
  const noteOwn = (first: number, last: number): void => {
    for (let sequence = Math.max(first, (knownTo ?? last) + 1); sequence <= last; sequence += 1) {
      const entry = reader.entry(sequence);
      if (entry && isOwn(scope, entry.author)) own.add(sequence);
    }
  };
  const knowTo = (sequence: number): void => {
    if (knownTo !== undefined && sequence <= knownTo) return;
    knownTo = sequence;
    for (const one of own) if (one <= sequence) own.delete(one);
  };

  const heed = (change: ThreadChange): void => {
    const { window } = reader;
    if (window) {
      knownTo ??= window.count;
      arrivals.reach(window.count, change.kind === 'replaced');
      if (change.kind === 'replaced') noteOwn(window.first, window.last);
      else if (change.kind === 'appended') noteOwn(change.first, change.last);
      tail?.reach(window.last);
    }
    emit(change);
  };
  const arrivals = createArrivals(
    (sequence) => reader.entry(sequence),
    ({ author }) => isOwn(scope, author),
  );
  const reader = createThreadReader(scope, place, heed, (entries) =>
    entries.forEach((entry) => outbox?.noteEntry(entry)),
  );
  const closing = new AbortController();
  let outbox: Outbox | undefined;
  let tail: UnsentTail | undefined;
  const put = (entry: ThreadEntry): void => {
    if (isOwn(scope, entry.author) && entry.sequence > (knownTo ?? Infinity)) own.add(entry.sequence);
    reader.put(entry);
  };
  /** An entry that was one of the unsent stands here now, waits for one before it, or isn't shown. */
  const takeSent = (entry: ThreadEntry): 'shown' | 'ahead' | 'elsewhere' => {
    put(entry);
    const { window } = reader;
    if (window && entry.sequence <= window.last) return 'shown';
    return reader.sequenceOf(entry.id) === undefined ? 'elsewhere' : 'ahead';
  };
  const attach = (written: Outbox): void => {
    if (written === outbox || closing.signal.aborted) return;
    tail?.close();
    outbox = written;
    tail = createUnsentTail(written, takeSent, () => emit({ kind: 'unsent' }));
    // What stands here already was sent.
    const { first = 1, last = 0 } = reader.window ?? {};
    for (let sequence = first; sequence <= last; sequence += 1) written.noteEntry(reader.entry(sequence)!);
    emit({ kind: 'unsent' });
  };
  const noteEntry = (entry: ThreadEntry): void => {
    if (entry.ticket_id !== ticketId) return;
    // If it is one of the unsent it goes over by this, so that it never stands in both.
    outbox?.noteEntry(entry);
    put(entry);
  };

  const hear = (event: LiveEvent): void => {
    if (event.type === 'reset') void reader.readAnew();
    else if (event.type === 'thread_entry.created' || event.type === 'thread_entry.updated') {
      if (event.object.ticket_id === ticketId) arrivals.hear(event.object);
      noteEntry(event.object);
    } else if (event.type === 'ticket.removed' && event.object.id === ticketId)
      reader.fail(new RevampdError('not_found', 'The ticket is no longer seen by this session.'));
  };
  const mark = createReadMark(async (sequence, isBack) => {
    try {
      const ticket = await readShownTicket(scope, place, closing.signal);
      // Read further in another tab, or before: an old entry that is seen again doesn't undo that.
      if (!isBack && ticket.viewer_state.last_read_sequence >= sequence) return true;
      const { markRead } = await import('../actions/tickets.ts');
      return (await markRead(scope, ticket, sequence)).status === 'done';
    } catch {
      return false;
    }
  });

  const close = (): void => {
    closing.abort();
    stops.forEach((stop) => stop());
    tail?.close();
    tail = outbox = undefined;
    mark.close();
    reader.close();
    arrivals.close();
    own.clear();
  };
  const stops = [
    onLiveEvent(scope, hear),
    watchPending(scope, (thing) => {
      const at = thing.id === undefined ? undefined : reader.sequenceOf(thing.id);
      if (at === undefined) return;
      reader.put(shownOf(scope, thing).base as unknown as ThreadEntry);
      reader.touch(at);
    }),
    scope.health.subscribe(() => {
      if (scope.health.current.status === 'live') void (reader.isOutdated ? reader.readAnew() : reader.fillGap());
    }),
    scope.onForget(close),
  ];

  return {
    get state() {
      return reader.state;
    },
    get window() {
      return reader.window;
    },
    get unsent() {
      return tail?.messages ?? NOTHING;
    },
    get outbox() {
      return outbox;
    },
    get newCount() {
      return knownTo === undefined || !reader.window ? 0 : reader.count - knownTo - own.size;
    },
    entry: reader.entry,
    sequenceOf: reader.sequenceOf,
    open(at) {
      mark.follow();
      return reader.open(at);
    },
    loadOlder: () => reader.load('older'),
    loadNewer: () => reader.load('newer'),
    retry: reader.retry,
    readAnew: reader.readAnew,
    lookAt: reader.lookAt,
    seen(sequence) {
      knowTo(sequence);
      mark.seen(sequence);
    },
    markUnread: mark.unread,
    noteEntry,
    attach,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onArrival: arrivals.subscribe,
    close,
  };
}
