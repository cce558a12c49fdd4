import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { addOnBeginning } from './add-on-change.ts';
import { addOnCharge } from './add-on.ts';
import { settle, sumOf, type BillLine, type Charged } from './bill.ts';
import type { BillingPeriod } from '../catalog/catalog.ts';
import { planBeginning } from './plan-change.ts';
import { planCharge } from './subscription.ts';
import type { ItemTerms, PlanTerms } from './terms.ts';

/** What something costs that would begin on a day, as it stands now. Amounts are minor units. */
export interface Cost {
  /** What begins, and (negative) what ends with it, for one period each; a line's description is its name. */
  readonly lines: readonly BillLine[];
  /** The sum of the lines; null where not all of them are charged every month. */
  readonly changePerMonth: number | null;
  /** The invoice of the day on which it begins. */
  readonly firstInvoice: { readonly date: Day; readonly lines: readonly BillLine[]; readonly total: number };
}

/** What a plan costs and ends that would begin on a day (today, where that is over), as `beginPlan` would do it then. */
export function costOfPlan(platform: Platform, connection: Connection, terms: PlanTerms, on: Day): Cost {
  const date = todayOrLater(platform, connection, on);
  const { before, covered, charges, unused } = planBeginning(platform, connection, terms, date);
  const ended = [...(before ? [{ ...before, ...planCharge(before) }] : []), ...covered.map(asCharged)];
  return costOf({ ...terms, ...planCharge(terms) }, ended, { date, ...settle(charges, unused) });
}

/** What an add-on costs that would begin on a day (today, where that is over), as `beginAddOn` would do it then. */
export function costOfAddOn(platform: Platform, connection: Connection, terms: ItemTerms, on: Day): Cost {
  const date = todayOrLater(platform, connection, on);
  const { charges } = addOnBeginning(connection, terms, date);
  return costOf(asCharged(terms), [], { date, ...settle(charges, []) });
}

type ChargedBy = Charged & { readonly period: BillingPeriod };

function costOf(begins: ChargedBy, ends: readonly ChargedBy[], { date, lines, total }: Cost['firstInvoice']): Cost {
  const all = [fullLine(begins), ...ends.map(fullLine).map((line) => ({ ...line, amount: -line.amount }))];
  const isMonthly = [begins, ...ends].every(({ period }) => period === 'month');
  return { lines: all, changePerMonth: isMonthly ? sumOf(all) : null, firstInvoice: { date, lines, total } };
}

function fullLine({ name, quantity, unitPrice, price }: Charged): BillLine {
  const counted = unitPrice === null ? { quantity: null, unitPrice: null } : { quantity, unitPrice };
  return { description: name, detail: null, ...counted, amount: price };
}

function asCharged(terms: ItemTerms): ChargedBy {
  return { period: terms.period, ...addOnCharge(terms) };
}

function todayOrLater(platform: Platform, connection: Connection, on: Day): Day {
  const today = dayIn(connection.timeZone, platform.now());
  return on < today ? today : on;
}
