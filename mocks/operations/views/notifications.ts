import type { components } from '@revampd/api-spec';
import {
  seeConnection,
  type Connection,
  type Notice,
  type NoticeTicket,
  type Notification,
  type Platform,
  type SeenConnection,
  type SessionCaller,
  type UnreadSummary,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { requestView } from './approval-requests.ts';
import { money, organizationView, timestamp } from './basics.ts';
import { personView } from './tickets.ts';

type Schemas = components['schemas'];

/** One row of the caller: what they were told, as it was then, and its request as it stands now (NOT-9…12). */
export function notificationView(
  platform: Platform,
  caller: SessionCaller,
  row: Notification,
): Schemas['Notification'] {
  const notice = platform.tables.notices.get(row.noticeId)!;
  const connection = platform.tables.connections.get(row.connectionId)!;
  const seen = seeConnection(platform, caller, connection);
  return {
    id: row.id,
    category: row.category,
    kind: notice.kind,
    connection: connectionView(caller, connection),
    target: { type: notice.target.type, id: notice.target.id, ticket_id: notice.target.ticketId },
    actor: actorView(platform, notice.actor),
    at: timestamp(row.at),
    created_at: timestamp(row.createdAt),
    read_at: row.readAt === null ? null : timestamp(row.readAt),
    request: notice.requestId === null ? null : requestNow(platform, seen, notice.requestId),
    ticket: notice.ticket && ticketView(platform, notice.ticket),
    money: notice.money && moneyView(notice.money, connection.currency),
    version: row.version,
  };
}

/** The counts of what is unread, on the wire. */
export function notificationSummaryView(summary: UnreadSummary): Schemas['NotificationSummary'] {
  return {
    unread: summary.unread,
    by_category: { ...summary.byCategory },
    by_connection: summary.byConnection.map(({ connectionId, unread }) => ({ connection_id: connectionId, unread })),
    version: summary.version,
  };
}

/** Whose relationship it is about; to Revampd, where it reads along in a ticket, its Partner's. */
function connectionView(
  { organization }: SessionCaller,
  { id, type, issuer, payer }: Connection,
): Schemas['NotificationConnection'] {
  return { id, type, counterpart: organizationView(issuer.id === organization.id ? payer : issuer) };
}

/** A request as it stands now, with what the viewer may do to it. */
function requestNow(platform: Platform, seen: SeenConnection, requestId: string): Schemas['ApprovalRequest'] {
  return requestView(platform, seen, platform.tables.approvalRequests.get(requestId)!);
}

/** A ticket as it was then; whoever had it has the organization that they are of. */
function ticketView(
  platform: Platform,
  { latest, assignedOrganizationId, assigneeId, ...ticket }: NoticeTicket,
): Schemas['NotificationTicket'] {
  const { organizations } = platform.tables;
  return {
    ...ticket,
    assigned_organization: organizationView(organizations.get(assignedOrganizationId)!),
    assignee: personView(platform, assigneeId),
    latest: latest && { ...latest, author: actorView(platform, latest.author) },
  };
}

function moneyView(
  { amount, label, reason }: NonNullable<Notice['money']>,
  currency: string,
): Schemas['NotificationMoney'] {
  return { amount: money(amount, currency), label, reason };
}
