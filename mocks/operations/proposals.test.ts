import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAsking, createSubscribed, large, reminders, small, TODAY } from '../test/asking.ts';
import { openStream } from '../test/stream.ts';
import { BASE_URL, type Answer } from '../test/tester.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('who hears of a request', () => {
  it('both sides who read billing, each with what they may do; nobody else; an effect by the clock with its invoice', async () => {
    const scene = createAsking();
    const { tester, ask, approve, wait } = scene;
    const people = ['usr_tom', 'usr_dana', 'usr_marcus', 'usr_joel', 'usr_abel', 'usr_omar'];
    const tokens = people.map(
      (user_id) => tester.api.mintSession({ user_id, connection_id: null, ttl_seconds: 3600 }).token,
    );
    const { fetch, platform } = tester.api;
    const streams = await Promise.all(tokens.map((token) => openStream({ fetch, baseUrl: BASE_URL, token })));
    const { id } = await ask({ effective_date: '2026-11-22' });
    await approve(id);
    // The sessions would end before the day does.
    for (const session of platform.tables.sessions.all())
      platform.transaction(() =>
        platform.tables.sessions.put({ ...session, expiresAt: Date.parse('2026-12-31T00:00:00.000Z') }),
      );
    wait('2026-11-22T08:00:00.000Z');
    platform.runDue();
    for (const token of tokens) {
      const session = platform.tables.sessions.first('byToken', token)!;
      platform.transaction(() => platform.tables.sessions.put({ ...session, isRevoked: true }));
    }
    const heard = await Promise.all(streams.map((stream) => stream.rest()));
    const told = heard.map((events) =>
      events
        .filter(({ type }) => /^(approval_request|invoice)/.test(type))
        .map(({ type, object }: Answer['body']) => [type, object.status, object.viewer_state?.actions ?? null]),
    );
    const toldTo = (actions: readonly string[]) => [
      ['approval_request.created', 'pending', actions],
      ['approval_request.updated', 'approved', []],
      ['invoice.created', 'open', null],
      ['approval_request.updated', 'approved', []],
    ];
    assert.deepEqual(told, [toldTo(['withdraw']), toldTo(['approve', 'reject']), toldTo([]), [], [], []]);
  });
});

describe('PLN-4 and ADD-3 what is in force and what is proposed', () => {
  it('PLN-4 the Partner proposes a plan or a new price; the Sub-Org sees its plan and the proposal, side by side', async () => {
    const scene = await createSubscribed();
    const { ask, approve, dana, at, requests } = scene;
    for (const [draft, name, price] of [
      [{ ...small, price: usd(11900) }, 'Small desk', 11900],
      [{ ...large, price: usd(20000) }, 'Large desk', 20000],
    ] as const) {
      const { body: plan } = await dana.get(`${at}/plan`);
      const { id } = await ask(draft);
      const { body } = await dana.get(`${requests}?kind=plan&status=pending`);
      assert.deepEqual(
        body.data.map((each: any) => [each.id, each.name, each.price]),
        [[id, name, usd(price)]],
      );
      assert.deepEqual((await dana.get(`${at}/plan`)).body, plan);
      await approve(id);
      const { body: after } = await dana.get(`${at}/plan`);
      assert.deepEqual([after.plan.name, after.price], [name, usd(price)]);
      assert.equal((await dana.get(`${requests}?kind=plan&status=pending`)).body.total, 0);
    }
  });

  it('PLN-4 a plan that waits for a far day locks none that begins before it; `propose` is offered where one can be today', async () => {
    const { tester, tom, dana, ask, approve, requests, at, wait } = createAsking();
    const proposable = async () => (await tom.get(`${at}/plan`)).body.viewer_state.actions.includes('propose');
    const far = await ask({ ...small, effective_date: '2099-12-31' });
    assert.equal(await proposable(), false);
    await approve(far.id);
    assert.equal(await proposable(), true);
    const near = await ask({ ...large, effective_date: '2026-12-01' });
    assert.equal(await proposable(), false);
    await approve(near.id);
    assert.equal(await proposable(), true);
    const propose = (effective_date: string) =>
      tester.as('usr_tom').post(requests, { kind: 'plan', plan_id: 'pln_small', effective_date });
    for (const [day, inTheWay] of [
      ['2099-12-31', near],
      ['2026-12-01', near],
    ] as const) {
      const { status, body } = await propose(day);
      assert.deepEqual([status, body.code, body.current.id], [409, 'request_pending', inTheWay.id]);
    }
    const { body: today } = await propose(TODAY);
    await dana.post(`${requests}/${today.id}/approve`);
    const plan = async () => (await tester.as('usr_dana').get(`${at}/plan`)).body.plan.name;
    assert.equal(await plan(), 'Small desk');
    wait('2026-12-01T20:00:00.000Z');
    assert.equal(await plan(), 'Large desk');
    assert.equal((await propose('2026-12-02')).status, 201);
  });

  it('ADD-3 the Partner offers add-ons; the Sub-Org sees those active and those offered', async () => {
    const scene = await createSubscribed();
    const { ask, approve, dana, at, requests } = scene;
    const offers = [
      await ask({ ...reminders, quantity: 1 }),
      await ask({ ...reminders, quantity: 4, price: usd(10000) }),
    ];
    const active = async () =>
      (await dana.get(`${at}/add-ons`)).body.data.map((each: any) => [each.name, each.quantity, each.price.amount]);
    const offered = async () =>
      (await dana.get(`${requests}?kind=add_on&status=pending`)).body.data.map((each: any) => each.id);
    assert.deepEqual(await active(), [['Reminders', 2, 5800]]);
    assert.deepEqual(await offered(), [offers[1]!.id, offers[0]!.id]);
    await approve(offers[1]!.id);
    assert.deepEqual((await active()).toSorted(), [
      ['Reminders', 2, 5800],
      ['Reminders', 4, 10000],
    ]);
    assert.deepEqual(await offered(), [offers[0]!.id]);
  });
});
