/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** Pay an invoice with credit: `POST /v1/connections/{connection_id}/invoices/{invoice_id}/credit-applications`. Rejects with a RevampdError. */
export const applyCredit: Call<'applyCredit'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/invoices/{invoice_id}/credit-applications', ...rest);

/** Record a payment: `POST /v1/connections/{connection_id}/invoices/{invoice_id}/payments`. Rejects with a RevampdError. */
export const recordPayment: Call<'recordPayment'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/invoices/{invoice_id}/payments', ...rest);

/** Void an invoice: `POST /v1/connections/{connection_id}/invoices/{invoice_id}/void`. Rejects with a RevampdError. */
export const voidInvoice: Call<'voidInvoice'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/invoices/{invoice_id}/void', ...rest);
