import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, stage } from '../test/acts.ts';
import { createTester, readAll } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const BASE = `/v1/connections/${NORTHGATE}`;
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A world of conflicts in which there is something to act on. */
function createScene(connectionId: string = NORTHGATE) {
  const tester = createTester({ scenario: 'conflict' });
  const { invoiceId, entryId } = stage(tester.api.platform, connectionId);
  return { tester, invoiceId, entryId };
}

describe('PKG-6 the world of conflicts', () => {
  it('PKG-6 an act meets what a colleague did a moment before: real, in the history, and told again to the letter', async () => {
    const { tester, invoiceId } = createScene();
    const dana = tester.as('usr_dana');
    const path = `${BASE}/invoices/${invoiceId}/credit-applications`;
    const key = newKey();
    const first = await dana.post(path, { amount: usd(100) }, key);
    assert.deepEqual([first.status, first.body.code], [409, 'invoice_not_open']);
    assert.deepEqual([first.body.current.id, first.body.current.status], [invoiceId, 'paid']);
    assert.equal(first.body.current.changed_by.id, 'usr_ines');
    const [entry] = await readAll(dana, `${BASE}/wallet/entries`);
    assert.deepEqual([entry.kind, entry.amount, entry.actor.id], ['credit_applied', usd(-900), 'usr_ines']);
    const [row] = await readAll(dana, `${BASE}/activity`);
    assert.deepEqual([row.action, row.actor.id, row.object.id], ['credit_applied', 'usr_ines', invoiceId]);
    const kept = tester.api.platform.position();
    assert.equal((await dana.post(path, { amount: usd(100) }, key)).text, first.text);
    assert.equal(tester.api.platform.position(), kept);
  });

  for (const [what, user, path, json, code] of [
    ['a reversal', 'usr_tom', 'wallet/entries/{entry_id}/reverse', { reason: 'Wrong' }, 'invoice_not_open'],
    [
      'a deduction',
      'usr_tom',
      'wallet/entries',
      { kind: 'adjustment', amount: usd(-1), reason: 'Wrong' },
      'insufficient_credit',
    ],
  ] as const)
    it(`PKG-6 ${what} meets its conflict: ${code}, by somebody else of the same side`, async () => {
      const { tester, entryId } = createScene();
      const { status, body } = await tester
        .as(user)
        .post(`${BASE}/${path.replace('{entry_id}', entryId)}`, json, newKey());
      assert.deepEqual([status, body.code, body.current.changed_by.id], [409, code, 'usr_grace']);
    });

  it('where there is nobody else, the same person was faster elsewhere', async () => {
    const { tester, invoiceId } = createScene('con_harborline_ridgeway');
    const path = `/v1/connections/con_harborline_ridgeway/invoices/${invoiceId}/credit-applications`;
    const { status, body } = await tester.as('usr_abel').post(path, { amount: usd(1) }, newKey());
    assert.deepEqual([status, body.current.changed_by.id], [409, 'usr_abel']);
  });

  it('each object is contested once: afterwards acts are as the world then allows', async () => {
    const { tester, entryId } = createScene();
    const tom = tester.as('usr_tom');
    const grant = (amount: number) =>
      tom.post(`${BASE}/wallet/entries`, { kind: 'adjustment', amount: usd(amount), reason: 'Correction' }, newKey());
    assert.equal((await grant(-5)).status, 409);
    assert.equal((await grant(500)).status, 201);
    assert.equal((await grant(-5)).status, 201);
    assert.equal(
      (await tom.post(`${BASE}/wallet/entries/${entryId}/reverse`, { reason: 'Wrong' }, newKey())).status,
      409,
    );
  });

  it('an act that would be refused anyway, or with which nobody can interfere, is left alone', async () => {
    const { tester, invoiceId, entryId } = createScene();
    const apply = `${BASE}/invoices/${invoiceId}/credit-applications`;
    const grant = { kind: 'credit', amount: usd(5), reason: 'Goodwill' };
    for (const [user, path, json, expected] of [
      ['usr_marcus', apply, { amount: usd(1) }, 403],
      ['usr_dana', apply, { amount: usd(100_000_000) }, 409],
      ['usr_dana', apply.replace(invoiceId, 'inv_unknown'), { amount: usd(1) }, 404],
      ['usr_dana', apply, { amount: { amount: 1, currency: 'EUR' } }, 422],
      ['usr_dana', `${BASE}/wallet/entries/${entryId}/reverse`, { reason: 'Mine' }, 403],
    ] as const) {
      const person = tester.as(user);
      const kept = tester.api.platform.position();
      assert.equal((await person.post(path, json)).status, expected, `${user} ${path}`);
      assert.equal(tester.api.platform.position(), kept);
    }
    const { status, body } = await tester.as('usr_tom').post(`${BASE}/wallet/entries`, grant, newKey());
    assert.deepEqual([status, body.entry.actor.id], [201, 'usr_tom']);
  });
});
