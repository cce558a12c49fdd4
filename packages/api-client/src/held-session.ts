import { isHeaderSafe } from './middleware/credential.ts';
import type { Send } from './middleware/middleware.ts';
import type { HostSession } from './session-source.ts';

/** A session as a page holds it. */
export interface Held {
  readonly token: string;
  /** Monotonic milliseconds from which another is fetched. */
  readonly refreshAt: number;
  /** Whom and what it is for; see `SessionSource.subject`. */
  readonly subject: string | undefined;
  readonly connectionId: string | undefined;
  /** What the host says that it was minted with; see `SessionSource.permissions`. */
  readonly permissions: readonly string[] | undefined;
}

/** Milliseconds before expiry at which a new token is fetched (SES-3). */
const EARLY = 30_000;

/**
 * What is needed of a host's answer that was asked for at `askedAt`. Whom it is for is asked through `send` where it doesn't
 * say, before anything else is (SES-7). Rejects with `session_url_wrong` for what is no session.
 */
export async function hold(
  answer: HostSession,
  askedAt: number,
  send: Send | undefined,
  signal: AbortSignal,
): Promise<Held> {
  const { token, expires_in: expiresIn } = answer ?? {};
  if (typeof token !== 'string' || !isHeaderSafe(token) || typeof expiresIn !== 'number' || !(expiresIn > 0)) {
    throw (await import('./session-refusal.ts')).noSession();
  }
  const lifetime = expiresIn * 1000;
  // A token shorter than a minute is renewed at half its time, or it would be renewed at every call.
  const refreshAt = askedAt + lifetime - Math.min(EARLY, lifetime / 2);
  let { user_id: user, connection_id: connection } = answer;
  if (send && (!user || connection === undefined)) {
    [user, connection] = await (await import('./session-subject.ts')).askForSubject(send, token, signal);
  }
  return {
    token,
    refreshAt,
    subject: user || connection ? `${user} ${connection}` : undefined,
    connectionId: connection ?? undefined,
    permissions: answer.permissions,
  };
}
