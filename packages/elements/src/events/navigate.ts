/** Something that a link in an element leads to. */
export type NavigateTarget =
  | { readonly kind: 'invoice'; readonly connectionId: string; readonly invoiceId: string }
  | { readonly kind: 'payout'; readonly connectionId: string; readonly payoutId: string };

/** Where the host shows what links lead to: a URL with `{invoice_id}`, `{payout_id}` and `{connection_id}` in it. */
export interface Routes {
  /** Such as `/billing/invoices/{invoice_id}`. Without it, invoices are named in plain text: no dead links. */
  readonly invoice?: string;
  readonly payout?: string;
}

export interface NavigateDetail {
  readonly target: NavigateTarget;
  /** The link's address, from the host's `routes`. */
  readonly href: string;
}

/**
 * A person follows a link of an element. Cancelable: `preventDefault()` keeps the browser on the page, for a host that
 * routes by itself. Clicks with a modifier key are left to the browser and make no event (NOT-12).
 */
export class RevampdNavigateEvent extends Event {
  static readonly type = 'revampd-navigate';
  readonly detail: NavigateDetail;

  constructor(detail: NavigateDetail) {
    super(RevampdNavigateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-navigate': RevampdNavigateEvent;
  }
}
