import type { RevampdErrorCode } from '@revampd/core';
import type { SendDetail } from './send.ts';

export interface MessageFailedDetail extends SendDetail {
  /** The message's own id, the same over all attempts. */
  readonly clientId: string;
  /** Whether the person may send it again as it is; else it goes back into the composer, or is deleted. */
  readonly retryable: boolean;
  /** New codes may come. */
  readonly code: RevampdErrorCode;
}

/** A message wasn't sent, after all attempts; the element says so itself. Once for each time that it failed (INTERACTION.md 3.3). */
export class RevampdMessageFailedEvent extends Event {
  static readonly type = 'revampd-message-failed';
  readonly detail: MessageFailedDetail;

  constructor(detail: MessageFailedDetail) {
    super(RevampdMessageFailedEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-message-failed': RevampdMessageFailedEvent;
  }
}
