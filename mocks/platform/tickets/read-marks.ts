import type { Action } from '../access.ts';
import { invalid } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { nextStatuses, ticketActions } from './possible.ts';
import type { OpenTicket } from './reading.ts';
import { authorPartition } from './tables.ts';
import { entryAt } from './thread.ts';
import type { Ticket, TicketStatus } from './ticket.ts';
import { countEntriesOf } from './writing.ts';

/** How far a person has read a thread. Nobody else sees it (THR-4). */
export interface ReadMark {
  /** The ticket's and the user's. */
  readonly id: string;
  readonly ticketId: string;
  readonly userId: string;
  /** 0 where nothing was read. */
  readonly lastReadSequence: number;
  /** How often it was moved. */
  readonly version: number;
}

/** A viewer's own side of a ticket. */
export interface TicketViewerState {
  /** Entries of others behind the read mark. */
  readonly unreadCount: number;
  readonly firstUnreadId: string | null;
  readonly lastReadSequence: number;
  readonly actions: readonly Action[];
  readonly statuses: readonly TicketStatus[];
  /** It grows with each change of the ticket and of the mark. */
  readonly version: number;
}

/** Moves a person's mark in a thread, forward or back; `validation_failed` beyond its end. Where it is, nothing changes. */
export function markThreadRead(platform: Platform, ticket: Ticket, userId: string, lastReadSequence: number): void {
  if (lastReadSequence > ticket.entryCount)
    throw invalid('/last_read_sequence', 'maximum', `The thread has ${ticket.entryCount} entries.`);
  if (lastReadSequence === lastReadOf(platform, ticket, userId)) return;
  const id = markId(ticket.id, userId);
  const version = (platform.tables.readMarks.get(id)?.version ?? 0) + 1;
  platform.transaction(() =>
    platform.tables.readMarks.put({ id, ticketId: ticket.id, userId, lastReadSequence, version }),
  );
}

/** How a ticket stands for a viewer; a secret key (null) is no person and has read nothing. */
export function ticketViewerState(
  platform: Platform,
  { seen, ticket }: OpenTicket,
  userId: string | null,
): TicketViewerState {
  const mayDo = { actions: ticketActions(seen, ticket), statuses: nextStatuses(seen, ticket) };
  if (userId === null)
    return { unreadCount: 0, firstUnreadId: null, lastReadSequence: 0, ...mayDo, version: ticket.entryCount };
  const lastReadSequence = lastReadOf(platform, ticket, userId);
  return {
    unreadCount: unreadUpTo(platform, ticket.id, userId, lastReadSequence, ticket.entryCount),
    firstUnreadId: firstUnreadId(platform, ticket, userId, lastReadSequence),
    lastReadSequence,
    ...mayDo,
    version: ticket.entryCount + (platform.tables.readMarks.get(markId(ticket.id, userId))?.version ?? 0),
  };
}

/** Who wrote a ticket has read what came with it. */
function lastReadOf(platform: Platform, ticket: Ticket, userId: string): number {
  const mark = platform.tables.readMarks.get(markId(ticket.id, userId));
  return mark?.lastReadSequence ?? (ticket.submittedBy?.userId === userId ? ticket.openingCount : 0);
}

function markId(ticketId: string, userId: string): string {
  return `${ticketId} ${userId}`;
}

/** How many entries behind one sequence, up to and with another, are of others. */
function unreadUpTo(platform: Platform, ticketId: string, userId: string, behind: number, sequence: number): number {
  const own = (upTo: number): number => ownUpTo(platform, ticketId, userId, upTo);
  return sequence - behind - (own(sequence) - own(behind));
}

/** How many entries are the person's own, up to and with a sequence: the last of them says so. */
function ownUpTo(platform: Platform, ticketId: string, userId: string, sequence: number): number {
  if (countEntriesOf(platform, ticketId, userId) === 0) return 0;
  const partitions = [authorPartition(ticketId, userId)];
  const from = { key: [sequence + 1], backward: false };
  const { rows } = platform.tables.threadEntries.page('byAuthor', { partitions, limit: 1, descending: true, from });
  return rows[0]?.authorCount ?? 0;
}

/** The first entry of others behind the mark: found by halves, however many the person wrote in between. */
function firstUnreadId(platform: Platform, ticket: Ticket, userId: string, behind: number): string | null {
  let [low, high] = [behind + 1, ticket.entryCount];
  const isBeyond = (sequence: number): boolean => unreadUpTo(platform, ticket.id, userId, behind, sequence) > 0;
  if (low > high || !isBeyond(high)) return null;
  // Mostly it is the next one.
  if (isBeyond(low)) high = low;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(middle)) high = middle;
    else low = middle + 1;
  }
  return entryAt(platform, ticket.id, low)!.id;
}
