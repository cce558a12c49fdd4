import type { Day } from '../calendar.ts';
import { daysIn, isWhole, type ChargedPeriod, type Span } from './periods.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days as a line of an invoice says them: `Nov 21 – 30`, `Nov 21 – Dec 14`, `Dec 15, 2026 – Jan 14, 2027`. */
export function spanInWords({ start, end }: Span): string {
  if (start === end) return dayInWords(start);
  if (start.slice(0, 4) !== end.slice(0, 4)) return `${dayInWords(start, true)} – ${dayInWords(end, true)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayInWords(start)} – ${Number(end.slice(8))}`;
  return `${dayInWords(start)} – ${dayInWords(end)}`;
}

/** What a charge is for: `Monthly plan` where it is for a whole month, else its days and how many of a full period. */
export function periodInWords(what: 'plan' | 'add-on', period: ChargedPeriod): string {
  if (!isWhole(period)) return `${spanInWords(period)} (${daysIn(period)} of ${period.fullDays} days)`;
  return period.fullDays > 31 ? `Yearly ${what}, ${spanInWords(period)}` : `Monthly ${what}`;
}

function dayInWords(day: Day, isWithYear = false): string {
  const words = `${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(8))}`;
  return isWithYear ? `${words}, ${day.slice(0, 4)}` : words;
}
