import type { Clock } from '../platform/index.ts';

/** The clock of a world that is being built: it stands where the story is, and follows the live clock afterwards. */
export interface TimelineClock extends Clock {
  moveTo(instant: number): void;
  goLive(): void;
}

/** Acts of the past (UTC milliseconds), told in any order and done in the order of time. */
export interface Timeline {
  /** The instant at which the story ends and the live clock goes on. */
  readonly start: number;
  at(instant: number, act: () => void): void;
  /** Does all acts, moving the clock from one to the next; `settle` is called before each, for what fell due. */
  run(settle: () => void): void;
}

/** A clock that waits `before` milliseconds in front of the live clock's now until it is moved. */
export function createTimelineClock(live: Clock, before: number): TimelineClock {
  let told: number | undefined = live.now() - before;
  return {
    now: () => told ?? live.now(),
    moveTo: (instant) => {
      if (told === undefined || instant < told) throw new RangeError('A story is told forward.');
      told = instant;
    },
    goLive: () => (told = undefined),
  };
}

/** An empty timeline that ends at the live clock's `start`. */
export function createTimeline(clock: TimelineClock, start: number): Timeline {
  const acts: { readonly instant: number; readonly act: () => void }[] = [];
  return {
    start,
    at: (instant, act) => {
      if (instant > start) throw new RangeError(`${new Date(instant).toISOString()} is after the start of the world.`);
      acts.push({ instant, act });
    },
    run: (settle) => {
      for (const { instant, act } of acts.toSorted((left, right) => left.instant - right.instant)) {
        clock.moveTo(instant);
        settle();
        act();
      }
      clock.moveTo(start);
      settle();
    },
  };
}
