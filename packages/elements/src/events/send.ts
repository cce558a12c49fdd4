export interface SendDetail {
  readonly connectionId: string;
  readonly ticketId: string;
  /** What the person wrote, without blank lines around it. */
  readonly body: string;
  /** The entry that it answers to; undefined for a message of its own. */
  readonly replyToId: string | undefined;
}

/**
 * A person sends a message. Cancelable: `preventDefault()` stops it before anything is sent, and the text stays where it was
 * written. A retry of the same message makes no other.
 */
export class RevampdSendEvent extends Event {
  static readonly type = 'revampd-send';
  readonly detail: SendDetail;

  constructor(detail: SendDetail) {
    super(RevampdSendEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-send': RevampdSendEvent;
  }
}
