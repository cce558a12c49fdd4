import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi, createSeededSecrets } from '../index.ts';
import { createTester } from '../test/tester.ts';

const WALLET = '/v1/connections/con_harborline_northgate/wallet';

describe('worlds', () => {
  for (const scenario of ['default', 'empty'] as const)
    it(`${scenario}: the same seed gives the same world, another one other secrets`, () => {
      // With secrets of its own a world is told anew, and not copied from one that was told before.
      const world = (seed: number) =>
        createMockApi({ scenario, seed, secrets: createSeededSecrets(seed) }).platform.snapshot();
      assert.deepEqual(world(1), world(1));
      assert.notDeepEqual(world(1), world(2));
    });

  it('the same acts give the same tokens', () => {
    const request = { user_id: 'usr_dana', connection_id: null };
    assert.deepEqual(createMockApi().mintSession(request), createMockApi().mintSession(request));
  });

  it('a snapshot, kept as JSON, is restored in another platform, and goes on from there', async () => {
    const [first, second] = [createTester(), createTester({ scenario: 'empty', seed: 9 })];
    const kept = JSON.stringify(first.api.platform.snapshot());
    second.api.platform.restore(JSON.parse(kept) as ReturnType<typeof second.api.platform.snapshot>);
    assert.equal(JSON.stringify(second.api.platform.snapshot()), kept);
    const [expected, restored] = await Promise.all([first, second].map((each) => each.as('usr_dana').get(WALLET)));
    assert.deepEqual(restored?.body, expected?.body);
  });

  it('empty: the same organizations and connections, nothing else', async () => {
    const [full, empty] = [createMockApi(), createMockApi({ scenario: 'empty' })];
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    for (const table of ['organizations', 'users', 'connections', 'secretKeys'] as const)
      assert.deepEqual(ids(empty.platform.tables[table].all()), ids(full.platform.tables[table].all()));
    const { body } = await createTester({ scenario: 'empty' }).as('usr_dana').get(WALLET);
    assert.deepEqual([body.balance.amount, body.entries.data, body.entries.total], [0, [], 0]);
  });

  it('default: told relative to the start, whenever that is', async () => {
    for (const now of [
      '2026-11-22T05:30:00.000Z',
      '2027-01-01T00:00:00.000Z',
      '2028-02-29T23:59:59.999Z',
      '2029-07-31T12:00:00.000Z',
    ]) {
      const tester = createTester({ now });
      const { body } = await tester.as('usr_dana').get(`${WALLET}?limit=3`);
      assert.deepEqual([body.balance.amount, body.entries.total], [41260, 23]);
      assert.ok(body.entries.data[0].created_at <= now);
      const { body: summary } = await tester
        .as('usr_dana')
        .get('/v1/connections/con_harborline_northgate/invoices/summary');
      assert.deepEqual([summary.due.amount, summary.overdue.amount], [41000, 9200]);
    }
    const later = createTester({ now: '2027-01-31T20:00:00.000Z' });
    const { body } = await later.as('usr_dana').get(`${WALLET}?limit=5`);
    assert.equal(body.entries.data[1].reason, 'Goodwill for the Jan 16 outage');
    assert.equal(body.entries.data[4].reason, 'Seat charged twice in November');
  });

  it('default: wallets in currencies without and with three decimals, and a reason that looks like an attack', async () => {
    const tester = createTester();
    const read = async (user: string, connection: string) =>
      (await tester.as(user).get(`/v1/connections/${connection}/wallet`)).body;
    assert.deepEqual((await read('usr_haruka', 'con_harborline_omori')).balance, { amount: 9500, currency: 'JPY' });
    assert.deepEqual((await read('usr_yousef', 'con_harborline_salmiya')).balance, { amount: 15375, currency: 'KWD' });
    const pinecrest = await read('usr_stella', 'con_kilowatt_pinecrest');
    assert.ok(JSON.stringify(pinecrest).includes('<img src=x onerror=alert(1)> & \\"quotes\\"'));
  });
});
