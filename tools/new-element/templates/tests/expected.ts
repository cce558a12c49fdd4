import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { nameFunction } from '../element/view.ts';

/** The fields whose text a test compares with the API's answer: of a row its name, kind and figure; of a thing all. */
export function shownFields({ drawing }: Blueprint): readonly Field[] {
  const { row, facts } = drawing;
  return row ? [row.title, row.kind, row.figure].filter((field) => field !== undefined) : facts;
}

export const kindsOf = (fields: readonly Field[]): Set<Field['kind']> => new Set(fields.map(({ kind }) => kind));

/** What a field of `of` should read, as an expression. */
export function expectedText(field: Field, of: string): string {
  const value = `${of}.${field.path}`;
  const texts: Record<Field['kind'], string> = {
    text: `plain(${value})`,
    choice: `${nameFunction(field)}(${value}, words)`,
    day: `formatDate(${value}, { locale: 'en', timeZone: 'UTC' })`,
    moment: `formatDate(${value}, { locale: 'en', timeZone })`,
    money: `amount(${value})`,
    count: `String(${value})`,
  };
  return texts[field.kind];
}
