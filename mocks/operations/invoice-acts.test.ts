import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, issueDraft, issueInvoice } from '../index.ts';
import { AT, CONNECTION, createOffice, refusalOf, usd, visit } from '../test/office.ts';
import { openStream } from '../test/stream.ts';
import { BASE_URL, createTester, readAll, type Person } from '../test/tester.ts';

const MOST = Number.MAX_SAFE_INTEGER;

async function summaryOf(person: Person): Promise<number[]> {
  const { body } = await person.get(`${AT}/invoices/summary`);
  return [body.due.amount, body.overdue.amount, body.open_count, body.overdue_count, body.credit.amount];
}

describe('voiding an invoice', () => {
  it('INV-4 nothing is due on it any more, its credit is back in the wallet, its lines stay', async () => {
    const { dana, id, annul } = createOffice();
    await dana.post(`${AT}/invoices/${id}/credit-applications`, { amount: usd(300) });
    assert.deepEqual(await summaryOf(dana), [700, 0, 1, 0, 400]);
    const { status, body } = await annul();
    assert.deepEqual([status, body.status, body.amount_due, body.void_reason], [200, 'void', usd(0), 'Sent twice']);
    assert.deepEqual([body.changed_by.id, body.lines.length], ['usr_tom', 3]);
    assert.deepEqual(await summaryOf(dana), [0, 0, 0, 0, 700]);
    const [entry] = (await dana.get(`${AT}/wallet/entries`)).body.data;
    assert.deepEqual(
      [entry.kind, entry.amount, entry.invoice.id, entry.actor.id],
      ['reversal', usd(300), id, 'usr_tom'],
    );
    assert.deepEqual(refusalOf(await annul()), [409, 'invoice_not_open', undefined]);
  });

  it('INV-4 one that has a payment, or wasn’t sent yet, can’t be; a reason is needed', async () => {
    const { tester, connection, tom, id, pay, annul } = createOffice();
    const draft = draftInvoice(tester.api.platform, connection, visit(10));
    assert.deepEqual(refusalOf(await tom.post(`${AT}/invoices/${id}/void`, { reason: ' ' })), [
      422,
      'validation_failed',
      '/reason',
    ]);
    await pay(10);
    const before = tester.api.platform.position();
    for (const each of [id, draft.id])
      assert.deepEqual(refusalOf(await annul(each)), [409, 'invoice_not_open', undefined]);
    assert.equal(tester.api.platform.position(), before);
  });
});

describe('INV-4 by the clock and by acts: what is due is kept in step', () => {
  it('INV-4 open, overdue by nobody, paid, void, reopened by a reversal: sums and counts are those of the lists', async () => {
    const { tester, connection, id, pay, annul, dana } = createOffice();
    const { platform, clock } = tester.api;
    const second = issueInvoice(platform, connection, { ...visit(50), dueDate: '2026-11-25' });
    const hold = async () => {
      const reader = tester.as('usr_tom');
      const rows = await readAll(reader, `${AT}/invoices?status=open&status=overdue`);
      const sum = (of: any[]) => of.reduce((total, { amount_due }) => total + amount_due.amount, 0);
      const late = rows.filter(({ status }) => status === 'overdue');
      const { body } = await reader.get(`${AT}/wallet`);
      const found = await summaryOf(reader);
      assert.deepEqual(found, [sum(rows), sum(late), rows.length, late.length, body.balance.amount]);
      return found;
    };
    assert.deepEqual(await hold(), [1050, 0, 2, 0, 700]);
    await dana.post(`${AT}/invoices/${second.id}/credit-applications`, { amount: usd(50) });
    assert.deepEqual(await hold(), [1000, 0, 1, 0, 650]);
    const [entry] = (await dana.get(`${AT}/wallet/entries`)).body.data;
    clock.advance(Date.parse('2026-11-27T12:00:00.000Z') - clock.now());
    await tester.as('usr_tom').post(`${AT}/wallet/entries/${entry.id}/reverse`, { reason: 'Meant for another' });
    // It was paid on its due date, and is owed again after it.
    assert.deepEqual(await hold(), [1050, 50, 2, 1, 700]);
    clock.advance(Date.parse('2026-12-08T08:00:00.000Z') - clock.now());
    const [tom, reader] = [tester.as('usr_tom'), tester.as('usr_dana')];
    const { body: late } = await reader.get(`${AT}/invoices/${id}`);
    assert.deepEqual([late.status, late.changed_by, late.changed_at], ['overdue', null, '2026-12-08T08:00:00.000Z']);
    assert.deepEqual(await hold(), [1050, 1050, 2, 2, 700]);
    await pay(400, {}, tom);
    assert.deepEqual(await hold(), [650, 650, 2, 2, 700]);
    await annul(second.id, tom);
    await pay(600, {}, tom);
    assert.deepEqual(await hold(), [0, 0, 0, 0, 700]);
  });

  it('INV-4 sums stay exact at the limit: what would make one inexact is refused', async () => {
    const { tester, connection, dana, annul, id } = createOffice();
    const { platform } = tester.api;
    await annul();
    const { id: huge } = issueInvoice(platform, connection, visit(MOST));
    assert.deepEqual((await summaryOf(dana))[0], MOST);
    assert.throws(() => issueInvoice(platform, connection, visit(1)), /at most 9007199254740991/);
    assert.equal((await annul(huge)).status, 200);
    assert.deepEqual(await summaryOf(dana), [0, 0, 0, 0, 700]);
    assert.equal((await dana.get(`${AT}/invoices/${id}`)).body.status, 'void');
  });
});

describe('CON-8 the life of an invoice, row by row', () => {
  it('CON-8 drafted (the issuer’s alone), issued, overdue: one row each, by whom, before and after', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform, clock } = tester.api;
    const connection = platform.tables.connections.get(CONNECTION)!;
    const grace = { userId: 'usr_grace', mintedById: 'org_harborline' };
    const draft = draftInvoice(platform, connection, visit(400), grace);
    const told = async (userId: string) =>
      (await readAll(tester.as(userId), `${AT}/activity`)).map((row) => [
        row.action,
        row.actor?.id ?? null,
        row.before,
        row.after,
      ]);
    const drafted = ['invoice_drafted', 'usr_grace', {}, { status: 'draft', amount_due: usd(400) }];
    assert.deepEqual([await told('usr_tom'), await told('usr_dana')], [[drafted], []]);
    issueDraft(platform, connection, draft, grace);
    clock.advance(30 * 86_400_000);
    const rest = [
      ['invoice_overdue', null, { status: 'open' }, { status: 'overdue' }],
      ['invoice_issued', 'usr_grace', { status: 'draft' }, { status: 'open' }],
    ];
    assert.deepEqual([await told('usr_tom'), await told('usr_dana')], [[...rest, drafted], rest]);
  });
});

describe('who may, and who hears', () => {
  it('CON-7 the issuer’s owner and billing record and void; nobody else does, and nothing is changed', async () => {
    for (const [userId, status] of [
      ['usr_tom', 2],
      ['usr_grace', 2],
      ...['usr_priya', 'usr_noor', 'usr_dana', 'usr_ines', 'usr_joel', 'usr_marcus'].map((id) => [id, 403] as const),
      ...['usr_abel', 'usr_omar', 'usr_vera'].map((id) => [id, 404] as const),
    ] as const) {
      const { tester, connection, pay, annul } = createOffice();
      const { id } = issueInvoice(tester.api.platform, connection, visit(10));
      const person = tester.as(userId);
      const before = tester.api.platform.position();
      for (const answer of [await pay(5, {}, person), await annul(id, person)])
        if (status === 2) assert.ok(answer.status < 300, answer.text);
        else assert.equal(answer.status, status, userId);
      if (status !== 2) assert.equal(tester.api.platform.position(), before);
    }
  });

  it('CON-1 an invoice of another connection of the issuer’s is not found, nor changed', async () => {
    const { tester, tom, id } = createOffice();
    const other = '/v1/connections/con_harborline_ridgeway/invoices';
    const before = tester.api.platform.position();
    const payment = { amount: usd(5), date: '2026-11-21', method_label: 'Cash' };
    for (const [act, json] of [
      ['payments', payment],
      ['void', { reason: 'Because' }],
    ] as const) {
      const [found, unknown] = [
        await tom.post(`${other}/${id}/${act}`, json),
        await tom.post(`${other}/inv_none/${act}`, json),
      ];
      assert.deepEqual([found.status, found.body.detail], [404, unknown.body.detail]);
    }
    assert.equal(tester.api.platform.position(), before);
  });

  it('both sides hear of a payment and of a void, with the wallet that the void fills; nobody else does', async () => {
    const { tester, connection, dana, id, pay, annul } = createOffice();
    const { fetch, platform } = tester.api;
    const second = issueInvoice(platform, connection, visit(50));
    await dana.post(`${AT}/invoices/${second.id}/credit-applications`, { amount: usd(20) });
    const tokens = ['usr_tom', 'usr_marcus', 'usr_joel', 'usr_abel'].map(
      (user_id) => tester.api.mintSession({ user_id, connection_id: null }).token,
    );
    const streams = await Promise.all(tokens.map((token) => openStream({ fetch, baseUrl: BASE_URL, token })));
    await pay(100);
    await annul(second.id);
    for (const token of tokens) {
      const session = platform.tables.sessions.first('byToken', token)!;
      platform.transaction(() => platform.tables.sessions.put({ ...session, isRevoked: true }));
    }
    const heard = await Promise.all(streams.map((stream) => stream.rest()));
    const told = heard.map((events) =>
      events
        .filter(({ type }) => /^(invoice|wallet)/.test(type))
        .map(({ type, object }: any) => [type, object.id ?? object.balance.amount, object.status ?? null]),
    );
    const both = [
      ['invoice.updated', id, 'open'],
      ['wallet.updated', 700, null],
      ['invoice.updated', second.id, 'void'],
    ];
    assert.deepEqual(told, [both, both, [], []]);
  });
});
