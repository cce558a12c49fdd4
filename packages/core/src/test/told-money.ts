import {
  allocatePayout,
  applyCredit,
  approveRequest,
  cancelPlan,
  createApprovalRequest,
  createWalletEntry,
  listInvoices,
  recordPayment,
  rejectRequest,
  removeAddOn,
  retryWithdrawal,
  voidInvoice,
  withdrawRequest,
} from '@revampd/api-client';
import { affiliatePaid } from '@revampd/mocks';
import {
  DANA,
  JUNIPER,
  MINA,
  NORTHGATE,
  openReal,
  PARTNER,
  PARTNER_OMAR,
  PARTNER_TOM,
  SURE_DANA,
  TOM,
  WREN,
} from './real.ts';
import type { Told } from './told.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const here = { connection_id: NORTHGATE };
const reason = 'Because';
const money = ['activity', 'connection', 'connections', 'notifications', 'notification summary', 'unread'];

/** What is done with money and plans, and what else it changes on a screen. */
export const toldOfMoney: readonly Told[] = [
  {
    what: 'credit granted',
    who: TOM,
    seenBy: DANA,
    act: (client) => createWalletEntry(client, { ...here, body: { kind: 'credit', amount: usd(500), reason } }),
    changes: ['wallet', 'wallet history', 'invoice summary', ...money],
  },
  {
    what: 'credit applied',
    who: DANA,
    seenBy: TOM,
    act: (client) => applyCredit(client, { ...here, invoice_id: 'inv_248', body: { amount: usd(31_800) } }),
    changes: ['wallet', 'wallet history', 'invoice', 'invoices', 'invoice summary', 'billing history', 'connection'],
  },
  {
    what: 'a payment',
    who: TOM,
    seenBy: DANA,
    act: (client) =>
      recordPayment(client, {
        ...here,
        invoice_id: 'inv_248',
        body: { amount: usd(100), date: '2026-11-20', method_label: 'Cash' },
      }),
    changes: ['activity', 'invoice', 'invoices', 'invoice summary', 'billing history'],
  },
  {
    what: 'a voided invoice',
    who: TOM,
    seenBy: DANA,
    act: async (client) => {
      const { data } = await listInvoices(client, { ...here, status: ['overdue'] });
      await voidInvoice(client, { ...here, invoice_id: data[0]!.id, body: { reason } });
    },
    changes: ['invoices', 'invoice summary', 'billing history', ...money],
  },
  {
    what: 'a request',
    who: TOM,
    seenBy: DANA,
    act: (client) =>
      createApprovalRequest(client, {
        ...here,
        body: { kind: 'one_time', name: 'Visit', price: usd(900), effective_date: '2026-12-01' },
      }),
    changes: ['requests', 'requests that wait', ...money],
  },
  {
    what: 'an approval that takes effect',
    acts: 3,
    who: SURE_DANA,
    seenBy: TOM,
    act: async (client, api) => {
      const tom = openReal(TOM, api).scope.client;
      await withdrawRequest(tom, { ...here, request_id: 'req_7' });
      const plan = { kind: 'plan', plan_id: 'pln_front_desk_plus', effective_date: '2026-11-21' } as const;
      const { id: request_id } = await createApprovalRequest(tom, { ...here, body: plan });
      await approveRequest(client, { ...here, request_id });
    },
    changes: [
      'request',
      'requests',
      'requests that wait',
      'plan',
      'add-ons',
      'invoices',
      'billing history',
      'connection',
    ],
  },
  {
    what: 'a rejection',
    who: DANA,
    seenBy: TOM,
    act: (client) => rejectRequest(client, { ...here, request_id: 'req_7', body: { note: 'No' } }),
    changes: ['request', 'requests', 'requests that wait', ...money],
  },
  {
    what: 'a rejection of the person’s own, elsewhere',
    who: DANA,
    seenBy: DANA,
    act: (client) => rejectRequest(client, { ...here, request_id: 'req_7', body: { note: 'No' } }),
    changes: ['request', 'requests', 'requests that wait', 'notifications', 'connection'],
  },
  {
    what: 'an add-on that a request would take over',
    acts: 2,
    who: SURE_DANA,
    seenBy: TOM,
    act: async (client, api) => {
      const addOn = {
        kind: 'add_on',
        item_id: 'itm_call_recording',
        quantity: 1,
        effective_date: '2026-11-21',
      } as const;
      const { id } = await createApprovalRequest(openReal(TOM, api).scope.client, { ...here, body: addOn });
      await approveRequest(client, { ...here, request_id: id });
    },
    changes: ['add-ons', 'request', 'invoices'],
  },
  {
    what: 'a plan that ends, in whose place a request would have come',
    who: TOM,
    seenBy: DANA,
    act: (client) => cancelPlan(client, here),
    changes: ['plan', 'request'],
  },
  {
    what: 'a cancelled plan',
    who: MINA,
    seenBy: WREN,
    act: (client) => cancelPlan(client, { connection_id: JUNIPER }),
    changes: ['plan', 'activity'],
  },
  {
    what: 'a removed add-on',
    who: MINA,
    seenBy: WREN,
    act: (client) => removeAddOn(client, { connection_id: JUNIPER, add_on_id: 'adn_4' }),
    changes: ['add-ons', 'activity'],
  },
  {
    what: 'an affiliate payout',
    who: WREN,
    seenBy: WREN,
    act: (_client, { platform }) => affiliatePaid(platform, platform.tables.connections.get(JUNIPER)!, usd(700)),
    changes: ['affiliate payouts', 'affiliate summary', 'wallet', 'wallet history', 'connection'],
  },
  {
    what: 'an allocated payout',
    who: PARTNER_TOM,
    seenBy: PARTNER_OMAR,
    act: (client, { platform }) => {
      const { amount } = platform.tables.payouts.get('pay_6')!;
      const body = { credit: usd(100), withdraw: usd(amount - 100) };
      return allocatePayout(client, { connection_id: PARTNER, payout_id: 'pay_6', body });
    },
    changes: ['payout', 'payouts', 'wallet', 'wallet history', 'connection'],
  },
  {
    what: 'a withdrawal tried again',
    who: PARTNER_TOM,
    seenBy: PARTNER_OMAR,
    act: (client) => retryWithdrawal(client, { connection_id: PARTNER, payout_id: 'pay_5' }),
    changes: ['payouts', 'activity'],
  },
];
