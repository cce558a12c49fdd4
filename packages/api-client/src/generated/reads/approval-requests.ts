/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** What the Partner asked for: `GET /v1/connections/{connection_id}/approval-requests`. Rejects with a RevampdError. */
export const listApprovalRequests: Call<'listApprovalRequests'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/approval-requests', ...rest);

/** One request, with its cost: `GET /v1/connections/{connection_id}/approval-requests/{request_id}`. Rejects with a RevampdError. */
export const getApprovalRequest: Call<'getApprovalRequest'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/approval-requests/{request_id}', ...rest);
