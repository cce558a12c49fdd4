/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';
import { keyed } from '../../middleware/idempotency.ts';
import { matching } from '../../middleware/repeatable.ts';

/** Add a platform item: `POST /v1/connections/{connection_id}/add-ons`. Rejects with a RevampdError. */
export const addAddOn: Call<'addAddOn'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/add-ons', ...rest);

/** What an item would cost: `POST /v1/connections/{connection_id}/add-ons/preview`. Rejects with a RevampdError. */
export const previewAddOn: Call<'previewAddOn'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/add-ons/preview', ...rest);

/** End an add-on at period end: `DELETE /v1/connections/{connection_id}/add-ons/{add_on_id}`. Rejects with a RevampdError. */
export const removeAddOn: Call<'removeAddOn'> = (client, params, options) => client.request('delete', '/v1/connections/{connection_id}/add-ons/{add_on_id}', params, keyed(options));

/** Change the quantity of an item: `PATCH /v1/connections/{connection_id}/add-ons/{add_on_id}`. Rejects with a RevampdError. */
export const updateAddOn: Call<'updateAddOn'> = (client, params, options) => client.request('patch', '/v1/connections/{connection_id}/add-ons/{add_on_id}', params, matching(options));
