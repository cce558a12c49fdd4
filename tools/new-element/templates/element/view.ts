import type { Field } from '../../answer.ts';
import type { Blueprint } from '../../blueprint.ts';
import { LOOKS, OTHER_LOOK } from '../../looks.ts';
import { namesOf } from '../../names.ts';
import { valueKey } from '../../words.ts';
import { glyphImports, imports, when } from '../code.ts';

/** `<name>-view.ts`: what the element decides, without a DOM. Undefined where there is nothing to decide. */
export function elementView(blueprint: Blueprint): string | undefined {
  const { pascal, answer, drawing, words } = blueprint;
  const { choices, hasBadge, row } = drawing;
  if (!answer.isList && choices.length === 0) return undefined;
  return `/** What is said of ${words.en!.title!.toLowerCase()}, decided without a DOM: which words, which signs, which form. */
${imports([
  ['@revampd/core', [choices.length > 0 && `type ${answer.itemType}`, `type ${pascal}Messages`, 'type Translate']],
  ['../../controllers/pages-controller.ts', [answer.isList && 'type CursorPage', answer.isList && 'type ShownPage']],
  ['../../ui/badge.ts', [hasBadge && 'type BadgeTone']],
  ...(hasBadge ? glyphImports(blueprint, '../../', glyphsOf(row!.kind!)) : []),
])}

type Words = Translate<${pascal}Messages>;
${choices.map((field) => choiceName(field, blueprint)).join('')}${
    hasBadge ? statusLook(row!.kind!, blueprint) : ''
  }${when(answer.isList, listForm)}`;
}

/** The glyphs of a status's values. */
export const glyphsOf = ({ values }: Field): string[] => [
  ...new Set([...values.map((value) => LOOKS[value]![1]), OTHER_LOOK[1]]),
];

/** The function that names a choice: `statusName`. */
export const nameFunction = ({ name }: Field): string => `${namesOf(name).camel}Name`;

function choiceName(field: Field, { pascal, answer }: Blueprint): string {
  const { camel, constant } = namesOf(field.name);
  const type = `${answer.itemType}['${field.name}']`;
  const rows = field.values.map((value) => `${value}: '${valueKey(field, value)}',`);
  return `
const ${constant}_KEYS = {
  ${rows.join('\n  ')}
} as const satisfies Record<${type}, keyof ${pascal}Messages>;

/** The words for \`${field.name}\`; a value that came after this version is shown neutrally. */
export function ${nameFunction(field)}(${camel}: string, words: Words): string {
  return words(${constant}_KEYS[${camel} as ${type}] ?? '${valueKey(field, 'other')}');
}
`;
}

function statusLook(field: Field, { answer }: Blueprint): string {
  const { camel, constant } = namesOf(field.name);
  const type = `${answer.itemType}['${field.name}']`;
  const look = ([tone, glyph]: readonly [string, string]) => `['${tone}', ${glyph}]`;
  const rows = field.values.map((value) => `${value}: ${look(LOOKS[value]!)},`);
  return `
const ${constant}_LOOKS = {
  ${rows.join('\n  ')}
} as const satisfies Record<${type}, readonly [BadgeTone, string]>;

/** Tone and glyph of a ${field.name} (LOOKS.md 9). */
export function ${camel}Look(${camel}: string): readonly [tone: BadgeTone, glyph: string] {
  return ${constant}_LOOKS[${camel} as ${type}] ?? ${look(OTHER_LOOK)};
}
`;
}

const listForm = `
/** Whether a box of this width, in em, has room for a list only, and not for a table (LOOKS.md 6). */
export function isNarrow(em: number): boolean {
  return em < 40;
}

/** Which rows of all a page shows, in words. */
export function rangeText({ page, number }: ShownPage<CursorPage>, pageSize: number, words: Words): string {
  const { data, total } = page;
  const from = (number - 1) * pageSize + 1;
  const range = { from, to: from + data.length - 1 };
  if (total === null) return words('rangeOnly', range);
  return total === data.length ? words('total', { total }) : words('range', { ...range, total });
}
`;
