import { permissionToReadTickets } from '../../access.ts';
import { seeTicket, type OpenTicket } from '../../tickets/reading.ts';
import { guestsOf, type Ticket } from '../../tickets/ticket.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** A ticket came into sight, has changed, or is out of sight. */
export type TicketHeard =
  | {
      readonly type: 'ticket.created' | 'ticket.updated';
      /** As it is now, from the hearer's side. */
      readonly open: OpenTicket;
      readonly userId: string;
      /** As it was left. */
      readonly ticket: Ticket;
    }
  | { readonly type: 'ticket.removed'; readonly ticket: Ticket };

/** Tickets, to those who read them: for Revampd one is new when it is escalated, and gone when it is returned (TIC-7). */
export const ticketTeller: Teller<Ticket, TicketHeard> = {
  topicsOf: (platform, { before, after }) => {
    const guests = [before, after].flatMap((ticket) => (ticket ? guestsOf(ticket) : []));
    return topicsOfConnection(platform, after.connectionId, [...new Set(guests)]);
  },
  hear: (platform, caller, { before, after }) => {
    const isIn = (ticket: Ticket | undefined): boolean =>
      ticket?.audience.organizationIds.includes(caller.organization.id) ?? false;
    if (!isIn(after))
      return isIn(before) && caller.permissions.has(permissionToReadTickets)
        ? { type: 'ticket.removed', ticket: after }
        : undefined;
    const open = seeTicket(platform, caller, after.id);
    const type = isIn(before) ? 'ticket.updated' : 'ticket.created';
    return open && { type, open, userId: caller.user.id, ticket: after };
  },
};
