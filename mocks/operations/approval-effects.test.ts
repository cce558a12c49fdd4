import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  actionsBy,
  createAsking,
  createSubscribed,
  large,
  readConnection,
  reminders,
  small,
  type Asking,
} from '../test/asking.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A Saturday, a week on; in Los Angeles it begins at 08:00 UTC. */
const LATER = { effective_date: '2026-11-28' };
const BEFORE = '2026-11-28T07:59:59.999Z';
const THEN = '2026-11-28T08:00:00.000Z';

/** What both seats read now of plan, add-ons and invoices. */
async function standing({ tester, at }: Asking): Promise<{ plan: any; addOns: any[]; invoices: any[] }> {
  const [tom, dana] = await Promise.all(
    ['usr_tom', 'usr_dana'].map(async (userId) => {
      const person = tester.as(userId);
      const { viewer_state, ...plan } = (await person.get(`${at}/plan`)).body;
      const addOns = (await person.get(`${at}/add-ons?status=active&status=ending&status=ended`)).body.data;
      const invoices = (await person.get(`${at}/invoices?limit=100`)).body.data;
      return { plan, addOns: addOns.map(({ viewer_state: _, ...rest }: any) => rest), invoices };
    }),
  );
  assert.deepEqual(tom, dana);
  return dana!;
}

describe('APR-6 an approval takes effect on its day', () => {
  const cases = [
    ['a plan', large, { plan: 'Large desk', addOns: [['Reminders', 2, 'ended']], type: 'subscription' }],
    [
      'a new price',
      { ...small, price: usd(9900) },
      { plan: 'Small desk', addOns: [['Reminders', 2, 'active']], type: 'subscription' },
    ],
    [
      'an add-on',
      { ...reminders, quantity: 3 },
      {
        plan: 'Small desk',
        addOns: [
          ['Reminders', 3, 'active'],
          ['Reminders', 2, 'active'],
        ],
        type: 'add_on',
      },
    ],
    ['a charge', {}, { plan: 'Small desk', addOns: [['Reminders', 2, 'active']], type: 'one_time' }],
  ] as const;
  for (const [name, draft, expected] of cases)
    it(`APR-6 ${name}: everything is identical until the clock passes it, then one change and one invoice, for both`, async () => {
      const scene = await createSubscribed();
      const { ask, approve, wait, tester, requests } = scene;
      const { id } = await ask({ ...draft, ...LATER });
      const before = await readConnection(scene);
      assert.equal((await approve(id)).took_effect_at, null);
      assert.deepEqual(await readConnection(scene), before);
      for (const instant of ['2026-11-21T23:59:00.000Z', '2026-11-27T12:00:00.000Z', BEFORE]) {
        wait(instant);
        assert.deepEqual(await readConnection(scene), before, instant);
      }
      const { cost } = (await tester.as('usr_dana').get(`${requests}/${id}`)).body;
      const old = await standing(scene);
      const rows = await actionsBy(scene, () => wait(THEN));
      assert.deepEqual(rows, ['request_took_effect']);
      const now = await standing(scene);
      assert.equal(now.plan.plan.name, expected.plan);
      assert.deepEqual(
        now.addOns.map(({ name: item, quantity, status }) => [item, quantity, status]),
        expected.addOns,
      );
      const [invoice, ...others] = now.invoices.filter((each) => !old.invoices.some((known) => known.id === each.id));
      assert.deepEqual(others, []);
      assert.deepEqual(
        now.invoices.filter((each) => each.id !== invoice?.id),
        old.invoices,
      );
      const { body: request } = await tester.as('usr_tom').get(`${requests}/${id}`);
      assert.deepEqual([request.took_effect_at, request.cost, request.changed_by], [THEN, null, null]);
      assert.equal(request.decision.actor.id, 'usr_dana');
      assert.deepEqual([invoice.type, invoice.date, invoice.changed_by], [expected.type, '2026-11-28', null]);
      assert.deepEqual([invoice.total, request.invoice.id], [cost.first_invoice.total, invoice.id]);
    });

  it('APR-6 with a day that has come: with the approval, as one act of who approved', async () => {
    const scene = await createSubscribed();
    const { id } = await scene.ask(large);
    const rows = await actionsBy(scene, async () => {
      const { took_effect_at, changed_by } = await scene.approve(id);
      assert.deepEqual([took_effect_at, changed_by.id], ['2026-11-21T17:00:00.000Z', 'usr_dana']);
    });
    assert.deepEqual(rows, ['request_approved']);
    const { plan, invoices } = await standing(scene);
    assert.deepEqual(
      [plan.plan.name, plan.changed_by.id, invoices[0].changed_by.id],
      ['Large desk', 'usr_dana', 'usr_dana'],
    );
  });

  it('APR-6 approved after its day: then, and not back on that day', async () => {
    const scene = createAsking();
    const { id } = await scene.ask(LATER);
    scene.wait('2026-12-03T20:00:00.000Z');
    const { body } = await scene.tester.as('usr_dana').get(`${scene.requests}/${id}`);
    assert.deepEqual([body.status, body.cost.first_invoice.date], ['pending', '2026-12-03']);
    assert.equal((await scene.approve(id)).took_effect_at, '2026-12-03T20:00:00.000Z');
    const { invoices } = await standing(scene);
    assert.deepEqual(
      invoices.map(({ date, total }) => [date, total]),
      [['2026-12-03', usd(4900)]],
    );
  });

  it('APR-6 on the day of a renewal it comes first: one invoice of what was approved, none of what it replaces', async () => {
    const scene = await createSubscribed();
    const { plan: old } = await standing(scene);
    await scene.approve((await scene.ask({ ...large, effective_date: old.renews_on })).id);
    scene.wait('2026-12-20T12:00:00.000Z');
    const { plan, addOns, invoices } = await standing(scene);
    assert.deepEqual([plan.plan.name, addOns[0].status], ['Large desk', 'ended']);
    const since = invoices.filter(({ date }) => date >= old.renews_on);
    assert.deepEqual(
      since.map(({ date, total }) => [date, total]),
      [[old.renews_on, usd(24900)]],
    );
  });

  it('APR-6 in the connection’s own zone: in Tokyo the day begins nine hours before UTC’s', async () => {
    const { tester, wait } = createAsking();
    const requests = '/v1/connections/con_harborline_omori/approval-requests';
    const price = { amount: 5000, currency: 'JPY' };
    const draft = { kind: 'one_time', name: 'Visit', price, effective_date: '2026-12-01' };
    const { body } = await tester.as('usr_tom').post(requests, draft);
    await tester.as('usr_haruka', null, { assurance: 'elevated' }).post(`${requests}/${body.id}/approve`);
    const took = async () => (await tester.as('usr_haruka').get(`${requests}/${body.id}`)).body.took_effect_at;
    wait('2026-11-30T14:59:59.999Z');
    assert.equal(await took(), null);
    wait('2026-11-30T15:00:00.000Z');
    assert.equal(await took(), '2026-11-30T15:00:00.000Z');
  });

  it('APR-6 what ended meanwhile doesn’t stop it: a plan begins anew, an add-on beside none', async () => {
    const scene = await createSubscribed();
    const december = { effective_date: '2026-12-20' };
    for (const draft of [large, { ...reminders, quantity: 5 }])
      await scene.approve((await scene.ask({ ...draft, ...december })).id);
    const addOn = (await standing(scene)).addOns[0];
    for (const path of ['/plan/cancel', `/add-ons/${addOn.id}`]) {
      const call = path === '/plan/cancel' ? 'POST' : 'DELETE';
      assert.equal((await scene.tester.as('usr_tom').call(call, scene.at + path)).status, 200);
    }
    scene.wait('2026-12-16T12:00:00.000Z');
    assert.deepEqual([(await standing(scene)).plan.status, (await standing(scene)).invoices.length], ['ended', 2]);
    scene.wait('2026-12-20T12:00:00.000Z');
    const { plan, addOns, invoices } = await standing(scene);
    assert.deepEqual([plan.plan.name, plan.status, plan.started_on], ['Large desk', 'active', '2026-12-20']);
    assert.deepEqual(
      addOns.map(({ quantity, status }) => [quantity, status]),
      [
        [5, 'active'],
        [2, 'ended'],
      ],
    );
    assert.equal(invoices.filter(({ date }) => date === '2026-12-20').length, 2);
  });

  it('APR-6 several on one day: in the order in which they were asked', async () => {
    const scene = createAsking();
    const ids: string[] = [];
    for (let count = 0; count < 11; count += 1) ids.push((await scene.ask({ ...LATER, name: `Visit ${count}` })).id);
    for (const id of ids.toReversed()) await scene.approve(id);
    scene.wait(THEN);
    const { invoices } = await standing(scene);
    const { data } = (await scene.tester.as('usr_dana').get(`${scene.requests}?limit=100`)).body;
    assert.deepEqual(
      invoices.map(({ number }) => number),
      Array.from({ length: 11 }, (_, index) => `HL-${1011 - index}`),
    );
    assert.deepEqual(
      data.map(({ took_effect_at }: any) => took_effect_at),
      ids.map(() => THEN),
    );
    for (const [index, { id }] of invoices.toReversed().entries()) {
      const { body } = await scene.tester.as('usr_dana').get(`${scene.at}/invoices/${id}`);
      assert.equal(body.lines[0].description, `Visit ${index}`);
    }
  });

  it('APR-6 it is never lost: where the books can’t hold its amount exactly, it waits day by day until they can', async () => {
    const scene = createAsking();
    const { ask, approve, tester, wait, requests, at } = scene;
    const first = await approve((await ask({ price: usd(MOST) })).id);
    const { id: now } = await ask({ price: usd(1) });
    const dana = tester.as('usr_dana', null, { assurance: 'elevated' });
    const position = tester.api.platform.position();
    assert.equal((await dana.post(`${requests}/${now}/approve`)).status, 422);
    assert.equal(tester.api.platform.position(), position);
    const later = await ask({ price: usd(1), ...LATER });
    await approve(later.id);
    wait(THEN);
    const took = async () => (await tester.as('usr_tom').get(`${requests}/${later.id}`)).body.took_effect_at;
    assert.equal(await took(), null);
    await tester.as('usr_tom').post(`${at}/invoices/${first.invoice.id}/void`, { reason: 'A joke' });
    wait('2026-11-29T07:59:59.999Z');
    assert.equal(await took(), null);
    wait('2026-11-29T08:00:00.000Z');
    assert.equal(await took(), '2026-11-29T08:00:00.000Z');
  });
});
