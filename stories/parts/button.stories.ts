import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { ACTION_KINDS, actionButton, type ActionButton } from '../../packages/elements/src/ui/action-button.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Button' };
export default meta;

const LABELS = { primary: 'Apply $318.00', danger: 'Void invoice', secondary: 'Reject', ghost: 'Cancel' };

/** Every kind with the same of everything else. */
const row = (more: Partial<ActionButton> = {}) => html`
  <div class="row">
    ${ACTION_KINDS.map((kind) => actionButton({ kind, label: LABELS[kind], act: () => {}, ...more }))}
  </div>
`;

let presses = 0;

export const Kinds: PartStory = shows('Buttons', () => row());
export const Small: PartStory = shows('Small buttons', () => row({ small: true }));
export const Pending: PartStory = shows('Buttons whose act is under way', () =>
  row({ pending: true, pendingLabel: 'Applying…' }),
);

/** Pending it keeps its place and its focus, and does nothing. */
export const PendingPressed: PartStory = shows(
  'A button that is pressed while its act is under way',
  () =>
    html`<div class="row">
      ${actionButton({ kind: 'primary', label: 'Apply $318.00', pendingLabel: 'Applying…', pending: true, act: () => (presses += 1) })}
    </div>`,
  {
    play: look(async (parts) => {
      presses = 0;
      const button = await parts.control('button', 'Applying…');
      await userEvent.click(button);
      expect(presses).toBe(0);
      expect(parts.root.activeElement).toBe(button);
    }),
  },
);

const LONG = 'Zusatzrufnummern für Zahnarztpraxis Lindner ab 1. Dezember 2026 um 1.234.567,89 € erweitern';

export const LongLabel: PartStory = shows(
  'A button with much to say',
  () => html`<div class="row">${actionButton({ kind: 'primary', label: LONG, act: () => {} })}</div>`,
);
