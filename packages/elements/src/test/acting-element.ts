import { fixture } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { DialogController } from '../controllers/dialog-controller.ts';
import { inside } from './mount.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { actingStyles } from '../ui/acting.styles.ts';
import { actionButton } from '../ui/action-button.ts';
import { amountField } from '../ui/amount-field.ts';
import { dialog } from '../ui/dialog.ts';

/** Rows with a button that opens a dialog with an amount, as an element that acts has them. Only for tests. */
export class ActingElement extends LitElement {
  static override styles = [baseStyles, actingStyles];

  readonly dialog = new DialogController(this);
  rows = ['a', 'b', 'c'];
  amount = '318.00';
  pending = false;
  isDone = false;
  /** There is nothing to confirm any more. */
  isRefused = false;
  /** How often it was confirmed and cancelled. */
  confirmed = 0;
  cancelled = 0;

  override render(): TemplateResult {
    return html`
      <section class="base" part="base" role="group" aria-labelledby="title">
        <div id="title" class="title" role="heading" aria-level="2" tabindex="-1">Wallet</div>
        ${this.isDone ? html`<div id="status" tabindex="-1">Applied.</div>` : ''}
        <div id="section" role="heading" aria-level="3" tabindex="-1">History</div>
        <ul role="list">
          ${this.rows.map(
            (row) => html`
              <li id="row-${row}">
                <a href="#${row}">Entry ${row}</a>
                <button id=${row} @click=${(event: Event) => this.dialog.open(event)}><span>Reverse…</span></button>
              </li>
            `,
          )}
        </ul>
        ${dialog({
          controller: this.dialog,
          heading: 'Apply credit',
          lead: '$412.60 available',
          closeLabel: 'Close',
          onCancel: () => this.count('cancelled'),
          body: amountField({
            id: 'amount',
            label: 'Amount',
            currency: 'USD',
            locale: 'en',
            value: this.amount,
            pending: this.pending,
            onInput: (value) => this.set({ amount: value }),
          }),
          actions: html`
            ${actionButton({ label: 'Cancel', kind: 'ghost', act: () => this.dialog.close() })}
            ${this.isRefused ? '' : this.#confirmButton()}
          `,
        })}
      </section>
    `;
  }

  #confirmButton(): TemplateResult {
    return actionButton({
      label: 'Apply $318.00',
      pendingLabel: 'Applying…',
      pending: this.pending,
      kind: 'primary',
      guard: this.dialog.guard,
      act: () => this.count('confirmed'),
    });
  }

  count(what: 'confirmed' | 'cancelled'): void {
    this[what] += 1;
  }

  /** Changes what it shows. */
  set(change: Partial<Pick<ActingElement, 'rows' | 'amount' | 'pending' | 'isDone' | 'isRefused'>>): void {
    Object.assign(this, change);
    this.requestUpdate();
  }
}

/** The row's button opens the dialog, of this element or a new one. */
export async function openActing(element?: ActingElement, row = 'b'): Promise<ActingElement> {
  const host = element ?? (await mountActing());
  inside(host, `#${row}`).click();
  await host.updateComplete;
  return host;
}

export const mountActing = (): Promise<ActingElement> =>
  fixture<ActingElement>(html`<revampd-acting-test></revampd-acting-test>`);

/**
 * What has focus in the element, by its id, name or text; '' where nothing has. A name and no element, which mocha would
 * spell out to its last property when a test fails.
 */
export function focusedIn(element: ActingElement): string {
  const active = element.shadowRoot!.activeElement;
  if (!active) return '';
  return active.localName === 'h2'
    ? 'heading'
    : active.getAttribute('aria-label') || active.id || active.textContent!.trim();
}

/** Whether a dialog stands, for the person to act in. */
export const isModal = (element: ActingElement): boolean => Boolean(dialogIn(element)?.matches(':modal'));

export const dialogIn = (element: ActingElement): HTMLDialogElement | null =>
  element.shadowRoot!.querySelector('dialog');

/** The button that confirms. */
export const confirmIn = (element: ActingElement): HTMLButtonElement =>
  inside<HTMLButtonElement>(element, 'dialog .primary');

customElements.define('revampd-acting-test', ActingElement);
