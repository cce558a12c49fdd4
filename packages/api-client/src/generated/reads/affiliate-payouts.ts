/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** What the affiliate program paid: `GET /v1/connections/{connection_id}/affiliate-payouts`. Rejects with a RevampdError. */
export const listAffiliatePayouts: Call<'listAffiliatePayouts'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/affiliate-payouts', ...rest);

/** What was earned to date: `GET /v1/connections/{connection_id}/affiliate-payouts/summary`. Rejects with a RevampdError. */
export const getAffiliateSummary: Call<'getAffiliateSummary'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/affiliate-payouts/summary', ...rest);
