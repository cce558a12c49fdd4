import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { actionsBy, createAsking, large, readConnection, small, type Asking } from '../test/asking.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A plan that was approved, another that is asked for, and the voiding of the first one's invoice. */
async function createTurning(): Promise<{ scene: Asking; path: string; turn(): Promise<void> }> {
  const scene = createAsking();
  const { ask, approve, tom, at, requests } = scene;
  const { invoice } = await approve((await ask(small)).id);
  const { id } = await ask(large);
  return {
    scene,
    path: `${requests}/${id}`,
    turn: async () => {
      assert.equal((await tom.post(`${at}/invoices/${invoice.id}/void`, { reason: 'A joke' })).status, 200);
    },
  };
}

describe('APR-3 what is approved is what was shown', () => {
  it('APR-3 with another first invoice than was shown: quote_changed, the cost of now beside it, nothing decided', async () => {
    const { scene, path, turn } = await createTurning();
    const { dana, tester, at } = scene;
    const seen = await dana.get(path);
    const { total } = seen.body.cost.first_invoice;
    assert.deepEqual(total, usd(9600));
    await turn();
    const before = await readConnection(scene);
    const position = tester.api.platform.position();
    const headers = { 'If-Match': seen.headers.get('ETag')! };
    const approve = (first_invoice: object) =>
      dana.call('POST', `${path}/approve`, { json: { first_invoice, note: 'Agreed' }, headers });
    const { status, body } = await approve(total);
    assert.deepEqual([status, body.code, body.current.cost.first_invoice.total], [409, 'quote_changed', usd(19920)]);
    assert.deepEqual(body.current, (await dana.get(path)).body);
    assert.deepEqual([body.current.status, body.current.viewer_state.actions], ['pending', ['approve', 'reject']]);
    assert.equal(tester.api.platform.position(), position);
    assert.deepEqual(await readConnection(scene), before);
    const approved = await approve(body.current.cost.first_invoice.total);
    assert.deepEqual([approved.status, approved.body.decision.note], [200, 'Agreed']);
    const { body: invoice } = await dana.get(`${at}/invoices/${approved.body.invoice.id}`);
    assert.deepEqual(invoice.total, usd(19920));
  });

  it('APR-3 shown before midnight and confirmed after it: the day counts too', async () => {
    const scene = createAsking();
    const { ask, requests, tester, wait } = scene;
    const { id } = await ask(small);
    wait('2026-11-22T07:59:00.000Z');
    const dana = tester.as('usr_dana', null, { assurance: 'elevated' });
    const { total: first_invoice } = (await dana.get(`${requests}/${id}`)).body.cost.first_invoice;
    wait('2026-11-22T08:00:00.000Z');
    const { body } = await dana.post(`${requests}/${id}/approve`, { first_invoice });
    assert.equal(body.code, 'quote_changed');
    assert.ok(body.current.cost.first_invoice.total.amount < first_invoice.amount);
  });

  it('approves with the first invoice that was shown, once for a key; a later day’s as it is to be then', async () => {
    const scene = createAsking();
    const { ask, dana, requests } = scene;
    const { id } = await ask({ ...small, effective_date: '2026-12-15' });
    const { total: first_invoice } = (await dana.get(`${requests}/${id}`)).body.cost.first_invoice;
    assert.deepEqual(first_invoice, usd(12900));
    const key = newKey();
    const approve = () => dana.post(`${requests}/${id}/approve`, { first_invoice }, key);
    const rows = await actionsBy(scene, async () => {
      const { status, body, text } = await approve();
      assert.deepEqual([status, body.status, body.cost.first_invoice.total], [200, 'approved', first_invoice]);
      assert.equal((await approve()).text, text);
    });
    assert.deepEqual(rows, ['request_approved']);
  });

  it('one that was decided is already_decided whatever is said to have been shown, with its history', async () => {
    const { scene, path, turn } = await createTurning();
    const { dana } = scene;
    await turn();
    await dana.post(`${path}/reject`, { note: 'Too dear' });
    const { status, body } = await dana.post(`${path}/approve`, { first_invoice: usd(9600) });
    assert.deepEqual([status, body.code, body.current.cost], [409, 'already_decided', null]);
    assert.deepEqual(
      body.current.history.map((step: any) => [step.status, step.actor.id, step.note]),
      [
        ['pending', 'usr_tom', null],
        ['rejected', 'usr_dana', 'Too dear'],
      ],
    );
  });

  it('another currency is refused at its place; only an approval says what it leads to', async () => {
    const { scene, path } = await createTurning();
    const { dana, tom, tester } = scene;
    const position = tester.api.platform.position();
    const euro = { first_invoice: { amount: 9600, currency: 'EUR' } };
    for (const [person, act, json, pointer] of [
      [dana, 'approve', euro, '/first_invoice/currency'],
      [dana, 'reject', { first_invoice: usd(9600) }, '/first_invoice'],
      [tom, 'withdraw', { first_invoice: usd(9600) }, '/first_invoice'],
    ] as const) {
      const { status, body } = await person.post(`${path}/${act}`, json);
      assert.deepEqual([status, body.errors[0].pointer], [422, pointer]);
    }
    assert.equal(tester.api.platform.position(), position);
  });
});

describe('APR-5 the second is told at once', () => {
  it('APR-5 who decided what and when, without being verified for it first', async () => {
    const scene = createAsking();
    const { tester, ask, approve, requests, wait } = scene;
    const { id } = await ask();
    const own = tester.as('usr_ines');
    const json = { user_id: 'usr_ines', connection_id: scene.connection.id, allowed_origins: ['https://portal.test'] };
    const { body: portal } = await tester.with('sk_test_partner').post('/v1/sessions', json);
    const { decision } = await approve(id, 'Agreed');
    wait('2026-11-21T17:01:00.000Z');
    for (const person of [own, tester.with(portal.token)])
      for (const act of ['approve', 'reject']) {
        const { status, body } = await person.post(`${requests}/${id}/${act}`, {}, newKey());
        assert.deepEqual([status, body.code, body.current.decision], [409, 'already_decided', decision]);
      }
    assert.deepEqual([decision.actor.id, decision.note], ['usr_dana', 'Agreed']);
  });
});
