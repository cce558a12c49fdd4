import { actionsIn, type SeenConnection } from '../callers.ts';
import type { Action } from '../access.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import {
  approvalRequestKinds,
  approvalRequestStatuses,
  type ApprovalRequest,
  type ApprovalRequestKind,
  type ApprovalRequestStatus,
} from './request.ts';

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
 * The request for a plan that isn't done with, if there is one: there is one at most. One that was approved and waits for
 * its day counts too, since what another costs can't be said before the plan that it would replace is there (APR-3).
 */
export function openPlanRequest(platform: Platform, connectionId: string): ApprovalRequest | undefined {
  const { approvalRequests } = platform.tables;
  const pending = approvalRequests.first('byStatus', `${connectionId} pending plan`);
  return pending ?? approvalRequests.rows('waiting', connectionId).find(({ kind }) => kind === 'plan');
}

/** How many requests of a connection wait for a decision. */
export function countPendingRequests(platform: Platform, connectionId: string): number {
  const { approvalRequests } = platform.tables;
  const sizeOf = (kind: ApprovalRequestKind): number =>
    approvalRequests.size('byStatus', `${connectionId} pending ${kind}`);
  return approvalRequestKinds.reduce((sum, kind) => sum + sizeOf(kind), 0);
}

/** What the viewer may do to a request now: nothing, once it isn't pending any more. */
export function requestActions(seen: SeenConnection, request: ApprovalRequest): readonly Action[] {
  if (request.status !== 'pending') return [];
  return actionsIn(seen, 'approval_requests').filter((action) => ending.includes(action));
}
