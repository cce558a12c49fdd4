import { RevampdError } from '@revampd/api-client';
import { settledWithin } from '../actions/settled-within.ts';

/** Milliseconds that what a page before this one left is waited for, until it is said that nothing is kept. */
const LOOKING = 2_000;

/**
 * Looks for what is kept. A session that takes its time is waited for (`open`), storage that hangs isn't (`read`): what comes
 * late is taken over then. Rejects where it can't be read, or not in time.
 */
export async function lookFor(
  open: () => Promise<unknown>,
  read: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  await open();
  if (signal.aborted) return;
  const reading = read();
  await settledWithin(LOOKING, reading, signal);
  if (signal.aborted) return;
  // Settled by now, or late.
  await Promise.race([reading, Promise.reject(new RevampdError('timeout', 'The storage doesn’t answer.'))]);
}
