import { permissionToReadTickets } from '../access.ts';
import { openSection, seeSection, type Caller, type SeenConnection } from '../callers.ts';
import { connectionAsPayer, type ConnectionType } from '../connections.ts';
import { DomainError, invalid } from '../errors.ts';
import type { OrganizationType } from '../organizations.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import { readsTicket } from './audience.ts';
import { shelfPartition } from './tables.ts';
import { descriptionOf } from './thread.ts';
import {
  ticketNotFound,
  ticketPriorities,
  ticketStatuses,
  type Ticket,
  type TicketPriority,
  type TicketStatus,
} from './ticket.ts';
import { toSearch } from '../search.ts';

/** A ticket as one caller sees it: from which side of its connection. */
export interface OpenTicket {
  readonly seen: SeenConnection;
  readonly ticket: Ticket;
}

/** Which tickets are asked for; all, where nothing is named. */
export interface TicketFilter {
  readonly statuses?: readonly TicketStatus[] | undefined;
  readonly priorities?: readonly TicketPriority[] | undefined;
  /** A user's id; `me` is the caller, `none` those that nobody has. */
  readonly assigneeId?: string | undefined;
  /** Whose matter it is. */
  readonly affectedOrganizationId?: string | undefined;
  /** Of title, description, number and the names of submitter and assignee, in any order and case. */
  readonly words?: string | undefined;
}

/** By what tickets are sorted. */
export type TicketOrder = 'last_activity_at' | 'created_at';

type Window = Pick<PageRequest<Ticket>, 'limit' | 'from' | 'descending'>;

/** A ticket of this connection; `not_found` if it is another's or isn't the caller's to read now (CON-1, TIC-7). */
export function openTicket(platform: Platform, caller: Caller, connectionId: string, ticketId: string): OpenTicket {
  const seen = openSection(platform, caller, connectionId, 'tickets');
  const ticket = platform.tables.tickets.get(ticketId);
  if (ticket?.connectionId !== connectionId || !readsTicket(seen, ticket)) throw ticketNotFound();
  return { seen, ticket };
}

/** A ticket as it is now, if the caller may read it. */
export function seeTicket(platform: Platform, caller: Caller, ticketId: string): OpenTicket | undefined {
  const ticket = platform.tables.tickets.get(ticketId);
  const seen = ticket && seeSection(platform, caller, ticket.connectionId, 'tickets');
  return seen && readsTicket(seen, ticket) ? { seen, ticket } : undefined;
}

/** A page of the tickets of a connection. Words look at each of them; without words the cost is the page's. */
export function pageTickets(
  platform: Platform,
  caller: Caller,
  seen: SeenConnection,
  filter: TicketFilter,
  order: TicketOrder,
  window: Window,
): Page<Ticket> {
  const { id, payer } = seen.connection;
  const isAffected = [undefined, payer.id].includes(filter.affectedOrganizationId);
  return pageShelves(platform, caller, isAffected ? [id] : [], filter, order, window);
}

/**
 * A page of all tickets that the caller sees, whatever their connection (TIC-5); a session for one has that one's.
 * `not_permitted` without the permission to read tickets.
 */
export function pageQueue(
  platform: Platform,
  caller: Caller,
  filter: TicketFilter,
  order: TicketOrder,
  window: Window,
): Page<Ticket> {
  if (caller.kind === 'session' && caller.session.connectionId !== null) {
    const seen = openSection(platform, caller, caller.session.connectionId, 'tickets');
    return pageTickets(platform, caller, seen, filter, order, window);
  }
  if (!caller.permissions.has(permissionToReadTickets))
    throw new DomainError('not_permitted', 'Tickets are not open to your role or session.');
  const affected = filter.affectedOrganizationId;
  const scopes = affected === undefined ? ['all'] : connectionsAffecting(platform, affected);
  return pageShelves(platform, caller, scopes, filter, order, window);
}

/** In which connections an organization pays, and so is whose matter the tickets are. */
const paysIn: Readonly<Record<OrganizationType, readonly ConnectionType[]>> = {
  partner: ['partner_revampd'],
  sub_org: ['partner_sub_org', 'sub_org_revampd'],
  self_serve: ['self_serve_revampd'],
  revampd: [],
};

function connectionsAffecting(platform: Platform, organizationId: string): readonly string[] {
  const organization = platform.tables.organizations.get(organizationId);
  if (!organization) return [];
  return paysIn[organization.type].flatMap((type) => connectionAsPayer(platform, organizationId, type)?.id ?? []);
}

function pageShelves(
  platform: Platform,
  caller: Caller,
  connectionIds: readonly string[],
  filter: TicketFilter,
  order: TicketOrder,
  window: Window,
): Page<Ticket> {
  const assignee = assigneeOf(caller, filter.assigneeId);
  const organizationId = caller.organization.id;
  const partitions = connectionIds.flatMap((connectionId) =>
    (filter.statuses ?? ticketStatuses).flatMap((status) =>
      (filter.priorities ?? ticketPriorities).map((priority) =>
        shelfPartition({ organizationId, connectionId, status, priority, assignee }),
      ),
    ),
  );
  const isFound = toSearch(filter.words);
  const where = isFound && ((ticket: Ticket) => isFound(textOf(platform, ticket)));
  return platform.tables.tickets.page(order, { ...window, partitions, where });
}

function assigneeOf(caller: Caller, assigneeId = 'any'): string {
  if (assigneeId !== 'me') return assigneeId;
  if (caller.kind === 'session') return caller.user.id;
  throw invalid('/query/assignee_id', 'viewer', 'A secret key is nobody: name a user.');
}

/** What a ticket is searched by. */
function textOf(platform: Platform, ticket: Ticket): string {
  const people = [ticket.submittedBy?.userId, ticket.assigneeId].map((id) => platform.tables.users.get(id ?? '')?.name);
  return [ticket.title, ticket.number, descriptionOf(platform, ticket), ...people].join('\n');
}
