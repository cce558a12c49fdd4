import type { Money } from '@revampd/core';

export interface GrantCreditDetail {
  readonly connectionId: string;
  /** What the wallet gets; positive. */
  readonly amount: Money;
  /** As the person wrote it; the payer reads it too. */
  readonly reason: string;
}

/**
 * A person of the issuer has confirmed that a wallet gets credit. Cancelable: `preventDefault()` stops it before anything is
 * sent. A retry of the same act makes no other.
 */
export class RevampdGrantCreditEvent extends Event {
  static readonly type = 'revampd-grant-credit';
  readonly detail: GrantCreditDetail;

  constructor(detail: GrantCreditDetail) {
    super(RevampdGrantCreditEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-grant-credit': RevampdGrantCreditEvent;
  }
}
