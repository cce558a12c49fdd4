import type { Money } from '@revampd/core';

export interface RejectDetail {
  readonly connectionId: string;
  readonly requestId: string;
  /** What is asked for, for one period, or once. */
  readonly price: Money;
  /** What the person wrote to the other side. */
  readonly note?: string;
}

/**
 * A person has confirmed that they reject a request. Cancelable: `preventDefault()` stops it before anything is sent. A retry
 * of the same decision makes no other.
 */
export class RevampdRejectEvent extends Event {
  static readonly type = 'revampd-reject';
  readonly detail: RejectDetail;

  constructor(detail: RejectDetail) {
    super(RevampdRejectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-reject': RevampdRejectEvent;
  }
}
