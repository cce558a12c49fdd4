import { answerChallenge, createChallenge, mintSession, revokeSession, revokeSessionsOf } from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { challengeView, sessionTokenView, sessionView } from './views/sessions.ts';

/** How long a session lasts where the request doesn't say, in seconds: the contract's default. */
const DEFAULT_TTL_SECONDS = 900;

/** The operations of the tag Sessions. */
export const sessionOperations: Operations<
  'createSession' | 'revokeSessions' | 'getSession' | 'revokeSession' | 'createChallenge' | 'answerChallenge'
> = {
  createSession: ({ platform, caller, body }) => {
    const session = mintSession(platform, caller.organization, {
      userId: body.user_id,
      connectionId: body.connection_id,
      permissions: body.permissions,
      allowedOrigins: body.allowed_origins,
      ttlSeconds: body.ttl_seconds ?? DEFAULT_TTL_SECONDS,
      assurance: body.assurance,
    });
    return { status: 201, body: sessionTokenView(session) };
  },
  revokeSessions: ({ platform, caller, body }) => ({
    status: 200,
    body: { revoked: revokeSessionsOf(platform, caller.organization, body.user_id) },
  }),
  getSession: ({ platform, caller }) => ({ status: 200, body: sessionView(platform, caller) }),
  revokeSession: ({ platform, caller }) => {
    revokeSession(platform, caller.session);
    return { status: 204, body: undefined };
  },
  createChallenge: ({ platform, caller }) => ({
    status: 201,
    body: challengeView(platform, createChallenge(platform, caller)),
  }),
  answerChallenge: ({ platform, caller, path, body }) => {
    const outcome = answerChallenge(platform, caller, path.challenge_id, body.code);
    if ('refusal' in outcome) return outcome;
    return { status: 200, body: sessionView(platform, { ...caller, session: outcome.session }) };
  },
};
