import type { Money } from './money.ts';

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

/** `one + other`, exact. Throws a RangeError for two currencies, and where the sum is beyond ±(2^53 − 1) minor units. */
export const addMoney = (one: Money, other: Money): Money => sum(one, other, 1n);

/** `one − other`, exact: what is left, or still due. Throws a RangeError as `addMoney` does. */
export const subtractMoney = (one: Money, other: Money): Money => sum(one, other, -1n);

/** Below nought where `one` is less than `other`, above where it is more, as `sort` takes it. RangeError for two currencies. */
export function compareMoney(one: Money, other: Money): number {
  requireOneCurrency(one, other);
  return Math.sign(one.amount - other.amount);
}

/** The lesser of two amounts. Throws a RangeError for two currencies. */
export const minMoney = (one: Money, other: Money): Money => (compareMoney(one, other) <= 0 ? one : other);

function sum(one: Money, other: Money, sign: bigint): Money {
  requireOneCurrency(one, other);
  const amount = BigInt(one.amount) + sign * BigInt(other.amount);
  if (amount > LIMIT || amount < -LIMIT) throw new RangeError(`${amount} minor units are beyond what the API counts.`);
  return { amount: Number(amount), currency: one.currency };
}

function requireOneCurrency(one: Money, other: Money): void {
  if (one.currency !== other.currency) {
    throw new RangeError(`${one.currency} and ${other.currency} can't be reckoned together.`);
  }
}
