import type { SendDetail } from './send.ts';

export interface MessageSentDetail extends SendDetail {
  /** The message's own id, the same over all attempts, and in every tab that has it. */
  readonly clientId: string;
  /** The thread's entry that it became; undefined where another tab sent it and didn't say more. */
  readonly entryId: string | undefined;
  /** RFC 3339, by Revampd's clock; undefined with `entryId`. */
  readonly at: string | undefined;
}

/** Revampd has a message, which stands in the thread now. Once for a message on a page (INTERACTION.md 3.3). */
export class RevampdMessageSentEvent extends Event {
  static readonly type = 'revampd-message-sent';
  readonly detail: MessageSentDetail;

  constructor(detail: MessageSentDetail) {
    super(RevampdMessageSentEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-message-sent': RevampdMessageSentEvent;
  }
}
