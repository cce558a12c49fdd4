import type { Blueprint } from '../../blueprint.ts';
import { imports, when } from '../code.ts';
import { PAGE_SIZE } from '../shared/page-size.ts';

/** `<name>-story.ts`: what all files of an element's stories have in common. */
export function storyDesk({ camel, pascal, tag, answer, event }: Blueprint): string {
  const { isList } = answer;
  const part = isList ? 'rows' : 'facts';
  return `${imports([
    ['@storybook/web-components-vite', ['type Meta', 'type StoryObj']],
    ['lit', ['html', 'nothing']],
    ['storybook/test', ['expect', 'waitFor']],
    ['../desk/common-controls.ts', ['commonControls', 'type CommonArgs']],
    ['../desk/shown.ts', ['shownIn', 'textOf', 'type Shown']],
    ['../desk/worlds.ts', ['worldOf', 'type World']],
  ])}

/** What a host may set on \`<${tag}>\`. */
export ${
    isList || event
      ? `interface ${pascal}Args extends CommonArgs {
${when(isList, '  pageSize?: number;\n')}${when(event, '  choosable?: boolean;\n')}}`
      : `type ${pascal}Args = CommonArgs;`
  }

export type ${pascal}Story = StoryObj<${pascal}Args>;

/** What all files of these stories have in common; each adds its \`title\`. */
export const ${camel}Meta = {
  render: ({ ${when(isList, 'pageSize, ')}${when(event, 'choosable = false, ')}label, headingLevel, hideHeading = false }) => html\`
    <${tag}
${when(isList, '      page-size=${pageSize ?? nothing}\n')}${when(event, '      ?choosable=${choosable}\n')}      label=\${label ?? nothing}
      heading-level=\${headingLevel ?? nothing}
      ?hide-heading=\${hideHeading}
    ></${tag}>
  \`,
  argTypes: {
${when(
  isList,
  `    pageSize: {
      description: 'Rows a page, 1 to 100.',
      control: { type: 'number', min: 1, max: 100 },
      table: { category: 'attributes', defaultValue: { summary: '${PAGE_SIZE}' } },
    },
`,
)}${when(
    event,
    `    choosable: {
      description: 'Whether a person can choose a row, which ${event?.type} then tells.',
      control: 'boolean',
      table: { category: 'attributes', defaultValue: { summary: 'false' } },
    },
`,
  )}    ...commonControls(),
  },
} satisfies Meta<${pascal}Args>;

/** A play function that looks at the story's element, and may act on its world. */
export const see =
  (look: (shown: Shown, world: World) => Promise<void> | void): NonNullable<${pascal}Story['play']> =>
  async ({ canvasElement, id }) =>
    look(await shownIn(canvasElement, '${tag}'), worldOf(id));

/** Waits for the content. */
export const ready = (shown: Shown): Promise<Element> =>
  shown.finds((root) => root.querySelector('[aria-busy=false] [part=${part}]'));

/** Waits for the content, and that changes reach it by themselves. */
export async function live(shown: Shown): Promise<void> {
  await ready(shown);
  await waitFor(() => expect(shown.element.matches(':state(live)'), 'changes come by themselves').toBe(true));
}
${
  isList
    ? `
/** The names of the rows on screen. */
export const namesOf = ({ root }: Shown): string[] => [...root.querySelectorAll('.name')].map(textOf);
`
    : `
/** The values of the facts on screen. */
export const valuesOf = ({ root }: Shown): string[] => [...root.querySelectorAll('dd')].map(textOf);
`
}
/** That nothing sticks out of the element's box, once it has found its form for its width. */
export const fits = ({ root }: Shown): Promise<void> =>
  waitFor(() => {
    const base = root.querySelector('[part~=base]')!;
    expect(base.scrollWidth, 'nothing sticks out').toBeLessThanOrEqual(base.clientWidth);
  });
`;
}
