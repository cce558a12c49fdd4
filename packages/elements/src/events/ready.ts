export interface ReadyDetail {
  /** The connection whose content stands. */
  readonly connectionId: string;
}

/** An element shows its first content. Once for an element and connection; a refetch makes no other (INTERACTION.md 3.1). */
export class RevampdReadyEvent extends Event {
  static readonly type = 'revampd-ready';
  readonly detail: ReadyDetail;

  constructor(detail: ReadyDetail) {
    super(RevampdReadyEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-ready': RevampdReadyEvent;
  }
}
