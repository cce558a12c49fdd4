/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';
import { matching, repeatable } from '../../middleware/repeatable.ts';

/** Submit a ticket: `POST /v1/connections/{connection_id}/tickets`. Rejects with a RevampdError. */
export const createTicket: Call<'createTicket'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets', ...rest);

/** Change status, priority or assignment: `PATCH /v1/connections/{connection_id}/tickets/{ticket_id}`. Rejects with a RevampdError. */
export const updateTicket: Call<'updateTicket'> = (client, params, options) => client.request('patch', '/v1/connections/{connection_id}/tickets/{ticket_id}', params, matching(options));

/** Escalate to Revampd Support: `POST /v1/connections/{connection_id}/tickets/{ticket_id}/escalate`. Rejects with a RevampdError. */
export const escalateTicket: Call<'escalateTicket'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets/{ticket_id}/escalate', ...rest);

/** Return a ticket to the Partner: `POST /v1/connections/{connection_id}/tickets/{ticket_id}/de-escalate`. Rejects with a RevampdError. */
export const deescalateTicket: Call<'deescalateTicket'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets/{ticket_id}/de-escalate', ...rest);

/** Say how far a thread was read: `PUT /v1/connections/{connection_id}/tickets/{ticket_id}/read`. Rejects with a RevampdError. */
export const markThreadRead: Call<'markThreadRead'> = (client, params, options) => client.request('put', '/v1/connections/{connection_id}/tickets/{ticket_id}/read', params, repeatable(options));
