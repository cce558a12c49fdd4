/** Which fields an element shows, and where: the columns of a row, or the facts of one thing. */
import type { Answer, Field, FieldKind } from './answer.ts';
import { Mistake } from './mistake.ts';

/** The places of a row; all but the title may be empty. */
export interface RowLayout {
  /** Names the row. */
  readonly title: Field;
  /** Said under the title. */
  readonly detail: Field | undefined;
  /** A status, kind or role. */
  readonly kind: Field | undefined;
  readonly when: Field | undefined;
  readonly figure: Field | undefined;
}

/** Facts that a small element shows of one thing at most. */
const MOST_FACTS = 8;

/** The columns for rows like these. */
export function rowLayout({ fields }: Answer, operation: string): RowLayout {
  const always = fields.filter(({ isNullable }) => !isNullable);
  const title =
    pick(always.filter(isOwn), ['text'], ['title', 'name', 'number', 'description', 'subject']) ??
    pick(always, ['choice'], ['action', 'kind', 'type', 'status']) ??
    pick(always, ['text'], []);
  if (!title) throw new Mistake(`The rows of ${operation} have nothing that names them: no text and no kind.`);
  const kind = pick(without(always, title), ['choice'], ['status', 'kind', 'role', 'priority', 'type']);
  const rest = without(fields, title, kind);
  return {
    title,
    kind,
    detail: detailOf(rest),
    when: pick(always, ['day', 'moment'], ['date', 'at', 'created_at', 'due_date']),
    figure: pick(always, ['money'], ['amount_due', 'amount', 'total', 'balance']),
  };
}

/** What is said of one thing: amounts first, then the rest in the contract's order. */
export function factsOf({ fields }: Answer, operation: string): readonly Field[] {
  const isMoney = ({ kind }: Field): boolean => kind === 'money';
  const facts = [...fields.filter(isMoney), ...fields.filter((field) => !isMoney(field))].slice(0, MOST_FACTS);
  if (facts.length === 0) throw new Mistake(`${operation} answers nothing that a person could read.`);
  return facts;
}

/** What sort it is, then what it belongs to, then what was said of it, then who had to do with it. */
function detailOf(fields: readonly Field[]): Field | undefined {
  return (
    pick(
      fields.filter(({ isNullable }) => !isNullable),
      ['choice'],
      [],
    ) ??
    fields.find((field) => !isOwn(field) && !field.isNullable) ??
    fields.find((field) => field.kind === 'text' && isOwn(field)) ??
    fields.find((field) => !isOwn(field))
  );
}

/** The field of these kinds that one of the names fits, the first name first; else the first of the kinds. */
function pick(fields: readonly Field[], kinds: readonly FieldKind[], names: readonly string[]): Field | undefined {
  const possible = fields.filter(({ kind }) => kinds.includes(kind));
  const named = names.flatMap((name) => possible.filter((field) => field.name === name));
  return named[0] ?? possible[0];
}

/** Texts of more than a few words. */
const PROSE = ['description', 'title', 'subject', 'reason', 'note'];

/** Whether what the field says may need a second line in a narrow box. */
export const isProse = (field: Field | undefined): boolean => field?.kind === 'text' && PROSE.includes(field.name);

/** Not of another object, such as the name of an organization. */
const isOwn = ({ path }: Field): boolean => !path.includes('.');

const without = (fields: readonly Field[], ...taken: (Field | undefined)[]): Field[] =>
  fields.filter((field) => !taken.includes(field));
