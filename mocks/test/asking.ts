import assert from 'node:assert/strict';
import { addCatalogItem, addCatalogPlan, type Connection } from '../index.ts';
import { createTester, readAll, type Answer, type Person, type Tester } from './tester.ts';

/** A Partner and a Sub-Org of its, a catalogue that it sells from, and nothing else between them. */
export interface Asking {
  readonly tester: Tester;
  readonly connection: Connection;
  /** `/v1/connections/…` */
  readonly at: string;
  /** `…/approval-requests` */
  readonly requests: string;
  /** The Partner's owner. */
  readonly tom: Person;
  /** The Sub-Org's owner, in a verified session. */
  readonly dana: Person;
  /** Asks for something: a one-time charge of 49.00 today, but for what is said. Answers the request. */
  ask(draft?: object): Promise<Answer['body']>;
  approve(id: string, note?: string): Promise<Answer['body']>;
  /** Puts the clock forward to this time. */
  wait(until: string): void;
}

export const CONNECTION = 'con_harborline_northgate';

/** The day on which the world stands still, for the connection and for UTC alike. */
export const TODAY = '2026-11-21';

/** A new world in which something can be asked. Its ids are nobody else's. */
export function createAsking(): Asking {
  const tester = createTester({ scenario: 'empty' });
  const { platform, clock } = tester.api;
  const sold = {
    issuerId: 'org_harborline',
    description: 'For practices',
    period: 'month',
    connectionTypes: ['partner_sub_org'],
  } as const;
  const plan = { ...sold, included: ['Four seats'], endsItems: [] };
  addCatalogPlan(platform, { ...plan, id: 'pln_small', name: 'Small desk', prices: { USD: 12900 } });
  const large = { ...plan, id: 'pln_large', name: 'Large desk', endsItems: ['itm_reminders'] };
  addCatalogPlan(platform, { ...large, prices: { USD: 24900, JPY: 34000 } });
  const item = { ...sold, id: 'itm_reminders', name: 'Reminders', maxQuantity: 10 };
  addCatalogItem(platform, { ...item, prices: { USD: 2900 } });
  const connection = platform.tables.connections.get(CONNECTION)!;
  const at = `/v1/connections/${CONNECTION}`;
  const requests = `${at}/approval-requests`;
  const tom = tester.as('usr_tom');
  const dana = tester.as('usr_dana', null, { assurance: 'elevated', ttl_seconds: 3600 });
  return {
    tester,
    connection,
    at,
    requests,
    tom,
    dana,
    ask: async (draft = {}) => {
      const answer = await tester.as('usr_tom').post(requests, { ...visit, ...draft });
      assert.equal(answer.status, 201, answer.text);
      return answer.body;
    },
    approve: async (id, note) => {
      const person = tester.as('usr_dana', null, { assurance: 'elevated' });
      const answer = await person.post(`${requests}/${id}/approve`, note === undefined ? undefined : { note });
      assert.equal(answer.status, 200, answer.text);
      return answer.body;
    },
    wait: (until) => clock.advance(Date.parse(until) - clock.now()),
  };
}

const visit = {
  kind: 'one_time',
  name: 'On-site visit',
  price: { amount: 4900, currency: 'USD' },
  effective_date: TODAY,
};

/** What a plan, or an add-on, is asked for with; a one-time charge's fields taken away. */
export const small = { kind: 'plan', plan_id: 'pln_small', name: undefined, price: undefined };
export const large = { ...small, plan_id: 'pln_large' };
export const reminders = {
  kind: 'add_on',
  item_id: 'itm_reminders',
  quantity: 2,
  name: undefined,
  price: undefined,
};

/** The same, where a plan and an add-on are billed already. */
export async function createSubscribed(): Promise<Asking> {
  const scene = createAsking();
  for (const draft of [small, reminders]) await scene.approve((await scene.ask(draft)).id);
  return scene;
}

/** All that both sides read of a connection but its requests, their count, and whether a plan can be asked for beside them. */
export async function readConnection({ tester, at }: Asking): Promise<object> {
  const found: Record<string, unknown> = {};
  for (const userId of ['usr_tom', 'usr_dana']) {
    const person = tester.as(userId);
    for (const part of ['', '/plan', '/wallet', '/invoices/summary', '/catalog'])
      found[`${userId} ${part}`] = (await person.get(at + part)).body;
    for (const part of ['/add-ons', '/invoices', '/billing-history', '/members'])
      found[`${userId} ${part}`] = await readAll(person, at + part);
    for (const { id } of (await person.get(`${at}/invoices?limit=100`)).body.data)
      found[`${userId} ${id}`] = (await person.get(`${at}/invoices/${id}`)).body;
    delete (found[`${userId} `] as { counts: { pending_requests?: number } }).counts.pending_requests;
    const { viewer_state } = found[`${userId} /plan`] as { viewer_state: { actions: readonly string[] } };
    viewer_state.actions = viewer_state.actions.filter((action) => action !== 'propose');
  }
  return found;
}

/** The actions of the activity rows that an act leaves, newest first. */
export async function actionsBy({ tester, at }: Asking, act: () => unknown): Promise<string[]> {
  const rows = () => readAll(tester.as('usr_tom'), `${at}/activity`);
  const before = await rows();
  await act();
  const after = await rows();
  return after.slice(0, after.length - before.length).map(({ action }) => action as string);
}
