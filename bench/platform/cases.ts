/** What is measured, as calls of the API. */
export interface Case {
  readonly name: string;
  readonly userId: string;
  /** The call with this number. */
  readonly call: (turn: number, world: World) => { readonly path: string; readonly json?: object };
}

/** What the calls of a case are about. */
export interface World {
  /** The Partner Harborline's first dozen. */
  readonly connectionIds: readonly string[];
  readonly invoiceId: string;
  readonly ticketId: string;
}

const BASE = '/v1/connections/con_harborline_northgate';

/** The reads and writes of issue 4, point 6, and those that their pages begin with. */
export const cases: readonly Case[] = [
  {
    name: 'getWallet',
    userId: 'usr_tom',
    call: (turn, { connectionIds }) => ({
      path: `/v1/connections/${connectionIds[turn % connectionIds.length]}/wallet`,
    }),
  },
  { name: 'listTickets', userId: 'usr_dana', call: () => ({ path: `${BASE}/tickets` }) },
  { name: 'listAllTickets', userId: 'usr_tom', call: () => ({ path: '/v1/tickets?status=open' }) },
  {
    name: 'listThread',
    userId: 'usr_dana',
    call: (_turn, { ticketId }) => ({ path: `${BASE}/tickets/${ticketId}/thread` }),
  },
  { name: 'listNotifications', userId: 'usr_dana', call: () => ({ path: '/v1/notifications' }) },
  { name: 'listInvoices', userId: 'usr_dana', call: () => ({ path: `${BASE}/invoices` }) },
  { name: 'listConnections', userId: 'usr_omar', call: () => ({ path: '/v1/connections' }) },
  {
    name: 'postMessage',
    userId: 'usr_dana',
    call: (turn, { ticketId }) => ({
      path: `${BASE}/tickets/${ticketId}/messages`,
      json: { client_id: crypto.randomUUID(), body: `Message ${turn}` },
    }),
  },
  {
    name: 'applyCredit',
    userId: 'usr_dana',
    call: (_turn, { invoiceId }) => ({
      path: `${BASE}/invoices/${invoiceId}/credit-applications`,
      json: { amount: { amount: 1, currency: 'USD' } },
    }),
  },
];

/** A call of a case as a request, as the person who holds this token sends it. */
export function requestOf(
  baseUrl: string,
  token: string,
  { path, json }: ReturnType<Case['call']>,
): { url: string; method: string; headers: Record<string, string>; body: string | null } {
  const headers: Record<string, string> = { Authorization: `Bearer ${token}` };
  if (!json) return { url: baseUrl + path, method: 'GET', headers, body: null };
  headers['Content-Type'] = 'application/json';
  headers['Idempotency-Key'] = crypto.randomUUID();
  return { url: baseUrl + path, method: 'POST', headers, body: JSON.stringify(json) };
}
