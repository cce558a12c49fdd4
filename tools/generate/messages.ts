/**
 * The message catalogues: ICU texts in `packages/core/src/i18n/messages/<locale>/<namespace>.json`, compiled here so that
 * no parser is shipped. English comes in the namespace's own module; each other language is a module loaded on demand.
 */
import compile from 'icu-minify/compile';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudo } from './pseudo.ts';

const SOURCE = 'packages/core/src/i18n/messages';
const TARGET = 'packages/core/src/i18n/generated';
const NOTE = '/* Generated from the message files (npm run generate); do not edit. */\n';
const PSEUDO = 'en-XA';

type Texts = Record<string, string>;

/** Path → text of every generated catalogue module. Throws where a language lacks a key, has another, or other values. */
export function makeMessageModules(root: string): Record<string, string> {
  const locales = readdirSync(join(root, SOURCE)).filter((locale) => locale !== 'en');
  const files: Record<string, string> = {};
  for (const file of readdirSync(join(root, SOURCE, 'en'))) {
    const namespace = file.replace('.json', '');
    const read = (locale: string): Texts => JSON.parse(readFileSync(join(root, SOURCE, locale, file), 'utf8'));
    const english = read('en');
    const languages: Record<string, Texts> = { [PSEUDO]: pseudo(english) };
    for (const locale of locales) languages[locale] = read(locale);
    files[`${TARGET}/${namespace}.ts`] = bundleModule(namespace, english, Object.keys(languages).sort());
    for (const [locale, texts] of Object.entries(languages)) {
      requireSameMessages(`${locale}/${file}`, english, texts);
      files[`${TARGET}/${namespace}.${locale}.ts`] =
        `${NOTE}import type { Catalogue } from '../messages.ts';\n\nexport default ${literal(texts)} satisfies Catalogue as Catalogue;\n`;
    }
  }
  return files;
}

function bundleModule(namespace: string, english: Texts, locales: string[]): string {
  const camel = namespace.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const name = camel[0]!.toUpperCase() + camel.slice(1);
  const types = Object.entries(english).map(([key, text]) => `  ${key}: ${valuesType(text)};`);
  const loaders = locales.map((locale) => `    '${locale}': () => import('./${namespace}.${locale}.ts'),`);
  return `${NOTE}import type { MessageBundle } from '../messages.ts';

/** The messages of \`${namespace}\`, and the values that each takes. */
export interface ${name}Messages {
${types.join('\n')}
}

/** English, and how to load the other languages. */
export const ${camel}Messages: MessageBundle<${name}Messages> = {
  english: ${literal(english)},
  load: {
${loaders.join('\n')}
  },
};
`;
}

const literal = (texts: Texts): string =>
  JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, compile(text)])));

/** A compiled argument is `[name, kind?, …]`; plural and number kinds take a number. */
function valuesOf(text: string): Map<string, 'number' | 'string'> {
  const values = new Map<string, 'number' | 'string'>();
  const walk = (node: unknown): void => {
    if (!Array.isArray(node)) return;
    for (const item of node) {
      if (!Array.isArray(item)) continue;
      const [name, kind, options] = item;
      if (typeof name === 'string') {
        values.set(name, kind === undefined || kind === 1 ? (values.get(name) ?? 'string') : 'number');
      }
      if (options && typeof options === 'object') Object.values(options).forEach(walk);
    }
  };
  walk(compile(text));
  return values;
}

function valuesType(text: string): string {
  const values = [...valuesOf(text)];
  return values.length === 0 ? 'undefined' : `{ ${values.map(([name, type]) => `${name}: ${type}`).join('; ')} }`;
}

function requireSameMessages(file: string, english: Texts, texts: Texts): void {
  for (const key of new Set([...Object.keys(english), ...Object.keys(texts)])) {
    if (!(key in texts)) throw new Error(`${file} lacks "${key}".`);
    if (!(key in english)) throw new Error(`${file} has "${key}", which English doesn't.`);
    const [wanted, found] = [english[key]!, texts[key]!].map((text) => [...valuesOf(text).keys()].sort().join(', '));
    if (wanted !== found) throw new Error(`${file}: "${key}" takes {${found}}, English takes {${wanted}}.`);
  }
}
