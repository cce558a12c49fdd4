import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { applyCredit, DomainError, grantCredit, walletEntryKinds } from '../index.ts';
import { createTester, readAll, type Tester } from '../test/tester.ts';

const WALLET = '/v1/connections/con_harborline_northgate/wallet';

/** Someone of each connection's payer who reads its money. */
function payers(tester: Tester): { connectionId: string; userId: string }[] {
  const { connections, users } = tester.api.platform.tables;
  return connections.all().map((connection) => ({
    connectionId: connection.id,
    userId: users.all().find((user) => user.organizationId === connection.payer.id && user.role === 'owner')!.id,
  }));
}

describe('WAL-1 one wallet per connection, the sum of an append-only ledger, never negative', () => {
  it('WAL-1 in every connection of the world balance = sum of entries, each balance_after the sum so far', async () => {
    const tester = createTester();
    for (const { connectionId, userId } of payers(tester)) {
      const person = tester.as(userId, connectionId);
      const { body: wallet } = await person.get(`/v1/connections/${connectionId}/wallet`);
      const entries = await readAll(person, `/v1/connections/${connectionId}/wallet/entries`, 7);
      assert.equal(entries.length, wallet.entries.total);
      let sum = 0;
      for (const entry of entries.toReversed()) {
        sum += entry.amount.amount;
        assert.equal(entry.balance_after.amount, sum);
        assert.ok(sum >= 0);
      }
      assert.equal(wallet.balance.amount, sum, connectionId);
    }
  });

  it('WAL-1 the contract has no operation that changes or deletes an entry', () => {
    const onEntries = Object.values(operationTable).filter(({ path }) => path.includes('/wallet'));
    assert.ok(onEntries.length > 0);
    for (const { method } of onEntries) assert.ok(!['PUT', 'PATCH', 'DELETE'].includes(method));
  });

  it('WAL-1 the wallet of Harborline and Northgate Dental is the one of the reference picture', async () => {
    const { body } = await createTester().as('usr_dana', 'con_harborline_northgate').get(`${WALLET}?limit=7`);
    assert.deepEqual(body.balance, { amount: 41260, currency: 'USD' });
    assert.equal(body.entries.total, 23);
    const shown = body.entries.data.map((entry: typeof body) => [
      entry.created_at.slice(0, 10),
      entry.kind,
      entry.amount.amount,
      entry.balance_after.amount,
      entry.reason ?? entry.invoice.number,
    ]);
    assert.deepEqual(shown, [
      ['2026-11-18', 'credit_applied', -8740, 41260, 'HL-2061'],
      ['2026-11-11', 'credit', 15000, 50000, 'Goodwill for the Nov 6 outage'],
      ['2026-10-30', 'reversal', 6400, 35000, 'Invoice HL-2019 was voided'],
      ['2026-10-18', 'credit_applied', -6400, 28600, 'HL-2019'],
      ['2026-10-09', 'adjustment', 3600, 35000, 'Seat charged twice in September'],
      ['2026-09-18', 'credit_applied', -18600, 31400, 'HL-1987'],
      ['2026-09-01', 'credit', 50000, 50000, 'Onboarding credit, two-year agreement'],
    ]);
  });
});

describe('WAL-2 entry kinds', () => {
  it('WAL-2 each kind is somewhere in the world, and says what its kind must say', async () => {
    const tester = createTester();
    const seen = new Set<string>();
    for (const { connectionId, userId } of payers(tester)) {
      for (const entry of await readAll(tester.as(userId), `/v1/connections/${connectionId}/wallet/entries`)) {
        seen.add(entry.kind);
        const isAdding = entry.amount.amount > 0;
        if (entry.kind === 'credit' || entry.kind === 'adjustment') assert.ok(entry.reason.length > 0);
        if (entry.kind === 'credit_applied') assert.ok(entry.invoice.number && !isAdding);
        if (entry.kind === 'reversal') assert.ok(entry.reverses && entry.invoice.number && entry.reason && isAdding);
        if (entry.kind === 'affiliate_payout') assert.match(entry.payout.id, /^aff_/);
        if (entry.kind === 'payout_credit') assert.match(entry.payout.id, /^pay_/);
      }
    }
    assert.deepEqual([...seen].sort(), [...walletEntryKinds].sort());
  });

  it('WAL-2 an application and its reversal point at each other', async () => {
    const person = createTester().as('usr_dana', 'con_harborline_northgate');
    const entries = await readAll(person, `${WALLET}/entries`);
    const reversal = entries.find((entry) => entry.kind === 'reversal');
    const application = entries.find((entry) => entry.id === reversal.reverses);
    assert.equal(application.reversed_by, reversal.id);
    assert.equal(application.amount.amount, -reversal.amount.amount);
    assert.deepEqual(application.invoice, reversal.invoice);
  });
});

describe('WAL-5 what this credit pays', () => {
  const sentences = [
    [
      'con_harborline_northgate',
      'usr_dana',
      'usr_tom',
      'org_harborline',
      'issuer_invoices',
      'platform_invoices',
      'org_revampd',
    ],
    ['con_harborline_revampd', 'usr_tom', 'usr_omar', 'org_revampd', 'issuer_invoices', 'sub_org_invoices', null],
    [
      'con_northgate_revampd',
      'usr_dana',
      'usr_omar',
      'org_revampd',
      'platform_items',
      'partner_invoices',
      'org_harborline',
    ],
    ['con_juniper_revampd', 'usr_wren', 'usr_omar', 'org_revampd', 'issuer_invoices', 'other_organizations', null],
  ] as const;

  for (const [connectionId, payer, issuerUser, issuer, pays, kind, organization] of sentences) {
    it(`WAL-5 ${connectionId}: the facts, the same for both seats`, async () => {
      const tester = createTester();
      for (const user of [payer, issuerUser]) {
        const { body } = await tester.as(user).get(`/v1/connections/${connectionId}/wallet`);
        assert.equal(body.usable_for.issuer.id, issuer);
        assert.equal(body.usable_for.pays, pays);
        assert.equal(body.usable_for.not_for.kind, kind);
        assert.equal(body.usable_for.not_for.organization?.id ?? null, organization);
      }
    });

    it(`WAL-5 ${connectionId}: applyCredit accepts its own open invoice and refuses every other of the world`, async () => {
      const tester = createTester();
      const { platform } = tester.api;
      const connection = platform.tables.connections.get(connectionId)!;
      const money = { amount: 1, currency: connection.currency };
      const open = platform.tables.invoices.all().filter(({ status }) => status === 'open' || status === 'overdue');
      const own = open.filter((invoice) => invoice.connectionId === connectionId);
      assert.ok(own.length > 0);
      for (const invoice of own) assert.equal(applyCredit(platform, connection, invoice.id, money).entry.amount, -1);

      const before = platform.snapshot();
      const others = open.filter((invoice) => invoice.connectionId !== connectionId);
      if (organization) assert.ok(others.some((invoice) => invoice.issuerId === organization));
      for (const invoice of others)
        assert.throws(() => applyCredit(platform, connection, invoice.id, money), isRefused('not_found'));
      assert.deepEqual(platform.snapshot(), before);
    });
  }
});

describe('WAL-7 history', () => {
  it('WAL-7 the first page of the wallet is the first page of the list, and its cursor goes on there', async () => {
    const person = createTester().as('usr_ines', 'con_harborline_northgate');
    const { body: wallet } = await person.get(`${WALLET}?limit=5`);
    const { body: first } = await person.get(`${WALLET}/entries?limit=5`);
    assert.deepEqual(wallet.entries, first);
    const { body: second } = await person.get(`${WALLET}/entries?limit=5&cursor=${wallet.entries.next_cursor}`);
    assert.equal(second.data[0].balance_after.amount, first.data[4].balance_after.amount - first.data[4].amount.amount);
  });

  for (const kind of walletEntryKinds)
    it(`WAL-7 filtered by ${kind}: exactly the entries of that kind`, async () => {
      const tester = createTester();
      for (const { connectionId, userId } of payers(tester)) {
        const path = `/v1/connections/${connectionId}/wallet/entries`;
        const all = await readAll(tester.as(userId), path);
        const filtered = await readAll(tester.as(userId), `${path}?kind=${kind}`, 2);
        assert.deepEqual(
          filtered,
          all.filter((entry) => entry.kind === kind),
        );
      }
    });

  it('WAL-7 several kinds, one of them named twice', async () => {
    const person = createTester().as('usr_dana', 'con_harborline_northgate');
    const all = await readAll(person, `${WALLET}/entries`);
    const path = `${WALLET}/entries?kind=adjustment&kind=reversal&kind=adjustment`;
    const expected = all.filter(({ kind }) => kind === 'adjustment' || kind === 'reversal');
    assert.deepEqual(await readAll(person, path, 2), expected);
    assert.equal((await person.get(path)).body.total, expected.length);
  });

  it('WAL-7 paging forth and back gives the whole, in order, with null at both ends', async () => {
    const person = createTester().as('usr_dana', 'con_harborline_northgate');
    const all = await readAll(person, `${WALLET}/entries`);
    const pages = [(await person.get(`${WALLET}/entries?limit=4`)).body];
    while (pages.at(-1).next_cursor !== null)
      pages.push((await person.get(`${WALLET}/entries?limit=4&cursor=${pages.at(-1).next_cursor}`)).body);
    assert.deepEqual(
      pages.flatMap((page) => page.data),
      all,
    );
    const back = [pages.at(-1)];
    while (back[0].prev_cursor !== null)
      back.unshift((await person.get(`${WALLET}/entries?limit=4&cursor=${back[0].prev_cursor}`)).body);
    assert.deepEqual(
      back.map((page) => page.data),
      pages.map((page) => page.data),
    );
    assert.equal(pages[0].prev_cursor, null);
  });

  it('WAL-7 a cursor stays where it is while entries are added', async () => {
    const tester = createTester();
    const person = tester.as('usr_dana', 'con_harborline_northgate');
    const { body: first } = await person.get(`${WALLET}/entries?limit=4`);
    const { body: second } = await person.get(`${WALLET}/entries?limit=4&cursor=${first.next_cursor}`);
    const connection = tester.api.platform.tables.connections.get('con_harborline_northgate')!;
    grantCredit(tester.api.platform, connection, { amount: 100, currency: 'USD' }, 'Added meanwhile');
    const { body: again } = await person.get(`${WALLET}/entries?limit=4&cursor=${first.next_cursor}`);
    assert.deepEqual(again.data, second.data);
    const { body: back } = await person.get(`${WALLET}/entries?limit=4&cursor=${again.prev_cursor}`);
    assert.deepEqual(back.data, first.data);
    const { body: newest } = await person.get(`${WALLET}/entries?limit=4&cursor=${back.prev_cursor}`);
    assert.deepEqual(
      newest.data.map((entry: typeof newest) => entry.reason),
      ['Added meanwhile'],
    );
  });

  it('WAL-7 a cursor goes on with the kinds that it came from, however they are written, and with no others', async () => {
    const person = createTester().as('usr_dana', 'con_harborline_northgate');
    const cursor = (await person.get(`${WALLET}/entries?limit=1&kind=credit&kind=reversal`)).body.next_cursor;
    const goOn = (query: string) => person.get(`${WALLET}/entries?cursor=${cursor}${query}`);
    for (const same of ['&kind=reversal&kind=credit', '&kind=credit&kind=credit&kind=reversal&limit=3'])
      assert.equal((await goOn(same)).status, 200, same);
    for (const other of ['', '&kind=credit', '&kind=credit&kind=adjustment']) {
      const { status, body } = await goOn(other);
      assert.deepEqual([status, body.code, body.errors?.[0].pointer], [422, 'validation_failed', '/query/cursor']);
    }
  });

  it('WAL-7 each entry with an invoice leads to an invoice that this viewer can open', async () => {
    const person = createTester().as('usr_dana', 'con_harborline_northgate');
    const linked = (await readAll(person, `${WALLET}/entries`)).filter((entry) => entry.invoice);
    assert.ok(linked.length > 5);
    for (const { invoice, id } of linked) {
      const { body } = await person.get(`/v1/connections/con_harborline_northgate/invoices/${invoice.id}`);
      assert.equal(body.number, invoice.number);
      assert.ok(body.lines.some((line: typeof body) => line.wallet_entry_id === id));
    }
  });
});

function isRefused(code: string): (error: unknown) => boolean {
  return (error) => error instanceof DomainError && error.code === code;
}
