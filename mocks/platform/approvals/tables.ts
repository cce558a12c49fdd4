import { defineTable } from '../tables/database.ts';
import { isWaiting, type ApprovalRequest } from './request.ts';

/** What Partners ask their Sub-Orgs to approve. */
export const approvalTables = {
  approvalRequests: defineTable<ApprovalRequest>()({
    byStatus: ({ connectionId, status, kind, sequence }) => [
      { partition: `${connectionId} ${status} ${kind}`, key: [sequence] },
    ],
    waiting: (request) =>
      isWaiting(request) ? [{ partition: request.connectionId, key: [request.effectiveDate, request.sequence] }] : [],
  }),
};
