import { isConflict, isRevampdError, isSessionError, RevampdError, type SessionState } from '@revampd/api-client';
import type { Fate } from '../session/sent-acts.ts';

/** Refusals that the platform would have given the first time too, or gives only to what it hasn't done with this key. */
const FOR_GOOD = new Set([400, 409, 412, 413, 415, 422, 428]);

/**
 * Whether it is open how an act ended: then it is neither said to have failed nor begun anew, and only its own key may ask
 * (MNY-1). `fate` is what became of all that was sent with the key, not of the last attempt alone.
 */
export function isOpen(error: RevampdError, fate: Fate | undefined, session: SessionState): boolean {
  const { code, status } = error;
  const isOver = isSessionError(error) || status === 401 || session === 'ended';
  // The session ended under an act that was on its way: it may be asked about in the next one (INTERACTION.md 3.1).
  if (fate !== undefined && isOver) return true;
  if (code === 'idempotency_in_progress') return true;
  if (fate !== 'open') return false;
  return code === 'invalid_response' || code === 'idempotency_key_reused' || !FOR_GOOD.has(status ?? 0);
}

/** What an act failed with, in our words. */
export const toRevampdError = (cause: unknown): RevampdError =>
  isRevampdError(cause) ? cause : new RevampdError('invalid_response', 'The answer could not be read.', { cause });

/** Whether something else came first: `current` says what stands there now, by whom and since when (MNY-3). */
export const isBeaten = (error: RevampdError): boolean => error.code === 'stale_version' || isConflict(error);
