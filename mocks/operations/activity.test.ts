import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { issueInvoice, recordPayment, voidInvoice } from '../index.ts';
import { newKey, stage } from '../test/acts.ts';
import { createTester, readAll, type Answer, type Person, type Tester } from '../test/tester.ts';

const CONNECTION = 'con_harborline_northgate';
const BASE = `/v1/connections/${CONNECTION}`;

const usd = (amount: number) => ({ amount, currency: 'USD' });
const rowsOf = (person: Person, connectionId = CONNECTION) =>
  readAll(person, `/v1/connections/${connectionId}/activity`);

/** Does something, and reads the rows that it left, newest first. */
async function rowsBy(tester: Tester, act: () => unknown): Promise<Answer['body'][]> {
  const tom = tester.as('usr_tom');
  const before = await rowsOf(tom);
  await act();
  const after = await rowsOf(tom);
  assert.deepEqual(after.slice(after.length - before.length), before);
  return after.slice(0, after.length - before.length);
}

describe('CON-8 every successful change leaves exactly one activity row', () => {
  it('CON-8 credit granted, adjusted, applied and reversed: who, when, what, before and after', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene = stage(tester.api.platform, CONNECTION);
    const { number } = tester.api.platform.tables.invoices.get(scene.invoiceId)!;
    const [tom, ines] = [tester.as('usr_tom'), tester.as('usr_ines')];
    const write = (kind: string, amount: number) =>
      tom.post(`${BASE}/wallet/entries`, { kind, amount: usd(amount), reason: 'Why' });
    const wallet = { type: 'wallet', id: CONNECTION, label: 'Northgate Dental' };
    const invoice = { type: 'invoice', id: scene.invoiceId, label: number };
    const tomAs = ['usr_tom', 'Tom Aldersey', 'org_harborline'];
    const inesAs = ['usr_ines', 'Ines Duarte', 'org_northgate'];
    const cases = [
      [
        () => write('credit', 600),
        tomAs,
        'credit_granted',
        wallet,
        'Why',
        { balance: usd(400) },
        { balance: usd(1000) },
      ],
      [
        () => write('adjustment', -50),
        tomAs,
        'wallet_adjusted',
        wallet,
        'Why',
        { balance: usd(1000) },
        { balance: usd(950) },
      ],
      [
        () => ines.post(`${BASE}/invoices/${scene.invoiceId}/credit-applications`, { amount: usd(900) }),
        inesAs,
        'credit_applied',
        invoice,
        null,
        { balance: usd(950), amount_due: usd(900), status: 'open' },
        { balance: usd(50), amount_due: usd(0), status: 'paid' },
      ],
      [
        () => tom.post(`${BASE}/wallet/entries/${scene.entryId}/reverse`, { reason: 'Wrong one' }),
        tomAs,
        'credit_reversed',
        invoice,
        'Wrong one',
        { balance: usd(50), amount_due: usd(0), status: 'paid' },
        { balance: usd(150), amount_due: usd(100), status: 'open' },
      ],
    ] as const;
    for (const [act, [userId, name, organizationId], action, object, reason, before, after] of cases) {
      tester.api.clock.advance(1000);
      const at = new Date(tester.api.clock.now()).toISOString();
      const [row, ...others] = await rowsBy(tester, act);
      assert.deepEqual(others, [], action);
      const { id, actor, connection_id, ...rest } = row;
      assert.match(id, /^act_/);
      assert.deepEqual(
        [actor.id, actor.name, actor.organization.id, actor.minted_by],
        [userId, name, organizationId, null],
      );
      assert.deepEqual([connection_id, rest], [CONNECTION, { at, action, object, reason, before, after }]);
    }
  });

  it('CON-8 a payment, and an invoice voided with the credit that it gives back: one row each', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const [paid, voided] = [stage(platform, CONNECTION), stage(platform, CONNECTION)];
    const grace = { userId: 'usr_grace', mintedById: 'org_harborline' };
    const payment = { amount: usd(200), methodLabel: 'Card' };
    const rows = [
      ...(await rowsBy(tester, () => recordPayment(platform, paid.connection, paid.invoiceId, payment, grace))),
      ...(await rowsBy(tester, () => voidInvoice(platform, voided.connection, voided.invoiceId, 'Sent twice', grace))),
    ];
    assert.deepEqual(
      rows.map(({ action, actor, reason, before, after }) => [action, actor.id, reason, before, after]),
      [
        ['payment_recorded', 'usr_grace', null, { amount_due: usd(900) }, { amount_due: usd(700) }],
        [
          'invoice_voided',
          'usr_grace',
          'Sent twice',
          { balance: usd(800), amount_due: usd(900), status: 'open' },
          { balance: usd(900), amount_due: usd(0), status: 'void' },
        ],
      ],
    );
  });

  it('CON-8 credit that applies by itself to a new invoice is a part of sending it: one row, of whoever sent it', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const { connection } = stage(platform, CONNECTION);
    const settings = { ...connection.settings, autoApplyCredit: true };
    const automatic = platform.transaction(() => platform.tables.connections.put({ ...connection, settings }));
    const grace = { userId: 'usr_grace', mintedById: 'org_harborline' };
    const terms = { type: 'one_time', charges: [{ description: 'Thing', unitPrice: 150 }] } as const;
    const rows = await rowsBy(tester, () => issueInvoice(platform, automatic, terms, grace));
    assert.deepEqual(
      rows.map(({ action, actor, before, after }) => [action, actor.id, before, after]),
      [
        [
          'invoice_issued',
          'usr_grace',
          { balance: usd(400) },
          { balance: usd(250), amount_due: usd(0), status: 'paid' },
        ],
      ],
    );
  });

  it('CON-8 what was refused, replayed, or is no change leaves none', async () => {
    const tester = createTester();
    const scene = stage(tester.api.platform, CONNECTION);
    const [tom, dana, key] = [tester.as('usr_tom'), tester.as('usr_dana'), newKey()];
    const path = `${BASE}/invoices/${scene.invoiceId}/credit-applications`;
    const first = await rowsBy(tester, () => dana.post(path, { amount: usd(1) }, key));
    assert.equal(first.length, 1);
    const none = await rowsBy(tester, async () => {
      await dana.post(path, { amount: usd(1) }, key);
      await dana.post(path, { amount: usd(2) }, key);
      await dana.post(path, { amount: usd(900_000) }, newKey());
      await tom.post(path, { amount: usd(1) });
      await tom.post(`${BASE}/wallet/entries`, { kind: 'credit', amount: usd(0), reason: 'Nothing' });
      const { body } = await dana.post('/v1/session/challenges');
      await dana.post(`/v1/session/challenges/${body.id}`, { code: '424242' });
      await tester.with('sk_test_sub_org').post('/v1/sessions/revoke', { user_id: 'usr_ines' });
      await dana.call('DELETE', '/v1/session');
    });
    assert.deepEqual(none, []);
  });

  it('CON-8 rows can’t be changed or deleted: by no operation, and not by the platform’s own code', async () => {
    const onActivity = Object.values(operationTable).filter(({ path }) => path.includes('activity'));
    assert.deepEqual([...new Set(onActivity.map(({ method }) => method))], ['GET']);
    const { platform } = createTester().api;
    const { activity } = platform.tables;
    const [row] = activity.all();
    const isRefused = /activity is append-only/;
    assert.throws(() => platform.transaction(() => activity.put({ ...row!, actor: null })), isRefused);
    assert.throws(() => platform.transaction(() => activity.remove(row!.id)), isRefused);
    assert.throws(() => Object.assign(row!, { reason: 'Other words' }), TypeError);
  });

  it('CON-8 every act of the default world’s past has its row, told by people of the two sides', async () => {
    const tester = createTester();
    const { tables } = tester.api.platform;
    for (const { id, issuer, payer } of tables.connections.all()) {
      const rows = await rowsOf(tester.with(tables.secretKeys.first('byOrganization', issuer.id)!.id), id);
      const count = (action: string) => rows.filter((row) => row.action === action).length;
      const entries = (kind: string) => tables.walletEntries.size('byKind', `${id} ${kind}`);
      const lines = tables.invoiceLines.rows('history', id);
      const voids = tables.invoices.all().filter((each) => each.connectionId === id && each.status === 'void');
      const givenBack = tables.walletEntries
        .rows('byKind', `${id} reversal`)
        .filter(({ invoiceId }) => tables.invoices.get(invoiceId!)!.status === 'void');
      assert.deepEqual(
        [
          'credit_granted',
          'wallet_adjusted',
          'credit_applied',
          'credit_reversed',
          'payment_recorded',
          'invoice_voided',
        ].map(count),
        [
          entries('credit'),
          entries('adjustment'),
          entries('credit_applied'),
          entries('reversal') - givenBack.length,
          lines.filter(({ kind }) => kind === 'payment').length,
          voids.length,
        ],
      );
      const drafts = tables.invoices.all().filter((each) => each.connectionId === id && each.status === 'draft');
      assert.equal(count('invoice_drafted'), drafts.length);
      for (const { actor, action, object } of rows)
        if (actor && /^(wallet|invoice)$/.test(object.type))
          assert.equal(actor.organization.id, action === 'credit_applied' ? payer.id : issuer.id);
        else if (object.type === 'invoice') assert.match(action, /^invoice_(drafted|issued|overdue)$/);
    }
    assert.ok(tables.activity.all().length > 250);
  });
});

describe('who reads the activity', () => {
  it('both sides read the same but for what isn’t sent yet, newest first, page by page; nobody else does', async () => {
    const tester = createTester();
    const all = await rowsOf(tester.as('usr_dana'));
    const times = all.map(({ at }) => at);
    assert.deepEqual(times, times.toSorted().toReversed());
    assert.ok(all.length > 50 && all.every(({ connection_id }) => connection_id === CONNECTION));
    for (const userId of ['usr_ines', 'usr_marcus'])
      assert.deepEqual(await readAll(tester.as(userId), `${BASE}/activity`, 7), all);
    const isSent = ({ action }: { action: string }) => action !== 'invoice_drafted';
    assert.ok(all.every(isSent));
    for (const userId of ['usr_tom', 'usr_grace', 'usr_noor']) {
      const rows = await readAll(tester.as(userId), `${BASE}/activity`, 7);
      assert.equal(rows.length, all.length + 1);
      assert.deepEqual(rows.filter(isSent), all);
    }
    for (const userId of ['usr_vera', 'usr_petra'])
      assert.equal((await tester.as(userId).get(`${BASE}/activity`)).status, 404);
    // Revampd sees this connection for an escalated ticket, and nothing else of it.
    assert.equal((await tester.as('usr_omar').get(`${BASE}/activity`)).status, 403);
    const narrow = tester.as('usr_dana', CONNECTION, { permissions: ['billing:read'] });
    assert.equal((await narrow.get(`${BASE}/activity`)).body.code, 'not_permitted');
  });

  it('a role without money reads it too, but no row that tells of money', async () => {
    const tester = createTester();
    const all = await rowsOf(tester.as('usr_dana'));
    const isMoney = ({ object }: { object: { type: string } }) => !/^(ticket|message|settings)$/.test(object.type);
    assert.ok(all.some(isMoney) && !all.every(isMoney));
    assert.deepEqual(
      await rowsOf(tester.as('usr_joel')),
      all.filter((row) => !isMoney(row)),
    );
  });
});
