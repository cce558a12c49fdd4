/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** Mint a session for one person: `POST /v1/sessions`. Rejects with a RevampdError. */
export const createSession: Call<'createSession'> = (client, ...rest) => client.request('post', '/v1/sessions', ...rest);

/** End all sessions of a user: `POST /v1/sessions/revoke`. Rejects with a RevampdError. */
export const revokeSessions: Call<'revokeSessions'> = (client, ...rest) => client.request('post', '/v1/sessions/revoke', ...rest);

/** End this session: `DELETE /v1/session`. Rejects with a RevampdError. */
export const revokeSession: Call<'revokeSession'> = (client, ...rest) => client.request('delete', '/v1/session', ...rest);

/** Send the person a code: `POST /v1/session/challenges`. Rejects with a RevampdError. */
export const createChallenge: Call<'createChallenge'> = (client, ...rest) => client.request('post', '/v1/session/challenges', ...rest);

/** Answer with the code: `POST /v1/session/challenges/{challenge_id}`. Rejects with a RevampdError. */
export const answerChallenge: Call<'answerChallenge'> = (client, ...rest) => client.request('post', '/v1/session/challenges/{challenge_id}', ...rest);
