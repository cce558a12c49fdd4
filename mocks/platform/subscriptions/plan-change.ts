import { addDays, dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invalid } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { billedAddOns, type AddOn } from './add-on.ts';
import { chargeFor, settle, unusedOf, type BillLine, type UnusedLine } from './bill.ts';
import { nextFullPeriod, periodFrom, unusedFrom, type ChargedPeriod } from './periods.ts';
import type { QuoteTerms } from './quotes.ts';
import {
  carriedInto,
  chargedOnTop,
  invoicesOf,
  standingOn,
  standingPrice,
  type InvoicedPrice,
} from './standing-price.ts';
import { billedSubscription, planCharge, type Subscription } from './subscription.ts';
import { termsOf, type PlanTerms } from './terms.ts';

/** What a change makes of a subscription. */
type PlanState = Pick<
  Subscription,
  keyof PlanTerms | 'current' | 'charged' | 'anchor' | 'status' | 'startedOn' | 'endsOn' | 'next'
>;

/** Days that were charged and aren't used, and what stands of their price. */
interface Unused {
  readonly name: string;
  readonly days: ChargedPeriod;
  readonly standing: readonly InvoicedPrice[];
}

/** A change of a connection's plan, worked out and not yet made. */
export interface PlanChange {
  readonly action: 'plan_started' | 'plan_changed' | 'plan_resumed';
  /** The subscription that goes on; undefined where a new one begins. */
  readonly before: Subscription | undefined;
  readonly after: PlanState;
  /** The add-ons that the plan covers and that are billed until it begins. */
  readonly covered: readonly AddOn[];
  /** What is charged on the day of the change. */
  readonly charges: readonly BillLine[];
  /** What was paid and isn't used from that day on. */
  readonly unused: readonly UnusedLine[];
  /** The day from which it holds. */
  readonly from: Day;
}

/**
 * A plan that begins on a day, whatever is billed until then: its first period is charged, and what the plan and add-ons
 * in its place have paid for is not, as far as its invoices stand. Within a period of the same length it goes on with
 * that; one whose renewal waits has nothing that was paid.
 */
export function planBeginning(platform: Platform, connection: Connection, terms: PlanTerms, on: Day): PlanChange {
  const { invoiceDay } = connection.settings;
  const billed = billedSubscription(platform, connection.id);
  const before = billed && isBilledUntil(billed, on) ? billed : undefined;
  const today = dayIn(connection.timeZone, platform.now());
  const restOf = (one: Subscription | AddOn): ChargedPeriod | undefined =>
    on === today && one.current.end < today ? undefined : unusedFrom(one, invoiceDay, on);
  const rest = before && restOf(before);
  const isGoingOn = before !== undefined && rest !== undefined && before.period === terms.period;
  const current = isGoingOn ? rest : periodFrom(terms.period, invoiceDay, on);
  const covered = billedAddOns(platform, connection.id).filter(
    (addOn) => addOn.itemId !== null && terms.endsItems.includes(addOn.itemId) && isBilledUntil(addOn, on),
  );
  const unused = (before ? [before, ...covered] : covered).flatMap((one): Unused[] => {
    const days = restOf(one);
    return days ? [{ name: one.name, days, standing: standingOn(platform, one, on) }] : [];
  });
  const carried = unused.flatMap(({ standing, days }) => carriedInto(standing, days, current));
  return {
    action: before ? 'plan_changed' : 'plan_started',
    before,
    after: {
      ...termsOf(terms),
      current,
      charged: chargedOnTop(carried, terms.price),
      anchor: isGoingOn ? before.anchor : on,
      status: 'active',
      startedOn: before?.startedOn ?? on,
      endsOn: null,
      next: null,
    },
    covered,
    charges: [chargeFor(planCharge(terms), current)],
    unused: unused
      .map(({ name, days, standing }) => unusedOf({ name, price: standingPrice(standing) }, days, invoicesOf(standing)))
      .filter(({ amount }) => amount !== 0),
    from: on,
  };
}

/**
 * A plan that the payer chooses today (PLN-3): one that costs more begins now, one that costs less at period end. Any
 * choice takes a cancellation back, and the plan that there is, a downgrade too. Refused (422, `/plan_id`) where it
 * would change nothing.
 */
export function planChosen(platform: Platform, connection: Connection, terms: PlanTerms): PlanChange {
  const today = dayIn(connection.timeZone, platform.now());
  const before = billedSubscription(platform, connection.id);
  if (!before || before.current.end < today) return planBeginning(platform, connection, terms, today);
  const isOwn = isSamePlan(terms, before) && terms.price >= before.price;
  if (!isOwn && terms.price > before.price) return planBeginning(platform, connection, terms, today);
  const isChosen = before.next !== null && isSamePlan(terms, before.next) && terms.price === before.next.price;
  if (before.status === 'active' && (isOwn ? before.next === null : isChosen))
    throw invalid('/plan_id', 'not', 'This is the plan already.');
  return {
    action: isOwn ? 'plan_resumed' : 'plan_changed',
    before,
    after: { ...before, status: 'active', endsOn: null, next: isOwn ? null : termsOf(terms) },
    covered: [],
    charges: [],
    unused: [],
    from: addDays(before.current.end, 1),
  };
}

/** What a change costs, as a person is told it. */
export function planQuote(connection: Connection, { after, charges, unused, from }: PlanChange): QuoteTerms {
  const { lines, total } = settle(charges, unused);
  const { price, period } = after.next ?? after;
  const renewal = addDays(after.current.end, 1);
  const recurringFrom = nextFullPeriod(period, connection.settings.invoiceDay, renewal);
  return { lines, totalToday: total, from, recurring: { amount: price, period, from: recurringFrom } };
}

function isSamePlan(left: PlanTerms, right: PlanTerms): boolean {
  return left.planId === right.planId && left.period === right.period;
}

/** Whether it is still billed when the day comes. */
function isBilledUntil({ status, current }: Pick<Subscription, 'status' | 'current'>, on: Day): boolean {
  return status === 'active' || on <= current.end;
}
