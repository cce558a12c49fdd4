import { invalid } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import type { Message, ThreadEntry } from './thread-entry.ts';
import type { Ticket } from './ticket.ts';
import { toSearch } from '../search.ts';

/** Where a page of a thread lies: before, after or around an entry, by its id or sequence. */
export interface ThreadPlace {
  readonly side: 'before' | 'after' | 'around';
  readonly entry: string;
}

type Start = PageRequest<ThreadEntry>['from'];

/** The newest entries. */
const fromTheEnd: Start = { key: [Infinity], backward: true };

/** What a ticket is about: its first message. */
export function descriptionOf(platform: Platform, { id }: Ticket): string {
  return (platform.tables.threadEntries.first('byTicket', id) as Message).body;
}

/** The last entry of a thread. */
export function latestEntry(platform: Platform, ticketId: string): ThreadEntry {
  return platform.tables.threadEntries.last('byTicket', ticketId)!;
}

/** The entry at a place of a thread, from 1; undefined where there is none. */
export function entryAt(platform: Platform, ticketId: string, sequence: number): ThreadEntry | undefined {
  const from = { key: [sequence - 1], backward: false };
  return platform.tables.threadEntries.page('byTicket', { partitions: [ticketId], limit: 1, from }).rows[0];
}

/** An entry of this ticket; undefined where there is no such, or it is another's. */
export function findEntry(platform: Platform, ticket: Ticket, entryId: string): ThreadEntry | undefined {
  const entry = platform.tables.threadEntries.get(entryId);
  return entry?.ticketId === ticket.id ? entry : undefined;
}

/**
 * A page of a thread, oldest first: the newest unless a place is named. Only messages with these words, where some are
 * given: that looks at each entry; else the cost doesn't depend on how long the thread is (TIC-10).
 */
export function pageThread(
  platform: Platform,
  ticket: Ticket,
  words: string | undefined,
  place: ThreadPlace | undefined,
  window: Pick<PageRequest<ThreadEntry>, 'limit' | 'from'>,
): Page<ThreadEntry> {
  const isFound = toSearch(words);
  const where = isFound && ((entry: ThreadEntry) => entry.kind === 'message' && isFound(entry.body));
  const read = (from: Start, limit: number): Page<ThreadEntry> =>
    platform.tables.threadEntries.page('byTicket', { partitions: [ticket.id], limit, from, where });
  if (window.from) return read(window.from, window.limit);
  if (!place) return read(fromTheEnd, window.limit);
  const sequence = sequenceOf(platform, ticket, place);
  if (place.side === 'around') return pageAround(read, sequence, window.limit);
  return read({ key: [sequence], backward: place.side === 'before' }, window.limit);
}

/** Half of the page lies before the entry; at an end of the thread the other side fills it. */
function pageAround(
  read: (from: Start, limit: number) => Page<ThreadEntry>,
  sequence: number,
  limit: number,
): Page<ThreadEntry> {
  const half = Math.floor(limit / 2);
  const first = half > 0 ? read({ key: [sequence], backward: true }, half).rows[0] : undefined;
  const page = read({ key: [(first?.sequence ?? sequence) - 1], backward: false }, limit);
  return page.rows.length < limit ? read(fromTheEnd, limit) : page;
}

function sequenceOf(platform: Platform, ticket: Ticket, { side, entry }: ThreadPlace): number {
  if (!entry.startsWith('ent_')) return Number(entry);
  const found = findEntry(platform, ticket, entry);
  if (!found) throw invalid(`/query/${side}`, 'unknown', 'No such entry in this ticket.');
  return found.sequence;
}
