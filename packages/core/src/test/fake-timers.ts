const { setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;

/** Lets the page have a turn. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Resolves once something is so; what waits for it runs meanwhile. It never gives up: the test's own timeout does. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await turn();
}

/** So many turns that whatever was to come of what has happened has come. */
export async function rest(): Promise<void> {
  for (let count = 0; count < 50; count += 1) await turn();
}

/** Timers that run when a test says so. */
export interface FakeTimers {
  /** Milliseconds of each timer that runs. */
  readonly running: number[];
  /** Milliseconds of each that is repeated. */
  readonly repeating: number[];
  /** Waits until a timer of so many milliseconds runs, and lets it fire. */
  fire(milliseconds: number): Promise<void>;
  /** Waits until something is repeated every so many milliseconds, and lets it run once more. */
  repeat(milliseconds: number): Promise<void>;
  /** Gives the page its own timers back. */
  restore(): void;
}

/** Replaces the page's timers. */
export function fakeTimers(): FakeTimers {
  const timers = new Map<number, { readonly milliseconds: number; readonly run: () => void }>();
  let last = 0;
  globalThis.setTimeout = ((run: () => void, milliseconds = 0) => {
    timers.set((last += 1), { run, milliseconds });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (id) => void timers.delete(Number(id));
  const repeated = new Map<number, { readonly milliseconds: number; readonly run: () => void }>();
  globalThis.setInterval = ((run: () => void, milliseconds = 0) => {
    repeated.set((last += 1), { run, milliseconds });
    return last;
  }) as typeof setInterval;
  globalThis.clearInterval = (id) => void repeated.delete(Number(id));
  const find = (wanted: number) => [...timers].find(([, { milliseconds }]) => milliseconds === wanted);
  return {
    get running() {
      return [...timers.values()].map(({ milliseconds }) => milliseconds);
    },
    get repeating() {
      return [...repeated.values()].map(({ milliseconds }) => milliseconds);
    },
    async fire(milliseconds) {
      await until(() => find(milliseconds) !== undefined);
      const [id, { run }] = find(milliseconds)!;
      timers.delete(id);
      run();
    },
    async repeat(wanted) {
      const due = () => [...repeated.values()].find(({ milliseconds }) => milliseconds === wanted);
      await until(() => due() !== undefined);
      due()!.run();
    },
    restore() {
      Object.assign(globalThis, { setInterval, clearInterval });
      globalThis.setTimeout = setTimeout;
      globalThis.clearTimeout = clearTimeout;
    },
  };
}
