/** Milliseconds after which a lock is taken from a tab that sits on it: sending gives up after 20 s, unless the tab is frozen. */
const PATIENCE = 30_000;

/**
 * Does `work` while no other tab does work of this name (Web Locks); a tab that dies gives its lock back. One that a browser
 * put to sleep in the middle of sending doesn't: its lock is taken then, and what it sent is asked for by the same key. The
 * signal that `work` gets aborts when the lock was taken away, or with the given one. Where there are no locks it is done at
 * once. Rejects only with what `work` throws.
 */
export async function withLock(
  name: string,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (!locks) return work(signal);
  const full = `revampd-embed outbox ${name}`;
  const waiting = new AbortController();
  const stopWaiting = (): void => waiting.abort();
  const lost = new AbortController();
  let working: Promise<void> | undefined;
  const ask = (options: LockOptions): Promise<unknown> =>
    locks.request(full, options, () => {
      clearTimeout(timer);
      return (working = signal.aborted ? Promise.resolve() : work(AbortSignal.any([signal, lost.signal])));
    });
  const timer = setTimeout(stopWaiting, PATIENCE);
  signal.addEventListener('abort', stopWaiting);
  try {
    await ask({ signal: waiting.signal })
      .catch(() => (working || signal.aborted || !waiting.signal.aborted ? undefined : ask({ steal: true })))
      // Taken away, refused (an origin without storage), or thrown by the work, which is told below.
      .catch(() => {});
    lost.abort();
    await (working ?? (signal.aborted ? undefined : work(signal)));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stopWaiting);
  }
}
