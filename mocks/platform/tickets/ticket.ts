import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { DomainError, type Obstacle } from '../errors.ts';
import type { Platform } from '../platform.ts';

/** All statuses of a ticket, in the order of its life (TIC-2). */
export const ticketStatuses = ['open', 'in_progress', 'resolved', 'closed'] as const;

/** Where a ticket stands. */
export type TicketStatus = (typeof ticketStatuses)[number];

/** All priorities, the lowest first. */
export const ticketPriorities = ['low', 'medium', 'high'] as const;

/** How urgent a ticket is. */
export type TicketPriority = (typeof ticketPriorities)[number];

/** That Revampd has a ticket, since when, by whom and why (TIC-6). */
export interface Escalation {
  /** UTC milliseconds. */
  readonly at: number;
  readonly by: Actor;
  readonly reason: string;
  /** Who had it before, and has it again after the return. */
  readonly earlierAssigneeId: string | null;
}

/** A matter of one connection that somebody handles for its payer. What was written about it stands in its thread. */
export interface Ticket {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all tickets of the platform. */
  readonly sequence: number;
  /** As people call it: `T-1482`. */
  readonly number: string;
  readonly title: string;
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly submittedBy: Actor;
  /** Whose matter it is: the payer of the connection, also where its Partner wrote on its behalf (TIC-3). */
  readonly affectedOrganizationId: string;
  /** Who handles it: the issuer of the connection; Revampd while it is escalated. */
  readonly assignedOrganizationId: string;
  readonly assigneeId: string | null;
  /** Who reads along, the connection's two first; the version grows when an organization joins or leaves (THR-6). */
  readonly audience: { readonly organizationIds: readonly string[]; readonly version: number };
  readonly escalation: Escalation | null;
  /** How many entries its thread has. Every change leaves one, so it is the ticket's version too. */
  readonly entryCount: number;
  /** How many of them came with the ticket: what its submitter has read. */
  readonly openingCount: number;
  /** The version from which its own fields stand as they do: an If-Match behind it is stale. */
  readonly since: number;
  /** UTC milliseconds. */
  readonly createdAt: number;
  /** UTC milliseconds, of the last entry. */
  readonly lastActivityAt: number;
  /** The figure of the last entry among those of all threads: the order of what happened at one instant. */
  readonly lastEntry: number;
}

/** The same words whether a ticket is unknown, of another connection, or not for the caller's eyes (CON-1, TIC-7). */
export function ticketNotFound(): DomainError {
  return new DomainError('not_found', 'No such ticket in this connection.');
}

/** Who reads along beside the connection's two organizations. */
export function guestsOf({ audience }: Ticket): readonly string[] {
  return audience.organizationIds.slice(2);
}

/** A ticket that stands in the way of an act. */
export function asObstacle({ id }: Ticket): Obstacle {
  return { type: 'ticket', id };
}

/** How a ticket stands, for the activity. */
export function ticketStanding(platform: Platform, _connection: Connection, id: string): ActivityState {
  const { tickets, organizations, users } = platform.tables;
  const ticket = tickets.get(id);
  if (!ticket) return {};
  return {
    status: ticket.status,
    priority: ticket.priority,
    assignedOrganization: organizations.get(ticket.assignedOrganizationId)!.name,
    assignee: ticket.assigneeId === null ? null : users.get(ticket.assigneeId)!.name,
  };
}

/** How many tickets of a connection are open or in progress. */
export function countOpenTickets(platform: Platform, connectionId: string): number {
  return platform.tables.tickets.size('unsettled', connectionId);
}
