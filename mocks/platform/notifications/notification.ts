import type { Actor } from '../actors.ts';
import type { Permission } from '../roles.ts';
import type { ReactionCode } from '../tickets/thread-entry.ts';
import type { TicketPriority, TicketStatus } from '../tickets/ticket.ts';

/** Where a notification stands in the centre. */
export type NotificationCategory = 'billing_management' | 'support';

/** All categories. */
export const notificationCategories: readonly NotificationCategory[] = ['billing_management', 'support'];

/** What a person needs to read the objects of a category, and so to be told of them and to read what they were told. */
export const readsCategory: Readonly<Record<NotificationCategory, Permission>> = {
  billing_management: 'billing:read',
  support: 'support:read',
};

const supportKinds = [
  'ticket_created',
  'ticket_assigned',
  'ticket_updated',
  'ticket_escalated',
  'ticket_returned',
  'message_posted',
  'message_replied',
  'reaction_added',
] as const;

/** What a notification tells. */
export type NotificationKind =
  | 'request_created'
  | 'request_approved'
  | 'request_rejected'
  | 'request_withdrawn'
  | 'request_expired'
  | 'request_took_effect'
  | 'credit_granted'
  | 'wallet_adjusted'
  | 'credit_reversed'
  | 'invoice_issued'
  | 'invoice_overdue'
  | 'invoice_voided'
  | 'withdrawal_paid'
  | 'withdrawal_failed'
  | (typeof supportKinds)[number];

/** The category of a kind. */
export function categoryOf(kind: NotificationKind): NotificationCategory {
  return (supportKinds as readonly string[]).includes(kind) ? 'support' : 'billing_management';
}

/** Where a notification leads (NOT-12): a wallet by its connection's id, a message with its ticket. */
export interface NotificationTarget {
  readonly type: 'ticket' | 'message' | 'request' | 'plan' | 'add_on' | 'invoice' | 'wallet' | 'payout' | 'connection';
  readonly id: string;
  readonly ticketId: string | null;
}

/** What an invoice, a wallet entry or a payout was about, then. */
export interface NoticeMoney {
  /** Minor units of the connection's currency. */
  readonly amount: number;
  /** What people call it: an invoice's number. */
  readonly label: string | null;
  readonly reason: string | null;
}

/** An entry of a thread as far as a list shows it: the latest message, or what was done. */
export interface NoticeEntry {
  readonly id: string;
  readonly author: Actor;
  readonly excerpt: string;
  /** With what somebody reacted to it, where that is what is told. */
  readonly reaction: ReactionCode | null;
}

/** A ticket as it was then (NOT-11). */
export interface NoticeTicket {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Its beginning. */
  readonly description: string;
  readonly status: TicketStatus;
  readonly priority: TicketPriority;
  readonly assignedOrganizationId: string;
  readonly assigneeId: string | null;
  readonly latest: NoticeEntry | null;
}

/**
 * What is told of one event, once for all whom it is told to. It never changes: whoever was told keeps it as it was
 * then, whatever they may see of its object later (NOT-11).
 */
export interface Notice {
  readonly id: string;
  readonly connectionId: string;
  readonly kind: NotificationKind;
  readonly actor: Actor;
  /** UTC milliseconds. */
  readonly at: number;
  readonly target: NotificationTarget;
  readonly money: NoticeMoney | null;
  readonly ticket: NoticeTicket | null;
  /** The request that it is about, which is shown as it stands at any time (NOT-9, NOT-10). */
  readonly requestId: string | null;
}

/** A place that a row had in the list up to one of its versions. */
export interface EarlierPlace {
  readonly version: number;
  readonly at: number;
  readonly sequence: number;
}

/** One person's row: what they were told, and whether they have read it. It is never deleted (NOT-13). */
export interface Notification {
  readonly id: string;
  readonly userId: string;
  readonly noticeId: string;
  readonly connectionId: string;
  readonly category: NotificationCategory;
  /** When what it tells happened, in UTC milliseconds: with `sequence` its place in the list. */
  readonly at: number;
  /** Grows over all rows of the platform; a row that tells something else from now on has a new one. */
  readonly sequence: number;
  /** UTC milliseconds. */
  readonly createdAt: number;
  /** UTC milliseconds; null while it is unread. */
  readonly readAt: number | null;
  /** The request that it tells the latest of (NOT-2); null where it stays as it is. */
  readonly followsId: string | null;
  /** Where it stood before, while it told something earlier; a list that somebody still sees has it there. */
  readonly earlier: readonly EarlierPlace[];
  readonly version: number;
}
