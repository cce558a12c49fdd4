/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../call.ts';

/** Mint a session for one person: `POST /v1/sessions`. Rejects with a RevampdError. */
export const createSession: Call<'createSession'> = (client, ...rest) => client.request('post', '/v1/sessions', ...rest);

/** End all sessions of a user: `POST /v1/sessions/revoke`. Rejects with a RevampdError. */
export const revokeSessions: Call<'revokeSessions'> = (client, ...rest) => client.request('post', '/v1/sessions/revoke', ...rest);

/** Who the session is for and what it may do: `GET /v1/session`. Rejects with a RevampdError. */
export const getSession: Call<'getSession'> = (client, ...rest) => client.request('get', '/v1/session', ...rest);

/** End this session: `DELETE /v1/session`. Rejects with a RevampdError. */
export const revokeSession: Call<'revokeSession'> = (client, ...rest) => client.request('delete', '/v1/session', ...rest);

/** Send the person a code: `POST /v1/session/challenges`. Rejects with a RevampdError. */
export const createChallenge: Call<'createChallenge'> = (client, ...rest) => client.request('post', '/v1/session/challenges', ...rest);

/** Answer with the code: `POST /v1/session/challenges/{challenge_id}`. Rejects with a RevampdError. */
export const answerChallenge: Call<'answerChallenge'> = (client, ...rest) => client.request('post', '/v1/session/challenges/{challenge_id}', ...rest);

/** List the connections of the organization: `GET /v1/connections`. Rejects with a RevampdError. */
export const listConnections: Call<'listConnections'> = (client, ...rest) => client.request('get', '/v1/connections', ...rest);

/** One connection: `GET /v1/connections/{connection_id}`. Rejects with a RevampdError. */
export const getConnection: Call<'getConnection'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}', ...rest);

/** The people of a connection: `GET /v1/connections/{connection_id}/members`. Rejects with a RevampdError. */
export const listMembers: Call<'listMembers'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/members', ...rest);

/** The wallet of a connection: `GET /v1/connections/{connection_id}/wallet`. Rejects with a RevampdError. */
export const getWallet: Call<'getWallet'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/wallet', ...rest);

/** The history of a wallet: `GET /v1/connections/{connection_id}/wallet/entries`. Rejects with a RevampdError. */
export const listWalletEntries: Call<'listWalletEntries'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/wallet/entries', ...rest);

/** Grant credit, or adjust a wallet: `POST /v1/connections/{connection_id}/wallet/entries`. Rejects with a RevampdError. */
export const createWalletEntry: Call<'createWalletEntry'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/wallet/entries', ...rest);

/** Give an application of credit back: `POST /v1/connections/{connection_id}/wallet/entries/{entry_id}/reverse`. Rejects with a RevampdError. */
export const reverseCredit: Call<'reverseCredit'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/wallet/entries/{entry_id}/reverse', ...rest);

/** What was done in a connection: `GET /v1/connections/{connection_id}/activity`. Rejects with a RevampdError. */
export const listActivity: Call<'listActivity'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/activity', ...rest);

/** List the invoices of a connection: `GET /v1/connections/{connection_id}/invoices`. Rejects with a RevampdError. */
export const listInvoices: Call<'listInvoices'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/invoices', ...rest);

/** What is due in a connection: `GET /v1/connections/{connection_id}/invoices/summary`. Rejects with a RevampdError. */
export const getInvoiceSummary: Call<'getInvoiceSummary'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/invoices/summary', ...rest);

/** One invoice, line by line: `GET /v1/connections/{connection_id}/invoices/{invoice_id}`. Rejects with a RevampdError. */
export const getInvoice: Call<'getInvoice'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/invoices/{invoice_id}', ...rest);

/** Pay an invoice with credit: `POST /v1/connections/{connection_id}/invoices/{invoice_id}/credit-applications`. Rejects with a RevampdError. */
export const applyCredit: Call<'applyCredit'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/invoices/{invoice_id}/credit-applications', ...rest);

/** Every charge, payment and credit of a connection: `GET /v1/connections/{connection_id}/billing-history`. Rejects with a RevampdError. */
export const listBillingHistory: Call<'listBillingHistory'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/billing-history', ...rest);
