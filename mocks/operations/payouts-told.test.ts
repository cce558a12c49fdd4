import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withdrawalFailed, withdrawalPaid } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { createEarningWorld, heardBy, PARTNER_CONNECTION, parts, usd } from '../test/payouts.ts';
import { readAll } from '../test/tester.ts';

const MINUTE = 60_000;

describe('CON-8 each act on a payout leaves exactly one activity row', () => {
  it('CON-8 earned, split, processing, failed, tried again, paid: who, and how it stood; the wallet has no row of its own', async () => {
    const world = createEarningWorld();
    const { platform } = world;
    const connection = platform.tables.connections.get(PARTNER_CONNECTION)!;
    const id = world.earn(1000);
    await world.allocate(id, parts(400, 600));
    world.tester.api.clock.advance(60 * MINUTE);
    platform.runDue();
    withdrawalFailed(platform, connection, id, 'The account is closed');
    const again = world.tester.as('usr_grace');
    await world.retry(id, newKey(), again);
    withdrawalPaid(platform, connection, id);
    const rows = await readAll(world.tester.as('usr_tom'), `/v1/connections/${PARTNER_CONNECTION}/activity`);
    assert.deepEqual(
      rows
        .toReversed()
        .map(({ action, actor, reason, before, after }) => [action, actor?.id ?? null, reason, before, after]),
      [
        ['payout_earned', null, null, {}, { status: 'ready' }],
        [
          'payout_allocated',
          'usr_tom',
          null,
          { balance: usd(0), status: 'ready' },
          { balance: usd(400), status: 'requested', credited: usd(400), withdrawn: usd(600) },
        ],
        ['withdrawal_processing', null, null, { status: 'requested' }, { status: 'processing' }],
        ['withdrawal_failed', null, 'The account is closed', { status: 'processing' }, { status: 'failed' }],
        ['withdrawal_retried', 'usr_grace', null, { status: 'failed' }, { status: 'requested' }],
        ['withdrawal_paid', null, null, { status: 'requested' }, { status: 'paid' }],
      ],
    );
    for (const { object } of rows) assert.deepEqual(object, { type: 'payout', id, label: '2026-11-21' });
    const ofSupport = await readAll(world.tester.as('usr_priya'), `/v1/connections/${PARTNER_CONNECTION}/activity`);
    assert.deepEqual(ofSupport, []);
  });
});

describe('who hears of a payout', () => {
  it('each change: the Partner’s and Revampd’s people who read money, in their sessions of this connection, and nobody else', async () => {
    const world = createEarningWorld();
    const { platform, tester } = world;
    const connection = platform.tables.connections.get(PARTNER_CONNECTION)!;
    const early = world.earn(500);
    await world.allocate(early, parts(0, 500));
    tester.api.clock.advance(5 * MINUTE);
    const listeners = [
      ['usr_tom', PARTNER_CONNECTION],
      ['usr_noor', null],
      ['usr_omar', null],
      ['usr_priya', null],
      ['usr_tom', 'con_harborline_northgate'],
      ['usr_vera', null],
      ['usr_dana', null],
      ['usr_omar', 'con_juniper_revampd'],
    ] as const;
    const heard = await heardBy(tester, listeners, ['payout', 'wallet'], async () => {
      const id = world.earn(1000);
      await world.allocate(id, parts(400, 600));
      tester.api.clock.advance(55 * MINUTE);
      await tester.with('sk_test_partner').get('/v1/connections');
      withdrawalFailed(platform, connection, id, 'The account is closed');
      await world.retry(id, newKey(), tester.as('usr_tom'));
      withdrawalPaid(platform, connection, id);
    });
    const story = [
      ['payout.created', 'ready'],
      ['payout.updated', 'withdrawing'],
      ['wallet.updated', undefined],
      ['payout.updated', 'withdrawing'],
      ['payout.updated', 'withdrawal_failed'],
      ['payout.updated', 'withdrawing'],
      ['payout.updated', 'paid'],
    ];
    const shapes = heard.map((events) => events.map(({ type, object }) => [type, object.status]).toSorted());
    for (const shape of shapes.slice(0, 3)) assert.deepEqual(shape, story.toSorted());
    for (const shape of shapes.slice(3)) assert.deepEqual(shape, []);
    const actions = (index: number) => heard[index]!.flatMap(({ object }) => object.viewer_state?.actions ?? []);
    assert.deepEqual(actions(0), ['credit', 'withdraw', 'split', 'retry']);
    assert.deepEqual([actions(1), actions(2)], [[], []]);
    const payouts = heard[0]!.filter(({ type }) => type.startsWith('payout.')).map(({ object }) => object);
    const versionsOf = (isEarly: boolean) =>
      payouts.filter(({ id }) => (id === early) === isEarly).map(({ version }) => version);
    assert.deepEqual([versionsOf(true), versionsOf(false)], [[3], [1, 2, 3, 4, 5]]);
  });
});
