import type { Money } from '@revampd/core';

export interface ApproveDetail {
  readonly connectionId: string;
  readonly requestId: string;
  /** What is asked for, for one period, or once. */
  readonly price: Money;
  /** What the person wrote to the other side. */
  readonly note?: string;
}

/**
 * A person has confirmed that they approve a request. Cancelable: `preventDefault()` stops it before anything is sent. A retry
 * of the same decision makes no other.
 */
export class RevampdApproveEvent extends Event {
  static readonly type = 'revampd-approve';
  readonly detail: ApproveDetail;

  constructor(detail: ApproveDetail) {
    super(RevampdApproveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-approve': RevampdApproveEvent;
  }
}
