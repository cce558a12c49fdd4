const { setTimeout, clearTimeout } = globalThis;

/** Lets the page have a turn. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout.call(globalThis, resolve));

/** Resolves once something is so; what waits for it runs meanwhile. It never gives up: the test's own timeout does. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await turn();
}

/** Timers that run when a test says so. */
export interface FakeTimers {
  /** Milliseconds of each timer that runs. */
  readonly running: number[];
  /** Milliseconds of each timer that was ever set. */
  readonly set: number[];
  /** Waits until a timer of so many milliseconds runs, and lets it fire. */
  fire(milliseconds: number): Promise<void>;
  /** Gives the page its own timers back. */
  restore(): void;
}

/** Replaces the page's timers. */
export function fakeTimers(): FakeTimers {
  const timers = new Map<number, { readonly milliseconds: number; readonly run: () => void }>();
  const set: number[] = [];
  const fake = (run: () => void, milliseconds: number) => {
    timers.set(set.push(milliseconds), { run, milliseconds });
    return set.length;
  };
  globalThis.setTimeout = fake as typeof setTimeout;
  globalThis.clearTimeout = (id) => void timers.delete(Number(id));
  const find = (wanted: number) => [...timers].find(([, { milliseconds }]) => milliseconds === wanted);
  return {
    get running() {
      return [...timers.values()].map(({ milliseconds }) => milliseconds);
    },
    set,
    async fire(milliseconds) {
      await until(() => find(milliseconds) !== undefined);
      const [id, { run }] = find(milliseconds)!;
      timers.delete(id);
      run();
    },
    restore() {
      globalThis.setTimeout = setTimeout;
      globalThis.clearTimeout = clearTimeout;
    },
  };
}

/** An abort signal whose listeners are counted. */
export function countedSignal(): {
  readonly abort: () => void;
  readonly signal: AbortSignal;
  readonly left: () => number;
} {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    listeners.add(given[1]);
    addEventListener.apply(signal, given);
  };
  signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    listeners.delete(given[1]);
    removeEventListener.apply(signal, given);
  };
  return { abort: () => controller.abort(), signal, left: () => listeners.size };
}
