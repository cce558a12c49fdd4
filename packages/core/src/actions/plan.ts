import {
  cancelPlan,
  changePlan,
  resumePlan,
  type Invoice,
  type Plan,
  type SubscriptionPlan,
} from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';
import type { ConfirmedQuote } from './quoted.ts';

/** What can be done with a plan: started or changed at the price that was confirmed, cancelled at period end, resumed. */
export type PlanRequest =
  | { readonly kind: 'change'; readonly planId: string; readonly quote: ConfirmedQuote }
  | { readonly kind: 'cancel' | 'resume' };

/** The plan as it is from now on, and what was charged today. */
export interface PlanOutcome {
  readonly plan: SubscriptionPlan;
  readonly invoice: Invoice | null;
}

/** The act of a connection's plan. */
export type PlanAct = MoneyAct<PlanRequest, PlanOutcome>;

/** Starts, changes, cancels or resumes the plan of a connection (PLN-3). */
export const planAct = (scope: Scope, connectionId: string): PlanAct =>
  objectAct(scope, connectionId, 'plan', () => ({
    send: async (request, call) => {
      const connection_id = connectionId;
      if (request.kind === 'change') {
        const body = { plan_id: request.planId, quote_id: request.quote.quote_id };
        return changePlan(scope.client, { connection_id, body }, call);
      }
      const end = request.kind === 'cancel' ? cancelPlan : resumePlan;
      return { plan: toSubscription(await end(scope.client, { connection_id }, call)), invoice: null };
    },
    describe: ({ plan, invoice }) => ({
      serverId: plan.id,
      amount: invoice && invoice.total,
      balance: null,
      at: plan.changed_at,
    }),
    onReceipt: ({ plan, invoice }) => {
      noteChange(scope, { subject: 'plan', connectionId, id: plan.id, version: plan.version });
      if (invoice) noteChange(scope, { subject: 'invoice', connectionId, id: invoice.id, version: invoice.version });
    },
  }));

/** What was cancelled or resumed is a subscription; the receipt of anything else says so by lacking its fields. */
const toSubscription = (plan: Plan): SubscriptionPlan => plan as SubscriptionPlan;
