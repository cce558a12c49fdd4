import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { field, type Field } from '../../packages/elements/src/ui/field.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Field' };
export default meta;

/** A field that keeps what is typed in it, as an element does. */
function typed(title: string, shown: Partial<Field>, more?: PartStory): PartStory {
  let { value = '' } = shown;
  return shows(
    title,
    ({ draw }) =>
      field({
        id: 'field',
        label: 'Reason',
        ...shown,
        value,
        onInput: (text) => {
          value = text;
          draw();
        },
      }),
    more,
  );
}

export const OneLine: PartStory = typed('A field', { hint: 'Northgate Dental reads this in the wallet’s history.' });
export const Optional: PartStory = typed('A field that may stay empty', { label: 'Note', optional: '(optional)' });
export const SeveralLines: PartStory = typed('A field for prose', {
  rows: 2,
  value: 'Fine by us. Please keep the Kirkland line on the old greeting.',
});
export const Wrong: PartStory = typed('A field that can’t be sent', {
  required: true,
  hint: 'Northgate Dental reads this in the wallet’s history.',
  error: 'Reason: it is empty. Say why in a few words.',
});
export const Pending: PartStory = typed('A field whose act is under way', { value: 'Goodwill', pending: true });

/** Typed into, it has the text and the ring of focus. */
export const Typed: PartStory = typed(
  'A field in use',
  {},
  {
    play: look(async ({ root }) => {
      const input = root.querySelector('input')!;
      await userEvent.type(input, 'Goodwill for the Nov 20 outage');
      expect(input.value).toBe('Goodwill for the Nov 20 outage');
      expect(root.activeElement).toBe(input);
    }),
  },
);
