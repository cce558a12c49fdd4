/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** Who the session is for and what it may do: `GET /v1/session`. Rejects with a RevampdError. */
export const getSession: Call<'getSession'> = (client, ...rest) => client.request('get', '/v1/session', ...rest);
