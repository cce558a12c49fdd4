/** The pseudo-locale: English in accents, a third longer, in brackets. What is not in it on screen is not a message. */
import type { CompiledMessage } from 'icu-minify/format';
import { lengthOf, mapNodes, type CompiledNode } from '../../packages/core/src/i18n/compiled-message.ts';

const ACCENTS: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}; // prettier-ignore

/** Pseudo messages of a compiled catalogue: every word that is shown, in the forms of plurals and choices too. */
export function pseudo(messages: Record<string, CompiledMessage>): Record<string, CompiledMessage> {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, bracketed(message)]));
}

function bracketed(message: CompiledMessage): CompiledMessage {
  const padding = '·'.repeat(Math.ceil(lengthOf(message) / 3));
  const words = mapNodes(message, accented);
  if (typeof words === 'string') return `[${words} ${padding}]`;
  return ['[', ...words, ` ${padding}]`].reduce<CompiledNode[]>(joinTexts, []);
}

/** The names of values stay: they aren't shown. */
const accented = (node: CompiledNode): CompiledNode =>
  typeof node === 'string' ? [...node].map((character) => ACCENTS[character] ?? character).join('') : node;

/** Texts beside each other as one, as the compiler leaves them. */
function joinTexts(joined: CompiledNode[], node: CompiledNode): CompiledNode[] {
  const last = joined.at(-1);
  const isText = typeof node === 'string' && typeof last === 'string';
  return isText ? [...joined.slice(0, -1), last + node] : [...joined, node];
}
