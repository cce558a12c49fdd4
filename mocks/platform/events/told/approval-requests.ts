import type { ApprovalRequest } from '../../approvals/request.ts';
import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** Something was asked for, or what was asked has changed. */
export interface ApprovalRequestHeard {
  readonly type: 'approval_request.created' | 'approval_request.updated';
  readonly seen: SeenConnection;
  readonly request: ApprovalRequest;
}

/** Approval requests, to both sides: each hears what it may do to them now. */
export const approvalRequestTeller: Teller<ApprovalRequest, ApprovalRequestHeard> = {
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { before, after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'approval_requests');
    const type = before ? 'approval_request.updated' : 'approval_request.created';
    return seen && { type, seen, request: after };
  },
};
