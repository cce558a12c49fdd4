import { defineTable } from '../tables/database.ts';
import type { SortKey } from '../tables/sort-key.ts';
import type { IndexEntry } from '../tables/sorted-index.ts';
import type { ReadMark } from './read-marks.ts';
import type { SupportTurn } from './routing.ts';
import type { ThreadEntry } from './thread-entry.ts';
import type { Ticket, TicketPriority, TicketStatus } from './ticket.ts';

/** Tickets, their threads, and what each person has read of them. */
export const ticketTables = {
  tickets: defineTable<Ticket>()({
    last_activity_at: (ticket) => placesOf(ticket, [ticket.lastActivityAt, ticket.lastEntry]),
    created_at: (ticket) => placesOf(ticket, [ticket.createdAt, ticket.sequence]),
    /** Open and in progress, of a connection and of an assignee. */
    unsettled: (ticket) =>
      ticket.status === 'open' || ticket.status === 'in_progress'
        ? [ticket.connectionId, ticket.assigneeId].flatMap((partition) =>
            partition === null ? [] : [{ partition, key: [ticket.sequence] }],
          )
        : [],
    escalated: (ticket) => (ticket.escalation ? [{ partition: ticket.connectionId, key: [ticket.sequence] }] : []),
  }),
  threadEntries: defineTable<ThreadEntry>()({
    byTicket: (entry) => [{ partition: entry.ticketId, key: [entry.sequence] }],
    byAuthor: (entry) =>
      entry.author ? [{ partition: authorPartition(entry.ticketId, entry.author.userId), key: [entry.sequence] }] : [],
    byClientId: (entry) =>
      entry.kind === 'message' && entry.author && entry.clientId !== null
        ? [{ partition: clientPartition(entry.ticketId, entry.author.userId, entry.clientId), key: [entry.sequence] }]
        : [],
  }),
  readMarks: defineTable<ReadMark>()({}),
  supportTurns: defineTable<SupportTurn>()({}),
};

/** The entries of one author in a thread. */
export function authorPartition(ticketId: string, userId: string): string {
  return `${ticketId} ${userId}`;
}

/** The message of a person in a thread by the id that they gave it. */
export function clientPartition(ticketId: string, userId: string, clientId: string): string {
  return `${ticketId} ${userId} ${clientId}`;
}

/** What a list of tickets is read by: whose list, of one connection or of all, and what the tickets in it have in common. */
export interface TicketShelf {
  readonly organizationId: string;
  readonly connectionId: string | 'all';
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly assignee: string | 'none' | 'any';
}

/** The partition of the tickets of a shelf. */
export function shelfPartition({ organizationId, connectionId, status, priority, assignee }: TicketShelf): string {
  return `${organizationId} ${connectionId} ${status} ${priority} ${assignee}`;
}

/** A ticket stands in the lists of those who read along, and of nobody else (TIC-7). */
function placesOf({ audience, connectionId, status, priority, assigneeId }: Ticket, key: SortKey): IndexEntry[] {
  return audience.organizationIds.flatMap((organizationId) =>
    [connectionId, 'all'].flatMap((scope) =>
      ['any', assigneeId ?? 'none'].map((assignee) => {
        const shelf = { organizationId, connectionId: scope, status, priority, assignee };
        return { partition: shelfPartition(shelf), key };
      }),
    ),
  );
}
