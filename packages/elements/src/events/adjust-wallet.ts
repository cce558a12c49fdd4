import type { Money } from '@revampd/core';

export interface AdjustWalletDetail {
  readonly connectionId: string;
  /** What the wallet gets, or loses where it is negative. */
  readonly amount: Money;
  /** As the person wrote it; the payer reads it too. */
  readonly reason: string;
}

/**
 * A person of the issuer has confirmed that a wallet is adjusted. Cancelable: `preventDefault()` stops it before anything is
 * sent. A retry of the same act makes no other.
 */
export class RevampdAdjustWalletEvent extends Event {
  static readonly type = 'revampd-adjust-wallet';
  readonly detail: AdjustWalletDetail;

  constructor(detail: AdjustWalletDetail) {
    super(RevampdAdjustWalletEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-adjust-wallet': RevampdAdjustWalletEvent;
  }
}
