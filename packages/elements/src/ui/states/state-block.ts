import { html, nothing, type TemplateResult } from 'lit';
import { heading, type HeadingLevel } from '../heading.ts';
import { icon } from '../icon.ts';

export interface StateBlock {
  /** Path data of the glyph. */
  readonly glyph: string;
  readonly level: HeadingLevel;
  readonly title: string;
  readonly body: string;
  /** Tints the glyph: something failed, and not merely is absent. */
  readonly failed?: boolean;
  /** Buttons; the first is the primary one. */
  readonly actions?: readonly StateAction[];
  /** Shown below the actions. */
  readonly footer?: unknown;
}

export interface StateAction {
  readonly label: string;
  readonly act: (event: Event) => void;
  readonly pending?: boolean;
  /** Not the primary one, though it is the first: the element has another. */
  readonly isSecondary?: boolean;
}

/** What stands in place of content: a glyph, a heading, what it means and what to do (LOOKS.md, States). */
export function stateBlock({ glyph, level, title, body, failed, actions = [], footer }: StateBlock): TemplateResult {
  return html`
    <div class="state ${failed ? 'failed' : ''}" part="state">
      <span class="state-icon">${icon(glyph)}</span>
      ${heading(level, title, { classes: 'state-title' })}
      <p class="state-body">${body}</p>
      ${
        actions.length > 0
          ? html`<div class="state-actions">
              ${actions.map(
                ({ label, act, pending, isSecondary }, index) => html`
                  <button
                    type="button"
                    part="button"
                    class=${index > 0 || isSecondary ? '' : 'primary'}
                    aria-disabled=${pending ? 'true' : nothing}
                    @click=${(event: Event) => pending || act(event)}
                  >
                    ${label}
                  </button>
                `,
              )}
            </div>`
          : nothing
      }
      ${footer ?? nothing}
    </div>
  `;
}
