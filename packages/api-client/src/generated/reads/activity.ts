/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** What was done in a connection: `GET /v1/connections/{connection_id}/activity`. Rejects with a RevampdError. */
export const listActivity: Call<'listActivity'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/activity', ...rest);
