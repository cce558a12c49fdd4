import {
  approveRequest,
  createApprovalRequest,
  rejectRequest,
  withdrawRequest,
  type ApprovalRequest,
  type ApprovalRequestDetail,
  type ApprovalRequestDraft,
} from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Money } from '../money/money.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';

/** What can be done to a request that waits. */
export interface Decision {
  readonly kind: 'approve' | 'reject' | 'withdraw';
  readonly note?: string;
  /** The version that the person decides on; if it has changed since, that is a conflict. */
  readonly version?: number;
  /**
   * The total of the first invoice as the person was shown it. If approving would lead to another one by now, that is a
   * conflict (`quote_changed`) whose `current` is the request with its cost of now, and nothing was decided (APR-3).
   */
  readonly firstInvoice?: Money;
}

/** The decision of one request: one at a time, on whatever cards it is shown. */
export type DecisionAct = MoneyAct<Decision, ApprovalRequestDetail>;

const calls = { approve: approveRequest, reject: rejectRequest, withdraw: withdrawRequest };

/** Decides a request, or takes it back (APR-5). */
export const decisionAct = (scope: Scope, connectionId: string, requestId: string): DecisionAct =>
  objectAct(scope, connectionId, `decision/${requestId}`, () => ({
    send: ({ kind, note, version: ifMatch, firstInvoice }, call) => {
      const said = note ? { note } : {};
      const body = kind === 'approve' && firstInvoice ? { ...said, first_invoice: firstInvoice } : said;
      const request = { connection_id: connectionId, request_id: requestId, body };
      return calls[kind](scope.client, request, { ...call, ifMatch });
    },
    // What is rejected or taken back moves nothing.
    describe: (request, { kind }) => ({
      ...describeRequest(request),
      amount: kind === 'approve' ? request.price : null,
    }),
    onReceipt: (request) => noteRequest(scope, request),
  }));

/** Asks the Sub-Org to approve something (APR-4). */
export type ProposalAct = MoneyAct<ApprovalRequestDraft, ApprovalRequest>;

/** The proposal of a Partner in a connection. */
export const proposalAct = (scope: Scope, connectionId: string): ProposalAct =>
  objectAct(scope, connectionId, 'proposal', () => ({
    send: (body, call) => createApprovalRequest(scope.client, { connection_id: connectionId, body }, call),
    describe: describeRequest,
    onReceipt: (request) => noteRequest(scope, request),
  }));

/** What was decided on is the price; what of it is charged, and when, stands on an invoice. */
const describeRequest = ({ id, price, changed_at }: ApprovalRequest | ApprovalRequestDetail) => ({
  serverId: id,
  amount: price,
  balance: null,
  at: changed_at,
});

const noteRequest = (scope: Scope, { id, connection_id, version }: ApprovalRequest | ApprovalRequestDetail): void =>
  noteChange(scope, { subject: 'approval_request', connectionId: connection_id, id, version });
