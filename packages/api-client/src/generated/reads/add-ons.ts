/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** The add-ons of a connection: `GET /v1/connections/{connection_id}/add-ons`. Rejects with a RevampdError. */
export const listAddOns: Call<'listAddOns'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/add-ons', ...rest);
