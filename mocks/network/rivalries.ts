import type { OperationId } from '@revampd/api-spec/operations';
import type { Call } from '../operations/operation.ts';
import { balanceOf, type Platform } from '../platform/index.ts';

/** How somebody else does an act so that it stands in the way of the same act. */
export interface Rivalry<Body> {
  readonly body: Body;
  /** What tells the price first, where the body takes a quote: a quote is made to one person. */
  readonly preview?: { readonly operationId: OperationId; readonly body: object };
}

type Rivalries = {
  readonly [Id in OperationId]?: (call: Call<Id>) => Rivalry<Call<Id>['body']> | undefined;
};

const same = <Body>({ body }: { readonly body: Body }): Rivalry<Body> => ({ body });

/**
 * Every act of money, every decision and every change of a ticket or of settings that somebody else can be faster with.
 * A credit granted stands in nobody's way.
 */
export const rivalries: Rivalries = {
  applyCredit: ({ platform, path, body }) => {
    const amount = Math.min(balanceOf(platform, path.connection_id), dueOn(platform, path.invoice_id));
    return { body: { amount: { ...body.amount, amount } } };
  },
  recordPayment: ({ platform, path, body }) => ({
    body: { ...body, amount: { ...body.amount, amount: dueOn(platform, path.invoice_id) } },
  }),
  createWalletEntry: ({ platform, path, body }) => {
    if (body.amount.amount > 0) return undefined;
    return { body: { ...body, amount: { ...body.amount, amount: -balanceOf(platform, path.connection_id) } } };
  },
  reverseCredit: same,
  voidInvoice: same,
  allocatePayout: same,
  retryWithdrawal: same,
  createApprovalRequest: same,
  approveRequest: same,
  rejectRequest: same,
  withdrawRequest: same,
  changePlan: ({ body }) => ({
    body,
    preview: { operationId: 'previewPlanChange', body: { plan_id: body.plan_id } },
  }),
  cancelPlan: same,
  resumePlan: same,
  addAddOn: ({ body }) => ({
    body,
    preview: { operationId: 'previewAddOn', body: { item_id: body.item_id, quantity: body.quantity } },
  }),
  updateAddOn: ({ path, body }) => ({
    body,
    preview: { operationId: 'previewAddOn', body: { add_on_id: path.add_on_id, quantity: body.quantity } },
  }),
  removeAddOn: same,
  updateConnectionSettings: same,
  updateTicket: same,
  escalateTicket: same,
  deescalateTicket: same,
};

function dueOn(platform: Platform, invoiceId: string): number {
  return platform.tables.invoices.get(invoiceId)?.amountDue ?? 0;
}
