import {
  getCatalog,
  listAddOns,
  listInvoices,
  listPayouts,
  previewAddOn,
  previewPlanChange,
  type RevampdClient,
} from '@revampd/api-client';
import type { MockSessionRequest } from '@revampd/mocks';
import type { MoneyAct } from '../actions/act-state.ts';
import { addOnAct } from '../actions/add-ons.ts';
import { decisionAct, proposalAct } from '../actions/approval-requests.ts';
import { invoiceAct } from '../actions/invoices.ts';
import { payoutAct } from '../actions/payouts.ts';
import { planAct } from '../actions/plan.ts';
import { submissionAct } from '../actions/submit-ticket.ts';
import { walletAct } from '../actions/wallet.ts';
import type { Scope } from '../session/scope.ts';
import { DANA, JUNIPER, NORTHGATE, PARTNER, PARTNER_TOM, SURE_DANA, TOM, WREN } from './real.ts';

/** An act that a person means to do once. */
export interface ActUnderTest {
  readonly name: string;
  readonly who: MockSessionRequest;
  /** Somebody of the same organization who may only look. */
  readonly viewer: MockSessionRequest;
  readonly operation: string;
  /** What a person reads before: which object it is, and what is asked of it. */
  readonly prepare: (
    client: RevampdClient,
    connection_id: string,
  ) => Promise<{ readonly id: string; readonly request: object }>;
  /** The act of the object. */
  readonly act: (scope: Scope, connectionId: string, id: string) => MoneyAct<any, any>;
  /** What the server calls what was made or changed. */
  readonly serverId: RegExp;
  /** Minor units; null where it moves nothing. */
  readonly amount: number | null;
  /** The code of the conflict when a colleague was quicker; undefined where nobody can be. */
  readonly conflict?: string;
}

const usd = (amount: number) => ({ amount, currency: 'USD' });
const viewer = (user_id: string, connection_id: string): MockSessionRequest => ({ user_id, connection_id });
const MARCUS = viewer('usr_marcus', NORTHGATE);
const NOOR = viewer('usr_noor', NORTHGATE);
const ANIKA = viewer('usr_anika', JUNIPER);
const PARTNER_NOOR = viewer('usr_noor', PARTNER);

const decision = (kind: 'approve' | 'reject' | 'withdraw', who: MockSessionRequest): ActUnderTest => ({
  name: `${kind} a request`,
  who,
  viewer: who === TOM ? NOOR : MARCUS,
  operation: `${kind}Request`,
  prepare: async () => ({ id: 'req_8', request: { kind, note: 'Agreed', version: 1 } }),
  act: decisionAct,
  serverId: /^req_8$/,
  amount: kind === 'approve' ? 9500 : null,
  conflict: 'already_decided',
});

const addOnOf = async (client: RevampdClient, connection_id: string) =>
  (await listAddOns(client, { connection_id })).data.find(({ id }) => id === 'adn_4')!;
const openInvoice = async (client: RevampdClient, connection_id: string) =>
  (await listInvoices(client, { connection_id, status: ['open', 'overdue'], sort: 'due_date' })).data[0]!;

export const acts: readonly ActUnderTest[] = [
  decision('approve', SURE_DANA),
  decision('reject', DANA),
  decision('withdraw', TOM),
  {
    name: 'ask for approval',
    who: TOM,
    viewer: NOOR,
    operation: 'createApprovalRequest',
    prepare: async () => ({
      id: '',
      request: { kind: 'one_time', name: 'Visit', price: usd(900), effective_date: '2026-12-01' },
    }),
    act: proposalAct,
    serverId: /^req_/,
    amount: 900,
  },
  {
    name: 'change the plan',
    who: WREN,
    viewer: ANIKA,
    operation: 'changePlan',
    prepare: async (client, connection_id) => {
      const planId = 'pln_revampd_studio';
      const quote = await previewPlanChange(client, { connection_id, body: { plan_id: planId } });
      return { id: '', request: { kind: 'change', planId, quote } };
    },
    act: planAct,
    serverId: /^sub_17$/,
    amount: 4600,
  },
  {
    name: 'cancel the plan',
    who: WREN,
    viewer: ANIKA,
    operation: 'cancelPlan',
    prepare: async () => ({ id: '', request: { kind: 'cancel' } }),
    act: planAct,
    serverId: /^sub_17$/,
    amount: null,
    conflict: 'invalid_transition',
  },
  {
    name: 'add an item',
    who: WREN,
    viewer: ANIKA,
    operation: 'addAddOn',
    prepare: async (client, connection_id) => {
      const { add_ons: items } = await getCatalog(client, { connection_id });
      const { id } = items.find((item) => item.id !== 'itm_phone_number')!;
      const quote = await previewAddOn(client, { connection_id, body: { item_id: id, quantity: 1 } });
      return { id, request: { kind: 'add', quantity: 1, quote } };
    },
    act: addOnAct,
    serverId: /^adn_/,
    amount: NaN,
    conflict: 'invalid_transition',
  },
  {
    name: 'change a quantity',
    who: WREN,
    viewer: ANIKA,
    operation: 'updateAddOn',
    prepare: async (client, connection_id) => {
      const { id, version } = await addOnOf(client, connection_id);
      const quote = await previewAddOn(client, { connection_id, body: { add_on_id: id, quantity: 5 } });
      return { id, request: { kind: 'change', quantity: 5, quote, version } };
    },
    act: addOnAct,
    serverId: /^adn_4$/,
    amount: 460,
    conflict: 'stale_version',
  },
  {
    name: 'remove an add-on',
    who: WREN,
    viewer: ANIKA,
    operation: 'removeAddOn',
    prepare: async () => ({ id: 'adn_4', request: { kind: 'remove' } }),
    act: addOnAct,
    serverId: /^adn_4$/,
    amount: null,
    conflict: 'invalid_transition',
  },
  {
    name: 'record a payment',
    who: TOM,
    viewer: NOOR,
    operation: 'recordPayment',
    prepare: async (client, connection_id) => ({
      id: (await openInvoice(client, connection_id)).id,
      request: { kind: 'payment', amount: usd(900), date: '2026-11-20', methodLabel: 'Cash' },
    }),
    act: invoiceAct,
    serverId: /^inv_/,
    amount: 900,
    conflict: 'invoice_not_open',
  },
  {
    name: 'void an invoice',
    who: TOM,
    viewer: NOOR,
    operation: 'voidInvoice',
    prepare: async (client, connection_id) => ({
      id: (await openInvoice(client, connection_id)).id,
      request: { kind: 'void', reason: 'Charged twice' },
    }),
    act: invoiceAct,
    serverId: /^inv_/,
    amount: 9200,
    conflict: 'invoice_not_open',
  },
  {
    name: 'share out a payout',
    who: PARTNER_TOM,
    viewer: PARTNER_NOOR,
    operation: 'allocatePayout',
    prepare: async (client, connection_id) => {
      const { data } = await listPayouts(client, { connection_id, status: ['ready'] });
      const { id, amount } = data[0]!;
      return { id, request: { kind: 'allocate', credit: usd(400), withdraw: usd(amount.amount - 400) } };
    },
    act: payoutAct,
    serverId: /^pay_6$/,
    amount: NaN,
    conflict: 'already_allocated',
  },
  {
    name: 'try a withdrawal again',
    who: PARTNER_TOM,
    viewer: PARTNER_NOOR,
    operation: 'retryWithdrawal',
    prepare: async () => ({ id: 'pay_5', request: { kind: 'retry' } }),
    act: payoutAct,
    serverId: /^pay_5$/,
    amount: NaN,
    conflict: 'invalid_transition',
  },
  {
    name: 'grant credit',
    who: TOM,
    viewer: NOOR,
    operation: 'createWalletEntry',
    prepare: async () => ({ id: '', request: { kind: 'credit', amount: usd(500), reason: 'Sorry' } }),
    act: walletAct,
    serverId: /^wle_/,
    amount: 500,
  },
  {
    name: 'submit a ticket',
    who: DANA,
    viewer: MARCUS,
    operation: 'createTicket',
    prepare: async () => ({ id: '', request: { title: 'Fax', priority: 'low', description: 'It is dead.' } }),
    act: submissionAct,
    serverId: /^tkt_/,
    amount: null,
  },
];
