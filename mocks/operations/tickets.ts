import {
  actorOf,
  changeTicket,
  escalateTicket,
  markThreadRead,
  openSection,
  openTicket,
  pageQueue,
  pageTickets,
  returnTicket,
  seeConnection,
  submitTicket,
  type TicketFilter,
  type TicketOrder,
} from '../platform/index.ts';
import type { Call, Operations } from './operation.ts';
import { ticketView, viewerIdOf, viewerStateView } from './views/tickets.ts';

/** The operations of the tag Tickets. */
export const ticketOperations: Operations<
  | 'listTickets'
  | 'listAllTickets'
  | 'createTicket'
  | 'getTicket'
  | 'updateTicket'
  | 'escalateTicket'
  | 'deescalateTicket'
  | 'markThreadRead'
> = {
  listTickets: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'tickets');
    const { filter, order, window } = readList(query);
    const page = pageTickets(platform, caller, seen, filter, order, { ...window, from: cursors.read(query.cursor) });
    const view = (ticket: (typeof page.rows)[number]) => ticketView(platform, { seen, ticket }, viewerIdOf(caller));
    return { status: 200, body: cursors.page(page, view) };
  },
  listAllTickets: ({ platform, caller, query, cursors }) => {
    const { filter, order, window } = readList(query);
    const page = pageQueue(platform, caller, filter, order, { ...window, from: cursors.read(query.cursor) });
    const view = (ticket: (typeof page.rows)[number]) => {
      const seen = seeConnection(platform, caller, platform.tables.connections.get(ticket.connectionId)!);
      return ticketView(platform, { seen, ticket }, viewerIdOf(caller));
    };
    return { status: 200, body: cursors.page(page, view) };
  },
  createTicket: ({ platform, caller, path, body }) => {
    const seen = openSection(platform, caller, path.connection_id, 'submit_ticket');
    const request = { ...body, assigneeId: body.assignee_id };
    const ticket = submitTicket(platform, seen, request, actorOf(caller));
    return { status: 201, body: ticketView(platform, { seen, ticket }, caller.user.id), version: ticket.entryCount };
  },
  getTicket: ({ platform, caller, path }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const body = ticketView(platform, open, viewerIdOf(caller));
    return { status: 200, body, version: open.ticket.entryCount };
  },
  updateTicket: ({ platform, caller, path, body, precondition }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const change = { status: body.status, priority: body.priority, assigneeId: body.assignee_id };
    const ticket = changeTicket(platform, open, change, precondition, actorOf(caller));
    const view = ticketView(platform, { ...open, ticket }, caller.user.id);
    return { status: 200, body: view, version: ticket.entryCount };
  },
  escalateTicket: ({ platform, caller, path, body }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const ticket = escalateTicket(platform, open, body.reason, actorOf(caller));
    const view = ticketView(platform, { ...open, ticket }, caller.user.id);
    return { status: 200, body: view, version: ticket.entryCount };
  },
  deescalateTicket: ({ platform, caller, path, body }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const ticket = returnTicket(platform, open, body.reason, actorOf(caller));
    const view = ticketView(platform, { ...open, ticket }, caller.user.id);
    return { status: 200, body: view, version: ticket.entryCount };
  },
  markThreadRead: ({ platform, caller, path, body }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    markThreadRead(platform, open.ticket, caller.user.id, body.last_read_sequence);
    return { status: 200, body: viewerStateView(platform, open, caller.user.id) };
  },
};

/** What a list of tickets is asked for. */
function readList(query: Call<'listAllTickets'>['query']) {
  const filter: TicketFilter = {
    statuses: query.status,
    priorities: query.priority,
    assigneeId: query.assignee_id,
    affectedOrganizationId: query.organization_id,
    words: query.q,
  };
  const order = query.sort.replace('-', '') as TicketOrder;
  return { filter, order, window: { limit: query.limit, descending: query.sort.startsWith('-') } };
}
