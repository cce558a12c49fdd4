/** What links in elements lead to. */
export const NAVIGATE_KINDS = ['invoice', 'payout', 'affiliate_payout', 'ticket'] as const;
export type NavigateKind = (typeof NAVIGATE_KINDS)[number];

/** One thing that a link leads to. */
export interface NavigateTarget {
  readonly kind: NavigateKind;
  readonly connectionId: string;
  readonly id: string;
  /** Of a ticket: the entry that is meant. */
  readonly entryId?: string;
}

/**
 * Where the host shows what links lead to: by kind, a URL with `{invoice_id}`, `{payout_id}`, `{affiliate_payout_id}` or
 * `{ticket_id}`, and `{connection_id}` if it needs it, such as `/billing/invoices/{invoice_id}`. A ticket's may have
 * `{entry_id}` for one of its messages, which `entry-id` of `<revampd-ticket-thread>` takes: `/tickets/{ticket_id}?entry={entry_id}`.
 * Without a route there is no link: none is dead.
 */
export type Routes = { readonly [Kind in NavigateKind]?: string };

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
