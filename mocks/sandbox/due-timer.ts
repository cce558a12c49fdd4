import type { MockApi } from '../mock-api.ts';

/** One timer for what falls due next. */
export interface DueTimer {
  /** Sets it anew: something may fall due sooner or later than before. */
  arm(): void;
  /** For good. */
  stop(): void;
}

/** The longest that a timer waits (HTML, timers); it is set anew then. */
const LONGEST_MS = 2 ** 31 - 1;
/** How long to wait for a clock that stands still, and after a failure. */
const STANDING_STILL_MS = 1000;

/** Does what falls due at its instant, without a call: an invoice is overdue, a session expires. */
export function createDueTimer(apiNow: () => MockApi): DueTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const set = (shortest: number): void => {
    clearTimeout(timer);
    const { platform, clock } = apiNow();
    const due = platform.nextDue();
    if (due === undefined || isStopped) return;
    const setAt = clock.now();
    timer = setTimeout(
      () => {
        const hasMoved = clock.now() > setAt;
        try {
          platform.runDue();
          set(hasMoved ? 0 : STANDING_STILL_MS);
        } catch (error) {
          // What couldn't be written is still due.
          console.error(error);
          set(STANDING_STILL_MS);
        }
      },
      Math.min(Math.max(due - setAt, shortest), LONGEST_MS),
    );
    // What will fall due is no reason for the process to stay.
    timer.unref();
  };
  return {
    arm: () => set(0),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
