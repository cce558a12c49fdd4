import type { CompiledMessage } from 'icu-minify/format';
import { argumentsOf, KIND, mapNodes, valuesOf, type CompiledNode } from './compiled-message.ts';

/** A host's text, compiled, or in words what is wrong with it. */
export type CompiledText = { readonly message: CompiledMessage } | { readonly problem: string };

/** What only ICU's own grammar can read: choices and formats in braces, and quoting by apostrophes. */
const NEEDS_GRAMMAR = /\{[^{}]*[,{]|'['{}<>|#]/;
const MARKUP = /<\/?[a-z]/i;
/** `{name}`, the braces and spaces around the name left out. */
const ARGUMENT = /\{\s*([^\s{}]+)\s*\}/;

/**
 * Compiles a host's text that stands in for `original`. The grammar's code is loaded for the texts that need it; rejects
 * where it can't be.
 */
export async function compileText(text: unknown, original: CompiledMessage): Promise<CompiledText> {
  if (typeof text !== 'string') return { problem: 'is no text' };
  if (text.trim() === '') return { problem: 'is empty' };
  if (MARKUP.test(text)) return { problem: 'has markup; messages are text' };
  const compiled = NEEDS_GRAMMAR.test(text) ? await compileByGrammar(text) : compileSimple(text);
  return 'problem' in compiled ? compiled : requireValues(compiled.message, original);
}

/** Text with `{name}` in it: every other piece is a name. */
function compileSimple(text: string): CompiledText {
  const pieces = text.split(ARGUMENT);
  if (pieces.some((piece) => /[{}]/.test(piece)))
    return { problem: 'has a brace without its other, or without a name' };
  if (pieces.length === 1) return { message: text };
  const nodes = pieces.map((piece, index): CompiledNode => (index % 2 === 1 ? [piece] : piece));
  return { message: nodes.filter((node) => node !== '') };
}

async function compileByGrammar(text: string): Promise<CompiledText> {
  const { default: compile } = await import('icu-minify/compile');
  try {
    return { message: compile(text) };
  } catch (cause) {
    return { problem: `is no ICU message (${(cause as Error).message})` };
  }
}

/** The text may name the values that the original takes, each as what it is, and no others. */
function requireValues(message: CompiledMessage, original: CompiledMessage): CompiledText {
  const values = valuesOf(original);
  for (const { name, kind, options } of argumentsOf(message)) {
    const type = values.get(name);
    if (!type) return { problem: `names {${name}}; it takes ${listOf(values)}` };
    if (kind === KIND.date || kind === KIND.time) return { problem: `formats {${name}} as a date; it is a ${type}` };
    if (kind === KIND.number && options !== undefined)
      return { problem: `gives {${name}} a style; there is only number` };
    if (kind !== undefined && kind !== KIND.select && type !== 'number') {
      return { problem: `counts {${name}}, which is no number` };
    }
  }
  // A number without a format of its own is written as the locale writes numbers.
  const format = (node: CompiledNode): CompiledNode =>
    Array.isArray(node) && node.length === 1 && values.get(node[0]) === 'number' ? [node[0], KIND.number] : node;
  return { message: mapNodes(message, format) };
}

const listOf = (values: ReadonlyMap<string, string>): string =>
  [...values.keys()].map((name) => `{${name}}`).join(', ') || 'no value';
