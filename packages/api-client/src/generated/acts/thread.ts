/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';
import { repeatable } from '../../middleware/repeatable.ts';

/** Write a message or reply: `POST /v1/connections/{connection_id}/tickets/{ticket_id}/messages`. Rejects with a RevampdError. */
export const postMessage: Call<'postMessage'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets/{ticket_id}/messages', ...rest);

/** React to a message: `PUT /v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}`. Rejects with a RevampdError. */
export const addReaction: Call<'addReaction'> = (client, params, options) => client.request('put', '/v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}', params, repeatable(options));

/** Take a reaction back: `DELETE /v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}`. Rejects with a RevampdError. */
export const removeReaction: Call<'removeReaction'> = (client, params, options) => client.request('delete', '/v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}', params, repeatable(options));
