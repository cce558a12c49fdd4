/* Generated from the contract (npm run generate); do not edit. */

/** Every operation of the contract: its HTTP method, path template, and the credentials that may call it. */
export const operationTable = {
  createSession: { method: 'POST', path: '/v1/sessions', credentials: ['secretKey'] },
  revokeSessions: { method: 'POST', path: '/v1/sessions/revoke', credentials: ['secretKey'] },
  getSession: { method: 'GET', path: '/v1/session', credentials: ['sessionToken'] },
  revokeSession: { method: 'DELETE', path: '/v1/session', credentials: ['sessionToken'] },
  listConnections: { method: 'GET', path: '/v1/connections', credentials: ['sessionToken', 'secretKey'] },
  getConnection: { method: 'GET', path: '/v1/connections/{connection_id}', credentials: ['sessionToken', 'secretKey'] },
  listMembers: { method: 'GET', path: '/v1/connections/{connection_id}/members', credentials: ['sessionToken', 'secretKey'] },
  getWallet: { method: 'GET', path: '/v1/connections/{connection_id}/wallet', credentials: ['sessionToken', 'secretKey'] },
  listWalletEntries: { method: 'GET', path: '/v1/connections/{connection_id}/wallet/entries', credentials: ['sessionToken', 'secretKey'] },
  listInvoices: { method: 'GET', path: '/v1/connections/{connection_id}/invoices', credentials: ['sessionToken', 'secretKey'] },
  getInvoiceSummary: { method: 'GET', path: '/v1/connections/{connection_id}/invoices/summary', credentials: ['sessionToken', 'secretKey'] },
  getInvoice: { method: 'GET', path: '/v1/connections/{connection_id}/invoices/{invoice_id}', credentials: ['sessionToken', 'secretKey'] },
  listBillingHistory: { method: 'GET', path: '/v1/connections/{connection_id}/billing-history', credentials: ['sessionToken', 'secretKey'] },
} as const;

export type OperationId = keyof typeof operationTable;
