export interface ReverseCreditDetail {
  readonly connectionId: string;
  /** The ledger entry that is given back. */
  readonly entryId: string;
  /** As the person wrote it; the payer reads it too. */
  readonly reason: string;
}

/**
 * A person of the issuer has confirmed that an application of credit is given back. Cancelable: `preventDefault()` stops it
 * before anything is sent. A retry of the same act makes no other.
 */
export class RevampdReverseCreditEvent extends Event {
  static readonly type = 'revampd-reverse-credit';
  readonly detail: ReverseCreditDetail;

  constructor(detail: ReverseCreditDetail) {
    super(RevampdReverseCreditEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-reverse-credit': RevampdReverseCreditEvent;
  }
}
