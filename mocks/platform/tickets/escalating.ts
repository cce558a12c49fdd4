import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { requireAction } from '../callers.ts';
import { inTheWay } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { requireReason } from '../wallet/grants.ts';
import { revampdBehind } from './audience.ts';
import { ticketActions } from './possible.ts';
import type { OpenTicket } from './reading.ts';
import { isAssignable } from './routing.ts';
import { eventDraft } from './thread-entry.ts';
import { asObstacle, type Ticket } from './ticket.ts';
import { writeTicket } from './writing.ts';

/**
 * The Partner hands a ticket to Revampd, which reads its whole thread from now on; Partner and Sub-Org stay in it
 * (TIC-6). `not_permitted` for others; `invalid_transition` where it is escalated or closed.
 */
export function escalateTicket(platform: Platform, open: OpenTicket, reason: string, actor: Actor): Ticket {
  requirePossible(open, 'escalate');
  requireReason(reason);
  const { seen, ticket } = open;
  const { connection } = seen;
  const revampd = revampdBehind(platform, connection);
  const escalation = { at: platform.now(), by: actor, reason, earlierAssigneeId: ticket.assigneeId };
  const to = {
    assignedOrganizationId: revampd.id,
    assigneeId: null,
    audience: {
      organizationIds: [connection.payer.id, connection.issuer.id, revampd.id],
      version: ticket.audience.version + 1,
    },
    escalation,
  };
  return hand(platform, open, { kind: 'escalated', action: 'ticket_escalated', to, reason, actor });
}

/**
 * Revampd gives a ticket back and no longer reads it (TIC-6): who had it before has it again, unless they can't any more.
 * `not_permitted` for others.
 */
export function returnTicket(platform: Platform, open: OpenTicket, reason: string, actor: Actor): Ticket {
  requirePossible(open, 'return');
  requireReason(reason);
  const { seen, ticket } = open;
  const { issuer, payer } = seen.connection;
  const earlier = ticket.escalation?.earlierAssigneeId ?? null;
  const to = {
    assignedOrganizationId: issuer.id,
    assigneeId: earlier !== null && isAssignable(platform, issuer.id, earlier) ? earlier : null,
    audience: { organizationIds: [payer.id, issuer.id], version: ticket.audience.version + 1 },
    escalation: null,
  };
  return hand(platform, open, { kind: 'returned', action: 'ticket_returned', to, reason, actor });
}

interface Handing {
  readonly kind: 'escalated' | 'returned';
  readonly action: 'ticket_escalated' | 'ticket_returned';
  readonly to: Pick<Ticket, 'assignedOrganizationId' | 'assigneeId' | 'audience' | 'escalation'>;
  readonly reason: string;
  readonly actor: Actor;
}

function hand(platform: Platform, { seen, ticket }: OpenTicket, { kind, action, to, reason, actor }: Handing): Ticket {
  const object = { type: 'ticket', id: ticket.id } as const;
  const says = {
    fromAssigneeId: ticket.assigneeId,
    toAssigneeId: to.assigneeId,
    toOrganizationId: to.assignedOrganizationId,
    reason,
  };
  return recordAct(
    platform,
    seen.connection,
    { action, actor, object, reason },
    () => writeTicket(platform, { ...ticket, ...to }, [eventDraft(actor, kind, says)]).ticket,
  );
}

function requirePossible({ seen, ticket }: OpenTicket, action: 'escalate' | 'return'): void {
  requireAction(seen, 'tickets', action);
  if (!ticketActions(seen, ticket).includes(action))
    throw inTheWay(
      'invalid_transition',
      `${ticket.number} is ${ticket.escalation ? 'with Revampd Support already' : ticket.status}.`,
      asObstacle(ticket),
    );
}
