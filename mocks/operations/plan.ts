import {
  actorOf,
  cancelPlan,
  changePlan,
  openSection,
  openToAct,
  openToEnd,
  personOf,
  previewPlanChange,
  resumePlan,
  subscriptionOf,
} from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { invoiceView } from './views/invoices.ts';
import { planView, quoteView, subscriptionView } from './views/plan.ts';

/** The operations of the tag Plan, but the catalogue. */
export const planOperations: Operations<'getPlan' | 'previewPlanChange' | 'changePlan' | 'cancelPlan' | 'resumePlan'> =
  {
    getPlan: ({ platform, caller, path }) => {
      const seen = openSection(platform, caller, path.connection_id, 'plan');
      const plan = subscriptionOf(platform, seen.connection.id);
      const body = planView(platform, seen, plan);
      return { status: 200, body, version: body.version };
    },
    previewPlanChange: ({ platform, caller, path, body }) => {
      const { connection } = openToAct(platform, caller, path.connection_id, 'plan', 'change');
      const quote = previewPlanChange(platform, connection, body.plan_id, personOf(caller));
      return { status: 201, body: quoteView(quote, connection.currency) };
    },
    changePlan: ({ platform, caller, path, body }) => {
      const seen = openToAct(platform, caller, path.connection_id, 'plan', 'change');
      const { connection } = seen;
      const wanted = { planId: body.plan_id, quoteId: body.quote_id };
      const written = changePlan(platform, connection, wanted, personOf(caller));
      if ('refusal' in written) return written;
      const plan = subscriptionView(platform, seen, written.subscription);
      const invoice = written.invoice && invoiceView(platform, connection, written.invoice);
      return { status: 200, body: { plan, invoice }, version: plan.version };
    },
    cancelPlan: ({ platform, caller, path }) => {
      const seen = openToEnd(platform, caller, path.connection_id, 'plan');
      const plan = cancelPlan(platform, seen.connection, actorOf(caller));
      return { status: 200, body: planView(platform, seen, plan), version: plan.version };
    },
    resumePlan: ({ platform, caller, path }) => {
      const seen = openToAct(platform, caller, path.connection_id, 'plan', 'resume');
      const plan = resumePlan(platform, seen.connection, actorOf(caller));
      return { status: 200, body: planView(platform, seen, plan), version: plan.version };
    },
  };
