/** The messages of a new element in every language, from the glossary: nothing is made up, and nothing is left in English. */
import type { Field } from './answer.ts';
import { Mistake } from './mistake.ts';
import { capitalized, namesOf } from './names.ts';

/** Key → text. */
export type Texts = Readonly<Record<string, string>>;

/** What words are asked for. */
export interface Wanted {
  /** The element's name, which is that of its title. */
  readonly name: string;
  readonly isList: boolean;
  /** The fields with a label. */
  readonly labels: readonly Field[];
  /** The fields whose values are named. */
  readonly choices: readonly Field[];
  /** Whether amounts are shown. */
  readonly hasMoney: boolean;
}

/** Language → text. */
type Row = Readonly<Record<string, string>>;

/** `tools/new-element/glossary.json`: sentences, and words by the names that elements, fields and values have. */
export interface Glossary {
  readonly sentences: Readonly<Record<string, Row>>;
  readonly titles: Readonly<Record<string, Row>>;
  readonly labels: Readonly<Record<string, Row>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, Row>>>>;
}

const EVERY = ['loading', 'loaded', 'failedTitle'];
const LISTS = ['emptyTitle', 'emptyBody', 'pageFailed', 'range', 'rangeOnly', 'total'];

/** The key of a field's label: `amountDueLabel`. */
export const labelKey = ({ name }: Field): string => `${namesOf(name).camel}Label`;
/** The key of one of a choice's values, or of those that came later: `statusOpen`, `statusOther`. */
export const valueKey = ({ name }: Field, value: string): string => namesOf(name).camel + namesOf(value).pascal;

/** The texts of each language. A Mistake names all that the glossary lacks. */
export function makeWords(wanted: Wanted, languages: readonly string[], glossary: Glossary): Record<string, Texts> {
  const rows = rowsOf(wanted, glossary);
  const missing = rows.flatMap(([, row, place]) => {
    const lacking = languages.filter((each) => !row?.[each]);
    return lacking.length > 0 ? `${place} (${lacking.join(', ')})` : [];
  });
  if (missing.length > 0) {
    throw new Mistake(`Add these words to tools/new-element/glossary.json: ${[...new Set(missing)].join(', ')}.`);
  }
  return Object.fromEntries(
    languages.map((language) => {
      const title = glossary.titles[wanted.name]![language]!;
      return [language, Object.fromEntries(rows.map(([key, row]) => [key, withTitle(row![language]!, title)]))];
    }),
  );
}

type Entry = readonly [key: string, row: Row | undefined, place: string];

function rowsOf(wanted: Wanted, { sentences, titles, labels, values }: Glossary): readonly Entry[] {
  const { name, isList, labels: labelled, choices, hasMoney } = wanted;
  const sentence = (key: string): Entry => [key, sentences[key], `sentences.${key}`];
  return [
    ['title', titles[name], `titles.${name}`],
    ...[...EVERY, ...(isList ? LISTS : [])].map(sentence),
    ...(hasMoney ? [sentence('minus')] : []),
    ...labelled.map((field): Entry => [labelKey(field), labels[field.name], `labels.${field.name}`]),
    ...choices.flatMap((field) => [
      ...field.values.map((value): Entry => [
        valueKey(field, value),
        values[field.name]?.[value],
        `values.${field.name}.${value}`,
      ]),
      [valueKey(field, 'other'), sentences.other, 'sentences.other'] as const,
    ]),
  ];
}

/** `{title}` stands within a sentence: a name that has large letters of its own keeps the first one. */
function withTitle(text: string, title: string): string {
  const isName = /\p{Lu}/u.test(title.slice(1));
  const within = isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return text.replaceAll('{title}', within).replaceAll('{Title}', capitalized(title));
}
