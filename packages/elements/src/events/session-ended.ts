import type { RevampdErrorCode } from '@revampd/core';

export interface SessionEndedDetail {
  /** Why: `session_expired`, `session_revoked`, `session_refused`, … New ones may come. */
  readonly reason: RevampdErrorCode;
}

/** The session can't be used any more; a person or the host has to go on from here (SES-4, INTERACTION.md 3.1). */
export class RevampdSessionEndedEvent extends Event {
  static readonly type = 'revampd-session-ended';
  readonly detail: SessionEndedDetail;

  constructor(detail: SessionEndedDetail) {
    super(RevampdSessionEndedEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-session-ended': RevampdSessionEndedEvent;
  }
}
