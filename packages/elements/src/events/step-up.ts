export interface StepUpDetail {
  /** Of the act that waits for it. */
  readonly intentId: string;
}

/**
 * An act waits until the person has confirmed who they are; the element's dialog is closed by then, so that a sign-in of the
 * host's can stand (SES-8, INTERACTION.md P5).
 */
export class RevampdStepUpEvent extends Event {
  static readonly type = 'revampd-step-up';
  readonly detail: StepUpDetail;

  constructor(detail: StepUpDetail) {
    super(RevampdStepUpEvent.type, { bubbles: true, composed: true, cancelable: false });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'revampd-step-up': RevampdStepUpEvent;
  }
}
