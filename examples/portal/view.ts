import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { words, type Locale, type Words } from './words.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a person wants the portal shown: its colours (the system's, unless chosen) and language. */
export interface View {
  readonly theme: Theme | undefined;
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
}

/** The view that the request's cookies ask for. */
export function viewOf(context: Context): View {
  const theme = THEMES.find((known) => known === getCookie(context, 'theme'));
  const locale = toLocale(getCookie(context, 'locale')) ?? 'en';
  return { theme, locale, direction: locale === 'ar' ? 'rtl' : 'ltr', words: words[locale] };
}

/** Keeps what a form of the header chose; anything else in it is ignored. */
export function keepView(context: Context, { theme, locale }: Record<string, unknown>): void {
  if (THEMES.includes(theme as Theme)) setCookie(context, 'theme', theme as Theme, COOKIE);
  if (toLocale(locale)) setCookie(context, 'locale', locale as Locale, COOKIE);
}

const COOKIE = { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 365 * 24 * 60 * 60 } as const;

const toLocale = (value: unknown): Locale | undefined =>
  Object.keys(words).find((locale): locale is Locale => locale === value);
