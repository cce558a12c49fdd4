import type { Platform } from '../platform.ts';
import { authorPartition } from './tables.ts';
import type { EntryDraft, ThreadEntry } from './thread-entry.ts';
import type { Ticket } from './ticket.ts';

/** What the entries of a ticket say of it. */
type Counted = 'entryCount' | 'since' | 'lastActivityAt' | 'lastEntry';

/** A ticket as it is to be, whose thread hasn't the entries yet that tell of the change. */
export type UnwrittenTicket = Omit<Ticket, 'since' | 'lastActivityAt' | 'lastEntry'>;

/**
 * Writes a ticket and the entries that tell of its change: the only place that does, so that sequences have no gap and
 * nothing changes untold. `ticket` has the `entryCount` of before, 0 for a new one. Streams tell of the ticket first.
 */
export function writeTicket(
  platform: Platform,
  ticket: Ticket | UnwrittenTicket,
  drafts: readonly EntryDraft[],
): { readonly ticket: Ticket; readonly entries: readonly ThreadEntry[] } {
  const now = platform.now();
  const written = new Map<string, number>();
  const numbered = drafts.map((draft, index) => {
    const { id, number } = platform.nextId('ent');
    const author = draft.author?.userId ?? '';
    const authorCount = (written.get(author) ?? countEntriesOf(platform, ticket.id, author)) + 1;
    written.set(author, authorCount);
    const entry: ThreadEntry = {
      ...draft,
      id,
      ticketId: ticket.id,
      connectionId: ticket.connectionId,
      sequence: ticket.entryCount + index + 1,
      createdAt: now,
      authorCount,
      audienceVersion: ticket.audience.version,
      version: 1,
    };
    return { entry, number };
  });
  const entryCount = ticket.entryCount + drafts.length;
  const isChanged = !('since' in ticket) || drafts.some(({ kind }) => kind !== 'message');
  const counted: Pick<Ticket, Counted> = {
    entryCount,
    since: isChanged ? entryCount : ticket.since,
    lastActivityAt: now,
    lastEntry: numbered.at(-1)!.number,
  };
  const { tickets, threadEntries } = platform.tables;
  return {
    ticket: tickets.put({ ...ticket, ...counted }),
    entries: numbered.map(({ entry }) => threadEntries.put(entry)),
  };
}

/** How many entries of a thread are a person's; the platform's own aren't counted. */
export function countEntriesOf(platform: Platform, ticketId: string, userId: string): number {
  return platform.tables.threadEntries.size('byAuthor', authorPartition(ticketId, userId));
}
