import { actionsIn, type SeenConnection } from '../callers.ts';
import type { Action } from '../access.ts';
import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import {
  approvalRequestKinds,
  approvalRequestStatuses,
  type ApprovalRequest,
  type ApprovalRequestKind,
  type ApprovalRequestStatus,
} from './request.ts';
import { lackOfRoom } from './room.ts';

/** Which requests are asked for; all, where nothing is named. */
export interface RequestFilter {
  readonly statuses?: readonly ApprovalRequestStatus[] | undefined;
  readonly kinds?: readonly ApprovalRequestKind[] | undefined;
}

/** The acts of the section that are done to one request; asking for another isn't. */
const ending: readonly Action[] = ['approve', 'reject', 'withdraw'];

/** A page of a connection's requests, newest first. */
export function pageRequests(
  platform: Platform,
  connectionId: string,
  filter: RequestFilter,
  window: Pick<PageRequest<ApprovalRequest>, 'limit' | 'from'>,
): Page<ApprovalRequest> {
  const partitions = (filter.statuses ?? approvalRequestStatuses).flatMap((status) =>
    (filter.kinds ?? approvalRequestKinds).map((kind) => `${connectionId} ${status} ${kind}`),
  );
  return platform.tables.approvalRequests.page('byStatus', { ...window, partitions, descending: true });
}

/**
 * The request for a plan that keeps another from being asked for that would begin on a day: the one that is pending, or one
 * that was approved and begins by then, since what comes behind it costs can't be said before it is there (APR-3).
 */
export function planRequestInTheWay(platform: Platform, connectionId: string, on: Day): ApprovalRequest | undefined {
  const { approvalRequests } = platform.tables;
  const pending = approvalRequests.first('byStatus', `${connectionId} pending plan`);
  const isBefore = ({ kind, effectiveDate }: ApprovalRequest): boolean => kind === 'plan' && effectiveDate <= on;
  return pending ?? approvalRequests.rows('waiting', connectionId).find(isBefore);
}

/** Whether a plan that would begin today can be asked for now. */
export function isPlanProposable(platform: Platform, { id, timeZone }: Connection): boolean {
  return planRequestInTheWay(platform, id, dayIn(timeZone, platform.now())) === undefined;
}

/** How many requests of a connection wait for a decision. */
export function countPendingRequests(platform: Platform, connectionId: string): number {
  const { approvalRequests } = platform.tables;
  const sizeOf = (kind: ApprovalRequestKind): number =>
    approvalRequests.size('byStatus', `${connectionId} pending ${kind}`);
  return approvalRequestKinds.reduce((sum, kind) => sum + sizeOf(kind), 0);
}

/**
 * What the viewer may do to a request now: nothing, once it isn't pending any more; nor approve it, while there is no room
 * for what it asks for.
 */
export function requestActions(platform: Platform, seen: SeenConnection, request: ApprovalRequest): readonly Action[] {
  if (request.status !== 'pending') return [];
  const actions = actionsIn(seen, 'approval_requests').filter((action) => ending.includes(action));
  const isPossible = (action: Action): boolean =>
    action !== 'approve' || lackOfRoom(platform, seen.connection, request, request.effectiveDate) === undefined;
  return actions.filter(isPossible);
}
