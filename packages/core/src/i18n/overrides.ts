/** A host's own texts: which of them a namespace and locale use, and what is wrong with them. Loaded where there are any. */
import type { CompiledMessage } from 'icu-minify/format';
import { NAMESPACES } from './generated/namespaces.ts';
import { canonicalLocale, languageFor, type Catalogue } from './messages.ts';
import type { CompiledOverrides, MessageBundle, MessageOverrides } from './messages.ts';
import { compileText, type CompiledText } from './override-text.ts';

/** The texts of a namespace in every language of the host's. */
interface CompiledNamespace {
  /** Canonical locale → texts. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly problems: readonly string[];
}

/** Elements of a page share their provider's overrides: each namespace is compiled once. */
const compiled = new WeakMap<MessageOverrides, Map<string, Promise<CompiledNamespace>>>();

/** See `loadOverrides`. */
export async function compileOverrides(
  bundle: MessageBundle<unknown>,
  locale: string,
  overrides: MessageOverrides,
): Promise<CompiledOverrides> {
  if (!isRecord(overrides)) return { catalogue: {}, problems: [`messages is no object such as ${EXAMPLE}.`] };
  const { catalogues, problems } = await namespaceOf(bundle, overrides);
  const texts = localesFor(bundle, locale).map((one) => catalogues.get(one));
  return { catalogue: Object.assign({}, ...texts), problems };
}

const EXAMPLE = `{ en: { "wallet.title": "…" } }`;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function namespaceOf(bundle: MessageBundle<unknown>, overrides: MessageOverrides): Promise<CompiledNamespace> {
  const namespaces = compiled.get(overrides) ?? new Map<string, Promise<CompiledNamespace>>();
  compiled.set(overrides, namespaces);
  let namespace = namespaces.get(bundle.name);
  if (!namespace) {
    namespace = compileNamespace(bundle, overrides);
    namespaces.set(bundle.name, namespace);
    // The grammar couldn't be loaded: the next to ask loads it again.
    namespace.catch(() => namespaces.delete(bundle.name));
  }
  return namespace;
}

/** Whose texts a locale reads, the most exact last; English's too where its language is English for want of another. */
function localesFor(bundle: MessageBundle<unknown>, locale: string): string[] {
  const parts = locale.split('-');
  const locales = parts.map((_, index) => parts.slice(0, index + 1).join('-'));
  return languageFor(bundle, locale) === 'en' && parts[0] !== 'en' ? ['en', ...locales] : locales;
}

async function compileNamespace(
  bundle: MessageBundle<unknown>,
  overrides: MessageOverrides,
): Promise<CompiledNamespace> {
  const catalogues = new Map<string, Catalogue>();
  const problems: string[] = [];
  for (const [locale, texts] of Object.entries(overrides)) {
    const canonical = canonicalLocale(locale);
    if (!canonical || !isRecord(texts)) {
      problems.push(`messages: "${locale}" is no locale with its texts, such as ${EXAMPLE}.`);
      continue;
    }
    const catalogue: Record<string, CompiledMessage> = {};
    for (const [key, text] of Object.entries(texts)) {
      const [namespace, name] = partsOf(key);
      // The elements of another namespace look at its texts themselves.
      if (namespace !== bundle.name && NAMESPACES.includes(namespace)) continue;
      const result = await compileFor(bundle, namespace, name, text);
      if ('message' in result) catalogue[name] = result.message;
      else problems.push(`messages: "${key}" (${locale}) ${result.problem}. Ours stays.`);
    }
    catalogues.set(canonical, catalogue);
  }
  return { catalogues, problems };
}

/** `wallet.title` → `wallet`, `title`. */
function partsOf(key: string): [namespace: string, name: string] {
  const dot = key.indexOf('.');
  return [key.slice(0, Math.max(dot, 0)), key.slice(dot + 1)];
}

async function compileFor(
  { name: own, english }: MessageBundle<unknown>,
  namespace: string,
  name: string,
  text: unknown,
): Promise<CompiledText> {
  if (namespace !== own) return { problem: `is of no namespace; there is ${NAMESPACES.join(', ')}` };
  if (!Object.hasOwn(english, name)) {
    return { problem: `doesn't exist; ${own} has ${Object.keys(english).join(', ')}` };
  }
  return compileText(text, english[name]!);
}
