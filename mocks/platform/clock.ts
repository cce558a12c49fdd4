/** The platform's only source of time: UTC milliseconds that never go back. */
export interface Clock {
  now(): number;
}

/** A clock that can be put forward by hand. */
export interface AdjustableClock extends Clock {
  /** Puts it forward by so many milliseconds, at least 0: time doesn't go back. */
  advance(milliseconds: number): void;
}

/** A clock that follows a source (one that stands still, or the system's) plus what it was put forward by hand. */
export function createClock(source: () => number): AdjustableClock {
  let ahead = 0;
  let latest = -Infinity;
  return {
    now: () => (latest = Math.max(latest, Math.floor(source() + ahead))),
    advance: (milliseconds) => {
      if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) throw new RangeError('Time moves only forward.');
      ahead += milliseconds;
    },
  };
}
