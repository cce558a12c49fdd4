import type { ApprovalRequest } from '../approvals/request.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { addOnsOfItem } from '../subscriptions/add-on.ts';
import { subscriptionOf } from '../subscriptions/subscription.ts';
import type { Contents } from './contents.ts';
import type { NotificationKind, NotificationTarget } from './notification.ts';
import type { Scene } from './scene.ts';

/** Something was asked, decided, or has begun: a request tells of itself, as it stands. */
export function tellRequest(platform: Platform, { connection, deed }: Scene, kind: NotificationKind): Contents {
  const request = platform.tables.approvalRequests.get(deed.object.id)!;
  const outcome = kind === 'request_took_effect' ? outcomeOf(platform, connection, request) : undefined;
  return {
    target: outcome ?? { type: 'request', id: request.id, ticketId: null },
    money: null,
    ticket: null,
    requestId: request.id,
  };
}

/** What came of a request: the plan or the add-on that began, or the invoice of a charge. */
function outcomeOf(
  platform: Platform,
  { id: connectionId }: Connection,
  { kind, terms, invoiceId }: ApprovalRequest,
): NotificationTarget | undefined {
  const itemId = kind === 'add_on' ? terms.itemId : null;
  const outcomes = {
    plan: subscriptionOf(platform, connectionId)?.id,
    add_on: itemId === null ? undefined : addOnsOfItem(platform, connectionId, itemId).at(-1)?.id,
    one_time: invoiceId ?? undefined,
  };
  const id = outcomes[kind];
  return id === undefined ? undefined : { type: kind === 'one_time' ? 'invoice' : kind, id, ticketId: null };
}
