import {
  createIdempotencyKey,
  deescalateTicket,
  escalateTicket,
  markThreadRead,
  updateTicket,
  type Actor,
  type Ticket,
} from '@revampd/api-client';
import { holdChanges, noteChange, noteShown } from '../live/changes.ts';
import type { Scope } from '../session/scope.ts';
import { actInWords, baseOf, type WordOutcome } from './word-act.ts';

/** What of a ticket is set; what isn't named stays. */
export interface TicketEdit {
  readonly status?: Ticket['status'];
  readonly priority?: Ticket['priority'];
  /** Somebody of the assigned organization, as a list of members has them; null for nobody. */
  readonly assignee?: Pick<Actor, 'id' | 'name' | 'organization'> | null;
}

/** Has those who show a ticket read what follows from its new state; where that isn't known, the ticket too. */
function noteTicket(scope: Scope, { id, connection_id: connectionId }: Ticket, now: Ticket | undefined): void {
  noteChange(scope, { subject: 'ticket', connectionId, id, version: now?.version });
  // How many are open: the stream tells it, where there is one.
  if (scope.health.current.status !== 'live') noteChange(scope, { subject: 'standing', connectionId });
}

/** Sets status, priority or assignee of a ticket as it is on screen; shown at once (TIC-2). */
export function changeTicket(scope: Scope, ticket: Ticket, edit: TicketEdit): Promise<WordOutcome<Ticket>> {
  const { assignee, ...rest } = edit;
  const isSet = 'assignee' in edit && assignee !== undefined;
  const person = assignee && {
    id: assignee.id,
    name: assignee.name,
    organization: assignee.organization,
    minted_by: null,
  };
  const body = { ...rest, ...(isSet && { assignee_id: assignee?.id ?? null }) };
  return actInWords({
    scope,
    thing: ticket,
    connectionId: ticket.connection_id,
    set: { to: { ...rest, ...(isSet && { assignee: person }) } },
    send: ({ signal, version: ifMatch }) =>
      updateTicket(
        scope.client,
        { connection_id: ticket.connection_id, ticket_id: ticket.id, body },
        { signal, ifMatch },
      ),
    isDone: ({ status, priority, assignee: by }) =>
      (rest.status ?? status) === status &&
      (rest.priority ?? priority) === priority &&
      (!isSet || (by?.id ?? null) === body.assignee_id),
    onEnd: (now) => noteTicket(scope, ticket, now),
  });
}

/** Hands a ticket to Revampd, or back to the Partner, with the reason. Who reads along changes with it: it isn't shown before. */
function handTicket(
  scope: Scope,
  ticket: Ticket,
  reason: string,
  hand: typeof escalateTicket,
  isDone: (current: Ticket) => boolean,
): Promise<WordOutcome<Ticket>> {
  const { id: ticket_id, connection_id } = ticket;
  const idempotencyKey = createIdempotencyKey();
  return actInWords({
    scope,
    thing: ticket,
    connectionId: connection_id,
    send: ({ signal }) =>
      hand(scope.client, { connection_id, ticket_id, body: { reason } }, { signal, idempotencyKey }),
    isDone,
    onEnd: (now) => noteTicket(scope, ticket, now),
  });
}

/** Escalates a ticket to Revampd Support (TIC-6). */
export const escalate = (scope: Scope, ticket: Ticket, reason: string): Promise<WordOutcome<Ticket>> =>
  handTicket(scope, ticket, reason, escalateTicket, ({ escalation }) => escalation?.reason === reason);

/** Returns an escalated ticket to the Partner (TIC-6). Revampd no longer sees it then. */
export const returnToPartner = (scope: Scope, ticket: Ticket, reason: string): Promise<WordOutcome<Ticket>> =>
  handTicket(scope, ticket, reason, deescalateTicket, () => false);

/** Says how far a thread was read; back, to mark what is behind it unread. Only the viewer sees it (THR-4). */
export function markRead(scope: Scope, ticket: Ticket, sequence: number): Promise<WordOutcome<Ticket>> {
  const { id: ticket_id, connection_id: connectionId } = ticket;
  const mark = { subject: 'read_mark', connectionId, id: ticket_id } as const;
  const release = holdChanges(scope, mark);
  return actInWords({
    scope,
    thing: ticket,
    connectionId,
    change: (one) => ({ ...one, viewer_state: { ...one.viewer_state, ...readUpTo(one, sequence) } }),
    send: async ({ signal }) => {
      const body = { last_read_sequence: sequence };
      const viewer_state = await markThreadRead(
        scope.client,
        { connection_id: connectionId, ticket_id, body },
        { signal },
      );
      return { ...baseOf(scope, ticket), viewer_state };
    },
    onEnd: (now) => {
      if (now) noteShown(scope, { ...mark, version: now.viewer_state.version });
      else noteChange(scope, mark);
    },
  }).finally(release);
}

/** What a mark makes of the counts, as far as it can be known here: whose the entries between are only the server knows. */
function readUpTo({ entry_count, viewer_state }: Ticket, sequence: number): Partial<Ticket['viewer_state']> {
  const { last_read_sequence: before, unread_count: unread, first_unread_id: first } = viewer_state;
  const behind = entry_count - sequence;
  if (behind <= 0) return { last_read_sequence: sequence, unread_count: 0, first_unread_id: null };
  const count = sequence < before ? Math.max(unread, 1) : Math.min(unread, behind);
  return { last_read_sequence: sequence, unread_count: count, first_unread_id: sequence === before ? first : null };
}
