import type { ArgTypes } from '@storybook/web-components-vite';

/** The arguments that stories of every element have. */
export interface CommonArgs {
  readonly label?: string;
  readonly headingLevel?: number;
  readonly hideHeading?: boolean;
}

/** What the common properties mean for one element, where that isn't the same for all. */
export interface Meanings {
  readonly label?: string;
  readonly headingLevel?: string;
}

/** The controls of what every element has, after its own. */
export const commonControls = ({
  label = 'Replaces the text of the heading.',
  headingLevel = 'Level of the heading; inner headings are one below.',
}: Meanings = {}) =>
  ({
    label: { description: label, control: 'text', table: { category: 'attributes' } },
    headingLevel: {
      description: headingLevel,
      control: { type: 'number', min: 1, max: 6 },
      table: { category: 'attributes', defaultValue: { summary: '2' } },
    },
    hideHeading: {
      description: 'Keeps the heading for screen readers only.',
      control: 'boolean',
      table: { category: 'attributes', defaultValue: { summary: 'false' } },
    },
  }) satisfies ArgTypes<CommonArgs>;

/** The control of where the host shows what links lead to. */
export const routesControl = (description: string) =>
  ({ description, control: 'object', table: { category: 'properties' } }) as const;
