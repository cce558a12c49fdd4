import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { chooser, HARBORLINE, item, JUNIPER, openShop, patchAddOn, plan, putPlan, type Chooser } from '../test/shop.ts';
import type { Answer, Tester } from '../test/tester.ts';

const MINUTE_MS = 60_000;
const wren = (shop: Tester): Chooser => chooser(shop.as('usr_wren'), JUNIPER);

/** Refused at the quote, and nothing was written. */
async function assertUnusable(shop: Tester, attempt: () => Promise<Answer>): Promise<void> {
  const before = shop.api.platform.position();
  const { status, body } = await attempt();
  assert.deepEqual([status, body.code, body.errors?.[0].pointer], [422, 'validation_failed', '/quote_id']);
  assert.equal(shop.api.platform.position(), before);
}

describe('a quote is good once, for half an hour, for one person, connection and thing', () => {
  it('an unknown one is refused', async () => {
    const shop = openShop();
    const self = wren(shop);
    await assertUnusable(shop, () => putPlan(self.person, JUNIPER, 'solo', 'quo_nowhere'));
  });

  it('one that was used is refused', async () => {
    const shop = openShop();
    const self = wren(shop);
    const { quote } = await self.choosePlan('solo');
    await self.person.post(`${JUNIPER}/plan/cancel`);
    await assertUnusable(shop, () => putPlan(self.person, JUNIPER, 'solo', quote.quote_id));
  });

  it('it can be confirmed until its half hour is over, and not from then on', async () => {
    for (const [minutes, status] of [
      [29, 200],
      [30, 422],
    ] as const) {
      const shop = openShop();
      const { body: quote } = await wren(shop).quotePlan('solo');
      shop.api.clock.advance(minutes * MINUTE_MS);
      assert.equal((await putPlan(wren(shop).person, JUNIPER, 'solo', quote.quote_id)).status, status);
    }
  });

  it('another person’s of the same organization is refused', async () => {
    const shop = openShop();
    const { body: quote } = await wren(shop).quotePlan('solo');
    const mina = shop.as('usr_mina');
    await assertUnusable(shop, () => putPlan(mina, JUNIPER, 'solo', quote.quote_id));
  });

  it('one for another plan, item, quantity or add-on is refused', async () => {
    const shop = openShop();
    const self = wren(shop);
    const { written } = await self.chooseItem('phone', 2);
    const { id, version } = written.body.add_on;
    const ofPlan = (await self.quotePlan('solo')).body.quote_id;
    const ofItem = (await self.quoteItem('credits', 2)).body.quote_id;
    const ofMore = (await self.quoteQuantity(id, 4)).body.quote_id;
    const add = (item_id: string, quantity: number, quote_id: string) =>
      self.person.post(`${JUNIPER}/add-ons`, { item_id, quantity, quote_id });
    await assertUnusable(shop, () => putPlan(self.person, JUNIPER, 'studio', ofPlan));
    await assertUnusable(shop, () => putPlan(self.person, JUNIPER, 'solo', ofItem));
    await assertUnusable(shop, () => add('itm_shop_credits', 3, ofItem));
    await assertUnusable(shop, () => add('itm_shop_tollfree', 2, ofItem));
    await assertUnusable(shop, () => patchAddOn(self.person, JUNIPER, id, { quantity: 5, quote_id: ofMore }, version));
    await assertUnusable(shop, () => patchAddOn(self.person, JUNIPER, id, { quantity: 4, quote_id: ofItem }, version));
  });

  it('one of another connection is refused, though the same person may choose in both', async () => {
    const shop = openShop();
    const { platform } = shop.api;
    const tom = shop.as('usr_tom');
    const { body: quote } = await chooser(tom, HARBORLINE).quotePlan('solo');
    platform.transaction(() => {
      const kept = platform.tables.quotes.get(quote.quote_id)!;
      platform.tables.quotes.put({ ...kept, connectionId: 'con_kilowatt_revampd' });
    });
    await assertUnusable(shop, () => putPlan(tom, HARBORLINE, 'solo', quote.quote_id));
  });

  it('quotes that nobody confirmed are forgotten', async () => {
    const shop = openShop();
    await wren(shop).quotePlan('solo');
    shop.api.clock.advance(30 * MINUTE_MS);
    await wren(shop).getPlan();
    assert.deepEqual(shop.api.platform.tables.quotes.all(), []);
  });
});

describe('what costs something else by now is refused with the new quote, which can be confirmed', () => {
  /** The write is refused with a new quote, whose confirmation costs what it says. */
  async function assertRenewed(shop: Tester, quoteId: string, total: number): Promise<void> {
    const self = wren(shop);
    const { invoices, subscriptions, activity } = shop.api.platform.tables;
    const counts = () => [invoices, subscriptions, activity].map((table) => table.all().length);
    const before = counts();
    const key = newKey();
    const refused = await putPlan(self.person, JUNIPER, 'studio', quoteId, key);
    assert.deepEqual([refused.status, refused.body.code], [409, 'quote_changed']);
    const { current } = refused.body;
    assert.notEqual(current.quote_id, quoteId);
    assert.equal(current.total_today.amount, total);
    assert.deepEqual(counts(), before);
    // The refusal is an answer like others: a retry hears it again, and the old quote is of no use any more.
    assert.equal((await putPlan(self.person, JUNIPER, 'studio', quoteId, key)).text, refused.text);
    assert.equal((await putPlan(self.person, JUNIPER, 'studio', quoteId)).status, 422);
    const { status, body } = await putPlan(self.person, JUNIPER, 'studio', current.quote_id);
    assert.deepEqual([status, body.invoice.total.amount], [200, total]);
  }

  it('a day later', async () => {
    const shop = openShop({ now: '2026-11-22T04:50:00.000Z' });
    const { body: quote } = await wren(shop).quotePlan('studio');
    assert.deepEqual([quote.from, quote.total_today.amount], ['2026-11-21', 3967]);
    shop.api.clock.advance(20 * MINUTE_MS);
    await assertRenewed(shop, quote.quote_id, 3570);
  });

  it('another price', async () => {
    const shop = openShop();
    const { body: quote } = await wren(shop).quotePlan('studio');
    plan(shop.api.platform, 'studio', 12900, 'month');
    await assertRenewed(shop, quote.quote_id, 4300);
  });

  it('another plan in the meantime', async () => {
    const shop = openShop();
    const { body: quote } = await wren(shop).quotePlan('studio');
    await chooser(shop.as('usr_mina'), JUNIPER).choosePlan('solo');
    await assertRenewed(shop, quote.quote_id, 3967 - 1633);
  });

  it('of an add-on too', async () => {
    const shop = openShop();
    const self = wren(shop);
    const { body: quote } = await self.quoteItem('phone', 2);
    item(shop.api.platform, 'phone', 500, 'month');
    const add = (quote_id: string) =>
      self.person.post(`${JUNIPER}/add-ons`, { item_id: 'itm_shop_phone', quantity: 2, quote_id }, newKey());
    const refused = await add(quote.quote_id);
    assert.deepEqual([refused.body.code, refused.body.current.total_today.amount], ['quote_changed', 333]);
    assert.deepEqual(await self.getAddOns(), []);
    assert.equal((await add(refused.body.current.quote_id)).body.invoice.total.amount, 333);
  });
});

describe('a preview', () => {
  it('of what isn’t sold here is refused at its field', async () => {
    const shop = openShop();
    const self = wren(shop);
    for (const key of ['nothing', 'essentials', 'euro'])
      assert.equal((await self.quotePlan(key)).body.errors[0].pointer, '/plan_id', key);
    for (const key of ['nothing', 'seat'])
      assert.equal((await self.quoteItem(key, 1)).body.errors[0].pointer, '/item_id', key);
    assert.equal((await self.quoteItem('credits', 6)).body.errors[0].pointer, '/quantity');
  });

  it('with the same key is the same quote', async () => {
    const shop = openShop();
    const { person } = wren(shop);
    const key = newKey();
    const ask = () => person.post(`${JUNIPER}/plan/preview`, { plan_id: 'pln_shop_solo' }, key);
    assert.equal((await ask()).text, (await ask()).text);
    assert.equal(shop.api.platform.tables.quotes.all().length, 1);
  });
});
