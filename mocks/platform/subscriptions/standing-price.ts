import type { Day } from '../calendar.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { Platform } from '../platform.ts';
import { daysIn, type ChargedPeriod, type Recurring } from './periods.ts';

/**
 * How much of the price of the current period one invoice stands for: minor units of a full period, below 0 where it
 * charged less than what stood before.
 */
export interface InvoicedPrice {
  /** Null where there is no invoice that could be voided: it was entered, or nothing was charged. */
  readonly invoiceId: string | null;
  readonly price: number;
}

/** What is billed by periods, and which invoices charged the current one. */
export interface Invoiced extends Recurring {
  /** Of a full period, in minor units. */
  readonly price: number;
  readonly charged: readonly InvoicedPrice[];
}

/**
 * What stands of a price on a day: a voided invoice charged nothing. The period after the current one is charged anew,
 * in full.
 */
export function standingOn(platform: Platform, one: Invoiced, on: Day): readonly InvoicedPrice[] {
  if (on > one.current.end) return firstCharge(one.price);
  return one.charged.filter(({ invoiceId }) => !isVoid(platform, invoiceId));
}

/** The sum of what stands: what unused days are credited by. Never below 0. */
export function standingPrice(standing: readonly InvoicedPrice[]): number {
  return Math.max(0, sumOf(standing));
}

/** The invoices that charged what stands. */
export function invoicesOf(standing: readonly InvoicedPrice[]): readonly string[] {
  return standing.flatMap(({ invoiceId }) => invoiceId ?? []);
}

/**
 * The same money as prices of another period: what was for the rest of one is set against the days of the other. Nothing
 * where that is beyond exact integers: then the invoice that follows stands for all of it.
 */
export function carriedInto(
  standing: readonly InvoicedPrice[],
  rest: ChargedPeriod,
  into: ChargedPeriod,
): readonly InvoicedPrice[] {
  if (rest.end === into.end && rest.fullDays === into.fullDays) return standing;
  const part = BigInt(daysIn(rest) * into.fullDays);
  const of = BigInt(rest.fullDays * daysIn(into));
  const carried = standing.map(({ invoiceId, price }) => ({
    invoiceId,
    price: roundedQuotient(BigInt(price) * part, of),
  }));
  return carried.every(({ price }) => Number.isSafeInteger(price)) ? carried : [];
}

/** Rounded half up, exact however large. */
function roundedQuotient(dividend: bigint, divisor: bigint): number {
  const doubled = 2n * dividend + divisor;
  const quotient = doubled / (2n * divisor);
  return Number(doubled < 0n && doubled % (2n * divisor) !== 0n ? quotient - 1n : quotient);
}

/** A period that is charged from its beginning, whose invoice isn't known yet. */
export function firstCharge(price: number): readonly InvoicedPrice[] {
  return [{ invoiceId: null, price }];
}

/** What stands with what a new invoice, which isn't known yet, adds to make the price. */
export function chargedOnTop(standing: readonly InvoicedPrice[], price: number): readonly InvoicedPrice[] {
  return [...standing, { invoiceId: null, price: price - sumOf(standing) }];
}

/** The last charge is the one of this invoice. */
export function invoicedBy(charged: readonly InvoicedPrice[], invoice: Invoice): readonly InvoicedPrice[] {
  return charged.map((each, index) => (index === charged.length - 1 ? { ...each, invoiceId: invoice.id } : each));
}

function isVoid(platform: Platform, invoiceId: string | null): boolean {
  return invoiceId !== null && platform.tables.invoices.get(invoiceId)?.status === 'void';
}

function sumOf(prices: readonly InvoicedPrice[]): number {
  return prices.reduce((sum, { price }) => sum + price, 0);
}
