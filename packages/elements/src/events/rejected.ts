import type { Money } from '@revampd/core';

export interface RejectedDetail {
  /** Of the one decision of the person, the same over all its retries. */
  readonly intentId: string;
  readonly connectionId: string;
  readonly requestId: string;
  /** What is asked for, for one period, or once. */
  readonly price: Money;
  /** RFC 3339, by Revampd's clock. */
  readonly at: string;
}

/** A request was rejected here, as Revampd has confirmed. Once for an intent, never before the answer (APR-5). */
export class RevampdRejectedEvent extends Event {
  static readonly type = 'revampd-rejected';
  readonly detail: RejectedDetail;

  constructor(detail: RejectedDetail) {
    super(RevampdRejectedEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-rejected': RevampdRejectedEvent;
  }
}
