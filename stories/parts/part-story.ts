import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../desk/part-desk.ts';
import type { PartScene } from '../desk/part-desk.ts';
import { shownIn, type Shown } from '../desk/shown.ts';
import { noWorld } from '../desk/worlds.ts';

/** What all stories of parts have in common. */
export interface PartArgs {
  label: string;
  parts: (scene: PartScene) => unknown;
}

export type PartStory = StoryObj<PartArgs>;

/** What a file of part stories begins with; each adds its `title`. */
export const partMeta = {
  render: ({ label, parts }) => html`<story-part label=${label} .parts=${parts}></story-part>`,
  parameters: { ...noWorld, controls: { disable: true } },
} satisfies Meta<PartArgs>;

/** A story of parts that are drawn so. */
export const shows = (label: string, parts: PartArgs['parts'], more: PartStory = {}): PartStory => ({
  ...more,
  args: { label, parts },
});

/** A play function that looks at the parts. */
export const look =
  (at: (parts: Shown) => Promise<void> | void): NonNullable<PartStory['play']> =>
  async ({ canvasElement }) =>
    at(await shownIn(canvasElement, 'story-part'));
