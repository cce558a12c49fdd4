import { daysIn, type ChargedPeriod } from './periods.ts';

/** What a price of a full period is for these days of one, in minor units, exact and rounded half up. */
export function prorate(price: number, period: ChargedPeriod): number {
  const full = BigInt(period.fullDays);
  return Number((2n * BigInt(price) * BigInt(daysIn(period)) + full) / (2n * full));
}
