import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adjustWallet } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { createEarningWorld, PARTNER_CONNECTION, parts, PAYOUTS, usd } from '../test/payouts.ts';
import { stateOf } from '../test/state.ts';
import type { Answer } from '../test/tester.ts';

const MOST = Number.MAX_SAFE_INTEGER;

const refusalOf = ({ status, body }: Answer): unknown[] => [status, body.code, body.errors?.[0].pointer];

describe('PAY-2 credited, withdrawn or split; the parts add up exactly; once', () => {
  const cases = [
    ['credits it', 1000, 0, 'credited', null],
    ['withdraws it', 0, 1000, 'withdrawing', 'requested'],
    ['splits it', 333, 667, 'withdrawing', 'requested'],
    ['splits off one cent', 999, 1, 'withdrawing', 'requested'],
  ] as const;
  for (const [what, credit, withdraw, status, withdrawal] of cases)
    it(`PAY-2 the Partner ${what}: payout, entry and wallet say so, and who did it when`, async () => {
      const world = createEarningWorld();
      const id = world.earn(1000);
      const answer = await world.allocate(id, parts(credit, withdraw));
      const { payout, entry, wallet } = answer.body;
      assert.equal(answer.status, 201);
      assert.deepEqual(
        [payout.status, payout.credited, payout.withdrawn, payout.withdrawal?.status ?? null],
        [status, usd(credit), usd(withdraw), withdrawal],
      );
      assert.deepEqual(payout.withdrawal?.amount ?? usd(0), usd(withdraw));
      assert.deepEqual([payout.allocated_by.id, payout.allocated_at], ['usr_tom', '2026-11-21T17:00:00.000Z']);
      assert.deepEqual([payout.changed_by, payout.viewer_state.actions], [payout.allocated_by, []]);
      assert.deepEqual([entry?.amount ?? usd(0), payout.wallet_entry_id], [usd(credit), entry?.id ?? null]);
      assert.deepEqual([wallet.balance, await world.balance()], [usd(credit), credit]);
      assert.deepEqual((await world.tom.get(`${PAYOUTS}/${id}`)).body, payout);
    });

  it('PAY-2 what the viewer may do with it stands there, by seat and role', async () => {
    const { tester, earn } = createEarningWorld();
    const id = earn(1000);
    const actionsOf = async (userId: string) =>
      (await tester.as(userId).get(`${PAYOUTS}/${id}`)).body.viewer_state.actions;
    assert.deepEqual(await actionsOf('usr_tom'), ['credit', 'withdraw', 'split']);
    assert.deepEqual(await actionsOf('usr_grace'), ['credit', 'withdraw', 'split']);
    for (const userId of ['usr_noor', 'usr_omar', 'usr_ruth']) assert.deepEqual(await actionsOf(userId), []);
    const { body } = await tester.with('sk_test_partner').get(`${PAYOUTS}/${id}`);
    assert.deepEqual(body.viewer_state.actions, []);
  });

  const wrong: readonly [what: string, body: object, pointer: string][] = [
    ['nothing', parts(0, 0), '/withdraw/amount'],
    ['less than it', parts(400, 599), '/withdraw/amount'],
    ['more than it', parts(400, 601), '/withdraw/amount'],
    ['all of it twice', parts(1000, 1000), '/withdraw/amount'],
    ['more credit than there is', parts(1001, 0), '/credit/amount'],
    ['more to withdraw than there is', parts(0, 1001), '/withdraw/amount'],
    ['a negative credit', parts(-1, 1001), '/credit/amount'],
    ['a negative withdrawal', parts(1001, -1), '/credit/amount'],
    ['a withdrawal below 0', parts(1000, -1), '/withdraw/amount'],
    ['the largest amounts', parts(MOST, MOST), '/credit/amount'],
    ['the smallest', parts(-MOST, -MOST), '/credit/amount'],
    ['half a cent', parts(499.5, 500.5), '/credit/amount'],
    ['no withdrawal said', { credit: usd(1000) }, '/withdraw'],
    ['no credit said', { withdraw: usd(1000) }, '/credit'],
    ['another currency', { credit: { amount: 1000, currency: 'EUR' }, withdraw: usd(0) }, '/credit/currency'],
    ['two currencies', { credit: usd(400), withdraw: { amount: 600, currency: 'JPY' } }, '/withdraw/currency'],
    ['another connection', { ...parts(1000, 0), connection_id: 'con_harborline_northgate' }, '/connection_id'],
  ];
  for (const [what, body, pointer] of wrong)
    it(`PAY-2 ${what} → 422 at ${pointer}, nothing changed`, async () => {
      const world = createEarningWorld();
      const id = world.earn(600, 400);
      const before = world.platform.snapshot();
      assert.deepEqual(refusalOf(await world.allocate(id, body, newKey())), [422, 'validation_failed', pointer]);
      assert.deepEqual(world.platform.snapshot(), before);
      assert.equal((await world.allocate(id, parts(400, 600))).status, 201);
    });

  it('PAY-2 once: the second is told who did what and when', async () => {
    const world = createEarningWorld();
    for (const [first, second] of [
      [parts(1000, 0), parts(1000, 0)],
      [parts(1000, 0), parts(0, 1000)],
      [parts(0, 1000), parts(300, 700)],
      [parts(300, 700), parts(1, 2)],
    ]) {
      const id = world.earn(1000);
      const { body: done } = await world.allocate(id, first!);
      const before = stateOf(world.platform);
      const grace = world.tester.as('usr_grace', null, { assurance: 'elevated' });
      const { status, body } = await world.allocate(id, second!, undefined, grace);
      assert.deepEqual([status, body.code, body.current.allocated_by.id], [409, 'already_allocated', 'usr_tom']);
      assert.deepEqual(body.current, done.payout);
      assert.deepEqual(stateOf(world.platform), before);
    }
  });

  it('PAY-2 the same key again: the same answer to the letter, and nothing twice', async () => {
    const world = createEarningWorld();
    const id = world.earn(1000);
    const key = newKey();
    const first = await world.allocate(id, parts(400, 600), key);
    const after = world.platform.position();
    assert.equal((await world.allocate(id, parts(400, 600), key)).text, first.text);
    assert.equal((await world.allocate(id, parts(500, 500), key)).body.code, 'idempotency_key_reused');
    assert.equal(world.platform.position(), after);
    assert.equal(await world.balance(), 400);
  });

  it('PAY-2 1,000 at the same moment, all of them different: one wins, and each other is told of it', async () => {
    const world = createEarningWorld();
    const id = world.earn(1000);
    const people = ['usr_tom', 'usr_grace'].map((userId) => world.tester.as(userId, null, { assurance: 'elevated' }));
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        world.allocate(id, parts(index, 1000 - index), newKey(), people[index % 2]),
      ),
    );
    const [winner, ...others] = answers.filter(({ status }) => status === 201);
    assert.deepEqual(others, []);
    const { payout, entry } = winner!.body;
    for (const { status, body } of answers) {
      if (status === 201) continue;
      assert.deepEqual([status, body.code], [409, 'already_allocated']);
      const { credited, withdrawn, allocated_by } = body.current;
      assert.deepEqual([credited, withdrawn, allocated_by], [payout.credited, payout.withdrawn, payout.allocated_by]);
    }
    assert.equal(await world.balance(), payout.credited.amount);
    const entries = world.platform.tables.walletEntries.all();
    assert.deepEqual(
      entries.map((each) => each.id),
      entry ? [entry.id] : [],
    );
    assert.equal(world.platform.tables.activity.all().filter(({ action }) => action === 'payout_allocated').length, 1);
  });

  it('PAY-2 what the wallet could no longer hold exactly can be withdrawn, not credited', async () => {
    const world = createEarningWorld();
    const connection = world.platform.tables.connections.get(PARTNER_CONNECTION)!;
    adjustWallet(world.platform, connection, usd(MOST - 400), 'Nearly all there is');
    const id = world.earn(1000);
    for (const body of [parts(1000, 0), parts(401, 599)])
      assert.deepEqual(refusalOf(await world.allocate(id, body)), [422, 'validation_failed', '/credit/amount']);
    assert.equal((await world.allocate(id, parts(400, 600))).status, 201);
    assert.equal(await world.balance(), MOST);
  });
});
