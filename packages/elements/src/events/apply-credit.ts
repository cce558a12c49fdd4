import type { Money } from '@revampd/core';

export interface ApplyCreditDetail {
  readonly connectionId: string;
  readonly invoiceId: string;
  /** What the person chose to apply; positive. */
  readonly amount: Money;
}

/**
 * A person has confirmed that credit is applied to an invoice. Cancelable: `preventDefault()` stops it before anything is
 * sent. A retry of the same act makes no other.
 */
export class RevampdApplyCreditEvent extends Event {
  static readonly type = 'revampd-apply-credit';
  readonly detail: ApplyCreditDetail;

  constructor(detail: ApplyCreditDetail) {
    super(RevampdApplyCreditEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-apply-credit': RevampdApplyCreditEvent;
  }
}
