import { invalid, type Money } from '../platform/index.ts';

/** Reads the fields of a control call's body; each that isn't as it must be is refused with 422 at its pointer. */
export interface Fields {
  /** Whether the body has this field. */
  has(name: string): boolean;
  text(name: string): string;
  /** One of these words. */
  word<const Word extends string>(name: string, words: readonly Word[]): Word;
  /** A whole number, at least `minimum`. */
  integer(name: string, minimum: number): number;
  money(name: string): Money;
  /** The fields of an object within. */
  within(name: string, known: readonly string[]): Fields;
  /** The values of a list. */
  list(name: string): readonly unknown[];
  value(name: string): unknown;
}

/** The fields of an object that has none but these; `at` is where it stands (JSON Pointer). */
export function readFields(value: unknown, known: readonly string[], at = ''): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid(at, 'type', 'must be an object');
  const object = value as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(object).find((name) => !known.includes(name));
  if (unknown !== undefined) throw invalid(`${at}/${unknown}`, 'additionalProperties', 'is not known here');

  const fields: Fields = {
    has: (name) => object[name] !== undefined,
    value: (name) => object[name],
    text: (name) => {
      const text = object[name];
      if (typeof text !== 'string' || text === '') throw invalid(`${at}/${name}`, 'type', 'must be a text');
      return text;
    },
    word: (name, words) => {
      const word = words.find((each) => each === object[name]);
      if (word === undefined) throw invalid(`${at}/${name}`, 'enum', `must be one of ${words.join(', ')}`);
      return word;
    },
    integer: (name, minimum) => {
      const number = object[name];
      if (!Number.isSafeInteger(number) || (number as number) < minimum)
        throw invalid(`${at}/${name}`, 'minimum', `must be a whole number of at least ${minimum}`);
      return number as number;
    },
    money: (name) => {
      const money = fields.within(name, ['amount', 'currency']);
      return { amount: money.integer('amount', 1), currency: money.text('currency') };
    },
    within: (name, names) => readFields(object[name], names, `${at}/${name}`),
    list: (name) => {
      const list = object[name];
      if (!Array.isArray(list)) throw invalid(`${at}/${name}`, 'type', 'must be a list');
      return list;
    },
  };
  return fields;
}
