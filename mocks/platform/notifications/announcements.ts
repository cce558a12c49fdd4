import type { ActivityAction } from '../activity/activity.ts';
import type { ActivityState } from '../activity/state.ts';
import type { Ticket } from '../tickets/ticket.ts';
import type { NotificationKind } from './notification.ts';
import type { Scene } from './scene.ts';

/** Organizations by their ids, or people by theirs. */
type Group = (scene: Scene) => readonly string[];

/** What is told of an act, and to whom. An organization is those of its people whose role reads the object. */
export interface Announcement {
  readonly kind: NotificationKind;
  readonly organizations?: readonly Group[];
  readonly people?: readonly Group[];
  /** Organizations whose people's row of the request becomes this one, and is unread again (NOT-2). */
  readonly following?: readonly Group[];
  /** Of which of these acts it is told; of each, unless given. */
  readonly when?: (scene: Scene) => boolean;
}

const issuer: Group = ({ connection }) => [connection.issuer.id];
const payer: Group = ({ connection }) => [connection.payer.id];
const ofTicket =
  (group: (ticket: Ticket) => readonly string[]): Group =>
  ({ ticket }) =>
    ticket ? group(ticket) : [];
const assigned = ofTicket(({ assignedOrganizationId }) => [assignedOrganizationId]);
const assignee = ofTicket(({ assigneeId }) => (assigneeId === null ? [] : [assigneeId]));
const affected = ofTicket(({ affectedOrganizationId }) => [affectedOrganizationId]);
/** Everybody who reads along: Revampd too while it has the ticket. */
const involved = ofTicket(({ audience }) => audience.organizationIds);

const changes =
  (...fields: readonly (keyof ActivityState)[]) =>
  ({ deed }: Scene): boolean =>
    fields.some((field) => field in deed.after);
/** Its entry is the last of an update. It tells one person from another of the same name. */
const isAssignment = ({ entry }: Scene): boolean => entry?.kind === 'assigned';
const isReply = ({ entry }: Scene): boolean => entry?.kind === 'message' && entry.replyToId !== null;

/** The table of recipients (REQUIREMENTS.md, NOT), act by act. An act that isn't named is told to nobody. */
export const announcements: { readonly [Action in ActivityAction]?: readonly Announcement[] } = {
  // NOT-1
  request_created: [{ kind: 'request_created', following: [payer] }],
  // NOT-2
  request_approved: [{ kind: 'request_approved', organizations: [issuer], following: [payer] }],
  request_rejected: [{ kind: 'request_rejected', organizations: [issuer], following: [payer] }],
  // NOT-3…7
  ticket_created: [{ kind: 'ticket_created', organizations: [assigned], people: [assignee] }],
  ticket_updated: [
    { kind: 'ticket_assigned', people: [assignee], when: isAssignment },
    { kind: 'ticket_updated', organizations: [affected], when: changes('status', 'priority') },
  ],
  ticket_escalated: [{ kind: 'ticket_escalated', organizations: [assigned] }],
  ticket_returned: [{ kind: 'ticket_returned', organizations: [issuer, affected] }],
  // NOT-8
  message_posted: [
    { kind: 'message_posted', organizations: [involved], when: (scene) => !isReply(scene) },
    { kind: 'message_replied', organizations: [involved], when: isReply },
  ],
  reaction_added: [{ kind: 'reaction_added', organizations: [involved] }],
  // NOT-14
  request_withdrawn: [{ kind: 'request_withdrawn', following: [payer] }],
  request_expired: [{ kind: 'request_expired', organizations: [issuer], following: [payer] }],
  request_took_effect: [{ kind: 'request_took_effect', organizations: [issuer, payer] }],
  credit_granted: [{ kind: 'credit_granted', organizations: [payer] }],
  wallet_adjusted: [{ kind: 'wallet_adjusted', organizations: [payer] }],
  credit_reversed: [{ kind: 'credit_reversed', organizations: [payer] }],
  invoice_issued: [{ kind: 'invoice_issued', organizations: [payer] }],
  invoice_overdue: [{ kind: 'invoice_overdue', organizations: [payer] }],
  invoice_voided: [{ kind: 'invoice_voided', organizations: [payer] }],
  withdrawal_paid: [{ kind: 'withdrawal_paid', organizations: [payer] }],
  withdrawal_failed: [{ kind: 'withdrawal_failed', organizations: [payer] }],
};
