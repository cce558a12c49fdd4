import type { RevampdError, RevampdErrorCode } from '@revampd/core';

export interface ContactDetail {
  /** What went wrong; new codes may come. */
  readonly code: RevampdErrorCode;
  /** Revampd's `Request-Id`, to quote to support; undefined where there was no answer. */
  readonly requestId: string | undefined;
}

/**
 * A person asks for help with a failure that an element shows. The button for it is there only where the host has set
 * `contactable`, since nobody can tell whether it listens (INTERACTION.md O8).
 */
export class RevampdContactEvent extends Event {
  static readonly type = 'revampd-contact';
  readonly detail: ContactDetail;

  constructor({ code, requestId }: Pick<RevampdError, keyof ContactDetail>) {
    super(RevampdContactEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = { code, requestId };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-contact': RevampdContactEvent;
  }
}
