import { createClock, LATEST_INSTANT, type AdjustableClock } from '../platform/index.ts';
import type { Instant, Store } from '../store.ts';

/** A clock whose advances are in a store before they hold, and which says where it is. */
export interface StoredClock extends AdjustableClock {
  at(): Instant;
}

/**
 * Follows a source plus what it was put forward by, in this process and before. Time never goes back: where the source
 * did (somebody set the machine's clock), it goes on from the instant that was last written.
 */
export function createStoredClock(source: () => number, store: Store, past?: Instant): StoredClock {
  const clock = createClock(source);
  let ahead = past ? Math.max(past.ahead, past.now - clock.now()) : 0;
  if (ahead > 0) clock.advance(ahead);
  return {
    now: clock.now,
    at: () => ({ now: clock.now(), ahead }),
    advance: (milliseconds) => {
      const isPossible = milliseconds >= 0 && milliseconds <= LATEST_INSTANT - clock.now();
      if (isPossible) store.advance({ now: clock.now() + milliseconds, ahead: ahead + milliseconds });
      clock.advance(milliseconds);
      ahead += milliseconds;
    },
  };
}
