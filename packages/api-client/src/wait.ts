/**
 * Resolves after `milliseconds`, or rejects at once with the signal's reason when that aborts. Leaves no timer or listener
 * behind.
 */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, milliseconds);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}

/** Milliseconds before attempt `attempt + 1`: doubles from `first` to `cap`, and half of it is chance, so that pages don't come back as one. */
export function backOff(attempt: number, first: number, cap: number, random: () => number = Math.random): number {
  return Math.min(cap, first * 2 ** attempt) * (0.5 + random() / 2);
}
