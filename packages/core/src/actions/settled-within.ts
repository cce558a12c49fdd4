/** Milliseconds that an act waits for the browser's storage: one that hangs must not stop it. */
export const KEEPING = 1_000;

/** Resolves when `work` has settled, or after `milliseconds`, or when the signal aborts; leaves no timer or listener behind. */
export function settledWithin(milliseconds: number, work: Promise<unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, milliseconds);
    signal.addEventListener('abort', finish);
    work.then(finish, finish);
  });
}
