import { minorDigits } from './currencies.ts';

/** An integer of minor units in a currency, as the API has it: `{ amount: 12900, currency: 'USD' }` is $129.00. */
export interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** One piece of a formatted amount, in reading order; `minor` is the decimals with their separator, `minus` the sign. */
export interface MoneyPart {
  readonly type: 'text' | 'minor' | 'minus';
  readonly value: string;
}

export interface MoneyFormat {
  /** BCP 47. */
  readonly locale: string;
  /** `negative` (default) shows `−` alone; `always` shows `+` too, and nothing on zero. */
  readonly sign?: 'negative' | 'always';
}

/**
 * Minor units as a decimal string, exact: (12900, 'USD') → `129.00`, (5, 'KWD') → `0.005`, (−40, 'JPY') → `-40` (MNY-4).
 * Throws a RangeError for what isn't an integer.
 */
export function toDecimalString({ amount, currency }: Money): `${number}` {
  const digits = minorDigits(currency);
  const units = BigInt(amount);
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return `${units < 0n ? '-' : ''}${whole}` as `${number}`;
}

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat({ locale, sign }: MoneyFormat, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency} ${sign}`;
  let format = formats.get(key);
  if (!format) {
    const digits = minorDigits(currency);
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      signDisplay: sign === 'always' ? 'exceptZero' : 'negative',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  return format;
}

/** Marks that some locales put round an amount for a right-to-left line; amounts stand in a left-to-right box of their own. */
const BIDI_MARKS = /[\u061c\u200e\u200f]/g;

/**
 * A formatted amount in pieces, so that a hero figure can mute its minor units. A minus is U+2212. The pieces are meant for
 * a left-to-right box (`<bdi dir="ltr">`), in right-to-left text too (LOOKS.md 12).
 */
export function formatMoneyParts(money: Money, format: MoneyFormat): MoneyPart[] {
  const parts = numberFormat(format, money.currency).formatToParts(toDecimalString(money));
  return parts.map(({ type, value: marked }, index) => {
    // A symbol of right-to-left letters keeps the mark after it, which holds its last dot in place.
    const value = parts[index - 1]?.type === 'currency' ? marked : marked.replace(BIDI_MARKS, '');
    if (type === 'minusSign') return { type: 'minus', value: value.replace('-', '−') };
    const isMinor = type === 'fraction' || (type === 'decimal' && parts[index + 1]?.type === 'fraction');
    return { type: isMinor ? 'minor' : 'text', value };
  });
}

/** A formatted amount as one string; see `formatMoneyParts`. */
export function formatMoney(money: Money, format: MoneyFormat): string {
  return formatMoneyParts(money, format)
    .map(({ value }) => value)
    .join('');
}
