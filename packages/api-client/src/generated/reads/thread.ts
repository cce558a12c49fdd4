/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** The entries of a ticket: `GET /v1/connections/{connection_id}/tickets/{ticket_id}/thread`. Rejects with a RevampdError. */
export const listThread: Call<'listThread'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/tickets/{ticket_id}/thread', ...rest);
