/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';
import { matching } from '../../middleware/repeatable.ts';

/** Change the settings of a connection: `PATCH /v1/connections/{connection_id}/settings`. Rejects with a RevampdError. */
export const updateConnectionSettings: Call<'updateConnectionSettings'> = (client, params, options) => client.request('patch', '/v1/connections/{connection_id}/settings', params, matching(options));
