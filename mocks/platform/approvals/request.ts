import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import type { Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { ItemTerms, PlanTerms } from '../subscriptions/terms.ts';

/** What a Partner can ask for (APR-1). */
export type ApprovalRequestKind = 'plan' | 'add_on' | 'one_time';

/** Where a request stands; all but `pending` are final (APR-7). */
export type ApprovalRequestStatus = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'expired';

/** All kinds of requests. */
export const approvalRequestKinds: readonly ApprovalRequestKind[] = ['plan', 'add_on', 'one_time'];
/** All statuses of requests. */
export const approvalRequestStatuses: readonly ApprovalRequestStatus[] = [
  'pending',
  'approved',
  'rejected',
  'withdrawn',
  'expired',
];

/** A charge that comes once. */
export interface ChargeTerms {
  readonly name: string;
  /** Minor units. */
  readonly price: number;
}

/** What is asked for, on the terms that it begins on: those that were shown, whatever the catalogue says by then. */
export type Asked =
  | { readonly kind: 'plan'; readonly terms: PlanTerms }
  | { readonly kind: 'add_on'; readonly terms: ItemTerms }
  | { readonly kind: 'one_time'; readonly terms: ChargeTerms };

/** A step of a request: who took it, when (UTC milliseconds), and what they said. */
export interface ApprovalStep {
  readonly status: ApprovalRequestStatus;
  /** Null where the platform did by itself. */
  readonly actor: Actor;
  readonly at: number;
  readonly note: string | null;
}

/** Something that a Partner asks its Sub-Org to approve (APR-2). Amounts are minor units of the connection's currency. */
export type ApprovalRequest = Asked & {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all requests of the platform. */
  readonly sequence: number;
  readonly effectiveDate: Day;
  /** UTC milliseconds. */
  readonly expiresAt: number;
  readonly status: ApprovalRequestStatus;
  /** The step with which it was asked: by whom, when, and what the Partner says to it. */
  readonly asking: ApprovalStep;
  /** The step that ended it; null while it is pending. It is taken once (APR-5). */
  readonly decision: ApprovalStep | null;
  /** UTC milliseconds at which an approved one took effect; null where it hasn't yet. */
  readonly tookEffectAt: number | null;
  /** The invoice that it led to; null where nothing was charged. */
  readonly invoiceId: string | null;
  /** Who changed it last. */
  readonly changedBy: Actor;
  /** UTC milliseconds. */
  readonly changedAt: number;
  readonly version: number;
};

/** Its steps, oldest first; the first is the request itself (APR-7). */
export function historyOf({ asking, decision }: ApprovalRequest): readonly ApprovalStep[] {
  return decision ? [asking, decision] : [asking];
}

/** Whether it was approved and hasn't taken effect yet. */
export function isWaiting({ status, tookEffectAt }: ApprovalRequest): boolean {
  return status === 'approved' && tookEffectAt === null;
}

/** A request of this connection; the same `not_found` whether it is unknown or of another (CON-1). */
export function requireRequest(platform: Platform, connection: Connection, requestId: string): ApprovalRequest {
  const request = platform.tables.approvalRequests.get(requestId);
  if (request?.connectionId !== connection.id)
    throw new DomainError('not_found', 'No such approval request in this connection.');
  return request;
}

/** How a request stands, for the activity: once it has taken effect, with what it came to. */
export function requestStanding(platform: Platform, _connection: Connection, id: string): ActivityState {
  const request = platform.tables.approvalRequests.get(id);
  if (!request) return {};
  const { status, tookEffectAt, invoiceId } = request;
  if (tookEffectAt === null) return { status };
  return { status, amountDue: invoiceId === null ? 0 : platform.tables.invoices.get(invoiceId)!.amountDue };
}
