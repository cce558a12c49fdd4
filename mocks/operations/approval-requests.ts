import {
  actorOf,
  approveRequest,
  createRequest,
  openSection,
  openToAct,
  pageRequests,
  rejectRequest,
  requireElevated,
  requireRequest,
  requireVerified,
  withdrawRequest,
} from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { requestDetailView, requestView } from './views/approval-requests.ts';

/** The operations of the tag Approval requests. */
export const approvalRequestOperations: Operations<
  | 'listApprovalRequests'
  | 'createApprovalRequest'
  | 'getApprovalRequest'
  | 'approveRequest'
  | 'rejectRequest'
  | 'withdrawRequest'
> = {
  listApprovalRequests: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'approval_requests');
    const filter = { statuses: query.status, kinds: query.kind };
    const from = cursors.read(query.cursor);
    const page = pageRequests(platform, seen.connection.id, filter, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (request) => requestView(platform, seen, request)) };
  },
  createApprovalRequest: ({ platform, caller, path, body }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'approval_requests', 'create');
    const { kind, quantity, name, price, note, plan_id: planId, item_id: itemId } = body;
    const expiresAt = body.expires_at === undefined ? undefined : Date.parse(body.expires_at);
    const asked = { kind, planId, itemId, quantity, name, price };
    const draft = { ...asked, effectiveDate: body.effective_date, expiresAt, note };
    const request = createRequest(platform, seen.connection, draft, actorOf(caller));
    return { status: 201, body: requestView(platform, seen, request), version: request.version };
  },
  getApprovalRequest: ({ platform, caller, path }) => {
    const seen = openSection(platform, caller, path.connection_id, 'approval_requests');
    const request = requireRequest(platform, seen.connection, path.request_id);
    return { status: 200, body: requestDetailView(platform, seen, request), version: request.version };
  },
  approveRequest: ({ platform, caller, path, body, precondition }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'approval_requests', 'approve');
    const { id, status } = requireRequest(platform, seen.connection, path.request_id);
    // Whoever comes second is told so, and not asked for a code first.
    if (status === 'pending') requireElevated(platform, caller);
    const request = approveRequest(platform, seen.connection, id, {
      actor: actorOf(caller),
      note: body?.note,
      precondition,
      firstInvoice: body?.first_invoice,
    });
    return { status: 200, body: requestDetailView(platform, seen, request), version: request.version };
  },
  rejectRequest: ({ platform, caller, path, body, precondition }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'approval_requests', 'reject');
    const { id, status } = requireRequest(platform, seen.connection, path.request_id);
    if (status === 'pending') requireVerified(platform, caller);
    const request = rejectRequest(platform, seen.connection, id, {
      actor: actorOf(caller),
      note: body?.note,
      precondition,
    });
    return { status: 200, body: requestDetailView(platform, seen, request), version: request.version };
  },
  withdrawRequest: ({ platform, caller, path, body, precondition }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'approval_requests', 'withdraw');
    const { id } = requireRequest(platform, seen.connection, path.request_id);
    const request = withdrawRequest(platform, seen.connection, id, {
      actor: actorOf(caller),
      note: body?.note,
      precondition,
    });
    return { status: 200, body: requestDetailView(platform, seen, request), version: request.version };
  },
};
