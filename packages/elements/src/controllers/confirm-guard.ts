/** Milliseconds after its dialog has opened in which a press confirms nothing. */
const TOO_SOON = 400;

/** Tells a press that was meant from one that only happened to hit (INTERACTION.md P3). */
export interface ConfirmGuard {
  /** True for the second click of a double click, and for what comes before a person can have read the dialog. */
  refuses(event: MouseEvent): boolean;
}

/** A guard that counts from the moment its dialog stood, or what it says has changed. */
export class OpeningGuard implements ConfirmGuard {
  #since = 0;

  /** From now on, by the clock that events carry: milliseconds since the page began. */
  arm(now = performance.now()): void {
    this.#since = now;
  }

  refuses(event: MouseEvent): boolean {
    return event.detail > 1 || event.timeStamp - this.#since < TOO_SOON;
  }
}
