import type { OperationId } from '@revampd/api-spec/operations';
import { done, type Ids, type Scene } from './scene.ts';
import type { Person } from './tester.ts';

/** One way to call an operation that succeeds for the right person. */
export interface Way {
  /** Which of the operation's ways it is; none where there is but one. */
  readonly what?: string;
  readonly query?: string;
  readonly json?: (ids: Ids, scene: Scene) => object;
  readonly headers?: (ids: Ids) => Readonly<Record<string, string>>;
  /** What must have happened before, and the ids that come of it. It is done by the caller, as far as they may. */
  readonly first?: (person: Person, path: (template: string) => string, scene: Scene) => Promise<Ids>;
}

const CONNECTION = '/v1/connections/{connection_id}';
const TICKET = `${CONNECTION}/tickets/{ticket_id}`;

const money = ({ connection }: Scene, amount: number) => ({ amount, currency: connection.currency });
const because = () => ({ reason: 'Because' });
const ifMatch = ({ etag }: Ids) => ({ 'If-Match': etag ?? '"1"' });

/** The ETag of what the caller reads there; none where they don't. */
const etagOf =
  (template: string): NonNullable<Way['first']> =>
  async (person, path) => ({ etag: (await person.get(path(template))).headers.get('ETag') ?? undefined });

const quoteOf =
  (part: string, json: (ids: Ids) => object): NonNullable<Way['first']> =>
  async (person, path, { ids }) => ({
    quote_id: (await person.post(path(`${CONNECTION}/${part}/preview`), json(ids))).body.quote_id ?? 'quo_none',
  });

const newestNotification: NonNullable<Way['first']> = async (person) => ({
  notification_id: (await person.get('/v1/notifications?limit=1')).body.data?.[0]?.id ?? 'ntf_none',
});

const ticketChange = (what: string, json: (ids: Ids) => object, first = etagOf(TICKET)): Way => ({
  what,
  json,
  headers: ifMatch,
  first,
});

const allocation = (what: string, credit: number, withdraw: number): Way => ({
  what,
  json: (_, scene) => ({ credit: money(scene, credit), withdraw: money(scene, withdraw) }),
});

const addedItem = ({ item_id }: Ids) => ({ item_id, quantity: 3 });
const changedItem = ({ add_on_id }: Ids) => ({ add_on_id, quantity: 5 });

/** How every operation is called. One that isn't here doesn't compile. */
export const ways: { readonly [Id in OperationId]: readonly Way[] } = {
  createSession: [
    { json: ({ user_id, connection_id }) => ({ user_id, connection_id, allowed_origins: ['https://portal.test'] }) },
  ],
  revokeSessions: [{ json: ({ user_id }) => ({ user_id }) }],
  getSession: [{}],
  revokeSession: [{}],
  createChallenge: [{}],
  answerChallenge: [
    {
      json: () => ({ code: '424242' }),
      first: async (person) => ({ challenge_id: (await person.post('/v1/session/challenges')).body.id }),
    },
  ],
  streamEvents: [{}],
  listConnections: [{ query: 'q=a&type=partner_sub_org' }],
  getConnection: [{}],
  listMembers: [{}, { what: 'assignable', query: 'assignable=true' }],
  updateConnectionSettings: [
    { what: 'terms', json: () => ({ days_until_due: 21 }), headers: ifMatch, first: etagOf(CONNECTION) },
    {
      what: 'Support Reps',
      json: ({ assignee_id }) => ({ support_rep_ids: [assignee_id] }),
      headers: ifMatch,
      first: etagOf(CONNECTION),
    },
  ],
  listActivity: [{}],
  getCatalog: [{}],
  getPlan: [{}],
  previewPlanChange: [{ json: ({ plan_id }) => ({ plan_id }) }],
  changePlan: [
    {
      json: ({ plan_id, quote_id }) => ({ plan_id, quote_id }),
      first: quoteOf('plan', ({ plan_id }) => ({ plan_id })),
    },
  ],
  cancelPlan: [{}],
  resumePlan: [
    {
      first: async (_, path, { owners, connection }) => {
        const hasOwn = connection.type === 'partner_revampd' || connection.type === 'self_serve_revampd';
        if (hasOwn) done(await owners.payer.post(path(`${CONNECTION}/plan/cancel`)));
        return {};
      },
    },
  ],
  listAddOns: [{ query: 'status=active&status=ended' }],
  previewAddOn: [
    { what: 'new', json: addedItem },
    { what: 'change', json: changedItem },
  ],
  addAddOn: [{ json: (ids) => ({ ...addedItem(ids), quote_id: ids.quote_id }), first: quoteOf('add-ons', addedItem) }],
  updateAddOn: [
    {
      json: ({ quote_id }) => ({ quantity: 5, quote_id }),
      headers: ifMatch,
      // Nothing reads one add-on: its version stands in the list.
      first: async (person, path, scene) => {
        const { data } = (await person.get(path(`${CONNECTION}/add-ons`))).body;
        const version = data?.find(({ id }: { id: string }) => id === scene.ids.add_on_id)?.version;
        return { ...(await quoteOf('add-ons', changedItem)(person, path, scene)), etag: `"${version ?? 1}"` };
      },
    },
  ],
  removeAddOn: [{}],
  listApprovalRequests: [{ query: 'status=pending&kind=one_time' }],
  getApprovalRequest: [{}],
  createApprovalRequest: [
    { what: 'plan', json: ({ plan_id }, { today }) => ({ kind: 'plan', plan_id, effective_date: today }) },
    { what: 'add-on', json: (ids, { today }) => ({ ...addedItem(ids), kind: 'add_on', effective_date: today }) },
    {
      what: 'one-time charge',
      json: (_, scene) => ({
        kind: 'one_time',
        name: 'Visit',
        price: money(scene, 100),
        effective_date: scene.today,
        note: 'For the move',
      }),
    },
  ],
  approveRequest: [{ json: () => ({ note: 'Agreed' }) }],
  rejectRequest: [{ json: () => ({ note: 'Too much' }) }],
  withdrawRequest: [{ json: () => ({ note: 'Not now' }) }],
  listInvoices: [{ query: 'status=open&status=paid&type=one_time&sort=-amount_due' }],
  getInvoiceSummary: [{}],
  getInvoice: [{}],
  listBillingHistory: [{ query: 'limit=3' }],
  applyCredit: [{ json: (_, scene) => ({ amount: money(scene, 1) }) }],
  recordPayment: [
    { json: (_, scene) => ({ amount: money(scene, 1), date: scene.today, method_label: 'Visa ending 4421' }) },
  ],
  voidInvoice: [{ json: because }],
  getWallet: [{ query: 'limit=2' }],
  listWalletEntries: [{ query: 'kind=credit' }],
  createWalletEntry: [
    { what: 'credit', json: (_, scene) => ({ kind: 'credit', amount: money(scene, 1), reason: 'Because' }) },
    { what: 'adjustment', json: (_, scene) => ({ kind: 'adjustment', amount: money(scene, -1), reason: 'Because' }) },
  ],
  reverseCredit: [{ json: because }],
  listPayouts: [{ query: 'status=ready' }],
  getPayout: [{}],
  allocatePayout: [allocation('credit', 900, 0), allocation('withdraw', 0, 900), allocation('split', 500, 400)],
  retryWithdrawal: [{ first: async (_person, _path, { ids }) => ({ payout_id: ids.failed_payout_id }) }],
  listAffiliatePayouts: [{ query: 'status=paid' }],
  getAffiliateSummary: [{}],
  listTickets: [{ query: 'status=open&priority=medium&q=calls&sort=created_at' }],
  listAllTickets: [{ query: 'assignee_id=none&status=open' }],
  createTicket: [
    { json: () => ({ title: 'Fax', priority: 'low', description: 'It is silent.' }) },
    {
      what: 'assigned',
      json: ({ assignee_id }) => ({ title: 'Fax', priority: 'low', description: 'It is silent.', assignee_id }),
    },
  ],
  getTicket: [{}],
  updateTicket: [
    ticketChange('status', () => ({ status: 'in_progress' })),
    ticketChange('close', () => ({ status: 'closed' })),
    ticketChange(
      'reopen',
      () => ({ status: 'open' }),
      async (person, path, scene) => {
        const { etag } = await etagOf(TICKET)(scene.owners.payer, path, scene);
        const headers = { 'If-Match': etag! };
        done(await scene.owners.payer.call('PATCH', path(TICKET), { json: { status: 'closed' }, headers }));
        return etagOf(TICKET)(person, path, scene);
      },
    ),
    ticketChange('priority', () => ({ priority: 'high' })),
    ticketChange('assignee', ({ assignee_id }) => ({ assignee_id })),
  ],
  escalateTicket: [{ json: because }],
  deescalateTicket: [{ json: because }],
  markThreadRead: [{ json: () => ({ last_read_sequence: 1 }) }],
  listThread: [{ query: 'after=0&limit=5' }],
  postMessage: [
    { json: () => ({ client_id: 'client_message', body: 'Any news?' }) },
    {
      what: 'reply',
      json: ({ message_id }) => ({ client_id: 'client_reply', body: 'Thanks.', reply_to_id: message_id }),
    },
  ],
  addReaction: [{}],
  // The payer's owner gave it.
  removeReaction: [{ first: async () => ({ reaction: 'thanks' }) }],
  listNotifications: [{ query: 'unread=true' }],
  getNotificationSummary: [{}],
  markNotificationRead: [{ first: newestNotification }],
  markAllNotificationsRead: [
    { json: ({ notification_id }) => ({ up_to_id: notification_id }), first: newestNotification },
  ],
};
