/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** The wallet of a connection: `GET /v1/connections/{connection_id}/wallet`. Rejects with a RevampdError. */
export const getWallet: Call<'getWallet'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/wallet', ...rest);

/** The history of a wallet: `GET /v1/connections/{connection_id}/wallet/entries`. Rejects with a RevampdError. */
export const listWalletEntries: Call<'listWalletEntries'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/wallet/entries', ...rest);
