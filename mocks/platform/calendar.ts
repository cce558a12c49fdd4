/** A day as `YYYY-MM-DD`, in some time zone. Days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Zones change their clocks on the quarter of an hour, if at all (IANA tz database, since 2012: nothing here is older). */
const QUARTER_MS = 900_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Milliseconds to add to UTC, by zone and quarter of an hour: to format an instant costs a hundred times as much. */
const offsets = new Map<string, Map<number, number>>();

/** The day that an instant (UTC milliseconds) falls on in an IANA time zone. */
export function dayIn(timeZone: string, instant: number): Day {
  return new Date(instant + offsetOf(timeZone, instant)).toISOString().slice(0, 10);
}

/** The day that lies so many days after another (before it, if negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of the month, so many months later; the last of the month where that one is shorter. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(Date.parse(day));
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months + 1, 0));
  const dayOfMonth = Math.min(from.getUTCDate(), lastOfMonth.getUTCDate());
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), dayOfMonth))
    .toISOString()
    .slice(0, 10);
}

/** The instant (UTC milliseconds) at which a day begins in an IANA time zone. */
export function startOfDay(timeZone: string, day: Day): number {
  const midnight = Date.parse(day);
  const guess = midnight - offsetOf(timeZone, midnight);
  const instant = midnight - offsetOf(timeZone, guess);
  // Where the clocks go forward at midnight, that midnight doesn't exist and the day begins an hour later.
  return dayIn(timeZone, instant) < day ? instant + HOUR_MS : instant;
}

/** Milliseconds to add to UTC for the local time of a zone at an instant. */
function offsetOf(timeZone: string, instant: number): number {
  let known = offsets.get(timeZone);
  if (!known) offsets.set(timeZone, (known = new Map()));
  const quarter = Math.floor(instant / QUARTER_MS);
  let offset = known.get(quarter);
  if (offset === undefined) known.set(quarter, (offset = measureOffset(timeZone, quarter * QUARTER_MS)));
  return offset;
}

function measureOffset(timeZone: string, instant: number): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(instant))
      .map((part) => [part.type, part.value]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const local = Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
  return local - instant;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}
