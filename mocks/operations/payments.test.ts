import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, issueInvoice } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { AT, createOffice, refusalOf, usd, visit } from '../test/office.ts';
import { readAll } from '../test/tester.ts';

describe('INV-2 charges, payments and credits in the order in which they came, with a running sum', () => {
  it('INV-2 one that has all three, recorded and read from both seats; at 0 due it is paid (INV-4)', async () => {
    const { tom, dana, id, pay } = createOffice();
    assert.equal((await dana.post(`${AT}/invoices/${id}/credit-applications`, { amount: usd(300) })).status, 201);
    const part = await pay(200, { method_label: 'Cheque 1182' });
    assert.deepEqual([part.status, part.body.status, part.body.amount_due], [201, 'open', usd(500)]);
    const { body, headers } = await pay(500);
    assert.deepEqual([body.status, body.amount_due, body.changed_by.id], ['paid', usd(0), 'usr_tom']);
    assert.equal(headers.get('ETag'), `"${body.version}"`);
    assert.deepEqual(
      body.lines.map((line: typeof body) => [
        line.kind,
        line.date,
        line.amount.amount,
        line.running_total.amount,
        line.detail,
      ]),
      [
        ['charge', '2026-11-21', 1000, 1000, null],
        ['credit', '2026-11-21', -300, 700, null],
        ['payment', '2026-11-21', -200, 500, 'Cheque 1182'],
        ['payment', '2026-11-21', -500, 0, 'Visa ending 4421'],
      ],
    );
    const owed = body.total.amount - body.payments.amount - body.credits.amount;
    assert.deepEqual([owed, body.payments, body.credits], [0, usd(700), usd(300)]);
    for (const person of [tom, dana]) assert.deepEqual((await person.get(`${AT}/invoices/${id}`)).body, body);
  });

  it('INV-6 a payment has date, amount and method label, and stands in the billing history on its own day', async () => {
    const { tester, id, pay } = createOffice();
    tester.api.clock.advance(3 * 86_400_000);
    await pay(300, { date: '2026-11-24' }, tester.as('usr_tom'));
    await pay(200, { date: '2026-11-22', method_label: 'Cheque 1182' }, tester.as('usr_tom'));
    const history = await readAll(tester.as('usr_dana'), `${AT}/billing-history`);
    assert.deepEqual(
      history.map(({ kind, date, amount, method_label, invoice }) => [
        kind,
        date,
        amount.amount,
        method_label,
        invoice.id,
      ]),
      [
        ['payment', '2026-11-24', -300, 'Visa ending 4421', id],
        ['payment', '2026-11-22', -200, 'Cheque 1182', id],
        ['charge', '2026-11-21', 1000, null, id],
      ],
    );
  });
});

describe('INV-5 the payer applies credit, all or part', () => {
  it('INV-5 a part leaves the rest due, to be paid elsewhere; all of it makes it paid; neither more than is due', async () => {
    const { dana, id, pay } = createOffice();
    const apply = (amount: number) => dana.post(`${AT}/invoices/${id}/credit-applications`, { amount: usd(amount) });
    const part = await apply(600);
    assert.deepEqual([part.status, part.body.invoice.status, part.body.invoice.amount_due], [201, 'open', usd(400)]);
    assert.equal((await pay(350)).body.amount_due.amount, 50);
    assert.deepEqual(refusalOf(await apply(51)), [422, 'validation_failed', '/amount/amount']);
    const rest = await apply(50);
    assert.deepEqual([rest.body.invoice.status, rest.body.wallet.balance], ['paid', usd(50)]);
    assert.deepEqual(refusalOf(await apply(1)), [409, 'invoice_not_open', undefined]);
  });
});

describe('recording a payment', () => {
  const refused: readonly (readonly [amount: unknown, more: object, pointer: string])[] = [
    [1001, {}, '/amount/amount'],
    [0, {}, '/amount/amount'],
    [-5, {}, '/amount/amount'],
    [0.5, {}, '/amount/amount'],
    [5, { amount: { amount: 5, currency: 'EUR' } }, '/amount/currency'],
    [5, { date: '2026-11-22' }, '/date'],
    [5, { date: '2026-11-20' }, '/date'],
    [5, { date: '2026-02-30' }, '/date'],
    [5, { date: '21.11.2026' }, '/date'],
    [5, { date: undefined }, '/date'],
    [5, { method_label: ' ' }, '/method_label'],
  ];
  for (const [amount, more, pointer] of refused)
    it(`INV-6 of ${JSON.stringify(amount)} with ${JSON.stringify(more)} is refused at ${pointer}, and nothing is changed`, async () => {
      const { tester, pay } = createOffice();
      const before = tester.api.platform.position();
      assert.deepEqual(refusalOf(await pay(amount as number, more)), [422, 'validation_failed', pointer]);
      assert.equal(tester.api.platform.position(), before);
    });

  it('INV-6 not in the future is said in the connection’s time zone', async () => {
    const { tester, pay } = createOffice();
    tester.api.clock.advance(Date.parse('2026-11-22T07:59:59.999Z') - tester.api.clock.now());
    assert.equal((await pay(5, { date: '2026-11-22' }, tester.as('usr_tom'))).status, 422);
    tester.api.clock.advance(1);
    assert.equal((await pay(5, { date: '2026-11-22' }, tester.as('usr_tom'))).status, 201);
  });

  it('INV-4 once for a key; 100 of 30 at once pay 33 times; one row of activity each', async () => {
    const { tester, tom, id, pay } = createOffice();
    const rows = async () => (await tester.as('usr_tom').get(`${AT}/activity`)).body.total as number;
    const before = await rows();
    const [json, key] = [{ amount: usd(10), date: '2026-11-21', method_label: 'Cash' }, newKey()];
    const path = `${AT}/invoices/${id}/payments`;
    const [first, again] = [await tom.post(path, json, key), await tom.post(path, json, key)];
    assert.equal(again.text, first.text);
    const answers = await Promise.all(Array.from({ length: 100 }, () => pay(30)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 33);
    const others = new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code));
    assert.deepEqual([...others], ['invoice_not_open']);
    assert.equal((await tom.get(`${AT}/invoices/${id}`)).body.payments.amount, 1000);
    assert.equal(await rows(), before + 34);
  });

  it('INV-4 a paid, void or draft one takes none: 409 with the invoice as it stands', async () => {
    const { tester, connection, pay, annul } = createOffice();
    const { platform } = tester.api;
    const ids = [1, 2].map(() => issueInvoice(platform, connection, visit(10)).id);
    await pay(10, {}, undefined, ids[0]);
    await annul(ids[1]);
    const draft = draftInvoice(platform, connection, visit(10));
    for (const [id, status] of [
      [ids[0], 'paid'],
      [ids[1], 'void'],
      [draft.id, 'draft'],
    ] as const) {
      const answer = await pay(5, {}, undefined, id);
      assert.deepEqual(refusalOf(answer), [409, 'invoice_not_open', undefined]);
      assert.deepEqual([answer.body.current.id, answer.body.current.status], [id, status]);
    }
  });
});
