/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';
import { keyed } from '../../middleware/idempotency.ts';

/** Start or change the own subscription: `PUT /v1/connections/{connection_id}/plan`. Rejects with a RevampdError. */
export const changePlan: Call<'changePlan'> = (client, params, options) => client.request('put', '/v1/connections/{connection_id}/plan', params, keyed(options));

/** What a plan would cost: `POST /v1/connections/{connection_id}/plan/preview`. Rejects with a RevampdError. */
export const previewPlanChange: Call<'previewPlanChange'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/plan/preview', ...rest);

/** Cancel at period end: `POST /v1/connections/{connection_id}/plan/cancel`. Rejects with a RevampdError. */
export const cancelPlan: Call<'cancelPlan'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/plan/cancel', ...rest);

/** Take a cancellation back: `POST /v1/connections/{connection_id}/plan/resume`. Rejects with a RevampdError. */
export const resumePlan: Call<'resumePlan'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/plan/resume', ...rest);
