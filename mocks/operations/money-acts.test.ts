import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { balanceOf, recordPayment, voidInvoice } from '../index.ts';
import { newKey, stage, type Scene } from '../test/acts.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';

const CONNECTION = 'con_harborline_northgate';
const WALLET = `/v1/connections/${CONNECTION}/wallet`;
const MOST = Number.MAX_SAFE_INTEGER;

const usd = (amount: number) => ({ amount: { amount, currency: 'USD' } });
const applicationsOf = (invoiceId: string) => `/v1/connections/${CONNECTION}/invoices/${invoiceId}/credit-applications`;

interface World {
  readonly tester: Tester;
  readonly dana: Person;
  readonly tom: Person;
  readonly scene: Scene;
  readonly path: string;
}

/** An empty world but for one scene: 400 in the wallet, 900 due. */
function createSmallWorld(): World {
  const tester = createTester({ scenario: 'empty' });
  const scene = stage(tester.api.platform, CONNECTION);
  const [dana, tom] = [tester.as('usr_dana'), tester.as('usr_tom')];
  return { tester, dana, tom, scene, path: applicationsOf(scene.invoiceId) };
}

function standing({ tester, scene }: World): { balance: number; due: number } {
  const { platform } = tester.api;
  const due = platform.tables.invoices.get(scene.invoiceId)!.amountDue;
  return { balance: balanceOf(platform, CONNECTION), due };
}

function refusalOf({ status, body }: Answer): unknown[] {
  return [status, body.code, body.errors?.[0].pointer];
}

describe('WAL-6 an application never exceeds balance or amount due, and is exact', () => {
  it('WAL-6 any amounts, one after the other: taken to the minor unit, or refused and nothing changed', async () => {
    const amounts = fc.array(fc.oneof(fc.integer({ min: -3, max: 350 }), fc.constantFrom(0, 401, 901, MOST, -MOST)), {
      minLength: 1,
      maxLength: 12,
    });
    let [taken, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(amounts, async (list) => {
        const world = createSmallWorld();
        for (const amount of list) {
          const before = standing(world);
          const position = world.tester.api.platform.position();
          const answer = await world.dana.post(world.path, usd(amount));
          const isTakeable = amount > 0 && amount <= before.balance && amount <= before.due;
          if (isTakeable) {
            taken += 1;
            assert.equal(answer.status, 201);
            assert.deepEqual(standing(world), { balance: before.balance - amount, due: before.due - amount });
          } else {
            refused += 1;
            const expected =
              before.due === 0
                ? [409, 'invoice_not_open', undefined]
                : amount > before.balance
                  ? [409, 'insufficient_credit', undefined]
                  : [422, 'validation_failed', '/amount/amount'];
            assert.deepEqual(refusalOf(answer), expected);
            assert.equal(world.tester.api.platform.position(), position);
          }
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(taken > 60 && refused > 60, `${taken} taken, ${refused} refused`);
  });

  it('WAL-6 above what is due → 422 at the amount; above the balance → 409 with the wallet as it stands', async () => {
    const world = createSmallWorld();
    const { dana, tom, path } = world;
    const poor = await dana.post(path, usd(401));
    assert.deepEqual(refusalOf(poor), [409, 'insufficient_credit', undefined]);
    assert.deepEqual([poor.body.current.balance, poor.body.current.version], [usd(400).amount, 2]);
    await tom.post(`${WALLET}/entries`, { kind: 'credit', reason: 'Plenty', ...usd(600) });
    const much = await dana.post(path, usd(901));
    assert.deepEqual(refusalOf(much), [422, 'validation_failed', '/amount/amount']);
    assert.deepEqual(standing(world), { balance: 1000, due: 900 });
    assert.equal((await dana.post(path, usd(900))).body.invoice.status, 'paid');
  });

  for (const amount of [0.5, 1e-7, 2 ** 53, 1e300, '100', null, [1], true, -0])
    it(`WAL-6 an amount of ${JSON.stringify(amount)} is refused at its place`, async () => {
      const world = createSmallWorld();
      const answer = await world.dana.post(world.path, { amount: { amount, currency: 'USD' } });
      assert.deepEqual(refusalOf(answer), [422, 'validation_failed', '/amount/amount']);
      assert.deepEqual(standing(world), { balance: 400, due: 900 });
    });

  it('WAL-6 an amount in another currency is refused at its place', async () => {
    const world = createSmallWorld();
    for (const currency of ['JPY', 'usd', 'EUR']) {
      const answer = await world.dana.post(world.path, { amount: { amount: 1, currency } });
      assert.deepEqual(refusalOf(answer), [422, 'validation_failed', '/amount/currency']);
    }
    assert.deepEqual(standing(world), { balance: 400, due: 900 });
  });

  it('WAL-6 100 at once, each of 7, from a balance of 400: 57 are taken, 43 refused, 1 is left', async () => {
    const world = createSmallWorld();
    const answers = await Promise.all(Array.from({ length: 100 }, () => world.dana.post(world.path, usd(7), newKey())));
    const codes = answers.map(({ status, body }) => (status === 201 ? 'taken' : body.code));
    assert.deepEqual(
      [codes.filter((code) => code === 'taken').length, codes.filter((code) => code === 'insufficient_credit').length],
      [57, 43],
    );
    assert.deepEqual(standing(world), { balance: 1, due: 501 });
    const balances = answers.filter(({ status }) => status === 201).map(({ body }) => body.wallet.balance.amount);
    assert.equal(new Set(balances).size, 57);
  });

  it('WAL-6 100 at once to an invoice that takes 30 of them: exactly what is due is taken', async () => {
    const world = createSmallWorld();
    await world.tom.post(`${WALLET}/entries`, { kind: 'credit', reason: 'Plenty', ...usd(9_600) });
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => world.dana.post(world.path, usd(30), newKey())),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 30);
    for (const { status, body } of answers) if (status !== 201) assert.equal(body.current.status, 'paid');
    assert.deepEqual(standing(world), { balance: 9_100, due: 0 });
  });

  it('WAL-6 100 at once with one key: taken once, all told the same', async () => {
    const world = createSmallWorld();
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 100 }, () => world.dana.post(world.path, usd(7), key)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.deepEqual(standing(world), { balance: 393, due: 893 });
  });
});

describe('MNY-2 the receipt', () => {
  it('MNY-2 says what was done: the entry, the invoice and the wallet after it, as the lists show them', async () => {
    const { dana, path, scene } = createSmallWorld();
    const { body } = await dana.post(path, usd(150));
    assert.deepEqual(
      [body.entry.kind, body.entry.amount, body.entry.actor.id],
      ['credit_applied', usd(-150).amount, 'usr_dana'],
    );
    assert.deepEqual([body.wallet.balance, body.wallet.version], [usd(250).amount, 3]);
    const { body: wallet } = await dana.get(WALLET);
    assert.deepEqual([wallet.entries.data[0], wallet.balance, wallet.version], [body.entry, body.wallet.balance, 3]);
    const { body: list } = await dana.get(`/v1/connections/${CONNECTION}/invoices`);
    assert.deepEqual(
      list.data.find(({ id }: { id: string }) => id === scene.invoiceId),
      body.invoice,
    );
    assert.deepEqual([body.wallet.changed_by, body.wallet.changed_at], [body.entry.actor, body.entry.created_at]);
    assert.deepEqual([body.invoice.changed_by, body.invoice.changed_at], [body.entry.actor, body.entry.created_at]);
  });

  it('WAL-2 the issuer grants, adjusts and reverses; each entry says who and why', async () => {
    const { dana, tom, scene } = createSmallWorld();
    const write = async (kind: string, amount: number) =>
      (await tom.post(`${WALLET}/entries`, { kind, reason: `A ${kind}`, ...usd(amount) })).body;
    const receipts = [await write('credit', 50), await write('adjustment', -450), await write('adjustment', 5)];
    const reverse = `${WALLET}/entries/${scene.entryId}/reverse`;
    receipts.push((await tom.post(reverse, { reason: 'Wrong invoice' })).body);
    const shown = receipts.map(({ entry, wallet }) => [
      entry.kind,
      entry.amount.amount,
      entry.reason,
      wallet.balance.amount,
    ]);
    assert.deepEqual(shown, [
      ['credit', 50, 'A credit', 450],
      ['adjustment', -450, 'A adjustment', 0],
      ['adjustment', 5, 'A adjustment', 5],
      ['reversal', 100, 'Wrong invoice', 105],
    ]);
    assert.ok(receipts.every(({ entry }) => entry.actor.organization.id === 'org_harborline'));
    assert.deepEqual([receipts[0].invoice, receipts[3].invoice.amount_due], [null, usd(1000).amount]);
    assert.equal(receipts[3].entry.reverses, scene.entryId);
    assert.deepEqual((await dana.get(`${WALLET}/entries?limit=1`)).body.data[0], receipts[3].entry);
  });

  it('WAL-1 an adjustment that would make the balance negative → 409 with the wallet; nothing changed', async () => {
    const world = createSmallWorld();
    const adjust = (amount: number) =>
      world.tom.post(`${WALLET}/entries`, { kind: 'adjustment', reason: 'Less', ...usd(amount) });
    const { status, body } = await adjust(-401);
    assert.deepEqual([status, body.code, body.current.balance.amount], [409, 'insufficient_credit', 400]);
    assert.deepEqual(refusalOf(await adjust(0)), [422, 'validation_failed', '/amount/amount']);
    assert.deepEqual(standing(world), { balance: 400, due: 900 });
  });
});

describe('MNY-3 a conflict shows what stands there, by whom and since when', () => {
  const until = '2026-11-21T17:05:00.000Z';

  it('MNY-3 an invoice that was paid, or voided, meanwhile', async () => {
    const { tester, dana, scene, path } = createSmallWorld();
    const { platform, clock } = tester.api;
    const grace = { userId: 'usr_grace', mintedById: 'org_harborline' };
    clock.advance(300_000);
    recordPayment(platform, scene.connection, scene.invoiceId, { ...usd(900), methodLabel: 'Card' }, grace);
    const paid = await dana.post(path, usd(1));
    assert.deepEqual(refusalOf(paid), [409, 'invoice_not_open', undefined]);
    const { id, status, changed_by, changed_at } = paid.body.current;
    assert.deepEqual([id, status, changed_by.name, changed_at], [scene.invoiceId, 'paid', 'Grace Okafor', until]);
    const other = stage(platform, CONNECTION);
    voidInvoice(platform, other.connection, other.invoiceId, 'Sent twice', grace);
    const { body } = await dana.post(applicationsOf(other.invoiceId), usd(1));
    const { status: now, void_reason, changed_by: voider } = body.current;
    assert.deepEqual([now, void_reason, voider.name], ['void', 'Sent twice', 'Grace Okafor']);
  });

  it('MNY-3 an application that was given back already, by the issuer or by voiding its invoice', async () => {
    const { tester, tom, scene } = createSmallWorld();
    const reverse = (entryId: string) => tom.post(`${WALLET}/entries/${entryId}/reverse`, { reason: 'Because' });
    assert.equal((await reverse(scene.entryId)).status, 201);
    const before = tester.api.platform.position();
    const again = await reverse(scene.entryId);
    assert.deepEqual(refusalOf(again), [409, 'invoice_not_open', undefined]);
    assert.deepEqual([again.body.current.id, again.body.current.changed_by.id], [scene.invoiceId, 'usr_tom']);
    assert.equal(tester.api.platform.position(), before);
    const other = stage(tester.api.platform, CONNECTION);
    voidInvoice(tester.api.platform, other.connection, other.invoiceId, 'Sent twice');
    const { body } = await reverse(other.entryId);
    assert.deepEqual([body.code, body.current.status, body.current.changed_by], ['invoice_not_open', 'void', null]);
  });

  it('MNY-3 a wallet that somebody else has used meanwhile', async () => {
    const { tester, dana, path } = createSmallWorld();
    tester.api.clock.advance(300_000);
    await tester.as('usr_ines').post(path, usd(300));
    const { body } = await dana.post(path, usd(200));
    const { balance, version, changed_by, changed_at } = body.current;
    assert.deepEqual([balance.amount, version, changed_by.name, changed_at], [100, 3, 'Ines Duarte', until]);
  });
});
