/** The page's time in a test's hand: what the page waits for comes when the test says so, and nobody sleeps. */

/** The page's timers and clocks while they are held. */
export interface PageClock {
  /** Milliseconds on; what falls due meanwhile happens at its time, with all that follows from it without a timer. */
  advance(milliseconds: number): Promise<void>;
  /** Timers that still stand, with their milliseconds as they were asked for. */
  readonly standing: readonly number[];
  /** The page's own time again: what still stands goes on by it. */
  release(): void;
}

interface Timer {
  readonly at: number;
  readonly delay: number;
  readonly run: () => void;
}

const { setTimeout: set, clearTimeout: clear } = globalThis;
const [realNow, realDate] = [performance.now.bind(performance), Date.now];

/** Turns of the page in which promises, messages and streams that need no timer come to their end. */
const TURNS = 12;

let held: PageClock | undefined;
/** Held timer → the page's own, after its release: whoever has the handle may still clear it. */
const released = new Map<number, number>();
let handles = 1e9;

/** Lets everything happen that waits for no timer. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) {
    await new Promise<void>((resolve) => {
      // A message comes after all microtasks, and is not held back as timers are.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  }
}

/** Holds the page's timers, `Date.now` and `performance.now` until `release`, at the latest until the test is over. */
export function holdTime(): PageClock {
  return (held ??= takeTime());
}

function takeTime(): PageClock {
  const mine = { timers: new Map<number, Timer>(), elapsed: 0 };
  const [now, date] = [realNow(), realDate()];
  performance.now = () => now + mine.elapsed;
  Date.now = () => date + mine.elapsed;
  globalThis.setTimeout = ((callback: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
    mine.timers.set((handles += 1), { at: mine.elapsed + delay, delay, run: () => callback(...given) });
    return handles;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (handle) => {
    const timer = Number(handle);
    if (!mine.timers.delete(timer)) clear(released.get(timer) ?? timer);
  };
  return {
    async advance(milliseconds) {
      const end = mine.elapsed + milliseconds;
      await settled();
      for (;;) {
        const due = [...mine.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        mine.timers.delete(due[0]);
        mine.elapsed = Math.max(mine.elapsed, due[1].at);
        due[1].run();
        await settled();
      }
      mine.elapsed = end;
    },
    get standing() {
      return [...mine.timers.values()].map(({ delay }) => delay);
    },
    release() {
      letGo();
      for (const [handle, { at, run }] of mine.timers) {
        released.set(handle, set(run, Math.max(0, at - mine.elapsed)) as unknown as number);
      }
      mine.timers.clear();
    },
  };
}

function letGo(): void {
  held = undefined;
  performance.now = realNow;
  Date.now = realDate;
  globalThis.setTimeout = set;
}

afterEach(() => held?.release());
