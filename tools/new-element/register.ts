/** Makes a new element known: in the files that list elements, queries, messages and stories. */
import type { Blueprint } from './blueprint.ts';
import { addLines, addNames, addRows, replaceOnce } from './edits.ts';
import { Mistake } from './mistake.ts';
import { elementQuery, queryFile, queryImports } from './templates/core/query.ts';
import { PAGE_SIZE } from './templates/shared/page-size.ts';
import type { Tree } from './tree.ts';

const ELEMENTS = 'packages/elements/src';
const CORE = 'packages/core/src';
const CORE_INDEX = `${CORE}/index.ts`;

/** Puts a line or more into the files that know all elements. */
export function registerElement(tree: Tree, blueprint: Blueprint): void {
  const { room, kebab, className, tag, constant, event } = blueprint;
  const edit = (path: string, change: (text: string) => string): void => tree.write(path, change(tree.read(path)));
  edit(`${ELEMENTS}/define/all.ts`, (text) => addLines(text, `import './${kebab}.ts';`, /^import '\.\/(?!provider)/));
  edit(`${ELEMENTS}/autoloader.ts`, (text) =>
    addLines(text, `  '${tag}': () => import('./define/${kebab}.ts'),`, /^ {2}'revampd-(?!provider)/),
  );
  edit(`${ELEMENTS}/index.ts`, (text) =>
    addLines(
      text,
      `export { ${className} } from './${room}/${kebab}/${kebab}.ts';`,
      /^export \{ Revampd\w+ \} from '\.\/(?!element|events|provider)/,
    ),
  );
  edit('stories/desk/elements.ts', (text) =>
    replaceOnce(
      addLines(text, `import { ${constant} } from '../${kebab}/seats/states.ts';`, /^import .* from '\.\.\//),
      /SeatStates\[\] = \[/,
      (found) => `${found}${constant}, `,
    ),
  );
  if (!event) return;
  edit(`${ELEMENTS}/index.ts`, (text) =>
    addLines(
      text,
      `export { ${event.className}Event, type ${event.pascal}Detail } from './events/${event.kebab}.ts';`,
      /^export (type )?\{ .* \} from '\.\/events\//,
    ),
  );
}

/** Leaves what stands among the controllers to the elements that use it: a page without them doesn't fetch it. */
export function keepOutOfRuntime(tree: Tree, name: string): void {
  const path = 'vite.config.ts';
  tree.write(
    path,
    replaceOnce(tree.read(path), /controllers\/\(\?!/, (found) => `${found}${name}|`),
  );
}

/** Tells of it in the README: its attributes and its event, whose lists are complete. */
export function registerInReadme(tree: Tree, { tag, answer, event }: Blueprint): void {
  const attributes = [
    ...(answer.isList ? [['page-size', `Rows a page, 1 to 100; default ${PAGE_SIZE}`]] : []),
    ...(event ? [['choosable', `You listen to \`${event.type}\`: a person can choose a row`]] : []),
  ];
  const rows = attributes.map(
    ([name, what], index) => `| ${index === 0 ? `\`<${tag}>\`` : ''} | \`${name}\` | ${what} |`,
  );
  const text = tree.read('README.md');
  const withAttributes = rows.length > 0 ? addRows(text, rows, /^\| `<revampd-[\w-]+>` +\|/) : text;
  const eventRow = `| \`${event?.type}\` | A person has chosen a row; with \`choosable\` alone | \`connectionId\`, \`id\` |`;
  tree.write('README.md', event ? addRows(withAttributes, [eventRow], /^\| `revampd-[\w-]+` +\|/) : withAttributes);
}

/** Gives a new room its layer: it may import what the other rooms may, and the portal may import it. */
export function registerRoom(tree: Tree, room: string): void {
  const path = 'tools/lint/layers.mjs';
  const rows = replaceOnce(
    tree.read(path),
    /^ {2}\[`\$\{elements\}\/notifications`\]: \[\.\.\.base, \.\.\.view\],$/m,
    (found) => `${found}\n${found.replace('notifications', room)}`,
  );
  tree.write(
    path,
    replaceOnce(rows, /'notifications', 'provider'/, () => `'notifications', '${room}', 'provider'`),
  );
}

/** Gives core the element's query and the messages' types, and everybody what they need of them. */
export function registerInCore(tree: Tree, blueprint: Blueprint): void {
  const { kebab, camel, pascal, operation, answer } = blueprint;
  const types = [`Connection`, answer.type, ...(answer.isList ? [answer.itemType] : [])];
  exportNames(tree, 'export type', '@revampd/api-client', types);
  exportNames(tree, 'export', `./i18n/generated/${kebab}.ts`, [`${camel}Messages`]);
  exportNames(tree, 'export type', `./i18n/generated/${kebab}.ts`, [`${pascal}Messages`]);
  if (operation.id === 'getConnection') return;
  addQuery(tree, blueprint);
  exportNames(tree, 'export', `./queries/${kebab}-element.ts`, [`${camel}ElementQuery`]);
  if (answer.isList) exportNames(tree, 'export type', `./queries/${kebab}-element.ts`, [`${pascal}ElementQuery`]);
}

/** The query in a file of its own, or after those that stand in the file of its name. */
function addQuery(tree: Tree, blueprint: Blueprint): void {
  const { kebab, camel } = blueprint;
  const path = `${CORE}/queries/${kebab}-element.ts`;
  const before = tree.has(path) ? tree.read(path) : queryFile;
  if (before.includes(`function ${camel}ElementQuery(`)) {
    throw new Mistake(`${path} has a ${camel}ElementQuery already: choose another name.`);
  }
  const client = '@revampd/api-client';
  const names = queryImports(blueprint);
  const imported =
    addNames(before, 'import', client, names) ?? `import { ${names.join(', ')} } from '${client}';\n${before}`;
  tree.write(path, imported + elementQuery(blueprint));
}

/** Exports names of a file of core: in the statement that there is, or in one of its own. */
function exportNames(tree: Tree, keyword: 'export' | 'export type', file: string, names: readonly string[]): void {
  const text = tree.read(CORE_INDEX);
  for (const name of names) requireFree(text, name, file);
  const folder = file.slice(0, file.lastIndexOf('/') + 1).replaceAll('.', '\\.');
  const among = new RegExp(`^export (type )?\\{ .* \\} from '${folder}`);
  const statement = `${keyword} { ${[...names].sort().join(', ')} } from '${file}';`;
  tree.write(CORE_INDEX, addNames(text, keyword, file, names) ?? addLines(text, statement, among));
}

function requireFree(text: string, name: string, file: string): void {
  const other = new RegExp(`^export (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`, 'm').exec(text)?.[1];
  if (other !== undefined && other !== file) {
    throw new Mistake(`@revampd/core exports another ${name} already (${other}): choose another name.`);
  }
}
