import type { SessionSource } from '@revampd/api-client';

/** Resolves as soon as it is known whose the session is, however often that fails before, or when the signal aborts. */
export async function sessionKnown(session: SessionSource, signal: AbortSignal): Promise<void> {
  await session.token().catch(() => {});
  return new Promise((resolve) => {
    const check = (): void => {
      if (session.subject === undefined && !signal.aborted) return;
      stop();
      signal.removeEventListener('abort', check);
      resolve();
    };
    const stop = session.subscribe(check);
    signal.addEventListener('abort', check);
    check();
  });
}
