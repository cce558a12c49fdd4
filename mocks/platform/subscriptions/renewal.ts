import { recordAct } from '../activity/activity.ts';
import { addDays, dayIn, startOfDay, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { DomainError } from '../errors.ts';
import { scheduleJob } from '../jobs.ts';
import { multiplyMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { addOnCharge, billedAddOns, type AddOn } from './add-on.ts';
import { invoiceAddOn } from './add-ons.ts';
import { chargeFor, issueBill, requireBillable, settle, type Bill, type BillLine } from './bill.ts';
import { endAddOn, endWhatIsOver } from './ending.ts';
import { periodAfter } from './periods.ts';
import { planBeginning, type PlanChange } from './plan-change.ts';
import { invoicePlan, writePlan } from './plans.ts';
import { scheduleRenewal } from './renewal-day.ts';
import { firstCharge } from './standing-price.ts';
import { billedSubscription, changedBy, planCharge, type Subscription } from './subscription.ts';

/** What a day renews in a connection, worked out and not yet written. */
interface Renewal {
  readonly plan: PlanChange | undefined;
  /** Add-ons as they were, and as they go on. */
  readonly addOns: readonly { readonly before: AddOn; readonly after: AddOn }[];
  readonly charges: readonly BillLine[];
}

/**
 * The periods that ended yesterday are over: what isn't renewed ends, what was chosen for now begins, and one invoice
 * charges the next period of all that goes on (PLN-3, ADD-2). A job of the connection, at the start of its day.
 */
export function renew(platform: Platform, connectionId: string): void {
  const connection = platform.tables.connections.get(connectionId)!;
  endWhatIsOver(platform, connection);
  const today = dayIn(connection.timeZone, platform.now());
  const renewal = renewalOn(platform, connection, today);
  const bill = billFor(platform, connection, renewal);
  if (!bill) return renewTomorrow(platform, connection, today);
  const isOfPlan = renewal.plan?.charges.some(({ amount }) => amount > 0) ?? false;
  const first = isOfPlan ? renewal.plan : renewal.addOns[0];
  const plan = writePlanRenewal(platform, connection, renewal.plan);
  const addOns = renewal.addOns.map(({ before, after }) => writeAddOnRenewal(platform, connection, before, after));
  const terms = { type: isOfPlan ? 'subscription' : 'add_on', period: (first ?? renewal.plan)?.after.current } as const;
  const invoice = issueBill(platform, connection, bill, terms, null);
  if (plan) invoicePlan(platform, plan, invoice);
  for (const addOn of addOns) invoiceAddOn(platform, addOn, invoice);
  scheduleRenewal(platform, connection);
}

function renewalOn(platform: Platform, connection: Connection, today: Day): Renewal {
  const plan = planRenewal(platform, connection, today);
  const covered = new Set(plan?.covered.map(({ id }) => id));
  const addOns = billedAddOns(platform, connection.id)
    .filter(({ id, current }) => current.end < today && !covered.has(id))
    .map((before) => ({ before, after: addOnAfter(before, connection) }));
  const charges = addOns.map(({ after }) => chargeFor(addOnCharge(after), after.current));
  return { plan, addOns, charges: [...(plan?.charges ?? []), ...charges] };
}

/** The plan in its next period: the one that there is, or the one that was chosen for it. */
function planRenewal(platform: Platform, connection: Connection, today: Day): PlanChange | undefined {
  const before = billedSubscription(platform, connection.id);
  if (!before || before.current.end >= today) return undefined;
  if (before.next) return planBeginning(platform, connection, before.next, today);
  const current = periodAfter(before, connection.settings.invoiceDay);
  const charges = [chargeFor(planCharge(before), current)];
  return {
    action: 'plan_changed',
    before,
    after: { ...before, current, charged: firstCharge(before.price) },
    covered: [],
    charges,
    unused: [],
    from: today,
  };
}

function addOnAfter(addOn: AddOn, connection: Connection): AddOn {
  const current = periodAfter(addOn, connection.settings.invoiceDay);
  const { nextQuantity, unitPrice } = addOn;
  if (nextQuantity === null || unitPrice === null) return { ...addOn, current, charged: firstCharge(addOn.price) };
  const price = multiplyMinorUnits(unitPrice, nextQuantity);
  return { ...addOn, current, charged: firstCharge(price), quantity: nextQuantity, price, nextQuantity: null };
}

/** A plan that follows another is an act of its own; a next period of the same is told by its invoice. */
function writePlanRenewal(
  platform: Platform,
  connection: Connection,
  plan: PlanChange | undefined,
): Subscription | undefined {
  if (!plan?.before) return undefined;
  const { before } = plan;
  if (!before.next) return writePlan(platform, connection, plan, null);
  const act = { action: 'plan_changed', actor: null, object: { type: 'plan', id: before.id } } as const;
  return recordAct(platform, connection, act, () => {
    const written = writePlan(platform, connection, plan, null);
    for (const addOn of plan.covered) endAddOn(platform, connection, addOn, plan.from, null);
    return written;
  });
}

function writeAddOnRenewal(platform: Platform, connection: Connection, before: AddOn, after: AddOn): AddOn {
  const write = (): AddOn => platform.tables.addOns.put({ ...after, ...changedBy(platform, before, null) });
  if (before.quantity === after.quantity) return write();
  const act = { action: 'add_on_changed', actor: null, object: { type: 'add_on', id: before.id } } as const;
  return recordAct(platform, connection, act, write);
}

/** What a renewal charges; undefined where a sum would no longer be exact, so that it can't be invoiced. */
function billFor(platform: Platform, connection: Connection, { plan, charges }: Renewal): Bill | undefined {
  try {
    const bill = settle(charges, plan?.unused ?? []);
    requireBillable(platform, connection, bill);
    return bill;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** It waits for what is owed to be paid. */
function renewTomorrow(platform: Platform, { id, timeZone }: Connection, today: Day): void {
  scheduleJob(platform, 'subscriptions_renewed', id, startOfDay(timeZone, addDays(today, 1)));
}
