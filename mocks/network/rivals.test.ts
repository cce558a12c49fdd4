import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, stage } from '../test/acts.ts';
import { createTester, readAll, type Person } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const BASE = `/v1/connections/${NORTHGATE}`;
const REVAMPD = '/v1/connections/con_harborline_revampd';
const usd = (amount: number) => ({ amount, currency: 'USD' });

interface World {
  readonly person: Person;
  readonly invoiceId: string;
  readonly entryId: string;
}

/** The path of a request that waits for a decision. */
async function pendingRequest({ person }: World): Promise<string> {
  const { body } = await person.get(`${BASE}/approval-requests?status=pending&limit=1`);
  return `${BASE}/approval-requests/${body.data[0].id}`;
}

/** A ticket that can be escalated, with what its changes name as `If-Match`. */
async function openTicket({ person }: World): Promise<{ readonly path: string; readonly version: string }> {
  const { body } = await person.get(`${BASE}/tickets?status=open&status=in_progress&limit=100`);
  const own = body.data.find(({ viewer_state }: any) => viewer_state.actions.includes('escalate'));
  const path = `${BASE}/tickets/${own.id}`;
  return { path, version: (await person.get(path)).headers.get('ETag')! };
}

/** A world of conflicts in which there is something to act on. */
function createScene(connectionId: string = NORTHGATE) {
  const tester = createTester({ scenario: 'conflict' });
  const { invoiceId, entryId } = stage(tester.api.platform, connectionId);
  return { tester, invoiceId, entryId };
}

describe('PKG-6 the world of conflicts', () => {
  it('PKG-6 an act meets what a colleague did a moment before: real, in the history, and told again to the letter', async () => {
    const { tester, invoiceId } = createScene();
    const dana = tester.as('usr_dana');
    const path = `${BASE}/invoices/${invoiceId}/credit-applications`;
    const key = newKey();
    const first = await dana.post(path, { amount: usd(100) }, key);
    assert.deepEqual([first.status, first.body.code], [409, 'invoice_not_open']);
    assert.deepEqual([first.body.current.id, first.body.current.status], [invoiceId, 'paid']);
    assert.equal(first.body.current.changed_by.id, 'usr_ines');
    const [entry] = await readAll(dana, `${BASE}/wallet/entries`);
    assert.deepEqual([entry.kind, entry.amount, entry.actor.id], ['credit_applied', usd(-900), 'usr_ines']);
    const [row] = await readAll(dana, `${BASE}/activity`);
    assert.deepEqual([row.action, row.actor.id, row.object.id], ['credit_applied', 'usr_ines', invoiceId]);
    const kept = tester.api.platform.position();
    assert.equal((await dana.post(path, { amount: usd(100) }, key)).text, first.text);
    assert.equal(tester.api.platform.position(), kept);
  });

  /** What somebody does, where, with what, and how the world answers. */
  const acts: readonly {
    readonly what: string;
    readonly as: string;
    readonly call: (world: World) => Promise<readonly [method: string, path: string, json?: object, ifMatch?: string]>;
    readonly code: string;
    readonly by: string;
  }[] = [
    {
      what: 'a reversal',
      as: 'usr_tom',
      call: async ({ entryId }) => ['POST', `${BASE}/wallet/entries/${entryId}/reverse`, { reason: 'Wrong' }],
      code: 'invoice_not_open',
      by: 'usr_grace',
    },
    {
      what: 'a deduction',
      as: 'usr_tom',
      call: async () => ['POST', `${BASE}/wallet/entries`, { kind: 'adjustment', amount: usd(-1), reason: 'Wrong' }],
      code: 'insufficient_credit',
      by: 'usr_grace',
    },
    {
      what: 'a payment',
      as: 'usr_tom',
      call: async ({ invoiceId }) => {
        const payment = { amount: usd(1), date: '2026-11-21', method_label: 'Bank transfer' };
        return ['POST', `${BASE}/invoices/${invoiceId}/payments`, payment];
      },
      code: 'invoice_not_open',
      by: 'usr_grace',
    },
    {
      what: 'a void',
      as: 'usr_tom',
      call: async ({ invoiceId }) => ['POST', `${BASE}/invoices/${invoiceId}/void`, { reason: 'Doubled' }],
      code: 'invoice_not_open',
      by: 'usr_grace',
    },
    ...(['approve', 'reject'] as const).map((decision) => ({
      what: `to ${decision} a request`,
      as: 'usr_dana',
      call: async (world: World) => ['POST', `${await pendingRequest(world)}/${decision}`, {}] as const,
      code: 'already_decided',
      by: 'usr_ines',
    })),
    {
      what: 'a withdrawal of a request',
      as: 'usr_tom',
      call: async (world) => ['POST', `${await pendingRequest(world)}/withdraw`, {}],
      code: 'already_decided',
      by: 'usr_grace',
    },
    {
      what: 'an allocation of a payout',
      as: 'usr_tom',
      call: async ({ person }) => {
        const { body } = await person.get(`${REVAMPD}/payouts`);
        const { id, amount } = body.data.find(({ status }: { status: string }) => status === 'ready');
        return ['POST', `${REVAMPD}/payouts/${id}/allocation`, { credit: amount, withdraw: usd(0) }];
      },
      code: 'already_allocated',
      by: 'usr_grace',
    },
    {
      what: 'a cancellation',
      as: 'usr_tom',
      call: async () => ['POST', `${REVAMPD}/plan/cancel`],
      code: 'invalid_transition',
      by: 'usr_grace',
    },
    {
      what: 'an add-on',
      as: 'usr_tom',
      call: async ({ person }) => {
        const order = { item_id: 'itm_phone_number', quantity: 2 };
        const { body } = await person.post(`${REVAMPD}/add-ons/preview`, order);
        return ['POST', `${REVAMPD}/add-ons`, { ...order, quote_id: body.quote_id }];
      },
      code: 'invalid_transition',
      by: 'usr_grace',
    },
    {
      what: 'a change of a ticket',
      as: 'usr_tom',
      call: async (world) => {
        const { path, version } = await openTicket(world);
        return ['PATCH', path, { priority: 'low' }, version];
      },
      code: 'stale_version',
      by: 'usr_priya',
    },
    {
      what: 'an escalation',
      as: 'usr_tom',
      call: async (world) => ['POST', `${(await openTicket(world)).path}/escalate`, { reason: 'It rings nowhere' }],
      code: 'invalid_transition',
      by: 'usr_priya',
    },
    {
      what: 'a change of settings',
      as: 'usr_tom',
      call: async ({ person }) => {
        const { headers } = await person.get(BASE);
        return ['PATCH', `${BASE}/settings`, { days_until_due: 21 }, headers.get('ETag')!];
      },
      code: 'stale_version',
      by: 'usr_grace',
    },
  ];

  for (const { what, as, call, code, by } of acts)
    it(`PKG-6 ${what} meets its conflict: ${code}, with what stands there now, by a colleague`, async () => {
      const { tester, invoiceId, entryId } = createScene();
      const person = tester.as(as, null, { assurance: 'elevated' });
      const [method, path, json, ifMatch] = await call({ person, invoiceId, entryId });
      const headers: Record<string, string> = ifMatch ? { 'If-Match': ifMatch } : { 'Idempotency-Key': newKey() };
      const { status, body } = await person.call(method, path, { json, headers });
      assert.deepEqual([status, body.code], [ifMatch ? 412 : 409, code]);
      assert.equal((body.current.changed_by ?? body.current.decided_by).id, by, JSON.stringify(body.current));
    });

  it('where there is nobody else, the same person was faster elsewhere', async () => {
    const { tester, invoiceId } = createScene('con_harborline_ridgeway');
    const path = `/v1/connections/con_harborline_ridgeway/invoices/${invoiceId}/credit-applications`;
    const { status, body } = await tester.as('usr_abel').post(path, { amount: usd(1) }, newKey());
    assert.deepEqual([status, body.current.changed_by.id], [409, 'usr_abel']);
  });

  it('each object is contested once: afterwards acts are as the world then allows', async () => {
    const { tester, entryId } = createScene();
    const tom = tester.as('usr_tom');
    const grant = (amount: number) =>
      tom.post(`${BASE}/wallet/entries`, { kind: 'adjustment', amount: usd(amount), reason: 'Correction' }, newKey());
    assert.equal((await grant(-5)).status, 409);
    assert.equal((await grant(500)).status, 201);
    assert.equal((await grant(-5)).status, 201);
    assert.equal(
      (await tom.post(`${BASE}/wallet/entries/${entryId}/reverse`, { reason: 'Wrong' }, newKey())).status,
      409,
    );
  });

  it('an act that would be refused anyway, or with which nobody can interfere, is left alone', async () => {
    const { tester, invoiceId, entryId } = createScene();
    const apply = `${BASE}/invoices/${invoiceId}/credit-applications`;
    const grant = { kind: 'credit', amount: usd(5), reason: 'Goodwill' };
    for (const [user, path, json, expected] of [
      ['usr_marcus', apply, { amount: usd(1) }, 403],
      ['usr_dana', apply, { amount: usd(100_000_000) }, 409],
      ['usr_dana', apply.replace(invoiceId, 'inv_unknown'), { amount: usd(1) }, 404],
      ['usr_dana', apply, { amount: { amount: 1, currency: 'EUR' } }, 422],
      ['usr_dana', `${BASE}/wallet/entries/${entryId}/reverse`, { reason: 'Mine' }, 403],
    ] as const) {
      const person = tester.as(user);
      const kept = tester.api.platform.position();
      assert.equal((await person.post(path, json)).status, expected, `${user} ${path}`);
      assert.equal(tester.api.platform.position(), kept);
    }
    const { status, body } = await tester.as('usr_tom').post(`${BASE}/wallet/entries`, grant, newKey());
    assert.deepEqual([status, body.entry.actor.id], [201, 'usr_tom']);
  });
});
