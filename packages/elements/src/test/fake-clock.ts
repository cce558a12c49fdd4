import type { AnnouncerClock } from '../announcer/announcer.ts';

/** A clock that goes only as far as a test tells it to. */
export interface FakeClock extends AnnouncerClock {
  /** Milliseconds on; what falls due meanwhile happens at its time. */
  advance(milliseconds: number): void;
  /** Timers that are still to go off. */
  readonly pending: number;
}

/** A clock at zero. */
export function createFakeClock(): FakeClock {
  let now = 0;
  let last = 0;
  const timers = new Map<number, { at: number; act: () => void }>();
  return {
    now: () => now,
    setTimeout: (act, delay) => {
      timers.set((last += 1), { at: now + delay, act });
      return last;
    },
    clearTimeout: (timer) => void timers.delete(timer),
    advance: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].act();
      }
      now = end;
    },
    get pending() {
      return timers.size;
    },
  };
}
