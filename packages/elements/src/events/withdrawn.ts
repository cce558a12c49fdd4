import type { Money } from '@revampd/core';

export interface WithdrawnDetail {
  /** Of the one decision of the person, the same over all its retries. */
  readonly intentId: string;
  readonly connectionId: string;
  readonly requestId: string;
  /** What is asked for, for one period, or once. */
  readonly price: Money;
  /** RFC 3339, by Revampd's clock. */
  readonly at: string;
}

/** A request was taken back here, as Revampd has confirmed. Once for an intent, never before the answer (APR-4). */
export class RevampdWithdrawnEvent extends Event {
  static readonly type = 'revampd-withdrawn';
  readonly detail: WithdrawnDetail;

  constructor(detail: WithdrawnDetail) {
    super(RevampdWithdrawnEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-withdrawn': RevampdWithdrawnEvent;
  }
}
