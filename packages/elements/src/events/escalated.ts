import type { EscalateDetail } from './escalate.ts';

export interface EscalatedDetail extends EscalateDetail {
  /** RFC 3339, by Revampd's clock. */
  readonly at: string;
}

/**
 * A ticket was escalated to Revampd here, or returned to the Partner, as Revampd has confirmed (TIC-6). After a return, a
 * person of Revampd's no longer sees the ticket.
 */
export class RevampdEscalatedEvent extends Event {
  static readonly type = 'revampd-escalated';
  readonly detail: EscalatedDetail;

  constructor(detail: EscalatedDetail) {
    super(RevampdEscalatedEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-escalated': RevampdEscalatedEvent;
  }
}
