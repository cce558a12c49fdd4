import { invalid } from './errors.ts';

/** An exact amount: a safe integer of minor units (cents of USD, yen of JPY, fils of KWD) and an ISO 4217 code. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** The sum of two amounts of minor units, refused where an integer of JavaScript would no longer be exact. */
export function addMinorUnits(left: number, right: number, pointer = '/amount/amount'): number {
  return requireSafe(left + right, pointer);
}

/** An amount of minor units times a whole quantity, refused where it would no longer be exact. */
export function multiplyMinorUnits(unitPrice: number, quantity: number, pointer = '/quantity'): number {
  return requireSafe(unitPrice * quantity, pointer);
}

/** Refuses an amount that isn't in the connection's currency: a connection has one (API.md). */
export function requireCurrency(money: Money, currency: string, pointer = '/amount'): void {
  if (money.currency !== currency)
    throw invalid(`${pointer}/currency`, 'currency', `This connection is in ${currency}, not in ${money.currency}.`);
  requireSafe(money.amount, `${pointer}/amount`);
}

/** Refuses an amount of this currency that isn't above 0. */
export function requirePositive(money: Money, currency: string, pointer = '/amount'): void {
  requireCurrency(money, currency, pointer);
  if (money.amount <= 0) throw invalid(`${pointer}/amount`, 'minimum', 'The amount must be above 0.');
}

function requireSafe(amount: number, pointer: string): number {
  if (!Number.isSafeInteger(amount))
    throw invalid(pointer, 'maximum', 'An amount is a whole number of minor units of at most 9007199254740991.');
  return amount;
}
