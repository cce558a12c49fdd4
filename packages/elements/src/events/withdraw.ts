import type { Money } from '@revampd/core';

export interface WithdrawDetail {
  readonly connectionId: string;
  readonly requestId: string;
  /** What is asked for, for one period, or once. */
  readonly price: Money;
  /** What the person wrote to the other side. */
  readonly note?: string;
}

/**
 * A person has confirmed that they take their request back. Cancelable: `preventDefault()` stops it before anything is sent. A retry
 * of the same decision makes no other.
 */
export class RevampdWithdrawEvent extends Event {
  static readonly type = 'revampd-withdraw';
  readonly detail: WithdrawDetail;

  constructor(detail: WithdrawDetail) {
    super(RevampdWithdrawEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-withdraw': RevampdWithdrawEvent;
  }
}
