import type { Connection } from '../connections.ts';
import { invalid } from '../errors.ts';
import { handlesTickets } from '../listing.ts';
import type { Platform } from '../platform.ts';

/** When somebody was last given a ticket: so that those who have equally many take turns. */
export interface SupportTurn {
  /** The user's id. */
  readonly id: string;
  /** Grows over all assignments of the platform. */
  readonly turn: number;
}

/** Whether a ticket that this organization handles can be assigned to this user. */
export function isAssignable(platform: Platform, organizationId: string, userId: string): boolean {
  const user = platform.tables.users.get(userId);
  return user?.organizationId === organizationId && handlesTickets(user.role);
}

/** Refuses somebody to whom a ticket of this organization can't be assigned. */
export function requireAssignable(platform: Platform, organizationId: string, userId: string): void {
  if (!isAssignable(platform, organizationId, userId))
    throw invalid('/assignee_id', 'not_assignable', 'Nobody of the assigned organization who acts on tickets.');
}

/**
 * The Support Rep of a connection who gets its next ticket (TIC-4): who has the fewest open and in progress over all
 * connections; of several, who was given one the longest ago, then who stands first in the settings.
 */
export function nextSupportRep(platform: Platform, { issuer, settings }: Connection): string | null {
  const { tickets, supportTurns } = platform.tables;
  const [next] = settings.supportRepIds
    .filter((id) => isAssignable(platform, issuer.id, id))
    .map((id) => ({ id, load: tickets.size('unsettled', id), turn: supportTurns.get(id)?.turn ?? 0 }))
    .sort((left, right) => left.load - right.load || left.turn - right.turn);
  return next?.id ?? null;
}

/** Remembers that somebody was given a ticket now. */
export function takeTurn(platform: Platform, userId: string): void {
  platform.tables.supportTurns.put({ id: userId, turn: platform.nextId('turn').number });
}
