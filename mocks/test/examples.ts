import { createTester, type Answer, type CallOptions, type Person, type Tester } from './tester.ts';

/** What the contract shows as the answer of each operation: real ones, of the default world at its usual start. */
export type Examples = Readonly<Record<string, unknown>>;

const northgate = '/v1/connections/con_harborline_northgate';
const harborline = '/v1/connections/con_harborline_revampd';
const juniper = '/v1/connections/con_juniper_revampd';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Calls every operation that answers a body once, as its people would, and keeps what it answered. */
export async function recordExamples(): Promise<Examples> {
  const tester = createTester();
  const kept: Record<string, unknown> = {};
  const keep = (operationId: string, { status, body }: Answer): Answer['body'] => {
    if (status >= 300) throw new Error(`${operationId} was answered ${status}: ${JSON.stringify(body)}`);
    kept[operationId] = body;
    return body;
  };
  const verified = (userId: string): Person => tester.as(userId, null, { assurance: 'elevated' });
  const people = { dana: verified('usr_dana'), tom: verified('usr_tom'), wren: verified('usr_wren') };
  await keepSessions(tester, keep);
  await keepMoney(people, keep);
  await keepPlans(people, keep);
  await keepRequests(people, keep);
  await keepPayouts(people, keep);
  await keepTickets(tester, people, keep);
  await keepNotifications(people, keep);
  return kept;
}

type Keep = (operationId: string, answer: Answer) => Answer['body'];
type People = Readonly<Record<'dana' | 'tom' | 'wren', Person>>;

async function keepSessions(tester: Tester, keep: Keep): Promise<void> {
  const server = tester.with('sk_test_partner');
  const allowed_origins = ['https://portal.harborline.example'];
  const json = { user_id: 'usr_dana', connection_id: 'con_harborline_northgate', allowed_origins };
  const { token } = keep('createSession', await server.post('/v1/sessions', json));
  const dana = tester.with(token as string);
  keep('getSession', await dana.get('/v1/session'));
  const { id } = keep('createChallenge', await dana.post('/v1/session/challenges'));
  keep('answerChallenge', await dana.post(`/v1/session/challenges/${id}`, { code: '424242' }));
  keep('revokeSessions', await server.post('/v1/sessions/revoke', { user_id: 'usr_dana' }));
  keep('listConnections', await server.get('/v1/connections?type=partner_sub_org&limit=2'));
  keep('getConnection', await server.get(northgate));
  keep('listMembers', await server.get(`${northgate}/members?assignable=true`));
}

async function keepMoney({ dana, tom }: People, keep: Keep): Promise<void> {
  const settings = { json: { days_until_due: 30 }, headers: { 'If-Match': await etagOf(tom, northgate) } };
  keep('updateConnectionSettings', await tom.call('PATCH', `${northgate}/settings`, settings));
  const entry = { kind: 'credit', amount: usd(15000), reason: 'Goodwill for the slow port' };
  keep('createWalletEntry', await tom.post(`${northgate}/wallet/entries`, entry));
  const { data } = keep('listInvoices', await dana.get(`${northgate}/invoices?status=open&limit=2`));
  const invoice = `${northgate}/invoices/${data[0].id}`;
  const applied = keep('applyCredit', await dana.post(`${invoice}/credit-applications`, { amount: usd(10000) }));
  const reverse = `${northgate}/wallet/entries/${applied.entry.id}/reverse`;
  keep('reverseCredit', await tom.post(reverse, { reason: 'Applied to the wrong invoice' }));
  const payment = { amount: usd(2500), date: '2026-11-20', method_label: 'Visa ending 4421' };
  keep('recordPayment', await tom.post(`${invoice}/payments`, payment));
  keep('getInvoice', await dana.get(invoice));
  const voided = (await dana.get(`${northgate}/invoices?status=overdue`)).body.data[0].id as string;
  const reason = 'Charged for a visit that was covered';
  keep('voidInvoice', await tom.post(`${northgate}/invoices/${voided}/void`, { reason }));
  keep('getInvoiceSummary', await dana.get(`${northgate}/invoices/summary`));
  keep('listBillingHistory', await dana.get(`${northgate}/billing-history?limit=3`));
  keep('getWallet', await dana.get(`${northgate}/wallet?limit=2`));
  keep('listWalletEntries', await dana.get(`${northgate}/wallet/entries?kind=adjustment&limit=2`));
  keep('listActivity', await dana.get(`${northgate}/activity?limit=2`));
}

async function keepPlans({ wren }: People, keep: Keep): Promise<void> {
  keep('getCatalog', await wren.get(`${juniper}/catalog`));
  const plan = { plan_id: 'pln_revampd_studio' };
  const { quote_id } = keep('previewPlanChange', await wren.post(`${juniper}/plan/preview`, plan));
  keep('changePlan', await wren.call('PUT', `${juniper}/plan`, { json: { ...plan, quote_id } }));
  keep('getPlan', await wren.get(`${juniper}/plan`));
  keep('cancelPlan', await wren.post(`${juniper}/plan/cancel`));
  keep('resumePlan', await wren.post(`${juniper}/plan/resume`));
  const item = { item_id: 'itm_call_credits', quantity: 1 };
  const added = keep('previewAddOn', await wren.post(`${juniper}/add-ons/preview`, item));
  const order = { ...item, quote_id: added.quote_id };
  const { add_on } = keep('addAddOn', await wren.post(`${juniper}/add-ons`, order));
  const more = { add_on_id: add_on.id as string, quantity: 2 };
  const quote = (await wren.post(`${juniper}/add-ons/preview`, more)).body;
  const path = `${juniper}/add-ons/${add_on.id}`;
  const change: CallOptions = {
    json: { quantity: 2, quote_id: quote.quote_id },
    headers: { 'If-Match': `"${add_on.version}"` },
  };
  keep('updateAddOn', await wren.call('PATCH', path, change));
  keep('listAddOns', await wren.get(`${juniper}/add-ons`));
  keep('removeAddOn', await wren.call('DELETE', path));
}

async function keepRequests({ dana, tom }: People, keep: Keep): Promise<void> {
  const requests = `${northgate}/approval-requests`;
  const { data } = keep('listApprovalRequests', await dana.get(`${requests}?status=pending`));
  const [oneTime, plan] = data as readonly { id: string }[];
  keep('getApprovalRequest', await dana.get(`${requests}/${plan!.id}`));
  const note = 'Fine by us. Please keep the Kirkland line on the old greeting.';
  keep('approveRequest', await dana.post(`${requests}/${plan!.id}/approve`, { note }));
  keep('rejectRequest', await dana.post(`${requests}/${oneTime!.id}/reject`, { note: 'Not this year.' }));
  const draft = { kind: 'one_time', name: 'Headset', price: usd(7900), effective_date: '2026-12-01' };
  const { id } = keep('createApprovalRequest', await tom.post(requests, draft));
  keep('withdrawRequest', await tom.post(`${requests}/${id}/withdraw`, { note: 'Asked twice.' }));
}

async function keepPayouts({ tom, wren }: People, keep: Keep): Promise<void> {
  const payouts = `${harborline}/payouts`;
  keep('listPayouts', await tom.get(`${payouts}?limit=2`));
  const [ready] = (await tom.get(`${payouts}?status=ready`)).body.data;
  const allocation = { credit: usd(28400), withdraw: usd(ready.amount.amount - 28400) };
  keep('allocatePayout', await tom.post(`${payouts}/${ready.id}/allocation`, allocation));
  keep('getPayout', await tom.get(`${payouts}/${ready.id}`));
  const [failed] = (await tom.get(`${payouts}?status=withdrawal_failed`)).body.data;
  keep('retryWithdrawal', await tom.post(`${payouts}/${failed.id}/withdrawal/retry`));
  keep('listAffiliatePayouts', await wren.get(`${juniper}/affiliate-payouts?limit=2`));
  keep('getAffiliateSummary', await wren.get(`${juniper}/affiliate-payouts/summary`));
}

async function keepTickets(tester: Tester, { dana, tom }: People, keep: Keep): Promise<void> {
  const [priya, lena] = [tester.as('usr_priya'), tester.as('usr_lena')];
  const text = 'The night line rings at the front desk. It should go to voicemail after 6 PM.';
  const draft = { title: 'Night line rings at the front desk', priority: 'medium', description: text };
  const { id } = keep('createTicket', await dana.post(`${northgate}/tickets`, draft));
  const ticket = `${northgate}/tickets/${id}`;
  const change = { json: { status: 'in_progress' }, headers: { 'If-Match': await etagOf(priya, ticket) } };
  keep('updateTicket', await priya.call('PATCH', ticket, change));
  const said = { client_id: '0f0c7f7e-3c52-4bb0-8e6a-7f4f1f1f2f10', body: 'Since when, and on every night?' };
  const message = keep('postMessage', await priya.post(`${ticket}/messages`, said));
  const reaction = `${ticket}/messages/${message.id}/reactions/ack`;
  keep('addReaction', await dana.call('PUT', reaction));
  keep('removeReaction', await dana.call('DELETE', reaction));
  const reason = 'The schedule is right here; the switch doesn’t follow it.';
  keep('escalateTicket', await priya.post(`${ticket}/escalate`, { reason }));
  keep('deescalateTicket', await lena.post(`${ticket}/de-escalate`, { reason: 'The switch follows it again.' }));
  keep('markThreadRead', await dana.call('PUT', `${ticket}/read`, { json: { last_read_sequence: 2 } }));
  keep('getTicket', await dana.get(ticket));
  keep('listTickets', await dana.get(`${northgate}/tickets?status=open&limit=1`));
  keep('listAllTickets', await tom.get('/v1/tickets?assignee_id=none&limit=1'));
  keep('listThread', await dana.get(`${ticket}/thread`));
}

async function keepNotifications({ dana }: People, keep: Keep): Promise<void> {
  const { data } = keep('listNotifications', await dana.get('/v1/notifications?limit=3'));
  keep('markNotificationRead', await dana.post(`/v1/notifications/${data[1].id}/read`));
  keep('getNotificationSummary', await dana.get('/v1/notifications/summary'));
  const seen = { up_to_id: data[0].id as string, category: 'support' };
  keep('markAllNotificationsRead', await dana.post('/v1/notifications/read', seen));
}

async function etagOf(person: Person, path: string): Promise<string> {
  return (await person.get(path)).headers.get('ETag')!;
}
