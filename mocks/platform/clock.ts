/** The platform's only source of time: UTC milliseconds that never go back. */
export interface Clock {
  now(): number;
}

/**
 * How far a clock can be put forward, in UTC milliseconds: the times that follow from it (an expiry, a due date) must
 * still be written with four digits for the year (RFC 3339), and that leaves them one.
 */
export const LATEST_INSTANT: number = Date.UTC(9999, 0, 1);

/** A clock that can be put forward by hand. */
export interface AdjustableClock extends Clock {
  /** Puts it forward by so many milliseconds, at least 0 (time doesn't go back) and up to `LATEST_INSTANT`. */
  advance(milliseconds: number): void;
}

/** A clock that follows a source (one that stands still, or the system's) plus what it was put forward by hand. */
export function createClock(source: () => number): AdjustableClock {
  let ahead = 0;
  let latest = -Infinity;
  const now = (): number => (latest = Math.max(latest, Math.floor(source() + ahead)));
  return {
    now,
    advance: (milliseconds) => {
      if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) throw new RangeError('Time moves only forward.');
      if (milliseconds > LATEST_INSTANT - now()) throw new RangeError('Time ends with the year 9998.');
      ahead += milliseconds;
    },
  };
}
