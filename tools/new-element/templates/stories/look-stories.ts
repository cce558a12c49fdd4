import type { Blueprint } from '../../blueprint.ts';
import { SMALL_PAGE } from '../../seats.ts';
import { when } from '../code.ts';

/** `looks.stories.ts`: themes, languages and widths. */
export function lookStories(blueprint: Blueprint): string {
  const { kebab, camel, pascal, answer, operation, main, words, event } = blueprint;
  const { isList } = answer;
  const inLanguage = (name: string, language: string): string =>
    when(words[language], `export const ${name}: ${pascal}Story = looking({ locale: '${language}' });\n`);
  return `import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { fits, ${when(isList, 'namesOf, ')}ready, see, ${camel}Meta, type ${pascal}Args, type ${pascal}Story } from './${kebab}-story.ts';

const meta: Meta<${pascal}Args> = { ...${camel}Meta, title: '${words.en!.title}/Looks' };
export default meta;

const ofOwner = (more: Partial<WorldParameters> = {}) =>
  world({ person: '${main.people.owner}', connection: '${main.connection}', ...more });

/** The content as a partner's page has it: in a theme, a language, a width. */
const looking = (globals: Partial<ToolbarGlobals>): ${pascal}Story => ({
  globals,
  parameters: ofOwner(),
  play: see(async (shown) => {
    await ready(shown);
${when(isList && main.rows > SMALL_PAGE, '    expect(namesOf(shown).length).toBeGreaterThan(1);\n')}    expect(shown.root.querySelector('[part~=base]')).toHaveAttribute('lang', globals.locale ?? 'en');
    await fits(shown);
  }),
});

/** A failure in the narrowest box. */
const failed = (globals: Partial<ToolbarGlobals>): ${pascal}Story => ({
  globals: { width: '280', ...globals },
  parameters: ofOwner({ faults: [{ match: { path: '${operation.id}' }, fault: { status: 500 } }] }),
  play: see(async (shown) => {
    await shown.finds((root) => root.querySelector('[part=state]'));
    await fits(shown);
  }),
});

export const Default: ${pascal}Story = looking({});
export const Dark: ${pascal}Story = looking({ scheme: 'dark' });
export const Kilowatt: ${pascal}Story = looking({ theme: 'kilowatt' });
export const PomeloDark: ${pascal}Story = looking({ theme: 'pomelo', scheme: 'dark' });
export const At280: ${pascal}Story = looking({ width: '280' });
export const At480: ${pascal}Story = looking({ width: '480' });
export const At700: ${pascal}Story = looking({ width: '700' });
${inLanguage('German', 'de')}${inLanguage('Arabic', 'ar')}export const Pseudo: ${pascal}Story = looking({ locale: 'en-XA' });
export const PseudoAt280: ${pascal}Story = looking({ locale: 'en-XA', width: '280' });
${when(
  event,
  `
/** A row can be chosen, because the host listens. */
export const Choosable: ${pascal}Story = { ...looking({}), args: { choosable: true } };
export const ChoosableAt280: ${pascal}Story = { ...looking({ width: '280' }), args: { choosable: true } };

`,
)}export const FailedAt280: ${pascal}Story = failed({});
export const FailedDarkAt280: ${pascal}Story = failed({ scheme: 'dark' });
`;
}
