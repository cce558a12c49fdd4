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
  at: number;
  readonly delay: number;
  readonly isRepeated: boolean;
  readonly run: () => void;
}

const { setTimeout: set, clearTimeout: clear, setInterval: repeat } = globalThis;
const [realNow, realDate] = [performance.now.bind(performance), Date.now];
/** Milliseconds by which the page is ahead of the world: its time goes on from where a test left it, and never back. */
let ahead = 0;

/** Turns of the page in which promises, messages and streams that need no timer come to their end. */
const TURNS = 12;
/** More timers than anything needs: what goes beyond goes in circles. */
const MOST = 1000;

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

/** Whether a test has the page's time in hand now. */
export const isTimeHeld = (): boolean => held !== undefined;

function takeTime(): PageClock {
  const timers = new Map<number, Timer>();
  let elapsed = 0;
  const [now, date] = [realNow() + ahead, realDate() + ahead];
  performance.now = () => now + elapsed;
  Date.now = () => date + elapsed;
  const taker =
    (isRepeated: boolean) =>
    (callback: (...given: unknown[]) => void, delay = 0, ...given: unknown[]): number => {
      timers.set((handles += 1), { at: elapsed + delay, delay, isRepeated, run: () => callback(...given) });
      return handles;
    };
  globalThis.setTimeout = taker(false) as unknown as typeof setTimeout;
  globalThis.setInterval = taker(true) as unknown as typeof setInterval;
  globalThis.clearTimeout = globalThis.clearInterval = (handle) => {
    const timer = Number(handle);
    if (!timers.delete(timer)) clear(released.get(timer) ?? timer);
  };

  const fire = (handle: number, timer: Timer): void => {
    elapsed = Math.max(elapsed, timer.at);
    if (timer.isRepeated) timer.at = elapsed + Math.max(1, timer.delay);
    else timers.delete(handle);
    timer.run();
  };

  return {
    async advance(milliseconds) {
      const end = elapsed + milliseconds;
      await settled();
      for (let fired = 0; ; fired += 1) {
        if (fired > MOST) throw new Error(`More than ${MOST} timers went off in ${milliseconds} ms.`);
        const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        fire(...due);
        await settled();
      }
      elapsed = end;
    },
    get standing() {
      return [...timers.values()].map(({ delay }) => delay);
    },
    release() {
      ahead = Math.max(ahead, now + elapsed - realNow());
      letGo();
      for (const [handle, { at, delay, isRepeated, run }] of timers) {
        const own = isRepeated ? repeat(run, delay) : set(run, Math.max(0, at - elapsed));
        released.set(handle, own as unknown as number);
      }
      timers.clear();
    },
  };
}

/** Clearing stays as it is: handles of held timers are still about. */
function letGo(): void {
  held = undefined;
  performance.now = () => realNow() + ahead;
  Date.now = () => realDate() + ahead;
  globalThis.setTimeout = set;
  globalThis.setInterval = repeat;
}

afterEach(() => held?.release());
