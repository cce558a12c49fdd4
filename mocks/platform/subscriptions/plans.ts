import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { dayIn } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { DomainError } from '../errors.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { Platform } from '../platform.ts';
import { requirePlanAllows } from './allowed.ts';
import { issueBill, requireBillable, settle } from './bill.ts';
import { endAddOn, endWhatIsOver } from './ending.ts';
import { planBeginning, planChosen, planQuote, type PlanChange } from './plan-change.ts';
import { redeemQuote, storeQuote, type Person, type Quote } from './quotes.ts';
import { scheduleRenewal } from './renewal-day.ts';
import { invoicedBy } from './standing-price.ts';
import { changedBy, subscriptionOf, type Subscription } from './subscription.ts';
import { planTerms, type PlanTerms } from './terms.ts';

/** A plan that was written, and what it cost today. */
export interface PlanWritten {
  readonly subscription: Subscription;
  readonly invoice: Invoice | null;
}

/** Tells a person what a plan would cost in a connection that they pay in; nothing but the quote is written (PLN-3). */
export function previewPlanChange(platform: Platform, connection: Connection, planId: string, person: Person): Quote {
  const change = planChosen(platform, connection, planTerms(platform, connection, planId));
  return storeQuote(platform, connection, person, subjectOf(planId), planQuote(connection, change));
}

/**
 * Starts a plan, or changes to one, as a quote told it (PLN-3). A refusal is given back where it would cost something
 * else by now, since a new quote was made (`quote_changed`).
 */
export function changePlan(
  platform: Platform,
  connection: Connection,
  wanted: { readonly planId: string; readonly quoteId: string },
  person: Person,
): PlanWritten | { readonly refusal: DomainError } {
  const change = planChosen(platform, connection, planTerms(platform, connection, wanted.planId));
  const now = { subject: subjectOf(wanted.planId), terms: planQuote(connection, change) };
  return platform.transaction(() => {
    requireBillable(platform, connection, settle(change.charges, change.unused));
    const refusal = redeemQuote(platform, connection, person, wanted.quoteId, now);
    return refusal ? { refusal } : makeChange(platform, connection, change, person);
  });
}

/** The plan goes on until its period ends and isn't renewed; what would have followed it doesn't. */
export function cancelPlan(platform: Platform, connection: Connection, actor: Actor = null): Subscription {
  const plan = subscriptionOf(platform, connection.id);
  requirePlanAllows(connection, plan, 'cancel');
  const ending = { status: 'ending', endsOn: plan.current.end, next: null } as const;
  return rewrite(platform, connection, plan, 'plan_cancelled', ending, actor);
}

/** Takes a cancellation back, and a downgrade that waited. */
export function resumePlan(platform: Platform, connection: Connection, actor: Actor = null): Subscription {
  const plan = subscriptionOf(platform, connection.id);
  requirePlanAllows(connection, plan, 'resume');
  const active = { status: 'active', endsOn: null, next: null } as const;
  return rewrite(platform, connection, plan, 'plan_resumed', active, actor);
}

/**
 * A plan begins today, whatever was before: what an approved request does (APR-6). Refused (422) before anything is
 * written where a sum would no longer be exact.
 */
export function beginPlan(
  platform: Platform,
  connection: Connection,
  terms: PlanTerms,
  actor: Actor,
): { readonly subscriptionId: string; readonly invoice: Invoice | null } {
  const today = dayIn(connection.timeZone, platform.now());
  const change = planBeginning(platform, connection, terms, today);
  requireBillable(platform, connection, settle(change.charges, change.unused));
  return platform.transaction(() => {
    endWhatIsOver(platform, connection);
    const { subscription, invoice } = makeChange(platform, connection, change, actor);
    return { subscriptionId: subscription.id, invoice };
  });
}

/** Makes a change that was worked out: the plan, the add-ons that it covers, and their one invoice. */
function makeChange(platform: Platform, connection: Connection, change: PlanChange, actor: Actor): PlanWritten {
  const { action, before, covered, after } = change;
  const object = before
    ? { type: 'plan' as const, id: before.id }
    : ({ subscription }: PlanWritten) => ({ type: 'plan' as const, id: subscription.id });
  return recordAct(platform, connection, { action, actor, object }, () => {
    const written = writePlan(platform, connection, change, actor);
    for (const addOn of covered) endAddOn(platform, connection, addOn, change.from, actor);
    const bill = settle(change.charges, change.unused);
    const invoice = issueBill(platform, connection, bill, { type: 'subscription', period: after.current }, actor);
    scheduleRenewal(platform, connection);
    return { subscription: invoicePlan(platform, written, invoice), invoice };
  });
}

/** Writes the plan of a change: the one that goes on, or a new one. Versions count on from what stood there before. */
export function writePlan(
  platform: Platform,
  connection: Connection,
  { before, after }: Pick<PlanChange, 'before' | 'after'>,
  actor: Actor,
): Subscription {
  const { subscriptions } = platform.tables;
  if (before) return subscriptions.put({ ...before, ...after, ...changedBy(platform, before, actor) });
  const last = subscriptionOf(platform, connection.id);
  const { id, number } = platform.nextId('sub');
  return subscriptions.put({
    ...after,
    id,
    connectionId: connection.id,
    sequence: number,
    ...changedBy(platform, last, actor),
  });
}

/** Keeps which invoice charged the current period of a plan that was just written: the same version. */
export function invoicePlan(platform: Platform, plan: Subscription, invoice: Invoice | null): Subscription {
  if (!invoice) return plan;
  return platform.tables.subscriptions.put({ ...plan, charged: invoicedBy(plan.charged, invoice) });
}

function rewrite(
  platform: Platform,
  connection: Connection,
  plan: Subscription,
  action: 'plan_cancelled' | 'plan_resumed',
  change: Partial<Subscription>,
  actor: Actor,
): Subscription {
  const object = { type: 'plan', id: plan.id } as const;
  return recordAct(platform, connection, { action, actor, object }, () =>
    platform.tables.subscriptions.put({ ...plan, ...change, ...changedBy(platform, plan, actor) }),
  );
}

function subjectOf(planId: string): string {
  return `plan ${planId}`;
}
