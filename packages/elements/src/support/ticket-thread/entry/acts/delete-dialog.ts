import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { actionButton } from '../../../../ui/action-button.ts';
import { isComposing } from '../../../../ui/keys.ts';
import type { EntryActs } from './entry-acts.ts';

/**
 * Asks before words that nobody else has are lost (WAI-ARIA alertdialog): focus is on Cancel, for that is what can't do harm
 * (INTERACTION.md P2). Escape closes this dialog and nothing around it (K5).
 */
export function deleteDialog(acts: EntryActs): TemplateResult | typeof nothing {
  const { dialog, words } = acts;
  if (!dialog.isOpen) return nothing;
  const cancel = (): void => dialog.close();
  const escape = (event: KeyboardEvent): void => {
    if (isComposing(event) || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  // Android's Back, or a page that closes every dialog that it finds. `close` comes late: it may have been opened anew.
  const closed = (event: Event): void => {
    const { open } = event.currentTarget as HTMLDialogElement;
    if (dialog.isOwn(event) && dialog.isOpen && open === (event.type === 'cancel')) cancel();
  };
  const id = `${dialog.titleId}-text`;
  // The browser's own first focus: any other would be taken away again, and read out before this one is.
  /* eslint-disable lit-a11y/no-autofocus */
  return html`
    <dialog
      class="dialog asking"
      part="dialog"
      role="alertdialog"
      aria-labelledby=${dialog.titleId}
      aria-describedby=${id}
      ${ref(dialog.take)}
      @keydown=${escape}
      @cancel=${closed}
      @close=${closed}
      @pointerdown=${dialog.press}
      @click=${(event: Event) => dialog.isBeside(event) && cancel()}
    >
      <div class="dialog-box">
        <div class="dialog-head"><h2 id=${dialog.titleId} tabindex="-1">${words('deleteTitle')}</h2></div>
        <div class="dialog-body"><p id=${id}>${words('deleteBody')}</p></div>
      </div>
      <div class="dialog-foot">
        <button type="button" part="button" class="ghost" autofocus @click=${cancel}>${words('cancel')}</button>
        ${actionButton({
          label: words('deleteMessage'),
          kind: 'danger',
          guard: dialog.guard,
          act: () => acts.delete(),
        })}
      </div>
    </dialog>
  `;
}
