import { advise } from './advise.ts';

const said = new Set<string>();

/** The value if it is one of the choices, else undefined; of another the developer is told, once a page. */
export function choiceOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  name: string,
): Choice | undefined {
  if (value == null || choices.includes(value as Choice)) return (value as Choice | null) ?? undefined;
  const written = String(value);
  if (!said.has(name + written)) advise('choice', written, name, choices.join(', '));
  said.add(name + written);
  return undefined;
}
