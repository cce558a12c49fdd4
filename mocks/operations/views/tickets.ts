import type { components } from '@revampd/api-spec';
import {
  countReaders,
  descriptionOf,
  entryAt,
  involvedOrganizations,
  ticketViewerState,
  type Caller,
  type OpenTicket,
  type Organization,
  type Platform,
  type Ticket,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { organizationView, timestamp } from './basics.ts';

type Schemas = components['schemas'];

/** The person of a caller; null for a secret key, which is nobody. */
export function viewerIdOf(caller: Caller): string | null {
  return caller.kind === 'session' ? caller.user.id : null;
}

/**
 * A ticket from the viewer's side: as it is now, or `ticket` as a change left it. The viewer's own side of it is always
 * that of now, by its own version.
 */
export function ticketView(
  platform: Platform,
  open: OpenTicket,
  viewerId: string | null,
  ticket: Ticket = open.ticket,
): Schemas['Ticket'] {
  const { organizations } = platform.tables;
  return {
    id: ticket.id,
    number: ticket.number,
    connection_id: ticket.connectionId,
    seat: open.seen.seat,
    time_zone: open.seen.connection.timeZone,
    title: ticket.title,
    description: descriptionOf(platform, ticket),
    status: ticket.status,
    priority: ticket.priority,
    submitted_by: actorView(platform, ticket.submittedBy),
    affected_organization: organizationView(organizations.get(ticket.affectedOrganizationId)!),
    assigned_organization: organizationView(organizations.get(ticket.assignedOrganizationId)!),
    assignee: personView(platform, ticket.assigneeId),
    audience: {
      organizations: involvedOrganizations(platform, ticket).map((organization) => readerView(platform, organization)),
      version: ticket.audience.version,
    },
    escalation: ticket.escalation && {
      at: timestamp(ticket.escalation.at),
      by: actorView(platform, ticket.escalation.by),
      reason: ticket.escalation.reason,
    },
    entry_count: ticket.entryCount,
    created_at: timestamp(ticket.createdAt),
    last_activity_at: timestamp(ticket.lastActivityAt),
    viewer_state: viewerStateView(platform, open, viewerId),
    changed_by: actorView(platform, entryAt(platform, ticket.id, ticket.entryCount)!.author),
    changed_at: timestamp(ticket.lastActivityAt),
    version: ticket.entryCount,
  };
}

/** A viewer's own side of a ticket. */
export function viewerStateView(
  platform: Platform,
  open: OpenTicket,
  viewerId: string | null,
): Schemas['TicketViewerState'] {
  const state = ticketViewerState(platform, open, viewerId);
  return {
    unread_count: state.unreadCount,
    first_unread_id: state.firstUnreadId,
    last_read_sequence: state.lastReadSequence,
    actions: [...state.actions],
    statuses: [...state.statuses],
    version: state.version,
  };
}

/** A person who has something to do with a ticket; null where nobody has. */
export function personView(platform: Platform, userId: string | null): Schemas['Actor'] | null {
  if (userId === null) return null;
  const { organizationId } = platform.tables.users.get(userId)!;
  return actorView(platform, { userId, mintedById: organizationId });
}

function readerView(platform: Platform, organization: Organization): Schemas['AudienceMember'] {
  return { ...organizationView(organization), people: countReaders(platform, organization.id) };
}
