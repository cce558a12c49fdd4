import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { requireAction, type SeenConnection } from '../callers.ts';
import type { Platform } from '../platform.ts';
import { nextSupportRep, requireAssignable, takeTurn } from './routing.ts';
import { eventDraft, messageDraft } from './thread-entry.ts';
import type { Ticket, TicketPriority } from './ticket.ts';
import { writeTicket } from './writing.ts';

/** What somebody asks for help with. */
export interface TicketRequest {
  readonly title: string;
  readonly priority: TicketPriority;
  /** It becomes the first message of the thread. */
  readonly description: string;
  /** Who is to have it; else the next Support Rep, if there are any. */
  readonly assigneeId?: string | undefined;
  /** The figure of its number, where earlier books have it; else the next. */
  readonly number?: number | undefined;
}

/**
 * Opens a ticket: the payer of the connection is affected, also where its Partner writes on its behalf, and the issuer
 * handles it (TIC-3). To say who has it needs the act `assign`; one who can't have it is `validation_failed`.
 */
export function submitTicket(platform: Platform, seen: SeenConnection, request: TicketRequest, actor: Actor): Ticket {
  const { connection } = seen;
  const { issuer, payer } = connection;
  if (request.assigneeId !== undefined) {
    requireAction(seen, 'tickets', 'assign');
    requireAssignable(platform, issuer.id, request.assigneeId);
  }
  const object = ({ id }: Ticket) => ({ type: 'ticket', id }) as const;
  return recordAct(platform, connection, { action: 'ticket_created', actor, object }, () => {
    const assigneeId = request.assigneeId ?? nextSupportRep(platform, connection);
    const entries = [messageDraft(actor, request.description)];
    if (assigneeId !== null) {
      takeTurn(platform, assigneeId);
      const by = request.assigneeId === undefined ? null : actor;
      entries.push(eventDraft(by, 'assigned', { toAssigneeId: assigneeId }));
    }
    const { id, number } = platform.nextId('tkt');
    const ticket = {
      id,
      connectionId: connection.id,
      sequence: number,
      number: `T-${takeNumber(platform, request.number)}`,
      title: request.title,
      status: 'open',
      priority: request.priority,
      submittedBy: actor,
      affectedOrganizationId: payer.id,
      assignedOrganizationId: issuer.id,
      assigneeId,
      audience: { organizationIds: [payer.id, issuer.id], version: 1 },
      escalation: null,
      entryCount: 0,
      openingCount: entries.length,
      createdAt: platform.now(),
    } as const;
    return writeTicket(platform, ticket, entries).ticket;
  });
}

/** The next figure, or the one that is given; later ones count on from the highest. */
function takeNumber(platform: Platform, given: number | undefined): number {
  const { counters } = platform.tables;
  const last = counters.get('T')?.last ?? 0;
  const number = given ?? last + 1;
  counters.put({ id: 'T', last: Math.max(last, number) });
  return number;
}
