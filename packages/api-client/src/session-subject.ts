import { RevampdError, problemError } from './errors.ts';
import { authorized } from './middleware/credential.ts';
import type { Answer, Send } from './middleware/middleware.ts';
import { retry } from './middleware/retry.ts';

/** Milliseconds that the retries of the question may take; the caller's signal ends it sooner. */
const TIME = 10_000;

/**
 * Asks the API whom a token is for, where the host's answer doesn't say: the person's id, and the connection's or null for
 * all of theirs. In a file of its own, which a page that is set up never fetches. Rejects with `session_unreachable` where
 * it may succeed later, as for a session that couldn't be fetched, and else with the refusal.
 */
export async function askForSubject(
  send: Send,
  token: string,
  signal: AbortSignal,
): Promise<[user: string, connection: string | null]> {
  const call = { method: 'GET', path: '/v1/session', pathParams: {}, query: {}, body: undefined, headers: {}, signal };
  let answer: Answer;
  try {
    answer = await retry({ milliseconds: TIME })(send)(authorized(call, token));
    if (!answer.response.ok) throw problemError(answer.error, answer.response);
  } catch (cause) {
    const error = cause as RevampdError;
    if (signal.aborted || !error.retryable) throw error;
    throw new RevampdError(
      'session_unreachable',
      `The host's answer names no user_id and connection_id, and asking the API whom the session is for failed: ${error.message}`,
      { cause, status: error.status, requestId: error.requestId },
    );
  }
  const { viewer, connection } = (answer.data ?? {}) as {
    readonly viewer?: { readonly id?: string };
    readonly connection?: { readonly id: string } | null;
  };
  if (viewer?.id) return [viewer.id, connection?.id ?? null];
  throw new RevampdError('invalid_response', 'The answer to GET /v1/session names nobody. Check base-url.');
}
