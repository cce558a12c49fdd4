import {
  getApprovalRequest,
  listApprovalRequests,
  type ApprovalRequestDetail,
  type ApprovalRequestPage,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';

/** A page of what the Partner asked for, newest first. */
export const approvalRequestsQuery = (
  scope: Scope,
  query: ListQuery<'listApprovalRequests'>,
): QueryObserverOptions<ApprovalRequestPage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listApprovalRequests,
    key: connectionKey('approval-requests', query.connectionId),
  });

/** One request, with its cost and history. */
export const approvalRequestQuery = (
  scope: Scope,
  { connectionId, id }: ConnectionQuery & { readonly id: string },
): QueryObserverOptions<ApprovalRequestDetail, Error> =>
  oneQuery({ scope, connectionId, call: getApprovalRequest, resource: 'approval-request', ids: { request_id: id } });
