/** What an amount field says of what was typed: decided without a DOM (MNY-4, INTERACTION.md 2.3). */
import {
  formatMoney,
  minorDigits,
  parseMoney,
  toInputText,
  type Money,
  type Translate,
  type WalletActsMessages,
} from '@revampd/core';

type Words = Translate<WalletActsMessages>;

/** What bounds an amount, and how it is written here. */
export interface AmountRule {
  /** BCP 47. */
  readonly locale: string;
  readonly currency: string;
  /** The most that is possible, with the words for more; undefined where only the ledger's own limit holds. */
  readonly maximum?: { readonly money: Money; readonly words: 'maximumApply' | 'maximumTake' | 'amountTooLarge' };
}

/** An amount that can be sent, or the words for why it can't. What was typed stays as it is. */
export type ReadAmount =
  { readonly money: Money; readonly problem?: undefined } | { readonly money?: undefined; readonly problem: string };

/** Reads what was typed. */
export function readAmount(text: string, rule: AmountRule, words: Words): ReadAmount {
  const { locale, currency, maximum } = rule;
  const parsed = parseMoney(text, { locale, currency });
  if (!parsed.ok) return { problem: problemOf(parsed.reason, rule, words) };
  const { money } = parsed;
  if (money.amount <= 0) return { problem: words('amountAboveZero') };
  if (maximum && money.amount > maximum.money.amount) return { problem: tooMuch(rule, words) };
  return { money };
}

function problemOf(
  reason: 'empty' | 'not_a_number' | 'too_many_decimals' | 'too_large',
  rule: AmountRule,
  words: Words,
): string {
  const { locale, currency } = rule;
  // An example in the currency's own decimals: 12.50, 12 or 12.500.
  const digits = minorDigits(currency);
  const example = toInputText({ amount: digits === 0 ? 12 : Number(`125${'0'.repeat(digits - 1)}`), currency }, locale);
  if (reason === 'too_many_decimals') return words('amountDecimals', { currency, digits, example });
  if (reason === 'too_large') return tooMuch(rule, words);
  return words('amountNeeded', { example });
}

function tooMuch({ locale, maximum }: AmountRule, words: Words): string {
  if (!maximum || maximum.words === 'amountTooLarge') return words('amountTooLarge');
  return words(maximum.words, { max: formatMoney(maximum.money, { locale }) });
}
