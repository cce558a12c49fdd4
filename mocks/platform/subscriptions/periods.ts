import { addDays, addMonths, type Day } from '../calendar.ts';
import type { BillingPeriod } from '../catalog/catalog.ts';

/** From the first to the last day, both included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/**
 * The days that are charged at once, and over how many days the full price runs: as many where the period is whole, more
 * where it began in its middle (API.md, Rules of time and money).
 */
export interface ChargedPeriod extends Span {
  readonly fullDays: number;
}

/** What has periods: how often it is charged, the period it is in, and the day from which its years are counted. */
export interface Recurring {
  readonly period: BillingPeriod;
  readonly current: ChargedPeriod;
  readonly anchor: Day;
}

const DAY_MS = 86_400_000;

/** How many days there are from the first to the last, both included. */
export function daysIn({ start, end }: Span): number {
  return (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
}

/** Whether the full price is charged for it. */
export function isWhole(period: ChargedPeriod): boolean {
  return daysIn(period) === period.fullDays;
}

/**
 * The period that begins on a day: a month's ends before the connection's next invoice day and is a part of the full one
 * that it lies in; a year's is a year from then.
 */
export function periodFrom(period: BillingPeriod, invoiceDay: number, start: Day): ChargedPeriod {
  if (period === 'month') return restFrom(monthAround(invoiceDay, start), start);
  return whole({ start, end: addDays(addMonths(start, 12), -1) });
}

/** The period that follows the current one, by the invoice day as it is set now. */
export function periodAfter({ period, current, anchor }: Recurring, invoiceDay: number): ChargedPeriod {
  const start = addDays(current.end, 1);
  if (period === 'month') return periodFrom(period, invoiceDay, start);
  return whole({ start, end: addDays(anniversaryAfter(anchor, start), -1) });
}

/** The period in which a day will lie that isn't before the current one, if it is renewed until then. */
export function periodAround(recurring: Recurring, invoiceDay: number, day: Day): ChargedPeriod {
  if (day <= recurring.current.end) return recurring.current;
  const next = periodAfter(recurring, invoiceDay);
  if (day <= next.end) return next;
  // From the first renewal on, months run from invoice day to invoice day.
  if (recurring.period === 'month') return monthAround(invoiceDay, day);
  const end = addDays(anniversaryAfter(recurring.anchor, day), -1);
  return whole({ start: anniversaryUpTo(recurring.anchor, day), end });
}

/**
 * What is left on a day of the period that it lies in, if that is renewed until then: what was paid and isn't used.
 * Nothing on a day on which the next period would begin (it doesn't), nor where it isn't renewed that far.
 */
export function unusedFrom(
  recurring: Recurring & { readonly status: string },
  invoiceDay: number,
  day: Day,
): ChargedPeriod | undefined {
  if (day <= recurring.current.end) return restFrom(recurring.current, day);
  const around = periodAround(recurring, invoiceDay, day);
  return recurring.status !== 'active' || around.start === day ? undefined : restFrom(around, day);
}

/** What is left of a period from one of its days on. */
export function restFrom(period: ChargedPeriod, start: Day): ChargedPeriod {
  return { start, end: period.end, fullDays: period.fullDays };
}

/** The first day, not before this one, on which a full period begins. */
export function nextFullPeriod(period: BillingPeriod, invoiceDay: number, day: Day): Day {
  if (period === 'year') return day;
  const around = monthAround(invoiceDay, day);
  return around.start === day ? day : addDays(around.end, 1);
}

/** The whole month-period that contains a day: from an invoice day (1–28) to the day before the next. */
function monthAround(invoiceDay: number, day: Day): ChargedPeriod {
  const inMonth = `${day.slice(0, 8)}${String(invoiceDay).padStart(2, '0')}`;
  const start = inMonth <= day ? inMonth : addMonths(inMonth, -1);
  return whole({ start, end: addDays(addMonths(start, 1), -1) });
}

/** The last anniversary up to a day. Each is counted from the anchor: one of Feb 29 comes back to it in leap years. */
function anniversaryUpTo(anchor: Day, day: Day): Day {
  const sameYear = anniversary(anchor, yearOf(day) - yearOf(anchor));
  return sameYear <= day ? sameYear : anniversary(anchor, yearOf(day) - yearOf(anchor) - 1);
}

function anniversaryAfter(anchor: Day, day: Day): Day {
  const sameYear = anniversary(anchor, yearOf(day) - yearOf(anchor));
  return sameYear > day ? sameYear : anniversary(anchor, yearOf(day) - yearOf(anchor) + 1);
}

function anniversary(anchor: Day, years: number): Day {
  return addMonths(anchor, 12 * years);
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function whole(span: Span): ChargedPeriod {
  return { ...span, fullDays: daysIn(span) };
}
