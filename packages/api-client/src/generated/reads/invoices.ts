/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** List the invoices of a connection: `GET /v1/connections/{connection_id}/invoices`. Rejects with a RevampdError. */
export const listInvoices: Call<'listInvoices'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/invoices', ...rest);

/** What is due in a connection: `GET /v1/connections/{connection_id}/invoices/summary`. Rejects with a RevampdError. */
export const getInvoiceSummary: Call<'getInvoiceSummary'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/invoices/summary', ...rest);

/** One invoice, line by line: `GET /v1/connections/{connection_id}/invoices/{invoice_id}`. Rejects with a RevampdError. */
export const getInvoice: Call<'getInvoice'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/invoices/{invoice_id}', ...rest);

/** Every charge, payment and credit of a connection: `GET /v1/connections/{connection_id}/billing-history`. Rejects with a RevampdError. */
export const listBillingHistory: Call<'listBillingHistory'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/billing-history', ...rest);
