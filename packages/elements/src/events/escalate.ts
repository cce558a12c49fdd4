/** Who has a ticket from then on: Revampd, or the Partner again. */
export type EscalationTarget = 'revampd' | 'partner';

export interface EscalateDetail {
  readonly connectionId: string;
  readonly ticketId: string;
  /** `revampd`: it is escalated; `partner`: it is returned. */
  readonly to: EscalationTarget;
  /** What the person wrote, without blank lines around it; everybody in the thread reads it. */
  readonly reason: string;
}

/**
 * A person has confirmed that a ticket is escalated to Revampd, or returned to the Partner. Cancelable: `preventDefault()` stops
 * it before anything is sent, and the reason is kept. A retry of the same makes no other.
 */
export class RevampdEscalateEvent extends Event {
  static readonly type = 'revampd-escalate';
  readonly detail: EscalateDetail;

  constructor(detail: EscalateDetail) {
    super(RevampdEscalateEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-escalate': RevampdEscalateEvent;
  }
}
