import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { DialogController } from '../controllers/dialog-controller.ts';
import { icon } from './icon.ts';
import { x } from './acting-icons.ts';
import { isComposing } from './keys.ts';

export interface Dialog {
  readonly controller: DialogController;
  readonly heading: unknown;
  /** A muted line below the heading. */
  readonly lead?: unknown;
  readonly body: unknown;
  /** Buttons in order: Cancel, then what confirms (INTERACTION.md P3). */
  readonly actions: unknown;
  /** Names the button in the corner. */
  readonly closeLabel: string;
  /** The person has closed it in any way but by `actions`: Escape, the corner, the backdrop, Android's Back. It is closed. */
  readonly onCancel?: () => void;
  /** Whether a click beside it closes nothing; default: once anything was typed or chosen in it. */
  readonly isDirty?: boolean;
}

/**
 * A modal dialog, or nothing while its controller is closed. Focus starts on the heading, Escape closes this dialog and
 * nothing around it, on the keydown, before a page's own modal can hear it (INTERACTION.md K5, P3). Closing is never
 * refused: an act that is under way goes on (K6).
 */
export function dialog({ controller, isDirty, onCancel, ...shown }: Dialog): TemplateResult | typeof nothing {
  if (!controller.isOpen) return nothing;
  const cancel = (): void => {
    controller.close();
    onCancel?.();
  };
  const escape = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const beside = (event: Event): void => {
    if (controller.isBeside(event) && !(isDirty ?? controller.isTouched)) cancel();
  };
  // Android's Back, or a page that closes every dialog that it finds. `close` comes late: it may have been opened anew.
  const closed = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDialogElement;
    if (controller.isOwn(event) && controller.isOpen && open === (event.type === 'cancel')) cancel();
  };
  // The browser's own first focus: any other would be taken away again, and read out before the heading is.
  /* eslint-disable lit-a11y/no-autofocus */
  return html`
    <dialog
      class="dialog"
      part="dialog"
      aria-labelledby=${controller.titleId}
      ${ref(controller.take)}
      @keydown=${escape}
      @cancel=${closed}
      @close=${closed}
      @pointerdown=${controller.press}
      @click=${beside}
      @input=${controller.touch}
    >
      <div class="dialog-box" tabindex="-1">
        <div class="dialog-head">
          <div>
            <h2 id=${controller.titleId} tabindex="-1" autofocus>${shown.heading}</h2>
            ${shown.lead === undefined ? nothing : html`<p class="dialog-lead">${shown.lead}</p>`}
          </div>
          <button
            type="button"
            part="button"
            class="ghost dialog-close"
            aria-label=${shown.closeLabel}
            @click=${cancel}
          >
            ${icon(x)}
          </button>
        </div>
        <div class="dialog-body">${shown.body}</div>
      </div>
      <div class="dialog-foot">${shown.actions}</div>
      <div class="hidden" role="log"></div>
    </dialog>
  `;
}
