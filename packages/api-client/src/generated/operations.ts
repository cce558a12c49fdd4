/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../call.ts';
import { keyed } from '../middleware/idempotency.ts';
import { matching, repeatable } from '../middleware/repeatable.ts';

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

/** Change the settings of a connection: `PATCH /v1/connections/{connection_id}/settings`. Rejects with a RevampdError. */
export const updateConnectionSettings: Call<'updateConnectionSettings'> = (client, params, options) => client.request('patch', '/v1/connections/{connection_id}/settings', params, matching(options));

/** What may be chosen or proposed here: `GET /v1/connections/{connection_id}/catalog`. Rejects with a RevampdError. */
export const getCatalog: Call<'getCatalog'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/catalog', ...rest);

/** The current plan: `GET /v1/connections/{connection_id}/plan`. Rejects with a RevampdError. */
export const getPlan: Call<'getPlan'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/plan', ...rest);

/** Start or change the own subscription: `PUT /v1/connections/{connection_id}/plan`. Rejects with a RevampdError. */
export const changePlan: Call<'changePlan'> = (client, params, options) => client.request('put', '/v1/connections/{connection_id}/plan', params, keyed(options));

/** What a plan would cost: `POST /v1/connections/{connection_id}/plan/preview`. Rejects with a RevampdError. */
export const previewPlanChange: Call<'previewPlanChange'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/plan/preview', ...rest);

/** Cancel at period end: `POST /v1/connections/{connection_id}/plan/cancel`. Rejects with a RevampdError. */
export const cancelPlan: Call<'cancelPlan'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/plan/cancel', ...rest);

/** Take a cancellation back: `POST /v1/connections/{connection_id}/plan/resume`. Rejects with a RevampdError. */
export const resumePlan: Call<'resumePlan'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/plan/resume', ...rest);

/** The add-ons of a connection: `GET /v1/connections/{connection_id}/add-ons`. Rejects with a RevampdError. */
export const listAddOns: Call<'listAddOns'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/add-ons', ...rest);

/** Add a platform item: `POST /v1/connections/{connection_id}/add-ons`. Rejects with a RevampdError. */
export const addAddOn: Call<'addAddOn'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/add-ons', ...rest);

/** What an item would cost: `POST /v1/connections/{connection_id}/add-ons/preview`. Rejects with a RevampdError. */
export const previewAddOn: Call<'previewAddOn'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/add-ons/preview', ...rest);

/** End an add-on at period end: `DELETE /v1/connections/{connection_id}/add-ons/{add_on_id}`. Rejects with a RevampdError. */
export const removeAddOn: Call<'removeAddOn'> = (client, params, options) => client.request('delete', '/v1/connections/{connection_id}/add-ons/{add_on_id}', params, keyed(options));

/** Change the quantity of an item: `PATCH /v1/connections/{connection_id}/add-ons/{add_on_id}`. Rejects with a RevampdError. */
export const updateAddOn: Call<'updateAddOn'> = (client, params, options) => client.request('patch', '/v1/connections/{connection_id}/add-ons/{add_on_id}', params, matching(options));

/** What the Partner asked for: `GET /v1/connections/{connection_id}/approval-requests`. Rejects with a RevampdError. */
export const listApprovalRequests: Call<'listApprovalRequests'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/approval-requests', ...rest);

/** Ask for approval: `POST /v1/connections/{connection_id}/approval-requests`. Rejects with a RevampdError. */
export const createApprovalRequest: Call<'createApprovalRequest'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/approval-requests', ...rest);

/** One request, with its cost: `GET /v1/connections/{connection_id}/approval-requests/{request_id}`. Rejects with a RevampdError. */
export const getApprovalRequest: Call<'getApprovalRequest'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/approval-requests/{request_id}', ...rest);

/** Approve a request: `POST /v1/connections/{connection_id}/approval-requests/{request_id}/approve`. Rejects with a RevampdError. */
export const approveRequest: Call<'approveRequest'> = (client, params, options) => client.request('post', '/v1/connections/{connection_id}/approval-requests/{request_id}/approve', params, matching(options));

/** Reject a request: `POST /v1/connections/{connection_id}/approval-requests/{request_id}/reject`. Rejects with a RevampdError. */
export const rejectRequest: Call<'rejectRequest'> = (client, params, options) => client.request('post', '/v1/connections/{connection_id}/approval-requests/{request_id}/reject', params, matching(options));

/** Withdraw a request: `POST /v1/connections/{connection_id}/approval-requests/{request_id}/withdraw`. Rejects with a RevampdError. */
export const withdrawRequest: Call<'withdrawRequest'> = (client, params, options) => client.request('post', '/v1/connections/{connection_id}/approval-requests/{request_id}/withdraw', params, matching(options));

/** Record a payment: `POST /v1/connections/{connection_id}/invoices/{invoice_id}/payments`. Rejects with a RevampdError. */
export const recordPayment: Call<'recordPayment'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/invoices/{invoice_id}/payments', ...rest);

/** Void an invoice: `POST /v1/connections/{connection_id}/invoices/{invoice_id}/void`. Rejects with a RevampdError. */
export const voidInvoice: Call<'voidInvoice'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/invoices/{invoice_id}/void', ...rest);

/** What a Partner earned: `GET /v1/connections/{connection_id}/payouts`. Rejects with a RevampdError. */
export const listPayouts: Call<'listPayouts'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/payouts', ...rest);

/** One payout: `GET /v1/connections/{connection_id}/payouts/{payout_id}`. Rejects with a RevampdError. */
export const getPayout: Call<'getPayout'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/payouts/{payout_id}', ...rest);

/** Credit, withdraw or split a payout: `POST /v1/connections/{connection_id}/payouts/{payout_id}/allocation`. Rejects with a RevampdError. */
export const allocatePayout: Call<'allocatePayout'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/payouts/{payout_id}/allocation', ...rest);

/** Try a failed withdrawal again: `POST /v1/connections/{connection_id}/payouts/{payout_id}/withdrawal/retry`. Rejects with a RevampdError. */
export const retryWithdrawal: Call<'retryWithdrawal'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/payouts/{payout_id}/withdrawal/retry', ...rest);

/** What the affiliate program paid: `GET /v1/connections/{connection_id}/affiliate-payouts`. Rejects with a RevampdError. */
export const listAffiliatePayouts: Call<'listAffiliatePayouts'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/affiliate-payouts', ...rest);

/** What was earned to date: `GET /v1/connections/{connection_id}/affiliate-payouts/summary`. Rejects with a RevampdError. */
export const getAffiliateSummary: Call<'getAffiliateSummary'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/affiliate-payouts/summary', ...rest);

/** The queue over all connections: `GET /v1/tickets`. Rejects with a RevampdError. */
export const listAllTickets: Call<'listAllTickets'> = (client, ...rest) => client.request('get', '/v1/tickets', ...rest);

/** The tickets of a connection: `GET /v1/connections/{connection_id}/tickets`. Rejects with a RevampdError. */
export const listTickets: Call<'listTickets'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/tickets', ...rest);

/** Submit a ticket: `POST /v1/connections/{connection_id}/tickets`. Rejects with a RevampdError. */
export const createTicket: Call<'createTicket'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets', ...rest);

/** One ticket: `GET /v1/connections/{connection_id}/tickets/{ticket_id}`. Rejects with a RevampdError. */
export const getTicket: Call<'getTicket'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/tickets/{ticket_id}', ...rest);

/** Change status, priority or assignment: `PATCH /v1/connections/{connection_id}/tickets/{ticket_id}`. Rejects with a RevampdError. */
export const updateTicket: Call<'updateTicket'> = (client, params, options) => client.request('patch', '/v1/connections/{connection_id}/tickets/{ticket_id}', params, matching(options));

/** Escalate to Revampd Support: `POST /v1/connections/{connection_id}/tickets/{ticket_id}/escalate`. Rejects with a RevampdError. */
export const escalateTicket: Call<'escalateTicket'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets/{ticket_id}/escalate', ...rest);

/** Return a ticket to the Partner: `POST /v1/connections/{connection_id}/tickets/{ticket_id}/de-escalate`. Rejects with a RevampdError. */
export const deescalateTicket: Call<'deescalateTicket'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets/{ticket_id}/de-escalate', ...rest);

/** Say how far a thread was read: `PUT /v1/connections/{connection_id}/tickets/{ticket_id}/read`. Rejects with a RevampdError. */
export const markThreadRead: Call<'markThreadRead'> = (client, params, options) => client.request('put', '/v1/connections/{connection_id}/tickets/{ticket_id}/read', params, repeatable(options));

/** The entries of a ticket: `GET /v1/connections/{connection_id}/tickets/{ticket_id}/thread`. Rejects with a RevampdError. */
export const listThread: Call<'listThread'> = (client, ...rest) => client.request('get', '/v1/connections/{connection_id}/tickets/{ticket_id}/thread', ...rest);

/** Write a message or reply: `POST /v1/connections/{connection_id}/tickets/{ticket_id}/messages`. Rejects with a RevampdError. */
export const postMessage: Call<'postMessage'> = (client, ...rest) => client.request('post', '/v1/connections/{connection_id}/tickets/{ticket_id}/messages', ...rest);

/** React to a message: `PUT /v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}`. Rejects with a RevampdError. */
export const addReaction: Call<'addReaction'> = (client, params, options) => client.request('put', '/v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}', params, repeatable(options));

/** Take a reaction back: `DELETE /v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}`. Rejects with a RevampdError. */
export const removeReaction: Call<'removeReaction'> = (client, params, options) => client.request('delete', '/v1/connections/{connection_id}/tickets/{ticket_id}/messages/{message_id}/reactions/{reaction}', params, repeatable(options));

/** What the viewer was told: `GET /v1/notifications`. Rejects with a RevampdError. */
export const listNotifications: Call<'listNotifications'> = (client, ...rest) => client.request('get', '/v1/notifications', ...rest);

/** How many are unread: `GET /v1/notifications/summary`. Rejects with a RevampdError. */
export const getNotificationSummary: Call<'getNotificationSummary'> = (client, ...rest) => client.request('get', '/v1/notifications/summary', ...rest);

/** Mark all as read, up to what was seen: `POST /v1/notifications/read`. Rejects with a RevampdError. */
export const markAllNotificationsRead: Call<'markAllNotificationsRead'> = (client, ...rest) => client.request('post', '/v1/notifications/read', ...rest);

/** Mark one as read: `POST /v1/notifications/{notification_id}/read`. Rejects with a RevampdError. */
export const markNotificationRead: Call<'markNotificationRead'> = (client, ...rest) => client.request('post', '/v1/notifications/{notification_id}/read', ...rest);
