/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** List the connections of the organization: `GET /v1/connections`. Rejects with a RevampdError. */
export const listConnections: Call<'listConnections'> = (client, ...rest) => client.request('get', '/v1/connections', ...rest);

/** One connection: `GET /v1/connections/{connection_id}`. Rejects with a RevampdError. */
export const getConnection: Call<'getConnection'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}', ...rest);

/** The people of a connection: `GET /v1/connections/{connection_id}/members`. Rejects with a RevampdError. */
export const listMembers: Call<'listMembers'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/members', ...rest);
