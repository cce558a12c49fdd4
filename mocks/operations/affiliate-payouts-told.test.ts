import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failAffiliatePayout } from '../index.ts';
import { createAffiliateWorld, type AffiliateWorld } from '../test/affiliates.ts';
import { heardBy } from '../test/payouts.ts';
import { readAll } from '../test/tester.ts';

const NORTHGATE = 'con_northgate_revampd';

const connectionOf = ({ platform }: AffiliateWorld, id: string) => platform.tables.connections.get(id)!;

describe('CON-8 each act of the affiliate program leaves exactly one activity row', () => {
  it('CON-8 earned, paid by the clock, paid at once, failed: of nobody, and the entry has no row of its own', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const due = world.earn(100, '2026-11-30');
    const failed = world.earn(50, '2026-12-01');
    failAffiliatePayout(world.platform, connectionOf(world, NORTHGATE), failed.id, 'Cancelled');
    const paid = world.pay(7);
    world.goTo('2026-12-02T00:00:00.000Z');
    const rows = await readAll(world.tester.as('usr_dana'), `/v1/connections/${NORTHGATE}/activity`);
    assert.deepEqual(
      rows.toReversed().map(({ action, actor, object, reason, before, after }) => [
        [action, actor, object.id, object.label],
        [reason, before, after],
      ]),
      [
        [
          ['affiliate_payout_earned', null, due.id, '2026-11-30'],
          [null, {}, { status: 'pending' }],
        ],
        [
          ['affiliate_payout_earned', null, failed.id, '2026-12-01'],
          [null, {}, { status: 'pending' }],
        ],
        [
          ['affiliate_payout_failed', null, failed.id, '2026-12-01'],
          ['Cancelled', { status: 'pending' }, { status: 'failed' }],
        ],
        [
          ['affiliate_payout_paid', null, paid.id, '2026-11-21'],
          [null, { balance: usd(0) }, { balance: usd(7), status: 'paid' }],
        ],
        [
          ['affiliate_payout_paid', null, due.id, '2026-11-30'],
          [null, { balance: usd(7), status: 'pending' }, { balance: usd(107), status: 'paid' }],
        ],
      ],
    );
  });
});

describe('who hears of an affiliate payout', () => {
  it('each change, and the wallet’s: the payer’s and Revampd’s people who read money, and nobody else', async () => {
    const world = createAffiliateWorld(NORTHGATE, { now: '2026-11-30T07:59:00.000Z' });
    const listeners = [
      ['usr_dana', NORTHGATE],
      ['usr_marcus', null],
      ['usr_omar', null],
      ['usr_joel', null],
      ['usr_dana', 'con_harborline_northgate'],
      ['usr_tom', null],
      ['usr_wren', null],
    ] as const;
    const heard = await heardBy(world.tester, listeners, ['affiliate_payout', 'wallet'], async () => {
      world.earn(100, '2026-11-30');
      const failed = world.earn(50, '2026-12-01');
      failAffiliatePayout(world.platform, connectionOf(world, NORTHGATE), failed.id, 'Cancelled');
      world.pay(7);
      world.tester.api.clock.advance(60_000);
      await world.read('/affiliate-payouts');
    });
    const shapes = heard.map((events) =>
      events.map(({ type, object }) => [type, object.status ?? object.balance.amount]),
    );
    for (const shape of shapes.slice(0, 3))
      assert.deepEqual(shape.toSorted(), [
        ['affiliate_payout.created', 'paid'],
        ['affiliate_payout.created', 'pending'],
        ['affiliate_payout.created', 'pending'],
        ['affiliate_payout.updated', 'failed'],
        ['affiliate_payout.updated', 'paid'],
        ['wallet.updated', 107],
        ['wallet.updated', 7],
      ]);
    for (const shape of shapes.slice(3)) assert.deepEqual(shape, []);
  });
});
