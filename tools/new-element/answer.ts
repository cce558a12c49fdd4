/** What an operation answers, as far as an element can show it: its fields, by what kind of thing each is. */
import { nameOf, type ContractDocument, type ReadingOperation, type Schema } from './contract.ts';
import { Mistake } from './mistake.ts';

/** `day` is a date of the connection's calendar, `moment` an instant in UTC. */
export type FieldKind = 'text' | 'choice' | 'day' | 'moment' | 'money' | 'count';

/** Something to show. */
export interface Field {
  /** As the contract names it; its label and values are in the glossary by this name. */
  readonly name: string;
  /** How it is reached from the object: `amount_due`, `object.label`, `actor?.name`. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly isNullable: boolean;
  /** What a choice may be; empty for all others. */
  readonly values: readonly string[];
}

/** What an operation answers: pages of rows, or one thing. */
export interface Answer {
  readonly isList: boolean;
  /** The type of the whole answer. */
  readonly type: string;
  /** The type of what has the fields: a row, or the answer itself. */
  readonly itemType: string;
  readonly fields: readonly Field[];
}

/** Texts that a program reads, not a person. */
const INTERNAL = /^(id|version|time_zone|currency|storage_key|cursor)$|_id$/;
/** The pattern of an id: `^inv_`, `^(con|inv)_`. */
const ID_PATTERN = /^\^\(?[a-z|]+\)?_/;
/** What an object that isn't shown by itself is named by. */
const NAMING = ['label', 'name', 'number', 'title'];

/** The answer of an operation. */
export function answerOf(document: ContractDocument, { id, answer }: ReadingOperation): Answer {
  const { schemas } = document.components;
  const whole = schemas[answer]!;
  const rows = whole.properties?.data?.items;
  const isList = rows !== undefined && whole.properties?.next_cursor !== undefined;
  if (isList && rows.$ref === undefined)
    throw new Mistake(`The rows of ${id} have no schema of their own: give them a name.`);
  const itemType = isList ? nameOf(rows.$ref!) : answer;
  const item = schemas[itemType]!;
  if (isList && item.properties?.id === undefined)
    throw new Mistake(`The rows of ${id} have no id to tell them apart.`);
  const fields = Object.entries(item.properties ?? {}).flatMap(
    ([name, schema]) => fieldOf(name, schema, schemas) ?? [],
  );
  return { isList, type: answer, itemType, fields };
}

type Schemas = ContractDocument['components']['schemas'];

function fieldOf(name: string, given: Schema, schemas: Schemas): Field | undefined {
  const { schema, ref, isNullable } = resolve(given, schemas);
  const field = (kind: FieldKind, path = name): Field => ({ name, path, kind, isNullable, values: schema.enum ?? [] });
  if (ref === 'Money') return field('money');
  if (ref === 'Date') return field('day');
  if (ref === 'Timestamp') return field('moment');
  const isOf = (type: string): boolean => [schema.type ?? []].flat().includes(type);
  if (isOf('object')) {
    const inner = NAMING.find((each) => schema.properties?.[each]);
    return inner === undefined ? undefined : field('text', `${name}${isNullable ? '?' : ''}.${inner}`);
  }
  if (INTERNAL.test(name) || ID_PATTERN.test(schema.pattern ?? '')) return undefined;
  if (schema.enum) return field('choice');
  if (isOf('string')) return field('text');
  return isOf('integer') ? field('count') : undefined;
}

/** The schema behind references and `oneOf: [it, null]`. */
function resolve(given: Schema, schemas: Schemas): { schema: Schema; ref: string | undefined; isNullable: boolean } {
  const isNull = ({ type }: Schema): boolean => type === 'null';
  const isNullable = given.oneOf?.some(isNull) || (Array.isArray(given.type) && given.type.includes('null')) || false;
  const one = given.oneOf?.find((each) => !isNull(each)) ?? given;
  const ref = one.$ref === undefined ? undefined : nameOf(one.$ref);
  return { schema: ref === undefined ? one : schemas[ref]!, ref, isNullable };
}
