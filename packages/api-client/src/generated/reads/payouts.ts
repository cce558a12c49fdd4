/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** What a Partner earned: `GET /v1/connections/{connection_id}/payouts`. Rejects with a RevampdError. */
export const listPayouts: Call<'listPayouts'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/payouts', ...rest);

/** One payout: `GET /v1/connections/{connection_id}/payouts/{payout_id}`. Rejects with a RevampdError. */
export const getPayout: Call<'getPayout'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/payouts/{payout_id}', ...rest);
