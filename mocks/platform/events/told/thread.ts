import { isGuest } from '../../callers.ts';
import { seeTicket } from '../../tickets/reading.ts';
import { guestsOf } from '../../tickets/ticket.ts';
import type { ThreadEntry } from '../../tickets/thread-entry.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** A thread has a new entry, or a message other reactions. */
export interface ThreadEntryHeard {
  readonly type: 'thread_entry.created' | 'thread_entry.updated';
  readonly entry: ThreadEntry;
}

/**
 * Entries, to those who read the ticket. Revampd hears of none that came while it didn't read along: it finds them in
 * the thread, once it does (TIC-7).
 */
export const threadTeller: Teller<ThreadEntry, ThreadEntryHeard> = {
  topicsOf: (platform, { after }) => {
    const guests = guestsOf(platform.tables.tickets.get(after.ticketId)!);
    return topicsOfConnection(platform, after.connectionId, guests);
  },
  hear: (platform, caller, { before, after }) => {
    const open = seeTicket(platform, caller, after.ticketId);
    if (!open || (isGuest(open.seen) && after.audienceVersion !== open.ticket.audience.version)) return undefined;
    return { type: before ? 'thread_entry.updated' : 'thread_entry.created', entry: after };
  },
};
