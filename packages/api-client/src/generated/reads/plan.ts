/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** What may be chosen or proposed here: `GET /v1/connections/{connection_id}/catalog`. Rejects with a RevampdError. */
export const getCatalog: Call<'getCatalog'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/catalog', ...rest);

/** The current plan: `GET /v1/connections/{connection_id}/plan`. Rejects with a RevampdError. */
export const getPlan: Call<'getPlan'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/plan', ...rest);
