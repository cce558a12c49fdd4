/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** Grant credit, or adjust a wallet: `POST /v1/connections/{connection_id}/wallet/entries`. Rejects with a RevampdError. */
export const createWalletEntry: Call<'createWalletEntry'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/wallet/entries', ...rest);

/** Give an application of credit back: `POST /v1/connections/{connection_id}/wallet/entries/{entry_id}/reverse`. Rejects with a RevampdError. */
export const reverseCredit: Call<'reverseCredit'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/wallet/entries/{entry_id}/reverse', ...rest);
