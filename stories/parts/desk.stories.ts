import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { actionButton } from '../../packages/elements/src/ui/action-button.ts';
import { badge } from '../../packages/elements/src/ui/badge.ts';
import { statusLine } from '../../packages/elements/src/ui/status-line.ts';
import { COLOR_ROLES, TYPE_SIZES } from '../desk/part-desk.styles.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { ban, check, circleAlert, clock, pencil, undo, x } from './glyphs.ts';
import { look, partMeta, shows, type PartArgs, type PartStory } from './part-story.ts';

const meta: Meta<PartArgs> = { ...partMeta, title: 'Parts/Desk' };
export default meta;

const act = (): void => {};

/** What stands on picture 01, as far as it is made. */
const parts = () => html`
  <div class="row">
    ${actionButton({ label: 'Approve', kind: 'primary', act })} ${actionButton({ label: 'Reject', act })}
    ${actionButton({ label: 'Void invoice', kind: 'danger', act })}
    ${actionButton({ label: 'Cancel', kind: 'ghost', act })}
    <button type="button" aria-disabled="true">Paused</button>
    ${actionButton({ label: 'Small', small: true, act })}
  </div>
  <div class="row">
    ${badge('pending', clock, 'Pending')} ${badge('success', check, 'Approved')} ${badge('neutral', x, 'Rejected')}
    ${badge('neutral', undo, 'Withdrawn')} ${badge('neutral', clock, 'Expired')} ${badge('info', clock, 'Open')}
    ${badge('danger', circleAlert, 'Overdue')} ${badge('success', check, 'Paid')} ${badge('neutral', ban, 'Void')}
    ${badge('neutral', pencil, 'Draft')}
  </div>
  <div class="swatches">
    ${COLOR_ROLES.map(
      (role) =>
        html`<div>
          <div class="swatch ${role}"></div>
          ${role}
        </div>`,
    )}
  </div>
  <dl class="type">
    ${Object.keys(TYPE_SIZES).map(
      (size) =>
        html`<dt>${size}</dt>
          <dd class="size-${size}">Balance after $1,284.00</dd>`,
    )}
  </dl>
  ${statusLine({
    id: 'done',
    tone: 'success',
    fact: '$318.00 applied to HL-2061.',
    consequence: html`The invoice is paid. Your balance is $94.60. <a href="#invoice">View invoice</a>`,
  })}
`;

/** Every role is a colour of its own: one that isn't known would leave its swatch transparent. */
const inLook = (globals: Partial<ToolbarGlobals>): PartStory =>
  shows('Parts', parts, {
    globals,
    play: look(({ root }) => {
      for (const swatch of root.querySelectorAll('.swatch')) {
        expect(getComputedStyle(swatch).backgroundColor, swatch.className).not.toBe('rgba(0, 0, 0, 0)');
      }
    }),
  });

export const Light: PartStory = inLook({});
export const Dark: PartStory = inLook({ scheme: 'dark' });
export const Harborline: PartStory = inLook({ theme: 'harborline' });
export const FernAndField: PartStory = inLook({ theme: 'fern' });
export const Kilowatt: PartStory = inLook({ theme: 'kilowatt' });
export const KilowattDark: PartStory = inLook({ theme: 'kilowatt', scheme: 'dark' });
export const Pomelo: PartStory = inLook({ theme: 'pomelo' });
