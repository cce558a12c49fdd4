import format from 'icu-minify/format';
import type { CompiledMessage, FormatOptions } from 'icu-minify/format';
import type { MessageKey } from './generated/namespaces.ts';

/** Compiled ICU messages of one namespace in one language. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/**
 * The messages of one namespace: English comes along, so that no text is ever empty; other languages are loaded when they
 * are asked for. `M` maps each key to the values that it takes, or to undefined.
 */
export interface MessageBundle<M> {
  /** The namespace, as in the keys of overrides: `walletStates`. */
  readonly name: string;
  readonly english: Catalogue;
  readonly load: Readonly<Record<string, () => Promise<{ default: Catalogue }>>>;
  /** Only for the type. */
  readonly messages?: M;
}

/**
 * A host's own texts in place of ours, by language (BCP 47) and key (I18-1):
 * `{ en: { 'wallet.title': 'Credit' }, de: { 'wallet.title': 'Kundenkonto', 'wallet.total': '{total, plural, …}' } }`.
 *
 * A text is an ICU message and takes the values that ours takes; it is text, never markup. A locale finds the texts of its
 * own, then those of its language (`de-AT`, `de`), and where we have no such language, those of English. What is wrong is
 * said once in the console, and ours stays. To change texts, give another object.
 */
export type MessageOverrides = {
  readonly [locale: string]: { readonly [Key in MessageKey]?: string };
};

/** A host's texts of one namespace, compiled, and in words what is wrong with the rest. */
export interface CompiledOverrides {
  readonly catalogue: Catalogue;
  readonly problems: readonly string[];
}

/** Formats a message by its key; the values are those that its text names. */
export type Translate<M> = <Key extends keyof M & string>(
  key: Key,
  ...values: M[Key] extends undefined ? [] : [values: M[Key]]
) => string;

/** The language of a bundle that serves a locale: `de-AT` → `de`; English where there is none. */
export function languageFor(bundle: MessageBundle<unknown>, locale: string): string {
  const parts = locale.split('-');
  for (; parts.length > 0; parts.pop()) {
    const language = parts.join('-');
    if (language === 'en' || language in bundle.load) return language;
  }
  return 'en';
}

/** Loads what a locale needs. A language that can't be loaded falls back to English: better read than missing. */
export async function loadCatalogue(bundle: MessageBundle<unknown>, locale: string): Promise<Catalogue> {
  const language = languageFor(bundle, locale);
  if (language === 'en') return bundle.english;
  return bundle.load[language]!().then(
    (module) => module.default,
    () => bundle.english,
  );
}

/** A host's texts of a namespace for a locale. Rejects where the code for it can't be loaded; pages without never load it. */
export async function loadOverrides(
  bundle: MessageBundle<unknown>,
  locale: string,
  overrides: MessageOverrides,
): Promise<CompiledOverrides> {
  const { compileOverrides } = await import('./overrides.ts');
  return compileOverrides(bundle, locale, overrides);
}

/** A translate function over a loaded catalogue. A key that it lacks is read in English. */
export function createTranslate<M>(bundle: MessageBundle<M>, catalogue: Catalogue, locale: string): Translate<M> {
  const prepare = isRightToLeft(locale) ? isolate : (values: Values | undefined) => values;
  return (key, ...[values]) =>
    String(format(catalogue[key] ?? bundle.english[key] ?? key, locale, prepare(values as Values), OPTIONS));
}

type Values = Readonly<Record<string, string | number>>;

/** A name or an amount keeps its own direction within right-to-left words: FSI and PDI around it (UAX #9, 2.7). */
function isolate(values: Values | undefined): Values | undefined {
  if (!values) return undefined;
  const isolated = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && value !== '' ? `\u2068${value}\u2069` : value,
  ]);
  return Object.fromEntries(isolated);
}

const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormatOf(locale: string): Intl.NumberFormat {
  if (!numberFormats.has(locale)) numberFormats.set(locale, new Intl.NumberFormat(locale));
  return numberFormats.get(locale)!;
}

/** A count in the digits of a locale (BCP 47), as messages have theirs. */
export const formatCount = (count: number, locale: string): string => numberFormatOf(locale).format(count);

/** Values are formatted before they get here (money and dates have formats of their own), so only counts are left. */
const OPTIONS: FormatOptions = {
  formatters: {
    getPluralRules(locale, options) {
      const key = `${locale} ${options?.type}`;
      if (!pluralRules.has(key)) pluralRules.set(key, new Intl.PluralRules(locale, options));
      return pluralRules.get(key)!;
    },
    getNumberFormat: (locale) => numberFormatOf(String(locale)),
    getDateTimeFormat: (...given) => new Intl.DateTimeFormat(...given),
  },
};

/** Whether a locale is read from right to left. */
export function isRightToLeft(locale: string): boolean {
  return /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/.test(locale);
}

const canonical = new Map<string, string | undefined>();

/** A locale as Intl takes it: `en_US` becomes `en-US`. Undefined for what is no locale at all. */
export function canonicalLocale(locale: string): string | undefined {
  if (!canonical.has(locale)) canonical.set(locale, toCanonical(locale));
  return canonical.get(locale);
}

function toCanonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
