/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';
import { matching } from '../../middleware/repeatable.ts';

/** Ask for approval: `POST /v1/connections/{connection_id}/approval-requests`. Rejects with a RevampdError. */
export const createApprovalRequest: Call<'createApprovalRequest'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/approval-requests', ...rest);

/** Approve a request: `POST /v1/connections/{connection_id}/approval-requests/{request_id}/approve`. Rejects with a RevampdError. */
export const approveRequest: Call<'approveRequest'> = (client, params, options) => client.request('post', '/v1/connections/{connection_id}/approval-requests/{request_id}/approve', params, matching(options));

/** Reject a request: `POST /v1/connections/{connection_id}/approval-requests/{request_id}/reject`. Rejects with a RevampdError. */
export const rejectRequest: Call<'rejectRequest'> = (client, params, options) => client.request('post', '/v1/connections/{connection_id}/approval-requests/{request_id}/reject', params, matching(options));

/** Withdraw a request: `POST /v1/connections/{connection_id}/approval-requests/{request_id}/withdraw`. Rejects with a RevampdError. */
export const withdrawRequest: Call<'withdrawRequest'> = (client, params, options) => client.request('post', '/v1/connections/{connection_id}/approval-requests/{request_id}/withdraw', params, matching(options));
