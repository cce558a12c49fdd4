import { formatDate, formatMoney, type Money } from '@revampd/core';

/** The page's language. */
export const locale = document.documentElement.lang;

/** A text with its values in place of `{name}`, each in its own direction (FSI and PDI around it). */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`);

export const money = (amount: Money): string => formatMoney(amount, { locale });

/** A day of the calendar (`2026-12-01`), which is the same in every time zone. */
export const day = (date: string): string => formatDate(`${date}T12:00:00Z`, { locale, timeZone: 'UTC' });

/** A moment (RFC 3339), by the clock of a time zone. */
export const moment = (at: string, timeZone: string): string => formatDate(at, { locale, timeZone, style: 'moment' });
