/** What a compiled message is made of, as icu-minify has it. */
import type { CompiledMessage } from 'icu-minify/format';

/** A piece of a compiled message: a text, `#` (0), or an argument: `[name, kind?, options?]`. */
export type CompiledNode = Exclude<CompiledMessage, string>[number];

/** The kinds of an argument; one without a kind is put in as it is. The first three have forms to choose between. */
export const KIND = { select: 1, plural: 2, ordinal: 3, number: 4, date: 5, time: 6 } as const;

/** An argument in any form of a message: the value that it names, and how. */
export interface MessageArgument {
  readonly name: string;
  readonly kind: number | undefined;
  /** Forms by their keys, or the style of a number. */
  readonly options: unknown;
}

/** A form is a message too, or `#` alone. */
type Form = CompiledMessage | number;

const nodesOf = (form: Form): CompiledNode[] => (Array.isArray(form) ? form : [form as CompiledNode]);

const formsOf = ({ kind, options }: MessageArgument): Record<string, Form> =>
  kind !== undefined && kind <= KIND.ordinal ? (options as Record<string, Form>) : {};

function toArgument(node: CompiledNode): MessageArgument | undefined {
  if (!Array.isArray(node)) return undefined;
  const [name, kind, options] = node as [string, number | undefined, unknown];
  return { name, kind, options };
}

/** The arguments of a message, those in its forms too. */
export function argumentsOf(message: Form): MessageArgument[] {
  return nodesOf(message).flatMap((node) => {
    const argument = toArgument(node);
    return argument ? [argument, ...Object.values(formsOf(argument)).flatMap(argumentsOf)] : [];
  });
}

/** The values that a message takes. Plurals and numbers take a number, the rest a string. */
export function valuesOf(message: CompiledMessage): Map<string, 'number' | 'string'> {
  const values = new Map<string, 'number' | 'string'>();
  for (const { name, kind } of argumentsOf(message)) {
    const isNumber = kind !== undefined && kind !== KIND.select;
    values.set(name, isNumber ? 'number' : (values.get(name) ?? 'string'));
  }
  return values;
}

/** The message with each text and argument changed, those in its forms too; the keys of forms stay. */
export function mapNodes(message: CompiledMessage, change: (node: CompiledNode) => CompiledNode): CompiledMessage {
  const mapForm = (form: Form): Form => {
    if (!Array.isArray(form)) return change(form as CompiledNode) as Form;
    return form.map((node) => {
      const changed = change(node);
      const argument = toArgument(changed);
      const forms = argument ? Object.entries(formsOf(argument)).map(([key, each]) => [key, mapForm(each)]) : [];
      return forms.length === 0
        ? changed
        : ([argument!.name, argument!.kind, Object.fromEntries(forms)] as CompiledNode);
    });
  };
  return mapForm(message) as CompiledMessage;
}

/** Characters of a message's texts; of forms, those of the longest. */
export function lengthOf(message: Form): number {
  const lengths = nodesOf(message).map((node) => {
    if (typeof node === 'string') return node.length;
    const argument = toArgument(node);
    return argument ? Math.max(0, ...Object.values(formsOf(argument)).map(lengthOf)) : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}
