/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** Credit, withdraw or split a payout: `POST /v1/connections/{connection_id}/payouts/{payout_id}/allocation`. Rejects with a RevampdError. */
export const allocatePayout: Call<'allocatePayout'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/payouts/{payout_id}/allocation', ...rest);

/** Try a failed withdrawal again: `POST /v1/connections/{connection_id}/payouts/{payout_id}/withdrawal/retry`. Rejects with a RevampdError. */
export const retryWithdrawal: Call<'retryWithdrawal'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/payouts/{payout_id}/withdrawal/retry', ...rest);
