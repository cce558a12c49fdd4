/** The small pieces of code that templates are put together from; Prettier lays out what comes of them. */
import type { Field } from '../answer.ts';
import type { Blueprint } from '../blueprint.ts';
import { labelKey } from '../words.ts';

/** The text if the condition holds, else nothing. */
export const when = (condition: unknown, text: string): string => (condition ? text : '');

/** One import for each file that has names to import, in this order; the names in the order of the alphabet, types last. */
export function imports(
  files: readonly (readonly [file: string, names: readonly (string | false | undefined)[]])[],
): string {
  return files
    .map(([file, names]) => [file, names.filter((name) => name !== false && name !== undefined)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([file, names]) => importOf(file, [...new Set(names as string[])].sort(byKind)))
    .join('\n');
}

/** The imports that a text takes, of all that it could. */
export function importsOf(
  text: string,
  files: readonly (readonly [file: string, names: readonly (string | false | undefined)[]])[],
): string {
  // What a word follows at once is a sentence, not code.
  const takes = (name: string): boolean => new RegExp(`\\b${name.replace('type ', '')}\\b(?! \\w)`).test(text);
  return imports(files.map(([file, names]) => [file, names.filter((name) => name && takes(name))]));
}

const isType = (name: string): boolean => name.startsWith('type ');
const byKind = (one: string, other: string): number =>
  Number(isType(one)) - Number(isType(other)) || (one < other ? -1 : 1);

/** `import type` where nothing else is imported. */
function importOf(file: string, names: readonly string[]): string {
  if (names.every(isType)) return `import type { ${names.map((name) => name.slice(5)).join(', ')} } from '${file}';`;
  return `import { ${names.join(', ')} } from '${file}';`;
}

/** Imports of glyphs, from the files of `ui` that have them; `up` leads to `src`. */
export const glyphImports = (
  { glyphs }: Blueprint,
  up: string,
  names: readonly string[],
): (readonly [file: string, names: readonly string[]])[] =>
  [...new Set(names.map((name) => glyphs.get(name)!))]
    .sort()
    .map((file) => [`${up}${file}`, names.filter((name) => glyphs.get(name) === file)] as const);

/** The call that says a field's label. */
export const label = (field: Field): string => `words('${labelKey(field)}')`;

/** A list of words with "and" before the last. */
export function sentence(words: readonly string[]): string {
  const [last = '', ...before] = [...words].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}
