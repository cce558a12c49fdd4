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

  it('default: no day of any plan is invoiced twice, however the year goes on', () => {
    const { platform, clock } = createMockApi({ now: '2026-11-21T17:00:00.000Z' });
    clock.advance(400 * 86_400_000);
    platform.runDue();
    const periods = new Map<string, { start: string; end: string; number: string }[]>();
    for (const { connectionId, type, status, period, number } of platform.tables.invoices.all())
      if (type === 'subscription' && period && status !== 'draft' && status !== 'void')
        periods.set(connectionId, [...(periods.get(connectionId) ?? []), { ...period, number }]);
    assert.ok(periods.size >= 17, `${periods.size}`);
    for (const [id, sent] of periods) {
      const inOrder = sent.sort((left, right) => (left.start < right.start ? -1 : 1));
      assert.ok(inOrder.length > 12, id);
      for (const [index, next] of inOrder.slice(1).entries()) {
        const before = inOrder[index]!;
        assert.ok(
          before.end < next.start,
          `${id}: ${before.number} until ${before.end}, ${next.number} from ${next.start}`,
        );
      }
    }
  });

  it('WAL-1 default: what isn’t used of a plan is credited only as far as its invoice stands, of one taken over too', async () => {
    const tester = createTester();
    const at = '/v1/connections/con_harborline_ridgeway';
    const tom = tester.as('usr_tom');
    const { body: open } = await tom.get(`${at}/invoices?status=open`);
    const running = open.data.find(({ number }: { number: string }) => number === 'HL-2063');
    assert.equal((await tom.post(`${at}/invoices/${running.id}/void`, { reason: 'Wrong' })).status, 200);
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const draft = { kind: 'plan', plan_id: 'pln_front_desk_plus', price: usd(0), effective_date: '2026-11-21' };
    const { body: request } = await tom.post(`${at}/approval-requests`, draft);
    const abel = tester.as('usr_abel', null, { assurance: 'elevated' });
    assert.equal((await abel.post(`${at}/approval-requests/${request.id}/approve`)).status, 200);
    assert.deepEqual((await abel.get(`${at}/wallet`)).body.balance, usd(0));
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
