import { RevampdError, isSessionError, problemError } from '../errors.ts';
import type { SessionSource } from '../session-source.ts';
import type { Middleware, OutgoingCall } from './middleware.ts';

/** Whether a credential can stand in a header. Another would be quoted, whole, in the error that the platform throws (SES-5). */
export function isHeaderSafe(credential: string): boolean {
  return /^[\x21-\x7e]+$/.test(credential);
}

/** A call with a credential. */
export const authorized = (call: OutgoingCall, credential: string): OutgoingCall => ({
  ...call,
  headers: { ...call.headers, Authorization: `Bearer ${credential}` },
});

/** Sends an organization's secret key. Throws a RevampdError for one that was cut or joined on its way here. */
export function secretKey(key: string): Middleware {
  if (!isHeaderSafe(key)) {
    throw new RevampdError('malformed_request', 'The secret key is empty, or has a space or line break in it.');
  }
  return (next) => (call) => next(authorized(call, key));
}

/**
 * Sends the session's token. A 401 makes one refresh, however many calls were refused with that token, and one replay of
 * each; if the new token is refused too, the session has ended (SES-2, SES-3, SES-4). A call that waits while the session
 * becomes somebody else's is `aborted`.
 */
export function session(source: SessionSource): Middleware {
  return (next) => async (call) => {
    const begunFor = source.subject;
    const token = await source.token();
    requireSame(source, begunFor);
    const sentFor = source.subject;
    const answer = await next(authorized(call, token));
    if (answer.response.status !== 401) return answer;
    const fresh = await source.replace(token);
    requireSame(source, sentFor);
    const replay = await next(authorized(call, fresh));
    if (replay.response.status === 401) source.end(fresh, toSessionError(problemError(replay.error, replay.response)));
    return replay;
  };
}

/** A proxy's refusal ends the session as Revampd's does. */
const toSessionError = (error: RevampdError): RevampdError =>
  isSessionError(error)
    ? error
    : new RevampdError('session_refused', error.message, { cause: error, status: error.status });

/** What one person began isn't sent as another, or for another connection (SES-7). */
function requireSame({ subject }: SessionSource, begunFor: string | undefined): void {
  if (begunFor !== undefined && subject !== begunFor)
    throw new RevampdError('aborted', 'The session is for somebody else now than the one who began this.');
}
