import { formatDate } from '@revampd/core';
import type { EntryScene, ThreadEntry } from './entry-scene.ts';

type InZone = Pick<EntryScene, 'locale' | 'ticket'>;

const dayOf = (moment: string, timeZone: string): string => formatDate(moment, { locale: 'en', timeZone });

/**
 * Whether an entry is the first of its day in the connection's time zone (I18-2). Where the one before it isn't loaded that
 * isn't known, except of a ticket's first: then it has no line above, since a line that goes again would move what one reads.
 */
export const startsDay = (entry: ThreadEntry, previous: ThreadEntry | undefined, timeZone: string): boolean =>
  previous ? dayOf(entry.created_at, timeZone) !== dayOf(previous.created_at, timeZone) : entry.sequence === 1;

/** A day as a line says it, "Thursday, Nov 19", with the year where it isn't the year of `now`. */
export function dayName(moment: string, { locale, ticket }: InZone, now = new Date().toISOString()): string {
  const { time_zone: timeZone } = ticket;
  const yearOf = (one: string): string => formatDate(one, { locale, timeZone, style: 'year' });
  const year = yearOf(moment) === yearOf(now) ? undefined : 'numeric';
  const date = new Date(moment);
  return date.toLocaleDateString(locale, { timeZone, weekday: 'long', month: 'short', day: 'numeric', year });
}

/** The time of day of an entry: "8:52 AM". */
export const timeOf = (moment: string, { locale, ticket }: InZone): string =>
  formatDate(moment, { locale, timeZone: ticket.time_zone, style: 'time' });

/** The whole moment, with its zone. */
export const fullTimeOf = (moment: string, { locale, ticket }: InZone): string =>
  formatDate(moment, { locale, timeZone: ticket.time_zone, style: 'full' });
