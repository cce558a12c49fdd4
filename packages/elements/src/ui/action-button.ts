import { html, nothing, type TemplateResult } from 'lit';
import type { ConfirmGuard } from '../controllers/confirm-guard.ts';
import { icon } from './icon.ts';
import { spinner } from './acting-icons.ts';
import { isComposing } from './keys.ts';

export type { ConfirmGuard } from '../controllers/confirm-guard.ts';

export const ACTION_KINDS = ['primary', 'danger', 'secondary', 'ghost'] as const;
/** `danger` only for what destroys; one `primary` a region (LOOKS.md 9). */
export type ActionKind = (typeof ACTION_KINDS)[number];

export interface ActionButton {
  /** A verb with its object or amount: "Apply $318.00". */
  readonly label: unknown;
  /** Stands in its place while the act is under way: "Applying…". */
  readonly pendingLabel?: unknown;
  readonly pending?: boolean;
  /** It does nothing for now, and says so; it stays a stop, so that focus isn't lost. */
  readonly disabled?: boolean;
  readonly act: (event: MouseEvent) => void;
  /** Default `secondary`. */
  readonly kind?: ActionKind;
  /** Of the dialog that it confirms: `controller.guard`. */
  readonly guard?: ConfirmGuard;
  readonly small?: boolean;
  /** For a button that opens a dialog. */
  readonly opensDialog?: boolean;
}

/**
 * A button whose act may take a while. Pending it keeps its place and its focus, and does nothing (INTERACTION.md F6, P4); a
 * held key, a double click and a click too soon after its dialog opened confirm nothing (P3).
 */
export function actionButton(button: ActionButton): TemplateResult {
  const { label, pendingLabel, pending, disabled, act, kind = 'secondary', guard, small, opensDialog } = button;
  const isIdle = pending || disabled;
  const press = (event: MouseEvent): void => {
    if (!isIdle && !guard?.refuses(event)) act(event);
  };
  return html`
    <button
      type="button"
      part="button"
      class="${kind} ${small ? 'small' : ''}"
      aria-disabled=${isIdle ? 'true' : nothing}
      aria-haspopup=${opensDialog ? 'dialog' : nothing}
      @keydown=${refuseRepeats}
      @click=${press}
    >
      ${pending ? html`${icon(spinner, 'spinner')} ${pendingLabel ?? label}` : label}
    </button>
  `;
}

/** A held Enter would press again and again; a held Tab goes on. */
function refuseRepeats(event: KeyboardEvent): void {
  if (isComposing(event)) return;
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}
