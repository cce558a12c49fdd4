import { problemError } from '../errors.ts';
import type { SessionSource } from '../session-source.ts';
import type { Middleware, OutgoingCall } from './middleware.ts';

const authorized = (call: OutgoingCall, credential: string): OutgoingCall => ({
  ...call,
  headers: { ...call.headers, Authorization: `Bearer ${credential}` },
});

/** Sends an organization's secret key. */
export function secretKey(key: string): Middleware {
  return (next) => (call) => next(authorized(call, key));
}

/**
 * Sends the session's token. A 401 makes one refresh, however many calls were refused with that token, and one replay of
 * each; if the new token is refused too, the session has ended (SES-2, SES-3, SES-4).
 */
export function session(source: SessionSource): Middleware {
  return (next) => async (call) => {
    const token = await source.token();
    const answer = await next(authorized(call, token));
    if (answer.response.status !== 401) return answer;
    const replay = await next(authorized(call, await source.replace(token)));
    if (replay.response.status === 401) source.end(problemError(replay.error, replay.response));
    return replay;
  };
}
