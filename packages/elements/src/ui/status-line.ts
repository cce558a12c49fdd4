import { html, nothing, type TemplateResult } from 'lit';
import { actionButton } from './action-button.ts';
import { icon } from './icon.ts';
import { circleAlert, circleCheck, info, triangleAlert } from './acting-icons.ts';

const GLYPHS = { success: circleCheck, danger: circleAlert, warning: triangleAlert, info };
export type StatusTone = keyof typeof GLYPHS;

export interface StatusAction {
  readonly label: string;
  readonly act: (event: MouseEvent) => void;
  readonly pending?: boolean;
}

export interface StatusLine {
  /** Unique in the root, for the focus that goes to it. */
  readonly id: string;
  readonly tone: StatusTone;
  /** What happened: "$318.00 applied to HL-2061." */
  readonly fact: unknown;
  /** What it means, and where to go on. */
  readonly consequence?: unknown;
  /** Dismiss, Check again. */
  readonly actions?: readonly StatusAction[];
}

/**
 * The result of an act at the place of the act, until the next or Dismiss: there are no toasts (INTERACTION.md P6). Focus may
 * go to it; by itself it says nothing.
 */
export function statusLine({ id, tone, fact, consequence, actions = [] }: StatusLine): TemplateResult {
  return html`
    <div class="status ${tone}" part="status" id=${id} role="group" aria-labelledby="${id}-text" tabindex="-1">
      ${icon(GLYPHS[tone])}
      <p id="${id}-text"><strong>${fact}</strong>${consequence === undefined ? nothing : html` ${consequence}`}</p>
      ${
        actions.length > 0
          ? html`<div class="status-actions">${actions.map((action) => actionButton({ ...action, small: true }))}</div>`
          : nothing
      }
    </div>
  `;
}
