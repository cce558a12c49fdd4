import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { asQuoted, chooser, inWords, JUNIPER, NORTHGATE, openShop, plan, type Chooser } from '../test/shop.ts';
import type { Answer, Tester } from '../test/tester.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A customer of Revampd's, who chooses, and Revampd, which voids what it invoiced and hears of what was paid. */
function open() {
  const shop = openShop();
  const wren = (): Chooser => chooser(shop.as('usr_wren'), JUNIPER);
  const choose = async (key: string) => invoiced(wren(), (await wren().choosePlan(key)).written);
  const add = async (key: string, quantity: number) =>
    invoiced(wren(), (await wren().chooseItem(key, quantity)).written);
  const annul = async (invoiceId: string) => {
    const reason = { reason: 'It was wrong' };
    return shop.as('usr_omar').post(`${JUNIPER}/invoices/${invoiceId}/void`, reason);
  };
  const pay = async ({ id, amount_due }: Answer['body']) => {
    const json = { amount: amount_due, date: '2026-11-21', method_label: 'Wire' };
    const { status, body } = await shop.as('usr_omar').post(`${JUNIPER}/invoices/${id}/payments`, json, newKey());
    assert.deepEqual([status, body.status], [201, 'paid']);
  };
  const quoted = async (key: string) => inWords((await wren().quotePlan(key)).body.lines);
  return { shop, wren, choose, add, annul, pay, quoted };
}

async function invoiced({ person }: Chooser, { status, body }: Answer): Promise<Answer['body']> {
  assert.ok(status < 300);
  return (await person.get(`${JUNIPER}/invoices/${body.invoice.id}`)).body;
}

async function annulled(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  assert.deepEqual([status, body.status, body.amount_due], [200, 'void', usd(0)]);
}

async function balanceOf(shop: Tester): Promise<number> {
  return (await shop.as('usr_wren').get(`${JUNIPER}/wallet`)).body.balance.amount;
}

describe('PLN-3 unused time is credited only as far as the invoices that charged it stand', () => {
  it('PLN-3 a plan whose invoice was voided: the next is charged in full; with that voided too, so is the one after it', async () => {
    const { shop, choose, annul, quoted, wren } = open();
    const studio = await choose('studio');
    const { body: early } = await wren().quotePlan('scale');
    assert.equal(early.lines.length, 2);
    await annulled(annul(studio.id));
    // What was told before is no longer so: the customer looks at the new quote.
    const late = await wren().person.call('PUT', `${JUNIPER}/plan`, {
      json: { plan_id: 'pln_shop_scale', quote_id: early.quote_id },
      headers: { 'Idempotency-Key': newKey() },
    });
    assert.deepEqual([late.status, late.body.code], [409, 'quote_changed']);
    const full = [['Scale, Nov 21 – 30 (10 of 30 days)', 9633]];
    assert.deepEqual(inWords(late.body.current.lines), full);
    const scale = await choose('scale');
    assert.deepEqual([inWords(scale.lines), scale.total], [full, usd(9633)]);
    await annulled(annul(scale.id));
    assert.deepEqual(await quoted('scale_year'), [['Scale a year, Yearly plan, Nov 21, 2026 – Nov 20, 2027', 289000]]);
    assert.equal(await balanceOf(shop), 0);
  });

  it('PLN-3 one that was paid, and its successor voided: what was paid is credited, and no more', async () => {
    const { choose, annul, pay, quoted } = open();
    await pay(await choose('studio'));
    const scale = await choose('scale');
    assert.equal(scale.total.amount, 9633 - 3967);
    assert.deepEqual((await quoted('scale_year')).at(-1), ['Unused Scale, Nov 21 – 30', -9633]);
    await annulled(annul(scale.id));
    assert.deepEqual((await quoted('scale_year')).at(-1), ['Unused Scale, Nov 21 – 30', -3967]);
  });

  it('PLN-3 the first voided after the second began: the second’s own part is credited', async () => {
    const { choose, annul, quoted } = open();
    const studio = await choose('studio');
    await choose('scale');
    await annulled(annul(studio.id));
    assert.deepEqual((await quoted('scale_year')).at(-1), ['Unused Scale, Nov 21 – 30', -5667]);
  });

  it('PLN-3 over another length of period: a year voided leaves the month that was set against it', async () => {
    const { choose, annul, quoted } = open();
    await choose('studio');
    const year = await choose('studio_year');
    assert.equal(year.total.amount, 119000 - 3967);
    await annulled(annul(year.id));
    const [, unused] = await quoted('scale_year');
    assert.deepEqual(unused, ['Unused Studio a year, Nov 21, 2026 – Nov 20, 2027', -3967]);
  });

  it('PLN-3 an add-on that a plan covers: of each of its invoices, what stands', async () => {
    const { add, annul, choose, quoted, wren } = open();
    await choose('studio');
    const recording = await add('recording', 1);
    const [{ id }] = await wren().getAddOns();
    const more = (await wren().chooseQuantity(id, 3)).written.body.invoice;
    assert.deepEqual((await quoted('scale')).at(-1), ['Unused Recording, Nov 21 – 30', -3100]);
    await annulled(annul(more.id));
    assert.deepEqual((await quoted('scale')).at(-1), ['Unused Recording, Nov 21 – 30', -1033]);
    await annulled(annul(recording.id));
    assert.deepEqual(
      (await quoted('scale')).map(([words]) => words),
      ['Scale, Nov 21 – 30 (10 of 30 days)', 'Unused Studio, Nov 21 – 30'],
    );
    const scale = await choose('scale');
    assert.equal(scale.total.amount, 9633 - 3967);
  });

  it('PLN-3 a renewal is charged anew: with its one invoice voided nothing of it is credited, plan or add-on', async () => {
    const { shop, add, annul, choose, quoted, wren } = open();
    await choose('studio');
    await add('recording', 1);
    shop.api.clock.advance(Date.parse('2026-12-11T17:00:00Z') - shop.api.clock.now());
    assert.equal((await quoted('scale')).length, 3);
    const renewal = (await wren().getInvoices()).at(-1);
    assert.equal(renewal.total.amount, 11900 + 3100);
    await annulled(annul(renewal.id));
    assert.deepEqual(
      (await quoted('scale')).map(([words]) => words),
      ['Scale, Dec 11 – 31 (21 of 31 days)'],
    );
  });

  it('WAL-1 no void and change makes money: what is in the wallet was invoiced and stands', async () => {
    const { shop, add, annul, choose, wren } = open();
    plan(shop.api.platform, 'allin', 12000, 'month', { endsItems: ['itm_shop_recording', 'itm_shop_tollfree'] });
    const studio = await choose('studio');
    const tollfree = await add('tollfree', 1);
    await add('recording', 1);
    await annulled(annul(tollfree.id));
    await annulled(annul(studio.id));
    const allin = await choose('allin');
    assert.deepEqual(inWords(allin.lines), [
      ['Allin, Nov 21 – 30 (10 of 30 days)', 4000],
      ['Unused Recording, Nov 21 – 30', -1033],
    ]);
    assert.deepEqual(asQuoted(allin.lines).length, 2);
    assert.equal(await balanceOf(shop), 0);
    const stands = (await wren().getInvoices()).filter(({ status }) => status !== 'void');
    assert.equal(
      stands.reduce((sum, { total }) => sum + total.amount, 0),
      4000,
    );
  });

  it('WAL-1 an unpaid invoice of which something went into the wallet can’t be voided: the credit would be for nothing', async () => {
    const { shop, add, choose, wren } = open();
    plan(shop.api.platform, 'allin', 12000, 'month', { endsItems: ['itm_shop_recording', 'itm_shop_tollfree'] });
    await choose('studio');
    const recording = await add('recording', 1);
    const [{ id }] = await wren().getAddOns();
    const more = (await wren().chooseQuantity(id, 3)).written.body.invoice;
    // Its 4,000 use what was left of the plan, and a little of the add-on: the rest is credited.
    await choose('allin');
    const balance = await balanceOf(shop);
    assert.equal(balance, 3967 + 3100 - 4000);
    const omar = shop.as('usr_omar');
    const before = shop.api.platform.position();
    for (const invoiceId of [recording.id, more.id]) {
      const { status, body } = await omar.post(`${JUNIPER}/invoices/${invoiceId}/void`, { reason: 'It was wrong' });
      assert.deepEqual([status, body.code, body.current.id], [409, 'invoice_not_open', invoiceId]);
      assert.match(body.detail, /is in the wallet as credit/);
    }
    assert.equal(shop.api.platform.position(), before);
    assert.equal(await balanceOf(shop), balance);
  });

  it('INV-4 one whose unused part was only set off can be voided, though another’s went into the wallet', async () => {
    const { shop, add, annul, choose } = open();
    plan(shop.api.platform, 'allin', 12000, 'month', { endsItems: ['itm_shop_tollfree'] });
    const studio = await choose('studio');
    const tollfree = await add('tollfree', 1);
    await choose('allin');
    assert.equal(await balanceOf(shop), 9000 + 3967 - 4000);
    await annulled(annul(studio.id));
    assert.equal((await annul(tollfree.id)).status, 409);
  });

  it('INV-4 an invoice of 0, which only set off what was unused, can’t be voided', async () => {
    const { shop, add, choose } = open();
    const omar = shop.as('usr_omar');
    plan(shop.api.platform, 'allin', 12000, 'month', { endsItems: ['itm_shop_tollfree'] });
    await choose('studio');
    await add('tollfree', 1);
    const allin = await choose('allin');
    assert.deepEqual([allin.total.amount, allin.status], [0, 'paid']);
    const before = shop.api.platform.position();
    const { status, body } = await omar.post(`${JUNIPER}/invoices/${allin.id}/void`, { reason: 'Wrong' });
    assert.deepEqual([status, body.code, body.current.id], [409, 'invoice_not_open', allin.id]);
    assert.equal(shop.api.platform.position(), before);
  });
});

describe('CON-8 a change whose rest goes into the wallet tells the balance', () => {
  it('CON-8 of a customer: before and after in its one row, and the credit is nobody’s', async () => {
    const { shop, add, choose, wren } = open();
    plan(shop.api.platform, 'allin', 12000, 'month', { endsItems: ['itm_shop_tollfree'] });
    await choose('studio');
    await add('tollfree', 1);
    await choose('allin');
    const [row, added] = (await wren().person.get(`${JUNIPER}/activity`)).body.data;
    const balance = 9000 + 3967 - 4000;
    assert.deepEqual(
      [row.action, row.actor.id, row.before.balance, row.after.balance],
      ['plan_changed', 'usr_wren', usd(0), usd(balance)],
    );
    assert.deepEqual([added.action, added.before.balance, added.after.balance], ['add_on_added', undefined, undefined]);
    const [entry] = (await wren().person.get(`${JUNIPER}/wallet/entries`)).body.data;
    assert.deepEqual([entry.kind, entry.amount, entry.actor], ['credit', usd(balance), null]);
  });

  it('CON-8 of an approval, whose row tells its balance', async () => {
    const shop = openShop();
    const draft = { kind: 'plan', plan_id: 'pln_shop_essentials', effective_date: '2026-11-21' };
    const dana = shop.as('usr_dana', null, { assurance: 'elevated' });
    for (const price of [12900, 5000]) {
      const json = { ...draft, price: usd(price) };
      const { body } = await shop.as('usr_tom').post(`${NORTHGATE}/approval-requests`, json, newKey());
      const path = `${NORTHGATE}/approval-requests/${body.id}/approve`;
      assert.equal((await dana.post(path, undefined, newKey())).status, 200);
    }
    const [row] = (await dana.get(`${NORTHGATE}/activity`)).body.data;
    assert.deepEqual(
      [row.action, row.before.balance, row.after.balance],
      ['request_approved', usd(0), usd(10320 - 4000)],
    );
    const [entry] = (await dana.get(`${NORTHGATE}/wallet/entries`)).body.data;
    assert.deepEqual([entry.reason, entry.actor], ['Unused Essentials', null]);
  });
});

describe('APR-1 a request asks for no more of an item than one connection can have', () => {
  const AT = `${NORTHGATE}/approval-requests`;
  const seats = (quantity: number) => ({
    kind: 'add_on',
    item_id: 'itm_shop_seat',
    quantity,
    effective_date: '2026-11-21',
  });

  it('counted with those that it has, when it is asked and when it is approved', async () => {
    const shop = openShop();
    const [tom, dana] = [shop.as('usr_tom'), shop.as('usr_dana', null, { assurance: 'elevated' })];
    const ask = (quantity: number) => tom.post(AT, seats(quantity));
    const approve = ({ body }: Answer) => dana.post(`${AT}/${body.id}/approve`);
    const [first, second] = [await ask(60), await ask(60)];
    assert.equal((await approve(first)).status, 200);
    const before = shop.api.platform.position();
    const over = await ask(41);
    assert.deepEqual([over.status, over.body.errors[0].pointer], [422, '/quantity']);
    assert.equal((await approve(second)).body.code, 'invalid_transition');
    assert.equal(shop.api.platform.position(), before);
    assert.equal((await dana.get(`${AT}/${second.body.id}`)).body.status, 'pending');
    assert.equal((await approve(await ask(40))).status, 200);
  });
});
