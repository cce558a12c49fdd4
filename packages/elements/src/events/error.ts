import type { RevampdError, RevampdErrorCode } from '@revampd/core';

export interface ErrorDetail {
  /** New codes may come: treat an unknown one as a failure that can't be retried. */
  readonly code: RevampdErrorCode;
  /** For the developer's log, in English. */
  readonly message: string;
  /** Revampd's `Request-Id`, to quote to support; undefined where there was no answer. */
  readonly requestId: string | undefined;
  /** Whether the same act may succeed later without anyone changing anything. */
  readonly retryable: boolean;
}

/**
 * Something that an element read, or an act of the person, has failed; the element says so itself. Only what stands in
 * `detail` leaves the element: never a token, a cause or what was sent (SES-5).
 */
export class RevampdErrorEvent extends Event {
  static readonly type = 'revampd-error';
  readonly detail: ErrorDetail;

  constructor({ code, message, requestId, retryable }: Pick<RevampdError, keyof ErrorDetail>) {
    super(RevampdErrorEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = { code, message, requestId, retryable };
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-error': RevampdErrorEvent;
  }
}
