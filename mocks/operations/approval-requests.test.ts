import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { actionsBy, createAsking, large, reminders, small, TODAY } from '../test/asking.ts';
import { readAll, type Answer } from '../test/tester.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const pointersOf = ({ status, body }: Answer) => [status, ...(body.errors ?? []).map((error: any) => error.pointer)];

/** What may be asked for, one of each kind. */
const kinds = [
  ['plan', small],
  ['add_on', reminders],
  ['one_time', {}],
] as const;

describe('APR-1 three kinds: plan, add-on, one-time charge', () => {
  it('APR-1 each is asked for, listed newest first from both seats, and filtered by kind and status', async () => {
    const { tom, dana, ask, requests } = createAsking();
    const ids: string[] = [];
    for (const [, draft] of kinds) ids.unshift((await ask(draft)).id);
    await dana.post(`${requests}/${ids[0]}/reject`);
    for (const person of [tom, dana]) {
      const all = await readAll(person, requests, 2);
      assert.deepEqual(
        all.map(({ id, kind }) => [id, kind]),
        [
          [ids[0], 'one_time'],
          [ids[1], 'add_on'],
          [ids[2], 'plan'],
        ],
      );
      for (const [index, [kind]] of kinds.toReversed().entries())
        assert.deepEqual(await readAll(person, `${requests}?kind=${kind}`), [all[index]]);
      assert.deepEqual(await readAll(person, `${requests}?status=pending`, 1), all.slice(1));
      assert.deepEqual(await readAll(person, `${requests}?status=rejected&status=expired`), [all[0]]);
      assert.deepEqual(await readAll(person, `${requests}?status=pending&kind=one_time`), []);
    }
  });
});

describe('APR-2 what a request shows', () => {
  const shown = {
    plan: ['Small desk', 12900, 'month', { plan_id: 'pln_small', item_id: null, quantity: null }],
    add_on: ['Reminders', 5800, 'month', { plan_id: null, item_id: 'itm_reminders', quantity: 2 }],
    one_time: ['On-site visit', 4900, null, { plan_id: null, item_id: null, quantity: null }],
  } as const;
  for (const [kind, draft] of kinds)
    it(`APR-2 ${kind}: name, price, date, Partner, who asked and when, note, expiry; its cost; to both seats`, async () => {
      const { tester, ask, requests, tom, dana } = createAsking();
      const expires_at = '2026-12-05T09:30:00.000Z';
      const { id } = await ask({ ...draft, effective_date: '2026-12-01', note: 'As we said on the phone', expires_at });
      tester.api.clock.advance(60_000);
      for (const person of [tom, dana]) {
        const { body, headers } = await person.get(`${requests}/${id}`);
        const [name, amount, period, ids] = shown[kind];
        assert.deepEqual(
          [body.name, body.price, body.period, body.effective_date, body.note, body.expires_at],
          [name, usd(amount), period, '2026-12-01', 'As we said on the phone', expires_at],
        );
        for (const [field, value] of Object.entries(ids)) assert.equal(body[field], value);
        assert.deepEqual(
          [body.partner.name, body.sub_org.name, body.requested_by.name, body.requested_at],
          ['Harborline', 'Northgate Dental', 'Tom Aldersey', '2026-11-21T17:00:00.000Z'],
        );
        assert.deepEqual(
          [body.status, body.decision, body.took_effect_at, body.invoice],
          ['pending', null, null, null],
        );
        assert.equal(body.cost.first_invoice.date, '2026-12-01');
        assert.deepEqual(body.cost.lines[0].amount, usd(amount));
        assert.deepEqual(body.cost.change_per_month, kind === 'one_time' ? null : usd(amount));
        assert.equal(headers.get('ETag'), '"1"');
        const may = person === tom ? ['withdraw'] : ['approve', 'reject'];
        assert.deepEqual(body.viewer_state, { actions: may, version: 1 });
      }
      const { body: reader } = await tester.as('usr_marcus').get(`${requests}/${id}`);
      assert.deepEqual(reader.viewer_state.actions, []);
    });
});

describe('APR-4 the Partner asks, and takes back', () => {
  it('APR-4 from the catalogue at its price or another, or for nothing; without an expiry for 30 days', async () => {
    const { ask } = createAsking();
    const free = await ask({ ...reminders, price: usd(0) });
    const dear = await ask({ ...large, price: usd(19900) });
    const plain = await ask(reminders);
    assert.deepEqual(
      [free, dear, plain].map(({ name, price }) => [name, price.amount]),
      [
        ['Reminders', 0],
        ['Large desk', 19900],
        ['Reminders', 5800],
      ],
    );
    assert.equal(plain.expires_at, '2026-12-21T17:00:00.000Z');
    assert.equal(plain.note, null);
  });

  it('APR-4 asking again with the same key asks once: one request, one row of activity', async () => {
    const scene = createAsking();
    const key = newKey();
    const json = { kind: 'one_time', name: 'Visit', price: usd(1), effective_date: TODAY };
    const answers: Answer[] = [];
    const rows = await actionsBy(scene, async () => {
      for (let times = 0; times < 3; times += 1) answers.push(await scene.tom.post(scene.requests, json, key));
    });
    assert.deepEqual(rows, ['request_created']);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal((await scene.dana.get(scene.requests)).body.total, 1);
  });

  it('APR-4 takes one back while it is pending, with a note; then it is decided', async () => {
    const scene = createAsking();
    const { id } = await scene.ask();
    const path = `${scene.requests}/${id}/withdraw`;
    const rows = await actionsBy(scene, async () => {
      const { status, body } = await scene.tom.post(path, { note: 'Done by phone' });
      assert.deepEqual([status, body.status, body.decision.note], [200, 'withdrawn', 'Done by phone']);
      assert.deepEqual([body.cost, body.viewer_state.actions], [null, []]);
      assert.equal((await scene.tom.post(path)).body.code, 'already_decided');
    });
    assert.deepEqual(rows, ['request_withdrawn']);
  });

  it('APR-3 while an approved plan waits for its day no other is asked for: what it costs couldn’t be said', async () => {
    const { tom, ask, approve, requests } = createAsking();
    const { id } = await ask({ ...small, effective_date: '2026-12-20' });
    await approve(id);
    const draft = { kind: 'plan', plan_id: large.plan_id, effective_date: '2026-12-24' };
    const { status, body } = await tom.post(requests, draft);
    assert.deepEqual([status, body.code, body.current.id], [409, 'request_pending', id]);
    assert.equal(body.current.status, 'approved');
  });

  it('while a request for a plan is pending another is request_pending, with that one; add-ons and charges are not', async () => {
    const { tester, ask, tom, dana, requests } = createAsking();
    const first = await ask(small);
    await ask(reminders);
    await ask();
    const again = { kind: 'plan', plan_id: 'pln_nonsense', effective_date: '2020-01-01' };
    const before = tester.api.platform.position();
    const { status, body } = await tom.post(requests, again);
    const { cost: _, history: _history, invoice: _invoice, ...current } = body.current;
    assert.deepEqual([status, body.code, current], [409, 'request_pending', first]);
    assert.equal(tester.api.platform.position(), before);
    await dana.post(`${requests}/${first.id}/reject`);
    assert.equal((await ask(large)).name, 'Large desk');
  });

  it('in another currency and time zone: its today, its minor units', async () => {
    const { tester } = createAsking();
    const tom = tester.as('usr_tom');
    const requests = '/v1/connections/con_harborline_omori/approval-requests';
    // In Tokyo it is the 22nd already.
    const draft = { kind: 'one_time', name: 'Visit', price: { amount: 5000, currency: 'JPY' } };
    assert.deepEqual(pointersOf(await tom.post(requests, { ...draft, effective_date: TODAY })), [
      422,
      '/effective_date',
    ]);
    assert.equal((await tom.post(requests, { ...draft, effective_date: '2026-11-22' })).status, 201);
    const { body } = await tom.post(requests, { kind: 'plan', plan_id: 'pln_large', effective_date: '2026-11-22' });
    assert.deepEqual(body.price, { amount: 34000, currency: 'JPY' });
    const unsold = { kind: 'add_on', item_id: 'itm_reminders', quantity: 1, effective_date: '2026-11-22' };
    assert.deepEqual(pointersOf(await tom.post(requests, unsold)), [422, '/item_id']);
  });
});

describe('what can’t be asked is refused at its place, and nothing is changed', () => {
  const cases: readonly (readonly [draft: object, ...pointers: string[]])[] = [
    [{ kind: 'plan' }, '/plan_id'],
    [{ kind: 'plan', plan_id: 'pln_none' }, '/plan_id'],
    [{ kind: 'plan', plan_id: 'pln_small', item_id: 'itm_reminders', quantity: 1 }, '/item_id', '/quantity'],
    [{ kind: 'plan', plan_id: 'pln_small', name: 'Mine' }, '/name'],
    [{ kind: 'plan', plan_id: 'pln_small', price: usd(-1) }, '/price/amount'],
    [{ kind: 'plan', plan_id: 'pln_small', price: { amount: 1, currency: 'EUR' } }, '/price/currency'],
    [{ kind: 'add_on' }, '/item_id', '/quantity'],
    [{ kind: 'add_on', item_id: 'itm_reminders' }, '/quantity'],
    [{ kind: 'add_on', item_id: 'itm_none', quantity: 1 }, '/item_id'],
    [{ kind: 'add_on', item_id: 'itm_reminders', quantity: 11 }, '/quantity'],
    [{ kind: 'add_on', item_id: 'itm_reminders', quantity: 0 }, '/quantity'],
    [{ kind: 'add_on', item_id: 'itm_reminders', quantity: 1, plan_id: 'pln_small' }, '/plan_id'],
    [{ kind: 'one_time' }, '/name', '/price'],
    [{ kind: 'one_time', name: 'Visit' }, '/price'],
    [{ kind: 'one_time', name: ' ', price: usd(1) }, '/name'],
    [{ kind: 'one_time', name: 'Visit', price: usd(0) }, '/price/amount'],
    [{ kind: 'one_time', name: 'Visit', price: { amount: 1, currency: 'JPY' } }, '/price/currency'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), quantity: 2 }, '/quantity'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), effective_date: '2026-11-20' }, '/effective_date'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), effective_date: '2026-02-30' }, '/effective_date'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), effective_date: '9999-12-31' }, '/effective_date'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), expires_at: '2026-11-21T17:00:00.000Z' }, '/expires_at'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), expires_at: '2026-12-31T23:59:60Z' }, '/expires_at'],
    [{ kind: 'gift', name: 'Visit', price: usd(1) }, '/kind'],
    [{ kind: 'one_time', name: 'Visit', price: usd(1), status: 'approved' }, '/status'],
  ];
  for (const [draft, ...pointers] of cases)
    it(`APR-4 ${JSON.stringify(draft)} → ${pointers.join(', ')}`, async () => {
      const { tester, tom, requests } = createAsking();
      const before = tester.api.platform.position();
      const answer = await tom.post(requests, { effective_date: TODAY, ...draft });
      assert.deepEqual(pointersOf(answer), [422, ...pointers]);
      assert.equal(answer.body.code, 'validation_failed');
      assert.equal(tester.api.platform.position(), before);
    });
});

describe('a request is its connection’s', () => {
  it('CON-1 under another connection it is not found, to read or to decide, whoever’s that is', async () => {
    const { tester, ask, tom } = createAsking();
    const { id } = await ask();
    const other = '/v1/connections/con_harborline_ridgeway/approval-requests';
    const abel = tester.as('usr_abel', null, { assurance: 'elevated' });
    const before = tester.api.platform.position();
    for (const [person, acts] of [
      [tom, ['', '/withdraw']],
      [abel, ['', '/approve', '/reject']],
    ] as const)
      for (const act of acts) {
        const call = (of: string) => (act === '' ? person.get(`${other}/${of}`) : person.post(`${other}/${of}${act}`));
        const [found, unknown] = [await call(id), await call('req_none')];
        assert.deepEqual([found.status, found.body.detail], [404, unknown.body.detail]);
      }
    assert.equal(tester.api.platform.position(), before);
  });

  it('CON-9 how many wait stands with the connection, for those who read requests, and for nobody else', async () => {
    const { tester, ask, dana, at, requests } = createAsking();
    const count = async (userId: string, path = at) => (await tester.as(userId).get(path)).body.counts.pending_requests;
    assert.equal(await count('usr_dana'), 0);
    const { id } = await ask();
    await ask(small);
    for (const userId of ['usr_dana', 'usr_marcus', 'usr_tom', 'usr_noor']) assert.equal(await count(userId), 2);
    assert.equal(
      (await tester.as('usr_tom').get('/v1/connections?q=northgate')).body.data[0].counts.pending_requests,
      2,
    );
    for (const userId of ['usr_joel', 'usr_priya']) assert.equal(await count(userId), null);
    assert.equal(await count('usr_dana', '/v1/connections/con_northgate_revampd'), null);
    await dana.post(`${requests}/${id}/reject`);
    assert.equal(await count('usr_tom'), 1);
  });
});
