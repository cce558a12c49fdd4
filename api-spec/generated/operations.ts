/* Generated from the contract (npm run generate); do not edit. */

/** Every operation of the contract: its HTTP method, path template, and the credentials that may call it. */
export const operationTable = {
  createSession: { method: 'POST', path: '/v1/sessions', credentials: ['secretKey'] },
  revokeSessions: { method: 'POST', path: '/v1/sessions/revoke', credentials: ['secretKey'] },
  getSession: { method: 'GET', path: '/v1/session', credentials: ['sessionToken'] },
  revokeSession: { method: 'DELETE', path: '/v1/session', credentials: ['sessionToken'] },
  createChallenge: { method: 'POST', path: '/v1/session/challenges', credentials: ['sessionToken'] },
  answerChallenge: { method: 'POST', path: '/v1/session/challenges/{challenge_id}', credentials: ['sessionToken'] },
  streamEvents: { method: 'GET', path: '/v1/events', credentials: ['sessionToken'] },
  listConnections: { method: 'GET', path: '/v1/connections', credentials: ['sessionToken', 'secretKey'] },
  getConnection: { method: 'GET', path: '/v1/connections/{connection_id}', credentials: ['sessionToken', 'secretKey'] },
  listMembers: { method: 'GET', path: '/v1/connections/{connection_id}/members', credentials: ['sessionToken', 'secretKey'] },
  getWallet: { method: 'GET', path: '/v1/connections/{connection_id}/wallet', credentials: ['sessionToken', 'secretKey'] },
  listWalletEntries: { method: 'GET', path: '/v1/connections/{connection_id}/wallet/entries', credentials: ['sessionToken', 'secretKey'] },
  createWalletEntry: { method: 'POST', path: '/v1/connections/{connection_id}/wallet/entries', credentials: ['sessionToken'] },
  reverseCredit: { method: 'POST', path: '/v1/connections/{connection_id}/wallet/entries/{entry_id}/reverse', credentials: ['sessionToken'] },
  listActivity: { method: 'GET', path: '/v1/connections/{connection_id}/activity', credentials: ['sessionToken', 'secretKey'] },
  listInvoices: { method: 'GET', path: '/v1/connections/{connection_id}/invoices', credentials: ['sessionToken', 'secretKey'] },
  getInvoiceSummary: { method: 'GET', path: '/v1/connections/{connection_id}/invoices/summary', credentials: ['sessionToken', 'secretKey'] },
  getInvoice: { method: 'GET', path: '/v1/connections/{connection_id}/invoices/{invoice_id}', credentials: ['sessionToken', 'secretKey'] },
  applyCredit: { method: 'POST', path: '/v1/connections/{connection_id}/invoices/{invoice_id}/credit-applications', credentials: ['sessionToken'] },
  listBillingHistory: { method: 'GET', path: '/v1/connections/{connection_id}/billing-history', credentials: ['sessionToken', 'secretKey'] },
} as const;

export type OperationId = keyof typeof operationTable;
