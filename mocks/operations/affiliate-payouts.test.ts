import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  adjustWallet,
  affiliateEarned,
  affiliatePaid,
  DomainError,
  failAffiliatePayout,
  payAffiliatePayout,
} from '../index.ts';
import { createAffiliateWorld, type AffiliateWorld } from '../test/affiliates.ts';
import { createTester, readAll } from '../test/tester.ts';

const LIST = '/affiliate-payouts';
const NORTHGATE = 'con_northgate_revampd';
const JUNIPER = 'con_juniper_revampd';

const connectionOf = ({ platform }: AffiliateWorld, id: string) => platform.tables.connections.get(id)!;

/** The wallet's entries, oldest first: kind, amount, from which payout, by whom. */
async function entriesOf(world: AffiliateWorld): Promise<unknown[]> {
  const { entries } = await world.read('/wallet?limit=100');
  return entries.data
    .map(({ kind, amount, payout, actor }: any) => [kind, amount.amount, payout?.id, actor])
    .toReversed();
}

describe('AFF-1 a history with date, status and amount', () => {
  it('AFF-1 earned, paid and failed ones, newest first, each with its days', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    const paid = world.pay(4200);
    world.tester.api.clock.advance(1000);
    const pending = world.earn(5150, '2026-12-01');
    const failed = world.earn(990, '2026-11-25');
    failAffiliatePayout(world.platform, connectionOf(world, NORTHGATE), failed.id, 'Cancelled within thirty days');
    const { data, total } = await world.read(LIST);
    assert.equal(total, 3);
    assert.deepEqual(
      data.map(({ id, status, amount, earned_at, due_on, paid_at, failure_reason }: any) => [
        [id, status, amount.amount, earned_at],
        [due_on, paid_at, failure_reason],
      ]),
      [
        [
          [failed.id, 'failed', 990, '2026-11-21T17:00:01.000Z'],
          ['2026-11-25', null, 'Cancelled within thirty days'],
        ],
        [
          [pending.id, 'pending', 5150, '2026-11-21T17:00:01.000Z'],
          ['2026-12-01', null, null],
        ],
        [
          [paid.id, 'paid', 4200, '2026-11-21T17:00:00.000Z'],
          ['2026-11-21', '2026-11-21T17:00:00.000Z', null],
        ],
      ],
    );
  });

  it('AFF-1 the payer and Revampd read the same, page by page and by status; other organizations nothing', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    for (let count = 1; count <= 9; count += 1)
      if (count % 3 === 0) world.earn(count, '2026-11-30');
      else world.pay(count);
    const path = `/v1/connections/${NORTHGATE}${LIST}`;
    const amounts = async (userId: string, query = '') =>
      (await readAll(world.tester.as(userId), `${path}${query}`, 2)).map(({ amount }) => amount.amount as number);
    for (const userId of ['usr_dana', 'usr_ines', 'usr_marcus', 'usr_omar', 'usr_ruth', 'usr_sven']) {
      assert.deepEqual(await amounts(userId), [9, 8, 7, 6, 5, 4, 3, 2, 1]);
      assert.deepEqual(await amounts(userId, '?status=pending'), [9, 6, 3]);
      assert.deepEqual(await amounts(userId, '?status=paid&status=failed'), [8, 7, 5, 4, 2, 1]);
      assert.deepEqual(await amounts(userId, '?status=failed'), []);
    }
    for (const part of [LIST, `${LIST}/summary`]) {
      const get = async (userId: string) =>
        (await world.tester.as(userId).get(`/v1/connections/${NORTHGATE}${part}`)).body.code;
      for (const userId of ['usr_joel', 'usr_lena']) assert.equal(await get(userId), 'not_permitted');
      for (const userId of ['usr_tom', 'usr_petra', 'usr_wren']) assert.equal(await get(userId), 'not_found');
      const { body } = await world.tester.as('usr_dana').get(`/v1/connections/con_harborline_northgate${part}`);
      assert.equal(body.code, 'not_permitted');
    }
    assert.equal((await world.tester.as('usr_dana').get(`${path}?status=lost`)).status, 422);
  });
});

describe('AFF-3 a paid one is in this connection’s wallet without anyone acting, and once', () => {
  const days = [
    ['con_northgate_revampd', '2026-12-01', '2026-12-01T08:00:00.000Z'],
    // The nights before and after the clocks change there.
    ['con_northgate_revampd', '2027-03-14', '2027-03-14T08:00:00.000Z'],
    ['con_northgate_revampd', '2027-03-15', '2027-03-15T07:00:00.000Z'],
    ['con_lindner_revampd', '2027-03-28', '2027-03-27T23:00:00.000Z'],
    ['con_lindner_revampd', '2027-03-29', '2027-03-28T22:00:00.000Z'],
    ['con_omori_revampd', '2027-01-01', '2026-12-31T15:00:00.000Z'],
  ] as const;
  for (const [connectionId, dueOn, instant] of days)
    it(`AFF-3 due ${dueOn} in ${connectionId}: paid by the clock at ${instant}, not a millisecond before, once`, async () => {
      const world = createAffiliateWorld(connectionId);
      const { id } = world.earn(5150, dueOn);
      world.goTo(new Date(Date.parse(instant) - 1).toISOString());
      assert.deepEqual([(await world.read(LIST)).data[0].status, await entriesOf(world)], ['pending', []]);
      world.goTo(instant);
      const [payout] = (await world.read(LIST)).data;
      assert.deepEqual([payout.status, payout.paid_at], ['paid', instant]);
      const entries = [['affiliate_payout', 5150, id, null]];
      assert.deepEqual(await entriesOf(world), entries);
      const { data } = (await world.read('/wallet')).entries;
      assert.deepEqual([data[0].id, data[0].created_at], [payout.wallet_entry_id, instant]);
      world.tester.api.clock.advance(40 * 86_400_000);
      for (let times = 0; times < 3; times += 1) world.platform.runDue();
      assert.deepEqual(await entriesOf(world), entries);
      assert.equal(world.platform.tables.walletEntries.all().length, 1);
    });

  it('AFF-3 the clock jumps: each is paid at its own instant, in order', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    const ids = ['2026-12-03', '2026-11-30', '2026-11-22'].map((day, index) => world.earn(index + 1, day).id);
    world.goTo('2027-01-01T00:00:00.000Z');
    const { entries } = await world.read('/wallet');
    assert.deepEqual(
      entries.data.map(({ created_at, payout }: any) => [created_at, payout.id]),
      [
        ['2026-12-03T08:00:00.000Z', ids[0]],
        ['2026-11-30T08:00:00.000Z', ids[1]],
        ['2026-11-22T08:00:00.000Z', ids[2]],
      ],
    );
  });

  it('AFF-3 one that is due today is paid at once; a day that is over is refused', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    world.earn(100, '2026-11-21');
    assert.equal((await world.read('/wallet')).balance.amount, 100);
    const isRefused = (error: unknown) => error instanceof DomainError && error.fields[0]?.pointer === '/due_on';
    assert.throws(() => world.earn(100, '2026-11-20'), isRefused);
  });

  it('AFF-3 paid by the program before its day, it isn’t paid again on it; failed, it isn’t paid at all', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    const connection = connectionOf(world, NORTHGATE);
    const [early, failed] = [world.earn(300, '2026-12-01'), world.earn(70, '2026-12-01')];
    payAffiliatePayout(world.platform, connection, early.id);
    failAffiliatePayout(world.platform, connection, failed.id, 'Cancelled');
    assert.equal((await world.read('/wallet')).balance.amount, 300);
    world.goTo('2026-12-05T00:00:00.000Z');
    assert.deepEqual(await entriesOf(world), [['affiliate_payout', 300, early.id, null]]);
    const isOver = (error: unknown) => error instanceof DomainError && error.code === 'invalid_transition';
    for (const { id } of [early, failed]) {
      assert.throws(() => payAffiliatePayout(world.platform, connection, id), isOver);
      assert.throws(() => failAffiliatePayout(world.platform, connection, id, 'Late'), isOver);
    }
  });

  it('AFF-3 a world that is restored from what was kept pays it once too', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    world.earn(5150, '2026-12-01');
    const kept = JSON.parse(JSON.stringify(world.platform.snapshot())) as ReturnType<typeof world.platform.snapshot>;
    world.goTo('2026-12-02T00:00:00.000Z');
    assert.equal((await world.read('/wallet')).balance.amount, 5150);
    world.platform.restore(kept);
    assert.equal((await world.read('/wallet')).balance.amount, 5150);
    assert.equal(world.platform.tables.walletEntries.all().length, 1);
  });

  it('AFF-3 a wallet that can’t hold it exactly: it failed and says why, and the clock goes on', async () => {
    const world = createAffiliateWorld(NORTHGATE);
    const most = { amount: Number.MAX_SAFE_INTEGER - 10, currency: 'USD' };
    adjustWallet(world.platform, connectionOf(world, NORTHGATE), most, 'Nearly all there is');
    world.earn(11, '2026-12-01');
    world.earn(10, '2026-12-02');
    world.goTo('2026-12-03T00:00:00.000Z');
    const statuses = (await world.read(LIST)).data.map(({ status, failure_reason }: any) => [status, failure_reason]);
    assert.deepEqual(statuses, [
      ['paid', null],
      ['failed', 'The wallet cannot hold that much.'],
    ]);
    assert.equal((await world.read('/wallet')).balance.amount, Number.MAX_SAFE_INTEGER);
  });

  it('AFF-3 only Revampd’s program pays, above 0, in the connection’s currency', () => {
    const world = createAffiliateWorld(NORTHGATE);
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const own = connectionOf(world, NORTHGATE);
    const withPartner = connectionOf(world, 'con_harborline_northgate');
    const codeOf = (act: () => unknown): string | undefined => {
      const before = world.platform.snapshot();
      try {
        act();
      } catch (error) {
        assert.deepEqual(world.platform.snapshot(), before);
        return (error as DomainError).fields[0]?.pointer ?? (error as DomainError).code;
      }
      return undefined;
    };
    assert.equal(
      codeOf(() => affiliatePaid(world.platform, withPartner, usd(1))),
      'not_permitted',
    );
    assert.equal(
      codeOf(() => affiliateEarned(world.platform, withPartner, usd(1), '2026-12-01')),
      'not_permitted',
    );
    for (const amount of [0, -1, 0.5, 2 ** 53]) {
      assert.equal(
        codeOf(() => affiliatePaid(world.platform, own, usd(amount))),
        '/amount/amount',
      );
      assert.equal(
        codeOf(() => affiliateEarned(world.platform, own, usd(amount), '2026-12-01')),
        '/amount/amount',
      );
    }
    assert.equal(
      codeOf(() => affiliatePaid(world.platform, own, { amount: 1, currency: 'JPY' })),
      '/amount/currency',
    );
  });
});

describe('the default world', () => {
  it('has a history, one that waits for its day, and one that failed', async () => {
    const tester = createTester();
    const wren = tester.as('usr_wren');
    const statuses = (await readAll(wren, `/v1/connections/${JUNIPER}${LIST}`)).map(({ status }) => status as string);
    assert.deepEqual(statuses, ['pending', 'paid', 'paid', 'paid', 'failed', 'paid', 'paid']);
    const { body } = await wren.get(`/v1/connections/${JUNIPER}${LIST}/summary`);
    assert.deepEqual(
      [body.participating, body.year_to_date.amount, body.month_to_date.amount, body.week_to_date.amount],
      [true, 14350 + 9800 + 12100 + 6800 + 9600, 6800 + 9600, 0],
    );
    tester.api.clock.advance(7 * 86_400_000);
    const later = await tester.as('usr_wren').get(`/v1/connections/${JUNIPER}${LIST}/summary`);
    assert.equal(later.body.month_to_date.amount, 6800 + 9600 + 8200);
  });
});
