import type { Money } from '@revampd/core';

export const RECEIPT_KINDS = [
  'credit_applied',
  'credit',
  'adjustment',
  'reversal',
  'request_approved',
  'request_rejected',
  'request_withdrawn',
] as const;
export type ReceiptKind = (typeof RECEIPT_KINDS)[number];

/** What a partner can reconcile a money act with (MNY-2). */
export interface ReceiptDetail {
  /** Of the one act of the person, the same over all its retries. */
  readonly intentId: string;
  /** Of what Revampd made or changed: the ledger entry, the approval request. */
  readonly serverId: string;
  readonly kind: ReceiptKind;
  /**
   * What moved, signed as in the ledger: negative left the wallet. Of an approval its price, for one period or once. Null
   * where nothing is charged.
   */
  readonly amount: Money | null;
  /** The wallet's balance after it; null where it didn't change. */
  readonly balance: Money | null;
  /** RFC 3339, by Revampd's clock. */
  readonly at: string;
  readonly connectionId: string;
  /** The invoice that it paid or is owed again. */
  readonly invoiceId?: string;
}

/** An act with money was done, as Revampd has confirmed. Once for an intent, never before the answer (MNY-2). */
export class RevampdReceiptEvent extends Event {
  static readonly type = 'revampd-receipt';
  readonly detail: ReceiptDetail;

  constructor(detail: ReceiptDetail) {
    super(RevampdReceiptEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-receipt': RevampdReceiptEvent;
  }
}
