import type { Blueprint } from '../../blueprint.ts';
import { glyphImports, imports } from '../code.ts';

/** The glyph of a list that has nothing yet, by room; `info` in all others. */
const GLYPHS: Readonly<Record<string, string>> = { billing: 'receipt' };

/** The glyph that stands where there is nothing yet. */
export const emptyGlyph = ({ room }: Pick<Blueprint, 'room'>): string => GLYPHS[room] ?? 'info';

/** `<name>-states.ts`: what stands in place of a list, loaded when it is first needed. */
export function elementStates(blueprint: Blueprint): string {
  const { camel, pascal } = blueprint;
  const glyph = emptyGlyph(blueprint);
  return `${imports([
    ['@revampd/core', [`${camel}Messages`]],
    ['lit', ['type TemplateResult']],
    ['../../controllers/messages-controller.ts', ['type LoadWords']],
    ['../../ui/heading.ts', ['type HeadingLevel']],
    ...glyphImports(blueprint, '../../', [glyph]),
    ['../../ui/states/shared-states.ts', ['loadSharedStates', 'type SharedStates']],
    ['../../ui/states/state-block.ts', ['stateBlock']],
  ])}

/** What stands in place of the rows, in one language. */
export interface ${pascal}States extends SharedStates {
  empty(level: HeadingLevel): TemplateResult;
}

/** Loads the words and makes the states. */
export async function create${pascal}States(load: LoadWords): Promise<${pascal}States> {
  const [shared, words] = await Promise.all([loadSharedStates(load), load(${camel}Messages)]);
  return {
    ...shared,
    empty: (level) => stateBlock({ glyph: ${glyph}, level, title: words('emptyTitle'), body: words('emptyBody') }),
  };
}
`;
}
