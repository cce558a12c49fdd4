import type { Ticket } from '@revampd/core';

export interface StatusChangedDetail {
  readonly connectionId: string;
  readonly ticketId: string;
  /** As it was on screen when the person chose. */
  readonly from: Ticket['status'];
  readonly to: Ticket['status'];
}

/** A person has moved a ticket here, as Revampd has confirmed; not for what others do (TIC-11). */
export class RevampdStatusChangedEvent extends Event {
  static readonly type = 'revampd-status-changed';
  readonly detail: StatusChangedDetail;

  constructor(detail: StatusChangedDetail) {
    super(RevampdStatusChangedEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-status-changed': RevampdStatusChangedEvent;
  }
}
