import { isGuest, type SeenConnection } from '../callers.ts';
import { connectionAsPayer, type Connection } from '../connections.ts';
import type { Organization, OrganizationReference } from '../organizations.ts';
import type { Platform } from '../platform.ts';
import { roles } from '../roles.ts';
import type { Ticket } from './ticket.ts';

/** Whether the viewer's side reads a ticket of the connection: its two organizations do, Revampd while it is escalated (TIC-7). */
export function readsTicket(seen: SeenConnection, ticket: Ticket): boolean {
  return !isGuest(seen) || ticket.escalation !== null;
}

/** Whether the viewer's side handles the ticket now. */
export function isAssignedSide({ connection, seat }: SeenConnection, ticket: Ticket): boolean {
  return seat === (ticket.escalation ? 'revampd' : connection.issuer.type);
}

/** The organizations that are in a ticket now, the affected one first: its two, and Revampd while it is escalated. */
export function involvedOrganizations(platform: Platform, ticket: Ticket): readonly Organization[] {
  return ticket.audience.organizationIds.map((id) => platform.tables.organizations.get(id)!);
}

/** How many people of an organization read its tickets: all of them, whatever their role. */
export function countReaders(platform: Platform, organizationId: string): number {
  return roles.reduce((sum, role) => sum + platform.tables.users.size('byRole', `${organizationId} ${role}`), 0);
}

/** Revampd, to which the tickets of a Sub-Org can be escalated: every Sub-Org has a connection with it (CON-11). */
export function revampdBehind(platform: Platform, { payer }: Connection): OrganizationReference {
  return connectionAsPayer(platform, payer.id, 'sub_org_revampd')!.issuer;
}
