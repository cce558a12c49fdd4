import type { Money } from '@revampd/core';

export interface ApprovedDetail {
  /** Of the one decision of the person, the same over all its retries. */
  readonly intentId: string;
  readonly connectionId: string;
  readonly requestId: string;
  /** What is asked for, for one period, or once. */
  readonly price: Money;
  /** RFC 3339, by Revampd's clock. */
  readonly at: string;
}

/** A request was approved here, as Revampd has confirmed. Once for an intent, never before the answer (APR-5, MNY-2). */
export class RevampdApprovedEvent extends Event {
  static readonly type = 'revampd-approved';
  readonly detail: ApprovedDetail;

  constructor(detail: ApprovedDetail) {
    super(RevampdApprovedEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-approved': RevampdApprovedEvent;
  }
}
