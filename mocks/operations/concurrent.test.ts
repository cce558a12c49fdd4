import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grantCredit, issueInvoice } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { setScene, type Scene } from '../test/scene.ts';
import { createTester, readAll, type Answer, type Tester } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const BASE = `/v1/connections/${NORTHGATE}`;
const MANY = 1000;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** How many answers had each status and code. */
function countOf(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = status < 300 ? `${status}` : `${status} ${body.code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

const many = (call: (index: number) => Promise<Answer>): Promise<Answer[]> =>
  Promise.all(Array.from({ length: MANY }, (_, index) => call(index)));

describe('1,000 at the same moment', () => {
  /** So much credit, and an open invoice with so much due. */
  function billed(credit: number, due: number): { tester: Tester; path: string; invoiceId: string } {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const connection = platform.tables.connections.get(NORTHGATE)!;
    grantCredit(platform, connection, usd(credit), 'Plenty');
    const charges = [{ description: 'Thing', unitPrice: due }];
    const { id } = issueInvoice(platform, connection, { type: 'one_time', charges });
    return { tester, invoiceId: id, path: `${BASE}/invoices/${id}/credit-applications` };
  }

  /** What is left: the balance, what is due, and how many entries and rows of activity tell of it. */
  async function leftOf(tester: Tester, invoiceId: string): Promise<object> {
    const ines = tester.as('usr_ines');
    const entries = await readAll(ines, `${BASE}/wallet/entries?kind=credit_applied`);
    const rows = (await readAll(ines, `${BASE}/activity`)).filter(({ action }) => action === 'credit_applied');
    const { body: wallet } = await ines.get(`${BASE}/wallet`);
    const { body: invoice } = await ines.get(`${BASE}/invoices/${invoiceId}`);
    const { status, amount_due } = invoice;
    return [wallet.balance.amount, amount_due.amount, status, entries.length, rows.length];
  }

  it('WAL-6 1,000 applications of 1 to an invoice of 600: exactly 600 are taken', async () => {
    const { tester, path, invoiceId } = billed(1000, 600);
    const people = ['usr_dana', 'usr_ines', 'usr_dana'].map((userId) => tester.as(userId));
    const answers = await many((index) => people[index % 3].post(path, { amount: usd(1) }, newKey()));
    assert.deepEqual(countOf(answers), { 201: 600, '409 invoice_not_open': 400 });
    assert.deepEqual(await leftOf(tester, invoiceId), [400, 0, 'paid', 600, 600]);
    const balances = answers.filter(({ status }) => status === 201).map(({ body }) => body.wallet.balance.amount);
    assert.equal(new Set(balances).size, 600, 'each receipt has a balance of its own');
  });

  it('WAL-6 1,000 applications of 7 from a balance of 1,000: exactly 142 are taken, and the rest stays', async () => {
    const { tester, path, invoiceId } = billed(1000, 50_000);
    const people = ['usr_dana', 'usr_ines'].map((userId) => tester.as(userId));
    const answers = await many((index) => people[index % 2].post(path, { amount: usd(7) }, newKey()));
    assert.deepEqual(countOf(answers), { 201: 142, '409 insufficient_credit': 858 });
    assert.deepEqual(await leftOf(tester, invoiceId), [6, 49_006, 'open', 142, 142]);
  });

  it('WAL-6 the same application sent 1,000 times with one key: taken once, one answer', async () => {
    const { tester, path, invoiceId } = billed(1000, 600);
    const [dana, key] = [tester.as('usr_dana'), newKey()];
    const answers = await many(() => dana.post(path, { amount: usd(600) }, key));
    assert.deepEqual(countOf(answers), { 201: MANY });
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.deepEqual(await leftOf(tester, invoiceId), [400, 0, 'paid', 1, 1]);
  });

  it('APR-5 1,000 decisions on one request: one is taken, the others are told who decided what and when', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene: Scene = await setScene(tester, NORTHGATE);
    const path = `${BASE}/approval-requests/${scene.ids.request_id}`;
    const deciders = ['usr_dana', 'usr_ines', 'usr_tom', 'usr_grace'];
    const people = deciders.map((userId) => tester.as(userId, null, { assurance: 'elevated' }));
    const before = await standing(tester);
    const answers = await many((index) => {
      const person = people[index % 4];
      const decision = index % 4 > 1 ? 'withdraw' : index % 8 < 4 ? 'approve' : 'reject';
      return person.post(`${path}/${decision}`, { note: `Number ${index}` }, newKey());
    });
    assert.deepEqual(countOf(answers), { 200: 1, '409 already_decided': MANY - 1 });
    const { decision, status } = answers.find((answer) => answer.status === 200)!.body;
    assert.equal(decision.status, status);
    for (const { body } of answers.filter((answer) => answer.status === 409)) {
      assert.deepEqual(body.current.decision, decision);
      assert.equal(body.current.status, status);
    }
    const { body } = await people[0].get(path);
    assert.deepEqual(
      body.history.map((step: Answer['body']) => step.status),
      ['pending', status],
    );
    const now = await standing(tester);
    const invoices = status === 'approved' ? 1 : 0;
    assert.deepEqual([now.rows - before.rows, now.invoices - before.invoices], [1, invoices]);
  });

  async function standing(tester: Tester): Promise<{ rows: number; invoices: number }> {
    const tom = tester.as('usr_tom');
    const [rows, invoices] = await Promise.all(['activity', 'invoices'].map((part) => readAll(tom, `${BASE}/${part}`)));
    return { rows: rows.length, invoices: invoices.length };
  }
});
