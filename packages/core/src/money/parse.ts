import { minorDigits } from './currencies.ts';
import { toDecimalString, type Money } from './money.ts';
import { notationOf, type Notation } from './notation.ts';
import { toPlainText } from './plain-text.ts';

export interface ParseOptions {
  /** BCP 47; whose digits, separators and groups the text may have. */
  readonly locale: string;
  /** ISO 4217; what the amount is of. A text that names another currency is no amount. */
  readonly currency: string;
}

/** Why a text is no amount; `too_large` is more than 2^53 − 1 minor units. */
export type ParseFailure = 'empty' | 'not_a_number' | 'too_many_decimals' | 'too_large';

export type ParsedMoney =
  { readonly ok: true; readonly money: Money } | { readonly ok: false; readonly reason: ParseFailure };

const LIMIT = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Reads what a person typed as an amount, exact to the minor unit (MNY-4). What could be read in two ways is refused rather
 * than guessed: `1,23` in en, `12.5` in de, and decimals that the currency hasn't, noughts too, since `12.000` may be meant
 * as twelve thousand. Nought and negative amounts are read; whether they may be is the field's to say.
 * Throws a RangeError for a locale or currency that can't be one.
 */
export function parseMoney(text: string, { locale, currency }: ParseOptions): ParsedMoney {
  const notation = notationOf(locale, currency);
  const typed = toPlainText(text);
  if (typed === '') return { ok: false, reason: 'empty' };
  const { number, isNegative } = withoutSignAndSymbol(typed, notation.symbols);
  const read = readNumber(number, notation);
  if (!read) return { ok: false, reason: 'not_a_number' };
  const digits = minorDigits(currency);
  if (read.fraction.length > digits) return { ok: false, reason: 'too_many_decimals' };
  const units = read.whole.replace(/^0+/, '') + read.fraction.padEnd(digits, '0');
  // A text of thousands of digits isn't worth counting out.
  if (units.length > 20 || BigInt(units) > LIMIT) return { ok: false, reason: 'too_large' };
  const amount = Number(units);
  return { ok: true, money: { amount: isNegative && amount > 0 ? -amount : amount, currency } };
}

/**
 * What a field is prefilled with, and `parseMoney` reads back: the amount in the locale's digits with its decimal separator,
 * without groups and currency, such as `318,00`. A minus is the keyboard's.
 */
export function toInputText(money: Money, locale: string): string {
  const { digits, decimal } = notationOf(locale, money.currency);
  return toDecimalString(money).replace(/[\d.]/g, (character) =>
    character === '.' ? decimal : digits[Number(character)]!,
  );
}

/** One sign and one sign of the currency may stand on either side, as in `-$5`, `CHF-5`, `5 €` and `5-`. */
function withoutSignAndSymbol(text: string, symbols: readonly string[]): { number: string; isNegative: boolean } {
  let number = text;
  let sign: string | undefined;
  let symbol: string | undefined;
  for (let before; before !== number;) {
    before = number;
    if (!sign) {
      sign = /^[+-]|-$/.exec(number)?.[0];
      if (sign) number = without(number, sign);
    }
    if (!symbol) {
      const lower = number.toLowerCase();
      symbol = symbols.find((one) => lower.startsWith(one) || lower.endsWith(one));
      if (symbol) number = without(number, symbol);
    }
  }
  return { number, isNegative: sign === '-' };
}

const without = (text: string, affix: string): string =>
  (text.toLowerCase().startsWith(affix) ? text.slice(affix.length) : text.slice(0, -affix.length)).trim();

/** The digits in ASCII; undefined for what is no number in this notation. */
function readNumber(text: string, notation: Notation): { whole: string; fraction: string } | undefined {
  const canonical = toCanonical(text, notation);
  const [, whole, fraction = ''] = canonical?.match(/^([\d,]*)(?:\.(\d*))?$/) ?? [];
  if (whole === undefined || (whole === '' && fraction === '')) return undefined;
  if (whole.includes(',') && !notation.grouped.test(whole)) return undefined;
  return { whole: whole.replaceAll(',', ''), fraction };
}

/** The same number in ASCII digits with `,` between groups and `.` before decimals; undefined where there is anything else. */
function toCanonical(text: string, { digits, decimals, groups }: Notation): string | undefined {
  let canonical = '';
  let script: string | number | undefined;
  let separator: string | undefined;
  for (const character of text) {
    if (decimals.has(character)) canonical += '.';
    else if (groups.has(character)) {
      separator ??= character;
      if (character !== separator) return undefined;
      canonical += ',';
    } else {
      const digit = toDigit(character, digits);
      script ??= digit?.zero;
      // Digits of two scripts in one number are rather a deception than an amount: Bengali's four looks like an eight.
      if (!digit || digit.zero !== script) return undefined;
      canonical += digit.value;
    }
  }
  return canonical;
}

/** Noughts of the scripts whose digits are on keyboards; in some of their locales Intl itself writes ASCII digits. */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0,
];

function toDigit(character: string, digits: readonly string[]): { zero: number; value: number } | undefined {
  const own = digits.indexOf(character);
  if (own >= 0) return { zero: digits[0]!.codePointAt(0)!, value: own };
  const code = character.codePointAt(0)!;
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? undefined : { zero, value: code - zero };
}
