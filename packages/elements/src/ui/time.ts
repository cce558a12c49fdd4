import { formatDate, type DateFormat } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

/** A moment in a connection's time zone; in whole, with its zone, for who points at it (LOOKS.md 12). */
export const moment = (at: string, format: DateFormat): TemplateResult =>
  html`<time datetime=${at} title=${formatDate(at, { ...format, style: 'full' })}>${formatDate(at, format)}</time>`;

/** A day of the calendar, `YYYY-MM-DD`: the same in every time zone. */
export const calendarDay = (day: string, locale: string): TemplateResult =>
  html`<time datetime=${day}>${dayText(day, locale)}</time>`;

/** The same as a text, for sentences. */
export const dayText = (day: string, locale: string): string =>
  formatDate(`${day}T12:00:00Z`, { locale, timeZone: 'UTC' });
