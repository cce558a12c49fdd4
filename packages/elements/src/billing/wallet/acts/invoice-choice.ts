import {
  invoiceQuery,
  openInvoicesQuery,
  type Invoice,
  type InvoiceDetail,
  type InvoicePage,
  type Money,
  type Scope,
} from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import { QueryController } from '../../../controllers/query-controller.ts';
import { choosing, isLess, NEW_APPLY_FORM, type ApplyForm } from './apply-form.ts';

export interface InvoiceChoiceOptions {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly scope: () => Scope | undefined;
  readonly connectionId: () => string | undefined;
  /** Whether the dialog is open in which the person chooses. */
  readonly isOpen: () => boolean;
  /** Whether what was chosen was sent: until that has ended nothing of it changes. */
  readonly isSent: () => boolean;
  readonly balance: () => Money | undefined;
  /** Less is possible than a moment ago; `isBalance` where the credit is what became less. */
  readonly onLess: (invoice: Invoice, isBalance: boolean) => void;
  /** The chosen invoice can't be paid any more; as it stands now, if that could be read. */
  readonly onGone: (invoice: Invoice | undefined) => void;
}

/**
 * Which invoice is paid, and with how much. What others do meanwhile never chooses another one and never makes an amount
 * higher under the person's hand: what is no longer possible is said (INTERACTION.md 2.3, 2.11).
 */
export class InvoiceChoice {
  form: ApplyForm = NEW_APPLY_FORM;

  readonly #options: InvoiceChoiceOptions;
  readonly #open: QueryController<InvoicePage>;
  readonly #gone: QueryController<InvoiceDetail>;
  #invoices: readonly Invoice[] | undefined;
  #isGone = false;
  #isGoneTold = false;

  constructor(options: InvoiceChoiceOptions) {
    this.#options = options;
    const { element, scope, connectionId, isOpen } = options;
    this.#open = new QueryController<InvoicePage>(element, scope, (from) =>
      isOpen() ? openInvoicesQuery(from, { connectionId: connectionId() }) : undefined,
    );
    element.addController({ hostUpdate: () => this.#hold() });
    this.#gone = new QueryController<InvoiceDetail>(element, scope, (from) =>
      this.#isGone && isOpen()
        ? invoiceQuery(from, { connectionId: connectionId(), id: this.form.invoiceId! })
        : undefined,
    );
    element.addController({ hostUpdated: () => this.#tellGone() });
  }

  /** How reading them stands. */
  get state(): QueryController<InvoicePage>['state'] {
    return this.#open.state;
  }

  /** Those that can be paid, as far as they are known; while the act is under way, as they were when it was sent. */
  get invoices(): readonly Invoice[] | undefined {
    const { gone } = this;
    const isBehind = gone && isPayable(gone) && !this.#invoices?.some(({ id }) => id === gone.id);
    return isBehind ? this.#invoices?.concat(gone) : this.#invoices;
  }

  /** The chosen one, if it can be paid. */
  get invoice(): Invoice | undefined {
    return this.invoices?.find(({ id }) => id === this.form.invoiceId);
  }

  /** The chosen one can't be paid any more. */
  get isGone(): boolean {
    return this.#isGone && this.#gone.state.status !== 'pending' && this.invoice === undefined;
  }

  /** The chosen one is no longer on the list, and how it stands is being read: it may be behind the list's end. */
  get isChecking(): boolean {
    return this.#isGone && this.#gone.state.status === 'pending';
  }

  /** The one that is gone, as it stands now; undefined until that is known, or where it isn't to be had. */
  get gone(): Invoice | undefined {
    const { state } = this.#gone;
    return state.status === 'ready' ? state.data : undefined;
  }

  /** A dialog is opened anew: what is gone is chosen no more. What was typed stays. */
  begin(): void {
    this.#isGone = this.#isGoneTold = false;
    this.#invoices = undefined;
    this.form = { ...this.form, most: undefined };
  }

  /** After the act was done, or for somebody else. */
  clear(): void {
    this.begin();
    this.form = NEW_APPLY_FORM;
  }

  #hold(): void {
    const { isOpen, isSent, balance: balanceOf, onLess } = this.#options;
    if (!isOpen() || isSent()) return;
    const { state, form } = this;
    const isRead = state.status === 'failed' || (state.status === 'ready' && !state.refreshing);
    // An old list is no offer: what it has at the top may be paid since.
    if (!isRead && form.most === undefined) return;
    const invoices = state.status === 'ready' ? state.data.data : state.previous?.data;
    this.#invoices = invoices;
    const balance = balanceOf();
    if (!invoices || !balance) return;
    const { invoice } = this;
    if (form.most === undefined) {
      const chosen = invoice ?? invoices[0];
      if (chosen) this.form = choosing(form, chosen, balance);
    } else if (!invoice) {
      this.#isGone ||= state.status === 'ready' && isRead;
    } else if (isLess(form, invoice, balance)) {
      this.form = choosing(form, invoice, balance);
      onLess(invoice, balance.amount < invoice.amount_due.amount);
    }
  }

  #tellGone(): void {
    if (!this.isGone || this.#isGoneTold) return;
    this.#isGoneTold = true;
    this.#options.onGone(this.gone);
  }
}

const isPayable = ({ status }: Invoice): boolean => status === 'open' || status === 'overdue';
