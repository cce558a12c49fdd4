/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** The queue over all connections: `GET /v1/tickets`. Rejects with a RevampdError. */
export const listAllTickets: Call<'listAllTickets'> = (client, ...rest) => client.request('get', '/v1/tickets', ...rest);

/** The tickets of a connection: `GET /v1/connections/{connection_id}/tickets`. Rejects with a RevampdError. */
export const listTickets: Call<'listTickets'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/tickets', ...rest);

/** One ticket: `GET /v1/connections/{connection_id}/tickets/{ticket_id}`. Rejects with a RevampdError. */
export const getTicket: Call<'getTicket'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/tickets/{ticket_id}', ...rest);
