/**
 * The message catalogues: ICU texts in `packages/core/src/i18n/messages/<locale>/<namespace>.json`, compiled here so that
 * no parser is shipped. English comes in the namespace's own module; each other language is a module loaded on demand.
 */
import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valuesOf } from '../../packages/core/src/i18n/compiled-message.ts';
import { pseudo } from './pseudo.ts';

const SOURCE = 'packages/core/src/i18n/messages';
const TARGET = 'packages/core/src/i18n/generated';
const NOTE = '/* Generated from the message files (npm run generate); do not edit. */\n';
const PSEUDO = 'en-XA';

type Texts = Record<string, string>;
type Messages = Record<string, CompiledMessage>;

/**
 * Path → text of every generated catalogue module. Throws where a text is empty, and where a language lacks a key, has
 * another, or other values.
 */
export function makeMessageModules(root: string): Record<string, string> {
  const locales = readdirSync(join(root, SOURCE)).filter((locale) => locale !== 'en');
  const namespaces = readdirSync(join(root, SOURCE, 'en'))
    .map((file) => file.replace('.json', ''))
    .sort();
  const files: Record<string, string> = { [`${TARGET}/namespaces.ts`]: namespacesModule(namespaces) };
  for (const namespace of namespaces) {
    const file = `${namespace}.json`;
    const read = (locale: string): Messages =>
      compileTexts(`${locale}/${file}`, JSON.parse(readFileSync(join(root, SOURCE, locale, file), 'utf8')));
    const english = read('en');
    const languages: Record<string, Messages> = { [PSEUDO]: pseudo(english) };
    for (const locale of locales) languages[locale] = read(locale);
    files[`${TARGET}/${namespace}.ts`] = bundleModule(namespace, english, Object.keys(languages).sort());
    for (const [locale, messages] of Object.entries(languages)) {
      requireSameMessages(`${locale}/${file}`, english, messages);
      files[`${TARGET}/${namespace}.${locale}.ts`] =
        `${NOTE}import type { Catalogue } from '../messages.ts';\n\nexport default ${JSON.stringify(messages)} satisfies Catalogue as Catalogue;\n`;
    }
  }
  return files;
}

function compileTexts(file: string, texts: Texts): Messages {
  const compiled = Object.entries(texts).map(([key, text]) => {
    if (text.trim() === '') throw new Error(`${file}: "${key}" is empty.`);
    return [key, compile(text)] as const;
  });
  return Object.fromEntries(compiled);
}

const toCamel = (namespace: string): string => namespace.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function toTypeName(namespace: string): string {
  const camel = toCamel(namespace);
  return `${camel[0]!.toUpperCase()}${camel.slice(1)}Messages`;
}

/** What overrides are typed and checked by. */
function namespacesModule(namespaces: string[]): string {
  if (namespaces.includes('namespaces')) throw new Error('namespaces.json: the name is taken by a generated module.');
  const imports = namespaces.map((name) => `import type { ${toTypeName(name)} } from './${name}.ts';`);
  const rows = namespaces.map((name) => `  ${toCamel(name)}: ${toTypeName(name)};`);
  const names = namespaces.map((name) => `'${toCamel(name)}'`);
  return `${NOTE}${imports.join('\n')}

/** Namespace → its messages. */
export interface MessageNamespaces {
${rows.join('\n')}
}

/** Every message by its key in overrides: \`namespace.key\`. */
export type MessageKey = {
  [Name in keyof MessageNamespaces]: \`\${Name}.\${keyof MessageNamespaces[Name] & string}\`;
}[keyof MessageNamespaces];

export const NAMESPACES: readonly string[] = [${names.join(', ')}];
`;
}

function bundleModule(namespace: string, english: Messages, locales: string[]): string {
  const types = Object.entries(english).map(([key, message]) => `  ${key}: ${valuesType(message)};`);
  const loaders = locales.map((locale) => `    '${locale}': () => import('./${namespace}.${locale}.ts'),`);
  return `${NOTE}import type { MessageBundle } from '../messages.ts';

/** The messages of \`${namespace}\`, and the values that each takes. */
export interface ${toTypeName(namespace)} {
${types.join('\n')}
}

/** English, and how to load the other languages. */
export const ${toCamel(namespace)}Messages: MessageBundle<${toTypeName(namespace)}> = {
  name: '${toCamel(namespace)}',
  english: ${JSON.stringify(english)},
  load: {
${loaders.join('\n')}
  },
};
`;
}

function valuesType(message: CompiledMessage): string {
  const values = [...valuesOf(message)];
  return values.length === 0 ? 'undefined' : `{ ${values.map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

function requireSameMessages(file: string, english: Messages, messages: Messages): void {
  for (const key of new Set([...Object.keys(english), ...Object.keys(messages)])) {
    if (!(key in messages)) throw new Error(`${file} lacks "${key}".`);
    if (!(key in english)) throw new Error(`${file} has "${key}", which English doesn't.`);
    const [wanted, found] = [english, messages].map((each) => [...valuesOf(each[key]!).keys()].sort().join(', '));
    if (wanted !== found) throw new Error(`${file}: "${key}" takes {${found}}, English takes {${wanted}}.`);
  }
}
