import { getTicket, listAllTickets, listTickets, type Ticket, type TicketPage } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { acrossKey, connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';
import { withPending } from './overlay.ts';

/** The order that a list has by itself. */
const defaults = { sort: '-last_activity_at' } as const;

/** A page of the tickets of a connection. */
export const ticketsQuery = (scope: Scope, query: ListQuery<'listTickets'>): QueryObserverOptions<TicketPage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listTickets,
    key: connectionKey('tickets', query.connectionId),
    defaults,
    through: (page) => withPending(scope, page),
  });

/** A page of the tickets of all connections that the session sees. */
export const allTicketsQuery = (
  scope: Scope,
  query: Omit<ListQuery<'listAllTickets'>, 'connectionId'>,
): QueryObserverOptions<TicketPage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listAllTickets,
    key: acrossKey('queue'),
    defaults,
    through: (page) => withPending(scope, page),
  });

/** One ticket; its thread is a matter of its own. */
export const ticketQuery = (
  scope: Scope,
  { connectionId, id }: ConnectionQuery & { readonly id: string },
): QueryObserverOptions<Ticket, Error> =>
  oneQuery({
    scope,
    connectionId,
    call: getTicket,
    resource: 'ticket',
    ids: { ticket_id: id },
    through: (ticket) => withPending(scope, ticket),
  });
