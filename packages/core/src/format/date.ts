/**
 * How much of a moment is shown: `day` "Dec 1, 2026" · `short` "Dec 1" · `moment` "Dec 1, 2026, 2:03 PM" · `full` day and
 * time with its zone · `time` "2:03 PM" · `year` "2026".
 */
export type DateStyle = 'day' | 'short' | 'moment' | 'full' | 'time' | 'year';

export interface DateFormat {
  /** BCP 47. */
  readonly locale: string;
  /** IANA name of the connection's time zone, in which its dates are meant (I18-2). */
  readonly timeZone: string;
  readonly style?: DateStyle;
}

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  moment: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  full: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  year: { year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** An RFC 3339 moment in a connection's time zone and the element's locale. */
export function formatDate(moment: string, { locale, timeZone, style = 'day' }: DateFormat): string {
  const key = `${locale} ${timeZone} ${style}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...OPTIONS[style], timeZone })));
  return format.format(new Date(moment));
}
