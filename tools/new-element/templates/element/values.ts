import type { Field } from '../../answer.ts';
import type { Blueprint, Drawing } from '../../blueprint.ts';
import { namesOf } from '../../names.ts';
import { nameFunction } from './view.ts';

/** Fields that are drawn; a place may be empty. */
export type Fields = readonly (Field | undefined)[];

const kindsOf = (fields: Fields): Set<Field['kind']> => new Set(fields.flatMap((field) => field?.kind ?? []));

/** How a field of `of` is drawn, as an expression of words, locale and time zone; a hero's decimals are muted (LOOKS.md 12). */
export function valueOf(field: Field, of: string, isHero = false): string {
  const value = `${of}.${field.path}`;
  const drawn: Record<Field['kind'], string> = {
    text: `html\`<bdi>\${${value}}</bdi>\``,
    choice: `${nameFunction(field)}(${value}, words)`,
    day: `day(${value}, locale)`,
    moment: `moment(${value}, { locale, timeZone })`,
    money: `money(${value}, { locale, minus: words('minus')${isHero ? ', hero: true' : ''} })`,
    count: `new Intl.NumberFormat(locale).format(${value})`,
  };
  return drawn[field.kind];
}

/** How a field of `of` is drawn within markup. */
export const markupOf = (field: Field, of: string): string =>
  field.kind === 'text' ? `<bdi>\${${of}.${field.path}}</bdi>` : `\${${valueOf(field, of)}}`;

/** Whether instants are drawn, for which the connection's time zone is needed. */
export const hasMoments = ({ row, facts }: Drawing): boolean =>
  [...Object.values(row ?? {}), ...facts].some((field) => field?.kind === 'moment');

/** What the expressions of these fields take out of what is drawn. */
export function needsOf(fields: Fields): string[] {
  const kinds = kindsOf(fields);
  const hasLocale = ['day', 'moment', 'money', 'count'] as const;
  return [
    ...(kinds.has('choice') || kinds.has('money') ? ['words'] : []),
    ...(hasLocale.some((kind) => kinds.has(kind)) ? ['locale'] : []),
    ...(kinds.has('moment') ? ['timeZone'] : []),
  ];
}

/** Imports of what the expressions call. */
export function valueImports({ kebab, drawing }: Blueprint): (readonly [file: string, names: readonly string[]])[] {
  const { hasBadge, hasMoney, choices, row } = drawing;
  return [
    ['../../ui/badge.ts', hasBadge ? ['badge'] : []],
    ['../../ui/money.ts', hasMoney ? ['money'] : []],
    [
      `./${kebab}-view.ts`,
      [...choices.map(nameFunction), ...(hasBadge ? [`${namesOf(row!.kind!.name).camel}Look`] : [])],
    ],
  ];
}

/** The functions that draw dates, where there are some. */
export function dateFunctions(fields: Fields): string {
  const kinds = kindsOf(fields);
  const day = `
/** A day of the connection's calendar, which is the same in every time zone. */
const day = (date: string, locale: string): TemplateResult =>
  html\`<time datetime=\${date}>\${formatDate(date, { locale, timeZone: 'UTC' })}</time>\`;
`;
  const moment = `
const moment = (at: string, format: DateFormat): TemplateResult =>
  html\`<time datetime=\${at} title=\${formatDate(at, { ...format, style: 'full' })}>\${formatDate(at, format)}</time>\`;
`;
  return (kinds.has('day') ? day : '') + (kinds.has('moment') ? moment : '');
}

/** The names of core that drawing dates takes. */
export function dateImports(fields: Fields): string[] {
  const kinds = kindsOf(fields);
  if (kinds.has('moment')) return ['formatDate', 'type DateFormat'];
  return kinds.has('day') ? ['formatDate'] : [];
}
