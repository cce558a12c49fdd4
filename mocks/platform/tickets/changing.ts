import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { actionsIn, requireAction } from '../callers.ts';
import { DomainError, inTheWay } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { requireMatch } from '../versions.ts';
import { nextStatuses, ticketActions, ticketMoves } from './possible.ts';
import type { OpenTicket } from './reading.ts';
import { requireAssignable, takeTurn } from './routing.ts';
import { eventDraft, type EntryDraft } from './thread-entry.ts';
import { asObstacle, type Ticket, type TicketPriority, type TicketStatus } from './ticket.ts';
import { writeTicket } from './writing.ts';

/** What of a ticket is to be otherwise; what isn't named stays as it is. */
export interface TicketChange {
  readonly status?: TicketStatus | undefined;
  readonly priority?: TicketPriority | undefined;
  readonly assigneeId?: string | null | undefined;
}

/**
 * Moves a ticket, sets its priority, assigns it: one act, with an entry for each that it changes (TIC-11). The same
 * priority or assignee again changes nothing. Refused, in this order, with `not_permitted`, `precondition_required`,
 * `stale_version`, `invalid_transition`, and `validation_failed` for one who can't have it.
 */
export function changeTicket(
  platform: Platform,
  { seen, ticket }: OpenTicket,
  change: TicketChange,
  precondition: number | undefined,
  actor: Actor,
): Ticket {
  requirePermitted({ seen, ticket }, change);
  requireMatch(precondition, { version: ticket.entryCount, since: ticket.since }, asObstacle(ticket));
  requirePossible({ seen, ticket }, change);
  if (typeof change.assigneeId === 'string')
    requireAssignable(platform, ticket.assignedOrganizationId, change.assigneeId);
  const { status = ticket.status, priority = ticket.priority, assigneeId = ticket.assigneeId } = change;
  const changed = { ...ticket, status, priority, assigneeId };
  const entries = entriesFor(ticket, changed, actor);
  if (entries.length === 0) return ticket;
  const object = { type: 'ticket', id: ticket.id } as const;
  return recordAct(platform, seen.connection, { action: 'ticket_updated', actor, object }, () => {
    if (assigneeId !== null && assigneeId !== ticket.assigneeId) takeTurn(platform, assigneeId);
    return writeTicket(platform, changed, entries).ticket;
  });
}

function requirePermitted({ seen }: OpenTicket, { status, priority, assigneeId }: TicketChange): void {
  if (status !== undefined && !ticketMoves.some((move) => actionsIn(seen, 'tickets').includes(move)))
    throw new DomainError('not_permitted', 'Your seat, role or session moves no tickets in this connection.');
  if (priority !== undefined) requireAction(seen, 'tickets', 'set_priority');
  if (assigneeId !== undefined) requireAction(seen, 'tickets', 'assign');
}

function requirePossible({ seen, ticket }: OpenTicket, { status, priority, assigneeId }: TicketChange): void {
  if (status !== undefined && !nextStatuses(seen, ticket).includes(status))
    throw inTheWay(
      'invalid_transition',
      `${ticket.number} is ${ticket.status}: it can't become ${status} by you now.`,
      asObstacle(ticket),
    );
  const actions = ticketActions(seen, ticket);
  const isOurs =
    (priority === undefined || actions.includes('set_priority')) &&
    (assigneeId === undefined || actions.includes('assign'));
  if (!isOurs)
    throw inTheWay('invalid_transition', `${ticket.number} is with another organization now.`, asObstacle(ticket));
}

/** What the thread tells of a change, each field apart. */
function entriesFor(before: Ticket, after: Ticket, actor: Actor): readonly EntryDraft[] {
  const entries: EntryDraft[] = [];
  if (after.status !== before.status)
    entries.push(eventDraft(actor, 'status_changed', { from: before.status, to: after.status }));
  if (after.priority !== before.priority)
    entries.push(eventDraft(actor, 'priority_changed', { from: before.priority, to: after.priority }));
  if (after.assigneeId !== before.assigneeId)
    entries.push(eventDraft(actor, 'assigned', { fromAssigneeId: before.assigneeId, toAssigneeId: after.assigneeId }));
  return entries;
}
