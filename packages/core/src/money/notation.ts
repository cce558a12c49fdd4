import { toPlainText } from './plain-text.ts';

/** How a locale writes amounts of one currency, as far as reading and typing them needs it. */
export interface Notation {
  /** The locale's ten digits, from nought to nine. */
  readonly digits: readonly string[];
  /** What stands before the decimals when we write. */
  readonly decimal: string;
  /** What may stand before the decimals, as plain text. */
  readonly decimals: ReadonlySet<string>;
  /** What may stand between groups of digits, as plain text. */
  readonly groups: ReadonlySet<string>;
  /** A whole number in groups: ASCII digits with `,` between the groups. */
  readonly grouped: RegExp;
  /** The currency's signs and code, as plain text in lower case, longest first: `us$`, `usd`, `$`. */
  readonly symbols: readonly string[];
}

/** Groups of three. No one begins a group with nought: `0,123` is rather somebody's 0.123. */
const WESTERN = /^[1-9]\d{0,2}(?:,\d{3})+$/;
/** Lakh and crore (12,34,567); where they are usual, groups of three are too. */
const INDIAN = /^(?:[1-9]\d?(?:,\d{2})*,\d{3}|[1-9]\d{0,2}(?:,\d{3})+)$/;

/** Arabic's own separators, which mean nothing else in any locale. */
const ARABIC = { decimal: '٫', group: '٬' };

const notations = new Map<string, Notation>();

/** What Intl knows of the locale (BCP 47) and currency (ISO 4217). Throws a RangeError for what can't be one. */
export function notationOf(locale: string, currency: string): Notation {
  const key = `${locale} ${currency}`;
  let notation = notations.get(key);
  if (!notation) notations.set(key, (notation = readNotation(locale, currency)));
  return notation;
}

function readNotation(locale: string, currency: string): Notation {
  // Some locales write amounts otherwise than plain numbers (en-DE, fr-CH): the way of amounts wins, for the page shows it.
  const [decimal, group] = separators(locale, { style: 'currency', currency });
  const decimals = new Set([toPlainText(decimal), ARABIC.decimal]);
  const groups = new Set([toSeparator(group), ARABIC.group]);
  for (const plain of [separators(locale, {}), separators(locale, { numberingSystem: 'latn' })]) {
    const [plainDecimal, plainGroup] = plain.map(toSeparator) as [string, string];
    if (!groups.has(plainDecimal)) decimals.add(plainDecimal);
    if (!decimals.has(plainGroup)) groups.add(plainGroup);
  }
  return {
    digits: [...new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210)].reverse(),
    decimal,
    decimals,
    groups,
    grouped: countGroups(locale) > 4 ? INDIAN : WESTERN,
    symbols: symbolsOf(locale, currency),
  };
}

/** A space is a separator too, so it isn't trimmed away. */
const toSeparator = (character: string): string => toPlainText(character) || ' ';

function separators(locale: string, options: Intl.NumberFormatOptions): [decimal: string, group: string] {
  const format = new Intl.NumberFormat(locale, { ...options, minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const parts = format.formatToParts(9876543210.5);
  const valueOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return [valueOf('decimal'), valueOf('group')];
}

const countGroups = (locale: string): number =>
  new Intl.NumberFormat(locale).formatToParts(1_000_000_000).filter(({ type }) => type === 'integer').length;

function symbolsOf(locale: string, currency: string): string[] {
  const shown = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).formatToParts(1);
    return toPlainText(parts.find(({ type }) => type === 'currency')?.value ?? '').toLowerCase();
  });
  // People leave out the dot of an abbreviation, as in `kr.`.
  const all = new Set([...shown, ...shown.map((symbol) => symbol.replace(/\.$/, '')), currency.toLowerCase()]);
  all.delete('');
  return [...all].sort((a, b) => b.length - a.length);
}
