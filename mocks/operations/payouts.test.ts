import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DomainError, payoutEarned, withdrawalFailed, withdrawalPaid } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { createEarningWorld, PARTNER_CONNECTION, parts, PAYOUTS, usd, type EarningWorld } from '../test/payouts.ts';
import { stateOf } from '../test/state.ts';
import { createTester, readAll } from '../test/tester.ts';

const HOUR = 3_600_000;

function connectionOf({ platform }: EarningWorld, id = PARTNER_CONNECTION) {
  return platform.tables.connections.get(id)!;
}

describe('PAY-1 earned from Sub-Org billing, each names its sources', () => {
  it('PAY-1 the Partner and Revampd read each with its Sub-Orgs and amounts, which make it', async () => {
    const world = createEarningWorld();
    const id = world.earn(48240, 33000);
    const omar = world.tester.as('usr_omar');
    for (const person of [world.tom, omar, world.tester.as('usr_noor')]) {
      const { status, body, headers } = await person.get(`${PAYOUTS}/${id}`);
      assert.deepEqual([status, headers.get('ETag')], [200, `"${body.version}"`]);
      assert.deepEqual([body.amount, body.status], [usd(81240), 'ready']);
      assert.deepEqual(
        body.sources.map(({ organization, amount }: typeof body) => [organization.name, amount]),
        [
          ['Northgate Dental', usd(48240)],
          ['Ridgeway Veterinary', usd(33000)],
        ],
      );
      const nothingYet = [body.credited, body.withdrawn, body.withdrawal, body.wallet_entry_id, body.allocated_by];
      assert.deepEqual(nothingYet, [null, null, null, null, null]);
    }
    assert.deepEqual((await omar.get(`${PAYOUTS}/${id}`)).body.viewer_state.actions, []);
  });

  it('PAY-1 in the default world every payout is the sum of its sources, all Sub-Orgs of that Partner', async () => {
    const tester = createTester();
    const reader = tester.with('sk_test_partner');
    const subOrgs = new Set(
      (await readAll(reader, '/v1/connections?type=partner_sub_org')).map(({ payer }) => payer.id as string),
    );
    const payouts = await readAll(reader, PAYOUTS);
    assert.deepEqual(
      payouts.map(({ status, amount, sources }) => [status, amount.amount, sources.length]),
      [
        ['ready', 128400, 4],
        ['withdrawal_failed', 117240, 4],
        ['paid', 96810, 3],
        ['credited', 94175, 3],
        ['credited', 76885, 2],
        ['credited', 81240, 2],
      ],
    );
    for (const { sources, amount, earned_at } of payouts) {
      const sum = sources.reduce((total: bigint, source: any) => total + BigInt(source.amount.amount), 0n);
      assert.equal(sum, BigInt(amount.amount));
      assert.ok(sources.every((source: any) => subOrgs.has(source.organization.id)));
      assert.ok(Date.parse(earned_at) < tester.api.clock.now());
    }
  });

  it('PAY-1 newest first, page by page, by status', async () => {
    const world = createEarningWorld();
    const ids = [1, 2, 3, 4, 5, 6, 7].map((amount) => world.earn(amount * 100));
    await world.allocate(ids[1]!, parts(200, 0));
    await world.allocate(ids[3]!, parts(0, 400));
    await world.allocate(ids[5]!, parts(100, 500));
    withdrawalPaid(world.platform, connectionOf(world), ids[5]!);
    const idsOf = async (query: string, limit = 2) =>
      (await readAll(world.tom, `${PAYOUTS}${query}`, limit)).map(({ id }) => id as string);
    assert.deepEqual(await idsOf(''), ids.toReversed());
    assert.deepEqual(await idsOf('?status=credited'), [ids[1]]);
    assert.deepEqual(await idsOf('?status=paid&status=withdrawing'), [ids[5], ids[3]]);
    assert.deepEqual(await idsOf('?status=withdrawal_failed'), []);
    assert.equal((await world.tom.get(`${PAYOUTS}?status=ready`)).body.total, 4);
    assert.equal((await world.tom.get(`${PAYOUTS}?status=lost`)).status, 422);
    const { body } = await world.tom.get(`${PAYOUTS}?limit=3`);
    const again = (await world.tom.get(`${PAYOUTS}?limit=3&cursor=${body.next_cursor}`)).body;
    world.earn(900);
    assert.deepEqual((await world.tom.get(`${PAYOUTS}?limit=3&cursor=${body.next_cursor}`)).body.data, again.data);
  });

  it('PAY-1 in partner_revampd only, from Sub-Orgs of that Partner only, each once and above 0', () => {
    const world = createEarningWorld();
    const source = (organizationId: string, amount = 100) => ({ organizationId, amount });
    const refused = (id: string, sources: ReturnType<typeof source>[]): string | undefined => {
      const before = world.platform.snapshot();
      try {
        payoutEarned(world.platform, connectionOf(world, id), sources);
      } catch (error) {
        assert.ok(error instanceof DomainError);
        assert.deepEqual(world.platform.snapshot(), before);
        return error.fields[0]?.pointer ?? error.code;
      }
      return undefined;
    };
    for (const id of ['con_harborline_northgate', 'con_northgate_revampd', 'con_juniper_revampd'])
      assert.equal(refused(id, [source('org_northgate')]), 'not_permitted');
    for (const foreign of ['org_pinecrest', 'org_juniper', 'org_harborline', 'org_revampd', 'org_unknown'])
      assert.equal(
        refused(PARTNER_CONNECTION, [source('org_northgate'), source(foreign)]),
        '/sources/1/organization_id',
      );
    assert.equal(refused('con_kilowatt_revampd', [source('org_northgate')]), '/sources/0/organization_id');
    assert.equal(refused('con_kilowatt_revampd', [source('org_pinecrest')]), undefined);
    assert.equal(refused(PARTNER_CONNECTION, []), '/sources');
    const twice = [source('org_northgate'), source('org_northgate')];
    assert.equal(refused(PARTNER_CONNECTION, twice), '/sources/1/organization_id');
    for (const amount of [0, -1, 0.5, 2 ** 53])
      assert.equal(refused(PARTNER_CONNECTION, [source('org_northgate', amount)]), '/sources/0/amount/amount');
    const most = Number.MAX_SAFE_INTEGER;
    assert.equal(refused(PARTNER_CONNECTION, [source('org_northgate', most), source('org_ridgeway', 1)]), '/sources');
  });
});

describe('PAY-3 the credited part enters this wallet; a withdrawal goes its way, and a failed one can be tried again', () => {
  it('PAY-3 the credited part is in this connection’s wallet once, and in no other', async () => {
    const world = createEarningWorld();
    const others = world.platform.tables.connections.all().filter(({ id }) => id !== PARTNER_CONNECTION);
    const id = world.earn(60000, 40000);
    const { body } = await world.allocate(id, parts(28400, 71600));
    assert.equal(await world.balance(), 28400);
    const { body: wallet } = await world.tom.get(`/v1/connections/${PARTNER_CONNECTION}/wallet`);
    assert.deepEqual(wallet.entries.data, [body.entry]);
    const { kind, amount, payout } = body.entry;
    assert.deepEqual([kind, amount, payout], ['payout_credit', usd(28400), { id }]);
    assert.equal(body.payout.wallet_entry_id, body.entry.id);
    withdrawalPaid(world.platform, connectionOf(world), id);
    assert.equal(await world.balance(), 28400);
    for (const other of others) assert.equal(await world.balance(other.id), 0);
    assert.equal(world.platform.tables.walletEntries.all().length, 1);
  });

  it('PAY-3 requested → processing by the clock an hour later → paid', async () => {
    const world = createEarningWorld();
    const id = world.earn(1000);
    const { body } = await world.allocate(id, parts(0, 1000));
    const { withdrawal } = body.payout;
    assert.deepEqual(
      [withdrawal.status, withdrawal.amount, withdrawal.attempts, withdrawal.requested_at],
      ['requested', usd(1000), 1, '2026-11-21T17:00:00.000Z'],
    );
    world.tester.api.clock.advance(HOUR - 1);
    assert.equal((await world.read(id)).withdrawal.status, 'requested');
    world.tester.api.clock.advance(1);
    const under = await world.read(id);
    assert.deepEqual([under.status, under.withdrawal.status], ['withdrawing', 'processing']);
    assert.deepEqual([under.withdrawal.changed_at, under.changed_by], ['2026-11-21T18:00:00.000Z', null]);
    world.tester.api.clock.advance(24 * HOUR);
    assert.equal((await world.read(id)).withdrawal.status, 'processing');
    withdrawalPaid(world.platform, connectionOf(world), id);
    const paid = await world.read(id);
    assert.deepEqual([paid.status, paid.withdrawal.status, paid.viewer_state.actions], ['paid', 'paid', []]);
    assert.equal(paid.withdrawal.id, withdrawal.id);
    assert.deepEqual(
      [under, paid].map(({ version }) => version),
      [body.payout.version + 1, body.payout.version + 2],
    );
  });

  it('PAY-3 paid or refused by the bank before the clock came to it, it stays so', async () => {
    const world = createEarningWorld();
    const [paid, failed] = [world.earn(1000), world.earn(2000)];
    await world.allocate(paid, parts(0, 1000));
    await world.allocate(failed, parts(0, 2000));
    withdrawalPaid(world.platform, connectionOf(world), paid);
    withdrawalFailed(world.platform, connectionOf(world), failed, 'The account is closed');
    world.tester.api.clock.advance(2 * HOUR);
    assert.equal((await world.read(paid)).status, 'paid');
    assert.equal((await world.read(failed)).status, 'withdrawal_failed');
  });

  it('PAY-3 a failed one says why and is tried again: the same withdrawal, the next attempt, the whole way anew', async () => {
    const world = createEarningWorld();
    const id = world.earn(1000);
    const { body: receipt } = await world.allocate(id, parts(400, 600));
    withdrawalFailed(world.platform, connectionOf(world), id, 'The account is closed');
    const failed = (await world.tom.get(`${PAYOUTS}/${id}`)).body;
    assert.deepEqual(
      [failed.status, failed.withdrawal.status, failed.withdrawal.failure_reason, failed.viewer_state.actions],
      ['withdrawal_failed', 'failed', 'The account is closed', ['retry']],
    );
    world.tester.api.clock.advance(HOUR / 2);
    const key = newKey();
    const retried = await world.retry(id, key);
    assert.deepEqual([retried.status, retried.headers.get('ETag')], [200, `"${retried.body.version}"`]);
    const { withdrawal } = retried.body;
    assert.deepEqual(
      [withdrawal.id, withdrawal.status, withdrawal.attempts, withdrawal.failure_reason, withdrawal.amount],
      [receipt.payout.withdrawal.id, 'requested', 2, null, usd(600)],
    );
    assert.deepEqual([retried.body.status, retried.body.viewer_state.actions], ['withdrawing', []]);
    assert.equal((await world.retry(id, key)).text, retried.text);
    world.tester.api.clock.advance(HOUR - 1);
    assert.equal((await world.read(id)).withdrawal.status, 'requested');
    world.tester.api.clock.advance(1);
    assert.equal((await world.read(id)).withdrawal.status, 'processing');
    withdrawalFailed(world.platform, connectionOf(world), id, 'Closed still');
    assert.equal((await world.retry(id, newKey(), world.tester.as('usr_grace'))).body.withdrawal.attempts, 3);
    assert.equal(await world.balance(), 400);
  });

  it('PAY-3 only a failed one is tried again: 409 with what it is now, nothing changed', async () => {
    const world = createEarningWorld();
    const [ready, credited, requested, processing, paid] = [1, 2, 3, 4, 5].map(() => world.earn(1000)) as string[];
    await world.allocate(credited!, parts(1000, 0));
    for (const id of [processing!, paid!]) await world.allocate(id, parts(0, 1000));
    world.tester.api.clock.advance(HOUR);
    withdrawalPaid(world.platform, connectionOf(world), paid!);
    const again = world.tester.as('usr_tom', PARTNER_CONNECTION, { assurance: 'elevated' });
    await world.allocate(requested!, parts(0, 1000), undefined, again);
    const statuses = { ready, credited, requested, processing, paid };
    for (const [name, id] of Object.entries(statuses)) {
      const before = stateOf(world.platform);
      const { status, body } = await world.retry(id!, newKey(), again);
      assert.deepEqual([status, body.code, body.current.id], [409, 'invalid_transition', id], name);
      assert.deepEqual(body.current, (await again.get(`${PAYOUTS}/${id}`)).body);
      assert.deepEqual(stateOf(world.platform), before);
    }
  });

  it('PAY-3 the bank answers what is under way, and nothing else', async () => {
    const world = createEarningWorld();
    const [ready, credited, paid] = [world.earn(100), world.earn(100), world.earn(100)];
    await world.allocate(credited, parts(100, 0));
    await world.allocate(paid, parts(0, 100));
    withdrawalPaid(world.platform, connectionOf(world), paid);
    const before = world.platform.position();
    for (const id of [ready, credited, paid]) {
      const isRefused = (error: unknown) => error instanceof DomainError && error.code === 'invalid_transition';
      assert.throws(() => withdrawalPaid(world.platform, connectionOf(world), id), isRefused);
      assert.throws(() => withdrawalFailed(world.platform, connectionOf(world), id, 'Late'), isRefused);
    }
    assert.equal(world.platform.position(), before);
  });
});
