import { addDays, dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { addMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';

/**
 * What was paid in a connection on one day, or in one month, of its time zone: kept with each payment, so that a total
 * costs the same however long the history is. The id is the connection's with the period.
 */
export interface AffiliateTotal {
  readonly id: string;
  /** Minor units. */
  readonly amount: number;
}

/** A month as `YYYY-MM`. */
export type Month = string;

/** Paid amounts up to a day, by pay date (AFF-2). Minor units. */
export interface AffiliateTotals {
  readonly today: Day;
  readonly year: number;
  readonly month: number;
  /** From Monday; it may reach back into the year before. */
  readonly week: number;
  /** The months of this year up to the current one, oldest first. */
  readonly monthly: readonly { readonly month: Month; readonly amount: number }[];
}

/** What was paid this year, this month and this week, by the platform's clock in the connection's time zone (AFF-2). */
export function affiliateTotals(platform: Platform, { id, timeZone }: Connection): AffiliateTotals {
  const today = dayIn(timeZone, platform.now());
  const paidIn = (period: Day | Month): number => platform.tables.affiliateTotals.get(`${id} ${period}`)?.amount ?? 0;
  const monthly = monthsUpTo(today).map((month) => ({ month, amount: paidIn(month) }));
  const days = Array.from({ length: daysSinceMonday(today) + 1 }, (_, daysAgo) => addDays(today, -daysAgo));
  return {
    today,
    year: monthly.reduce((sum, { amount }) => addMinorUnits(sum, amount), 0),
    month: paidIn(monthOf(today)),
    week: days.reduce((sum, day) => addMinorUnits(sum, paidIn(day)), 0),
    monthly,
  };
}

/** Counts an amount as paid today. */
export function addToTotals(platform: Platform, { id, timeZone }: Connection, amount: number): void {
  const today = dayIn(timeZone, platform.now());
  const { affiliateTotals } = platform.tables;
  for (const key of [`${id} ${today}`, `${id} ${monthOf(today)}`])
    affiliateTotals.put({ id: key, amount: addMinorUnits(affiliateTotals.get(key)?.amount ?? 0, amount) });
}

function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** January to the month of a day. */
function monthsUpTo(day: Day): Month[] {
  const count = Number(day.slice(5, 7));
  return Array.from({ length: count }, (_, index) => `${day.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`);
}

/** A day without a time zone has the same weekday everywhere. */
function daysSinceMonday(day: Day): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}
