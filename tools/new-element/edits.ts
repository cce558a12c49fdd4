/** Changes to files that stand already: a line in a list, a name in an import or export. Each fails where the file has changed its ways. */
import { Mistake } from './mistake.ts';

/** Names as `import { a, type B }` has them: in the order of the alphabet, types last. */
export const byName = (one: string, other: string): number =>
  Number(isType(one)) - Number(isType(other)) || (one < other ? -1 : Number(one > other));
const isType = (name: string): boolean => name.startsWith('type ');

/** Puts lines among those that match, by the alphabet of their paths; after those of the same path, if there are some. */
export function addLines(text: string, added: string, among: RegExp): string {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (among.test(line) ? [index] : []));
  if (places.length === 0)
    throw new Mistake(`No line matches ${among}: teach tools/new-element the new form of this file.`);
  const key = keyOf(added);
  const same = places.findLast((index) => keyOf(lines[index]!) === key);
  const next = places.find((index) => keyOf(lines[index]!) > key) ?? places.at(-1)! + 1;
  const before = same === undefined ? next : same + 1;
  return [...lines.slice(0, before), added, ...lines.slice(before)].join('\n');
}

/** What a line is sorted by: the last thing in it that stands in quotes. */
const keyOf = (line: string): string => /.*'([^']+)'/.exec(line.split('\n')[0]!)?.[1]?.replace(/\.ts$/, '') ?? line;

/** Puts rows under the last row of a Markdown table that matches, and under those that go on with it. */
export function addRows(text: string, rows: readonly string[], among: RegExp): string {
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => among.test(line));
  if (last === -1) throw new Mistake(`No row matches ${among}: teach tools/new-element the new form of this file.`);
  const goesOn = lines.slice(last + 1).findIndex((line) => !/^\| +\|/.test(line));
  const end = last + 1 + Math.max(0, goesOn);
  return [...lines.slice(0, end), ...rows, ...lines.slice(end)].join('\n');
}

/** Adds names to `import { … } from 'file'` or the like; undefined where there is no such statement. */
export function addNames(
  text: string,
  keyword: 'import' | 'import type' | 'export' | 'export type',
  file: string,
  names: readonly string[],
): string | undefined {
  const statement = new RegExp(`^${keyword} \\{([^}]*)\\} from '${escape(file)}';$`, 'm');
  const found = statement.exec(text);
  if (!found) return undefined;
  const has = found[1]!
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const all = [...has, ...names.filter((name) => !has.includes(name))].sort(byName);
  return text.replace(statement, () => `${keyword} { ${all.join(', ')} } from '${file}';`);
}

/** Replaces the one place that matches. */
export function replaceOnce(text: string, place: RegExp, by: (found: string) => string): string {
  const found = place.exec(text)?.[0];
  if (found === undefined)
    throw new Mistake(`Nothing matches ${place}: teach tools/new-element the new form of this file.`);
  return text.replace(found, () => by(found));
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
