import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueInvoice } from '../index.ts';
import { newKey } from '../test/acts.ts';
import {
  asQuoted,
  chooser,
  HARBORLINE,
  inWords,
  JUNIPER,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  openShop,
  patchAddOn,
  type Chooser,
} from '../test/shop.ts';
import { readAll, type Answer, type Tester } from '../test/tester.ts';

const DAY_MS = 86_400_000;
const dana = (shop: Tester): Chooser => chooser(shop.as('usr_dana'), NORTHGATE_REVAMPD);
const remove = ({ person }: Chooser, id: string, key = newKey()): Promise<Answer> =>
  person.call('DELETE', `${NORTHGATE_REVAMPD}/add-ons/${id}`, { headers: { 'Idempotency-Key': key } });
const actionsOf = async ({ person }: Chooser): Promise<string[]> =>
  (await person.get(`${NORTHGATE_REVAMPD}/activity?limit=100`)).body.data.map(({ action }: Answer['body']) => action);

describe('ADD-1 the add-ons of a connection', () => {
  it('ADD-1 with quantity, price, period and status; newest first, those that have ended where they are asked for', async () => {
    const shop = openShop();
    const self = dana(shop);
    await self.chooseItem('phone', 6);
    await self.chooseItem('credits', 1);
    const { written } = await self.chooseItem('tollfree', 1);
    const shown = (await self.getAddOns()).map((addOn: Answer['body']) => [
      addOn.name,
      addOn.quantity,
      addOn.unit_price.amount,
      addOn.price.amount,
      addOn.period,
      addOn.status,
      addOn.renews_on,
    ]);
    assert.deepEqual(shown, [
      ['Tollfree', 1, 9000, 9000, 'year', 'active', '2027-11-21'],
      ['Credits', 1, 1800, 1800, 'month', 'active', '2026-12-01'],
      ['Phone', 6, 400, 2400, 'month', 'active', '2026-12-01'],
    ]);
    assert.deepEqual(written.body.add_on, (await self.getAddOns())[0]);
    const credits = (await self.getAddOns())[1];
    await remove(self, credits.id);
    const statuses = async (query: string) =>
      (await readAll(self.person, `${NORTHGATE_REVAMPD}/add-ons${query}`, 1)).map(({ name }) => name);
    assert.deepEqual(await statuses(''), ['Tollfree', 'Credits', 'Phone']);
    assert.deepEqual(await statuses('?status=ending'), ['Credits']);
    shop.api.clock.advance(20 * DAY_MS);
    const later = dana(shop);
    assert.deepEqual(
      (await later.getAddOns()).map(({ name }: Answer['body']) => name),
      ['Tollfree', 'Phone'],
    );
    const ended = (await later.person.get(`${NORTHGATE_REVAMPD}/add-ons?status=ended`)).body.data[0];
    assert.deepEqual(
      [ended.name, ended.status, ended.ends_on, ended.renews_on],
      ['Credits', 'ended', '2026-11-30', null],
    );
    const both = await later.person.get(`${NORTHGATE_REVAMPD}/add-ons?status=ended&status=active`);
    assert.equal(both.body.total, 3);
  });
});

describe('ADD-2 platform items on Revampd connections', () => {
  it('ADD-2 added as quoted, on a Revampd invoice of today; the Partner’s invoices are unchanged', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { platform } = shop.api;
    const charges = [{ description: 'Essentials', unitPrice: 12900 }];
    issueInvoice(platform, platform.tables.connections.get('con_harborline_northgate')!, {
      type: 'subscription',
      charges,
    });
    const partners = await self.person.get(`${NORTHGATE}/invoices`);
    assert.equal(partners.body.total, 1);
    const { status, body: quote } = await self.quoteItem('phone', 6);
    assert.equal(status, 201);
    assert.deepEqual(await self.getAddOns(), []);
    assert.deepEqual(inWords(quote.lines), [['Phone, Quantity 6, Nov 21 – 30 (10 of 30 days)', 800]]);
    assert.deepEqual(quote.recurring.amount, { amount: 2400, currency: 'USD' });
    const { written } = await self.chooseItem('phone', 6);
    assert.equal(written.status, 201);
    const [invoice] = await self.getInvoices();
    assert.deepEqual([invoice.id, invoice.type, invoice.issuer.id], [written.body.invoice.id, 'add_on', 'org_revampd']);
    assert.deepEqual(asQuoted(invoice.lines), quote.lines);
    assert.deepEqual(invoice.total, quote.total_today);
    assert.deepEqual((await self.person.get(`${NORTHGATE}/invoices`)).body, partners.body);
    assert.deepEqual(await actionsOf(self), ['add_on_added']);
  });

  it('ADD-2 more holds now: two more numbers of picture 14 are 2.67 today and 8.00 more a month', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { id } = (await self.chooseItem('phone', 6)).written.body.add_on;
    const { quote, written } = await self.chooseQuantity(id, 8);
    assert.deepEqual(inWords(quote.lines), [['Phone, 2 more, Nov 21 – 30 (10 of 30 days)', 267]]);
    assert.deepEqual([quote.total_today.amount, quote.recurring.amount.amount, quote.from], [267, 3200, '2026-11-21']);
    assert.deepEqual([written.status, written.headers.get('ETag')], [200, '"2"']);
    assert.deepEqual([written.body.add_on.quantity, written.body.add_on.price.amount], [8, 3200]);
    assert.deepEqual(asQuoted((await self.getInvoices()).at(-1).lines), quote.lines);
    assert.deepEqual(await actionsOf(self), ['add_on_changed', 'add_on_added']);
  });

  it('ADD-2 less holds from the next period on and costs nothing today', async () => {
    const shop = openShop();
    const { id } = (await dana(shop).chooseItem('phone', 6)).written.body.add_on;
    const { quote, written } = await dana(shop).chooseQuantity(id, 4);
    assert.deepEqual([quote.lines, quote.total_today.amount, quote.from], [[], 0, '2026-12-01']);
    assert.deepEqual([quote.recurring.amount.amount, written.body.invoice], [1600, null]);
    assert.deepEqual([written.body.add_on.quantity, written.body.add_on.next_quantity], [6, 4]);
    shop.api.clock.advance(10 * DAY_MS);
    const [addOn] = await dana(shop).getAddOns();
    assert.deepEqual([addOn.quantity, addOn.next_quantity, addOn.price.amount], [4, null, 1600]);
    const renewal = (await dana(shop).getInvoices()).at(-1);
    assert.deepEqual(inWords(renewal.lines), [['Phone, Monthly add-on', 1600]]);
    assert.deepEqual([renewal.lines[0].quantity, renewal.lines[0].unit_price.amount], [4, 400]);
  });

  it('ADD-2 removed, it goes on until its period ends; a new choice of quantity takes that back', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { id } = (await self.chooseItem('phone', 6)).written.body.add_on;
    const { status, body } = await remove(self, id);
    assert.deepEqual([status, body.status, body.ends_on, body.renews_on], [200, 'ending', '2026-11-30', null]);
    assert.deepEqual(body.viewer_state.actions, ['change']);
    const again = await remove(self, id);
    assert.deepEqual([again.body.code, again.body.current], ['invalid_transition', body]);
    const { quote, written } = await self.chooseQuantity(id, 6);
    assert.deepEqual([quote.total_today.amount, written.body.add_on.status], [0, 'active']);
    assert.deepEqual(written.body.add_on.viewer_state.actions, ['change', 'remove']);
    await remove(self, id);
    const more = await self.chooseQuantity(id, 7);
    assert.deepEqual([more.quote.total_today.amount, more.written.body.add_on.status], [133, 'active']);
  });

  it('a waiting quantity can be changed and taken back, and more drops it', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { id } = (await self.chooseItem('phone', 6)).written.body.add_on;
    const after = async (quantity: number) => {
      const { written } = await self.chooseQuantity(id, quantity);
      return [written.body.add_on.quantity, written.body.add_on.next_quantity];
    };
    assert.deepEqual(await after(2), [6, 2]);
    assert.deepEqual(await after(3), [6, 3]);
    assert.equal((await self.quoteQuantity(id, 3)).body.errors[0].pointer, '/quantity');
    assert.deepEqual(await after(6), [6, null]);
    assert.equal((await self.quoteQuantity(id, 6)).status, 422);
    assert.deepEqual(await after(5), [6, 5]);
    assert.deepEqual(await after(9), [9, null]);
  });
});

describe('what stands in the way of an add-on', () => {
  it('an item that is there already is not added beside itself; it shows which', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { add_on } = (await self.chooseItem('phone', 1)).written.body;
    const quoted = await self.quoteItem('phone', 2);
    assert.deepEqual([quoted.status, quoted.body.code, quoted.body.current], [409, 'invalid_transition', add_on]);
    const json = { item_id: 'itm_shop_phone', quantity: 2, quote_id: 'quo_1' };
    assert.equal((await self.person.post(`${NORTHGATE_REVAMPD}/add-ons`, json)).body.code, 'invalid_transition');
  });

  it('more than one connection can have is refused, when adding and when changing', async () => {
    const self = dana(openShop());
    const { id } = (await self.chooseItem('credits', 5)).written.body.add_on;
    assert.equal((await self.quoteQuantity(id, 6)).body.errors[0].pointer, '/quantity');
  });

  it('a change says to which version it is made', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { id, version } = (await self.chooseItem('phone', 1)).written.body.add_on;
    const { quote_id } = (await self.quoteQuantity(id, 2)).body;
    const patch = (known: number | undefined) =>
      patchAddOn(self.person, NORTHGATE_REVAMPD, id, { quantity: 2, quote_id }, known);
    assert.equal((await patch(undefined)).body.code, 'precondition_required');
    const stale = await patch(version - 1);
    assert.deepEqual([stale.status, stale.body.code, stale.body.current.version], [412, 'stale_version', version]);
    assert.equal((await patch(version)).status, 200);
  });

  it('one that has ended can’t be changed or removed: the state comes before the version', async () => {
    const shop = openShop();
    const { id } = (await dana(shop).chooseItem('phone', 1)).written.body.add_on;
    await remove(dana(shop), id);
    shop.api.clock.advance(20 * DAY_MS);
    const self = dana(shop);
    const patched = await patchAddOn(self.person, NORTHGATE_REVAMPD, id, { quantity: 2, quote_id: 'quo_1' }, undefined);
    for (const { body } of [patched, await remove(self, id), await self.quoteQuantity(id, 2)])
      assert.deepEqual([body.code, body.current.status], ['invalid_transition', 'ended']);
  });

  it('a preview names an item or an add-on, not both and not neither', async () => {
    const { person } = dana(openShop());
    for (const json of [{ quantity: 1 }, { quantity: 1, item_id: 'itm_shop_phone', add_on_id: 'adn_1' }])
      assert.equal(
        (await person.post(`${NORTHGATE_REVAMPD}/add-ons/preview`, json)).body.errors[0].pointer,
        '/item_id',
      );
  });

  it('an add-on of another connection is not found', async () => {
    const shop = openShop();
    const { id } = (await dana(shop).chooseItem('phone', 1)).written.body.add_on;
    const person = shop.as('usr_wren');
    const before = shop.api.platform.position();
    const json = { quantity: 2, quote_id: 'quo_1' };
    const answers = [
      await patchAddOn(person, JUNIPER, id, json, 1),
      await person.call('DELETE', `${JUNIPER}/add-ons/${id}`),
      await person.post(`${JUNIPER}/add-ons/preview`, { add_on_id: id, quantity: 2 }),
      await person.get(`${NORTHGATE_REVAMPD}/add-ons`),
    ];
    assert.deepEqual(
      answers.map(({ body }) => body.code),
      Array(4).fill('not_found'),
    );
    assert.equal(shop.api.platform.position(), before);
  });

  it('seats and roles without it are refused, and nothing changes', async () => {
    const shop = openShop();
    const { id } = (await dana(shop).chooseItem('phone', 1)).written.body.add_on;
    const { id: partners } = (await chooser(shop.as('usr_tom'), HARBORLINE).chooseItem('phone', 1)).written.body.add_on;
    const rows = [
      ['usr_joel', NORTHGATE_REVAMPD, id],
      ['usr_marcus', NORTHGATE_REVAMPD, id],
      ['usr_omar', NORTHGATE_REVAMPD, id],
      ['usr_noor', HARBORLINE, partners],
      ['usr_dana', NORTHGATE, id],
      ['usr_tom', NORTHGATE, id],
    ] as const;
    const people = rows.map(([userId]) => shop.as(userId));
    const before = shop.api.platform.position();
    for (const [index, [userId, path, addOnId]] of rows.entries()) {
      const person = people[index]!;
      const answers = [
        await person.post(`${path}/add-ons`, { item_id: 'itm_shop_phone', quantity: 1, quote_id: 'quo_1' }),
        await person.post(`${path}/add-ons/preview`, { item_id: 'itm_shop_phone', quantity: 1 }),
        await patchAddOn(person, path, addOnId, { quantity: 2, quote_id: 'quo_1' }, 1),
        await person.call('DELETE', `${path}/add-ons/${addOnId}`),
      ];
      // The Partner ends what is billed in its own connection: there it looks for the add-on and finds none.
      const last = userId === 'usr_tom' ? 'not_found' : 'not_permitted';
      const refused = [...Array(3).fill('not_permitted'), last];
      assert.deepEqual(
        answers.map(({ body }) => body.code),
        refused,
        `${userId} ${path}`,
      );
    }
    assert.equal(shop.api.platform.position(), before);
    assert.equal((await shop.as('usr_joel').get(`${NORTHGATE_REVAMPD}/add-ons`)).status, 403);
  });

  it('a retry of an addition or removal with the same key does nothing twice', async () => {
    const shop = openShop();
    const self = dana(shop);
    const { quote_id } = (await self.quoteItem('phone', 1)).body;
    const key = newKey();
    const add = () =>
      self.person.post(`${NORTHGATE_REVAMPD}/add-ons`, { item_id: 'itm_shop_phone', quantity: 1, quote_id }, key);
    const first = await add();
    assert.equal((await add()).text, first.text);
    const other = newKey();
    const removed = await remove(self, first.body.add_on.id, other);
    assert.equal((await remove(self, first.body.add_on.id, other)).text, removed.text);
    assert.equal((await self.getInvoices()).length, 1);
    assert.deepEqual(await actionsOf(self), ['add_on_removed', 'add_on_added']);
  });
});
