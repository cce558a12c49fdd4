import type { Action } from '../access.ts';
import { actionsIn, type SeenConnection } from '../callers.ts';
import { isAssignedSide, readsTicket } from './audience.ts';
import { ticketStatuses, type Ticket, type TicketStatus } from './ticket.ts';

/** The acts of the section Tickets that move a ticket, and where to from each status (TIC-11). */
const moves: Readonly<
  Record<'close' | 'reopen' | 'set_status', Readonly<Record<TicketStatus, readonly TicketStatus[]>>>
> = {
  close: { open: ['closed'], in_progress: ['closed'], resolved: ['closed'], closed: [] },
  reopen: { open: [], in_progress: [], resolved: ['open'], closed: ['open'] },
  set_status: {
    open: ['in_progress'],
    in_progress: ['open', 'resolved'],
    resolved: ['open', 'closed'],
    closed: ['open'],
  },
};

/** An act that moves a ticket to another status. */
export type TicketMove = keyof typeof moves;

/** All of them. */
export const ticketMoves = Object.keys(moves) as readonly TicketMove[];

type Condition = (seen: SeenConnection, ticket: Ticket) => boolean;

const isOpenToWords: Condition = (_seen, { status }) => status !== 'closed';
const canMove =
  (move: TicketMove): Condition =>
  (_seen, { status }) =>
    moves[move][status].length > 0;

/** When each act of the section can be done to a ticket, by those who have it. */
const conditions: Readonly<Partial<Record<Action, Condition>>> = {
  reply: isOpenToWords,
  react: isOpenToWords,
  close: canMove('close'),
  reopen: canMove('reopen'),
  assign: isAssignedSide,
  set_status: isAssignedSide,
  set_priority: isAssignedSide,
  escalate: (_seen, { escalation, status }) => escalation === null && status !== 'closed',
  return: (_seen, { escalation }) => escalation !== null,
};

/** What the viewer may do with a ticket now: of the acts of the section those that are possible. */
export function ticketActions(seen: SeenConnection, ticket: Ticket): readonly Action[] {
  if (!readsTicket(seen, ticket)) return [];
  return actionsIn(seen, 'tickets').filter((action) => conditions[action]?.(seen, ticket));
}

/** The statuses that the viewer may move a ticket to now, in the order of a ticket's life. */
export function nextStatuses(seen: SeenConnection, ticket: Ticket): readonly TicketStatus[] {
  const actions = ticketActions(seen, ticket);
  const reached = new Set(ticketMoves.flatMap((move) => (actions.includes(move) ? moves[move][ticket.status] : [])));
  return ticketStatuses.filter((status) => reached.has(status));
}
