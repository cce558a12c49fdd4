export interface StepUpDetail {
  /** Of the act that waits for it. */
  readonly intentId: string;
}

/**
 * An act waits until the person has confirmed who they are (SES-8). Where the host verifies them, the element's dialog is closed
 * by then, so that a sign-in of the host's can stand (INTERACTION.md P5); where a code of Revampd's does, it asks for that.
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
