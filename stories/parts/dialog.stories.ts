import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { actionButton } from '../../packages/elements/src/ui/action-button.ts';
import { dialog } from '../../packages/elements/src/ui/dialog.ts';
import { field } from '../../packages/elements/src/ui/field.ts';
import type { PartScene } from '../desk/part-desk.ts';
import { textOf, type Shown } from '../desk/shown.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Dialog' };
export default meta;

interface Said {
  readonly heading: string;
  readonly body: unknown;
}

const PRICE: Said = {
  heading: 'Approve Front Desk Plus?',
  body: html`
    <p>Harborline will invoice Northgate Dental <strong>$249.00 a month</strong> from <strong>Dec 1, 2026</strong>.</p>
    ${field({ id: 'note', label: 'Note to Harborline', optional: '(optional)', rows: 2, value: '', onInput: () => {} })}
    <p class="field-hint">A decision is final. Everyone on this connection can see it.</p>
  `,
};

/** The dialog of picture 03 at the right, and the button that opens it. */
const opened =
  ({ heading, body }: Said) =>
  ({ dialog: controller }: PartScene) => html`
    <div>${actionButton({ label: 'Approve…', opensDialog: true, act: (event) => controller.open(event) })}</div>
    ${dialog({
      controller,
      heading,
      lead: 'Northgate Dental with Harborline',
      closeLabel: 'Close',
      body,
      actions: html`
        ${actionButton({ label: 'Cancel', kind: 'ghost', act: () => controller.close() })}
        ${actionButton({ label: 'Approve $249.00 / month', kind: 'primary', guard: controller.guard, act: () => {} })}
      `,
    })}
  `;

async function open(parts: Shown): Promise<HTMLDialogElement> {
  await userEvent.click(await parts.control('button', 'Approve…'));
  return parts.finds((root) => root.querySelector<HTMLDialogElement>('dialog[open]'));
}

export const Open: PartStory = shows('A dialog', opened(PRICE), {
  play: look(async (parts) => {
    await open(parts);
    expect(textOf(parts.root.activeElement!)).toBe('Approve Front Desk Plus?');
  }),
});

/** More than a window holds scrolls between the heading and the buttons. */
export const LongText: PartStory = shows(
  'A dialog with much to say',
  opened({
    heading: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung genehmigen?',
    body: Array.from({ length: 30 }, () => html`<p>Harborline will invoice Northgate Dental $249.00 a month.</p>`),
  }),
  {
    play: look(async (parts) => {
      const shown = await open(parts);
      const box = shown.querySelector('.dialog-box')!;
      expect(box.scrollHeight).toBeGreaterThan(box.clientHeight);
      expect(shown.scrollWidth).toBeLessThanOrEqual(shown.clientWidth);
    }),
  },
);

/** Closed, focus is on what opened it. */
export const Closed: PartStory = shows('A dialog that was closed', opened(PRICE), {
  play: look(async (parts) => {
    await open(parts);
    await userEvent.keyboard('{Escape}');
    expect(parts.root.querySelector('dialog')).toBeNull();
    expect(parts.root.activeElement).toBe(await parts.control('button', 'Approve…'));
  }),
});
