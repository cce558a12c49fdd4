import format from 'icu-minify/format';
import type { CompiledMessage, FormatOptions } from 'icu-minify/format';

/** Compiled ICU messages of one namespace in one language. */
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/**
 * The messages of one namespace: English comes along, so that no text is ever empty; other languages are loaded when they
 * are asked for. `M` maps each key to the values that it takes, or to undefined.
 */
export interface MessageBundle<M> {
  readonly english: Catalogue;
  readonly load: Readonly<Record<string, () => Promise<{ default: Catalogue }>>>;
  /** Only for the type. */
  readonly messages?: M;
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

/** A translate function over a loaded catalogue. A key that it lacks is read in English. */
export function createTranslate<M>(bundle: MessageBundle<M>, catalogue: Catalogue, locale: string): Translate<M> {
  return (key, ...[values]) =>
    String(format(catalogue[key] ?? bundle.english[key] ?? key, locale, values as Record<string, string>, OPTIONS));
}

const pluralRules = new Map<string, Intl.PluralRules>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Values are formatted before they get here (money and dates have formats of their own), so only counts are left. */
const OPTIONS: FormatOptions = {
  formatters: {
    getPluralRules(locale, options) {
      const key = `${locale} ${options?.type}`;
      if (!pluralRules.has(key)) pluralRules.set(key, new Intl.PluralRules(locale, options));
      return pluralRules.get(key)!;
    },
    getNumberFormat(locale) {
      const key = String(locale);
      if (!numberFormats.has(key)) numberFormats.set(key, new Intl.NumberFormat(locale));
      return numberFormats.get(key)!;
    },
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
