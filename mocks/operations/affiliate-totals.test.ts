import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAffiliateWorld } from '../test/affiliates.ts';
import { readAll } from '../test/tester.ts';

const SUMMARY = '/affiliate-payouts/summary';

/**
 * A payment at an instant, the day that it is in the connection's time zone, and the first of the payments that count in
 * year, month and week to date then. Written by hand from the calendar; the n-th payment is of 2ⁿ minor units.
 */
type Step = readonly [instant: string, day: string, year: number, month: number, week: number];

const pacific: readonly Step[] = [
  ['2025-12-29T07:59:59.999Z', '2025-12-28', 0, 0, 0], // Sunday, 23:59
  ['2025-12-29T08:00:00.000Z', '2025-12-29', 0, 0, 1], // Monday
  ['2026-01-01T07:59:59.999Z', '2025-12-31', 0, 0, 1], // Wednesday, the last of the year
  ['2026-01-01T08:00:00.000Z', '2026-01-01', 3, 3, 1], // a week in two years
  ['2026-01-05T07:59:59.999Z', '2026-01-04', 3, 3, 1],
  ['2026-01-05T08:00:00.000Z', '2026-01-05', 3, 3, 5],
  ['2026-02-01T07:59:59.999Z', '2026-01-31', 3, 3, 6], // Saturday
  ['2026-02-01T08:00:00.000Z', '2026-02-01', 3, 7, 6], // Sunday: a week in two months
  ['2026-03-08T07:59:59.999Z', '2026-03-07', 3, 8, 8],
  ['2026-03-08T10:00:00.000Z', '2026-03-08', 3, 8, 8], // 02:00 is 03:00: this day has 23 hours
  ['2026-03-09T06:59:59.999Z', '2026-03-08', 3, 8, 8],
  ['2026-03-09T07:00:00.000Z', '2026-03-09', 3, 8, 11],
  ['2026-11-01T06:59:59.999Z', '2026-10-31', 3, 12, 12],
  ['2026-11-01T07:00:00.000Z', '2026-11-01', 3, 13, 12], // the first of the month and the Sunday of 25 hours
  ['2026-11-01T08:30:00.000Z', '2026-11-01', 3, 13, 12], // 01:30
  ['2026-11-01T09:30:00.000Z', '2026-11-01', 3, 13, 12], // 01:30 again
  ['2026-11-02T07:59:59.999Z', '2026-11-01', 3, 13, 12],
  ['2026-11-02T08:00:00.000Z', '2026-11-02', 3, 13, 17],
  ['2027-01-01T07:59:59.999Z', '2026-12-31', 3, 18, 18],
  ['2027-01-01T08:00:00.000Z', '2027-01-01', 19, 19, 18],
];

const berlin: readonly Step[] = [
  ['2025-12-28T22:59:59.999Z', '2025-12-28', 0, 0, 0],
  ['2025-12-28T23:00:00.000Z', '2025-12-29', 0, 0, 1],
  ['2025-12-31T22:59:59.999Z', '2025-12-31', 0, 0, 1],
  ['2025-12-31T23:00:00.000Z', '2026-01-01', 3, 3, 1],
  ['2026-01-04T22:59:59.999Z', '2026-01-04', 3, 3, 1],
  ['2026-01-04T23:00:00.000Z', '2026-01-05', 3, 3, 5],
  ['2026-03-28T22:59:59.999Z', '2026-03-28', 3, 6, 6],
  ['2026-03-28T23:00:00.000Z', '2026-03-29', 3, 6, 6],
  ['2026-03-29T21:59:59.999Z', '2026-03-29', 3, 6, 6], // the Sunday of 23 hours ends at 22:00 UTC
  ['2026-03-29T22:00:00.000Z', '2026-03-30', 3, 6, 9],
  ['2026-03-31T21:59:59.999Z', '2026-03-31', 3, 6, 9],
  ['2026-03-31T22:00:00.000Z', '2026-04-01', 3, 11, 9], // a week in two months
  ['2026-10-24T22:00:00.000Z', '2026-10-25', 3, 12, 12],
  ['2026-10-25T00:30:00.000Z', '2026-10-25', 3, 12, 12], // 02:30
  ['2026-10-25T01:30:00.000Z', '2026-10-25', 3, 12, 12], // 02:30 again
  ['2026-10-25T22:59:59.999Z', '2026-10-25', 3, 12, 12],
  ['2026-10-25T23:00:00.000Z', '2026-10-26', 3, 12, 16],
  ['2026-10-31T22:59:59.999Z', '2026-10-31', 3, 12, 16],
  ['2026-10-31T23:00:00.000Z', '2026-11-01', 3, 18, 16],
  ['2026-12-31T22:59:59.999Z', '2026-12-31', 3, 19, 19],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', 20, 20, 19],
];

/** Without daylight saving time. */
const tokyo: readonly Step[] = [
  ['2025-12-28T14:59:59.999Z', '2025-12-28', 0, 0, 0],
  ['2025-12-28T15:00:00.000Z', '2025-12-29', 0, 0, 1],
  ['2025-12-31T14:59:59.999Z', '2025-12-31', 0, 0, 1],
  ['2025-12-31T15:00:00.000Z', '2026-01-01', 3, 3, 1],
  ['2026-01-04T15:00:00.000Z', '2026-01-05', 3, 3, 4],
  ['2026-02-28T14:59:59.999Z', '2026-02-28', 3, 5, 5],
  ['2026-02-28T15:00:00.000Z', '2026-03-01', 3, 6, 5],
  ['2026-03-01T14:59:59.999Z', '2026-03-01', 3, 6, 5],
  ['2026-03-01T15:00:00.000Z', '2026-03-02', 3, 6, 8],
  ['2026-12-31T15:00:00.000Z', '2027-01-01', 9, 9, 9],
];

const zones = [
  ['America/Los_Angeles', 'con_northgate_revampd', pacific],
  ['Europe/Berlin', 'con_lindner_revampd', berlin],
  ['Asia/Tokyo', 'con_omori_revampd', tokyo],
] as const;

describe('AFF-2 totals of paid amounts by pay date, in the connection’s time zone', () => {
  for (const [zone, connectionId, steps] of zones)
    it(`AFF-2 ${zone}: the turn of the year, both changes of the clocks, weeks in two months and two years`, async () => {
      const world = createAffiliateWorld(connectionId, { now: '2025-12-01T12:00:00.000Z' });
      const { currency } = world.platform.tables.connections.get(connectionId)!;
      for (const [index, [instant, day, year, month, week]] of steps.entries()) {
        world.goTo(instant);
        assert.equal(world.pay(2 ** index).paidAt, Date.parse(instant));
        const since = (first: number) => ({ amount: 2 ** (index + 1) - 2 ** first, currency });
        const body = await world.read(SUMMARY);
        assert.deepEqual(
          [body.today, body.year_to_date, body.month_to_date, body.week_to_date],
          [day, since(year), since(month), since(week)],
          instant,
        );
      }
    });

  it('AFF-2 the series by month: January to now, a month without a payout has 0, and they make the year', async () => {
    const world = createAffiliateWorld('con_northgate_revampd', { now: '2025-12-01T12:00:00.000Z' });
    const series = async () =>
      (await world.read(SUMMARY)).monthly.map(({ month, amount }: any) => [month, amount.amount]);
    for (const [index, [instant]] of pacific.entries()) {
      world.goTo(instant);
      world.pay(2 ** index);
      if (instant === '2026-01-01T07:59:59.999Z') {
        const year = await series();
        assert.deepEqual([year.length, year.at(0), year.at(-1)], [12, ['2025-01', 0], ['2025-12', 7]]);
      }
      if (instant === '2027-01-01T07:59:59.999Z')
        assert.deepEqual(await series(), [
          ['2026-01', 8 + 16 + 32 + 64],
          ['2026-02', 128],
          ['2026-03', 256 + 512 + 1024 + 2048],
          ...['04', '05', '06', '07', '08', '09'].map((month) => [`2026-${month}`, 0]),
          ['2026-10', 4096],
          ['2026-11', 8192 + 16384 + 32768 + 65536 + 131072],
          ['2026-12', 262144],
        ]);
    }
    assert.deepEqual(await series(), [['2027-01', 524288]]);
  });

  it('AFF-2 what is pending or failed doesn’t count; what the clock pays counts on its day', async () => {
    const world = createAffiliateWorld('con_lindner_revampd', { now: '2026-03-26T12:00:00.000Z' });
    world.earn(100, '2026-03-29');
    world.earn(20, '2026-03-30');
    world.pay(3);
    const totals = async () => {
      const { year_to_date, month_to_date, week_to_date } = await world.read(SUMMARY);
      return [year_to_date.amount, month_to_date.amount, week_to_date.amount];
    };
    assert.deepEqual(await totals(), [3, 3, 3]);
    world.goTo('2026-03-28T22:59:59.999Z');
    assert.deepEqual(await totals(), [3, 3, 3]);
    world.goTo('2026-03-28T23:00:00.000Z');
    assert.deepEqual(await totals(), [103, 103, 103]);
    // Read long after, each counts on the day on which it was paid.
    world.goTo('2026-04-02T12:00:00.000Z');
    assert.deepEqual(await totals(), [123, 0, 20]);
  });

  it('AFF-2 another connection’s payments don’t count', async () => {
    const world = createAffiliateWorld('con_northgate_revampd');
    world.pay(100);
    for (const [key, id] of [
      ['sk_test_self_serve', 'con_juniper_revampd'],
      ['sk_test_partner', 'con_harborline_revampd'],
    ]) {
      const { body } = await world.tester.with(key).get(`/v1/connections/${id}${SUMMARY}`);
      assert.deepEqual([body.year_to_date.amount, body.month_to_date.amount, body.week_to_date.amount], [0, 0, 0]);
    }
  });

  it('AFF-2 it costs the same however long the history is: the payouts aren’t looked at', async () => {
    const world = createAffiliateWorld('con_northgate_revampd', { now: '2023-01-01T12:00:00.000Z' });
    for (let count = 0; count < 1500; count += 1) {
      world.tester.api.clock.advance(22 * 3_600_000);
      world.pay(1 + (count % 9));
    }
    const before = await world.read(SUMMARY);
    const { affiliatePayouts, affiliateTotals } = world.platform.tables;
    const refused = (): never => assert.fail('The history was read.');
    Object.assign(affiliatePayouts, { get: refused, all: refused, rows: refused, page: refused, first: refused });
    let looks = 0;
    const get = affiliateTotals.get.bind(affiliateTotals);
    const count = (id: string) => ((looks += 1), get(id));
    Object.assign(affiliateTotals, { get: count, all: refused });
    assert.deepEqual(await world.read(SUMMARY), before);
    assert.ok(looks > 0 && looks <= 12 + 1 + 7, `${looks}`);
  });

  const amount = fc.oneof(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 2 ** 48 }));
  const hours = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 900 }));

  it('AFF-2 any payments at any time in USD, EUR, JPY, KWD: the totals are the sums of the list, exactly', async () => {
    const connectionIds = ['con_northgate_revampd', 'con_lindner_revampd', 'con_omori_revampd', 'con_salmiya_revampd'];
    const payments = fc.array(fc.record({ amount, hours }), { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...connectionIds), payments, async (connectionId, list) => {
        const world = createAffiliateWorld(connectionId, { now: '2025-11-20T03:00:00.000Z' });
        for (const payment of list) {
          world.tester.api.clock.advance(payment.hours * 3_600_000);
          world.pay(payment.amount);
        }
        const { timeZone, payer } = world.platform.tables.connections.get(connectionId)!;
        const key = world.platform.tables.secretKeys.first('byOrganization', payer.id)!.id;
        const paid = await readAll(
          world.tester.with(key),
          `/v1/connections/${connectionId}/affiliate-payouts?status=paid`,
        );
        assert.equal(paid.length, list.length);
        const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
        const sumSince = (first: string): bigint =>
          paid
            .filter(({ paid_at }) => localDay.format(new Date(paid_at)) >= first)
            .reduce((sum, each) => sum + BigInt(each.amount.amount), 0n);
        const body = await world.read(SUMMARY);
        const today = localDay.format(world.tester.api.clock.now());
        const monday = new Date(`${today}T00:00:00Z`);
        while (monday.getUTCDay() !== 1) monday.setUTCDate(monday.getUTCDate() - 1);
        assert.equal(body.today, today);
        assert.equal(BigInt(body.year_to_date.amount), sumSince(`${today.slice(0, 4)}-01-01`));
        assert.equal(BigInt(body.month_to_date.amount), sumSince(`${today.slice(0, 7)}-01`));
        assert.equal(BigInt(body.week_to_date.amount), sumSince(monday.toISOString().slice(0, 10)));
        const months = body.monthly.reduce((sum: bigint, each: any) => sum + BigInt(each.amount.amount), 0n);
        assert.equal(months, BigInt(body.year_to_date.amount));
      }),
      { numRuns: 60 },
    );
  });
});
