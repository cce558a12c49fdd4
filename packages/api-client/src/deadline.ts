import { RevampdError, isRevampdError } from './errors.ts';

/**
 * Runs `work` with a signal that aborts with an `aborted` RevampdError when `signal` does, or with a `timeout` one after
 * `milliseconds`. It covers everything that `work` awaits, a stalled body too, and leaves no timer or listener behind.
 * Rejects with that error even if `work` doesn't listen to its signal.
 */
export async function withDeadline<T>(
  signal: AbortSignal | undefined,
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const giveUp = () => controller.abort(aborted(signal?.reason));
  const timer = setTimeout(() => {
    controller.abort(new RevampdError('timeout', `No whole answer came within ${milliseconds / 1000} s.`));
  }, milliseconds);
  if (signal?.aborted) giveUp();
  else signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}

/** The error of a call that its caller gave up: the reason itself where it is one of ours. */
export const aborted = (reason: unknown): RevampdError =>
  isRevampdError(reason)
    ? reason
    : new RevampdError('aborted', 'The call was given up before its answer came.', { cause: reason });

const rejectOnAbort = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const rejectWithReason = () => reject(signal.reason);
    if (signal.aborted) rejectWithReason();
    else signal.addEventListener('abort', rejectWithReason, { once: true });
  });
