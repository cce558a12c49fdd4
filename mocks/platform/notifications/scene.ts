import type { ActivityEntry } from '../activity/activity.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { latestEntry } from '../tickets/thread.ts';
import type { ThreadEntry } from '../tickets/thread-entry.ts';
import type { Ticket } from '../tickets/ticket.ts';

/** Something that was done: what its activity row says, whether or not it leaves one of its own. */
export type Deed = Omit<ActivityEntry, 'id' | 'connectionId' | 'sequence'>;

/** A deed where it was done. */
export interface Scene {
  readonly connection: Connection;
  readonly deed: Deed;
  /** The ticket that it was done to, or in. */
  readonly ticket?: Ticket | undefined;
  /** The entry of its thread that tells of it: the last, or the message that was reacted to. */
  readonly entry?: ThreadEntry | undefined;
}

/** The scene of a deed, as it is after it. */
export function sceneOf(platform: Platform, connection: Connection, deed: Deed): Scene {
  const { tickets, threadEntries } = platform.tables;
  const { type, id } = deed.object;
  if (type === 'ticket') return { connection, deed, ticket: tickets.get(id), entry: latestEntry(platform, id) };
  if (type !== 'message') return { connection, deed };
  const entry = threadEntries.get(id)!;
  return { connection, deed, ticket: tickets.get(entry.ticketId), entry };
}
