import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import {
  asQuoted,
  chooser,
  HARBORLINE,
  inWords,
  JUNIPER,
  openShop,
  plan,
  putPlan,
  type Chooser,
} from '../test/shop.ts';
import type { Answer, Tester } from '../test/tester.ts';

const DAY_MS = 86_400_000;

const wren = (shop: Tester): Chooser => chooser(shop.as('usr_wren'), JUNIPER);
const actionsOf = async ({ person }: Chooser): Promise<string[]> =>
  (await person.get(`${JUNIPER}/activity?limit=100`)).body.data.map(({ action }: Answer['body']) => action);
const countsOf = ({ api }: Tester): number[] => {
  const { subscriptions, invoices, activity, walletEntries, quotes } = api.platform.tables;
  return [subscriptions, invoices, activity, walletEntries, quotes].map((table) => table.all().length);
};

describe('PLN-3 a customer manages its own Revampd subscription', () => {
  it('PLN-3 a first plan: quoted, and nothing is written before it is confirmed', async () => {
    const shop = openShop();
    const self = wren(shop);
    const { status, body: quote } = await self.quotePlan('studio');
    assert.equal(status, 201);
    assert.deepEqual(inWords(quote.lines), [['Studio, Nov 21 – 30 (10 of 30 days)', 3967]]);
    assert.deepEqual(quote.total_today, { amount: 3967, currency: 'USD' });
    assert.deepEqual(quote.recurring, {
      amount: { amount: 11900, currency: 'USD' },
      period: 'month',
      from: '2026-12-01',
    });
    assert.deepEqual([quote.from, quote.expires_at], ['2026-11-21', '2026-11-21T17:30:00.000Z']);
    assert.deepEqual(countsOf(shop), [0, 0, 0, 0, 1]);
    assert.equal((await self.getPlan()).kind, 'none');

    const { status: written, body, headers } = await putPlan(self.person, JUNIPER, 'studio', quote.quote_id);
    assert.deepEqual([written, headers.get('ETag')], [200, '"1"']);
    assert.deepEqual(body.plan, await self.getPlan());
    const [invoice] = await self.getInvoices();
    assert.deepEqual([invoice.id, invoice.type, invoice.status], [body.invoice.id, 'subscription', 'open']);
    assert.deepEqual(asQuoted(invoice.lines), quote.lines);
    assert.deepEqual(invoice.total, quote.total_today);
    assert.deepEqual(invoice.period, { start: '2026-11-21', end: '2026-11-30' });
    assert.deepEqual(await actionsOf(self), ['plan_started']);
  });

  it('PLN-3 the upgrade of picture 14: today’s lines and total to the cent, on a Revampd invoice of today', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    const { quote, written } = await self.choosePlan('scale');
    assert.deepEqual(inWords(quote.lines), [
      ['Scale, Nov 21 – 30 (10 of 30 days)', 9633],
      ['Unused Studio, Nov 21 – 30', -3967],
    ]);
    assert.deepEqual([quote.total_today.amount, quote.from], [5666, '2026-11-21']);
    assert.deepEqual([quote.recurring.amount.amount, quote.recurring.from], [28900, '2026-12-01']);
    const invoice = (await self.getInvoices()).at(-1);
    assert.deepEqual([invoice.id, invoice.date, invoice.total.amount], [written.body.invoice.id, '2026-11-21', 5666]);
    assert.deepEqual(asQuoted(invoice.lines), quote.lines);
    assert.equal(invoice.lines.at(-1).running_total.amount, 5666);
    assert.deepEqual([invoice.issuer.id, invoice.payer.id], ['org_revampd', 'org_juniper']);
    const now = await self.getPlan();
    assert.deepEqual([now.plan.name, now.status, now.renews_on], ['Scale', 'active', '2026-12-01']);
    assert.deepEqual(await actionsOf(self), ['plan_changed', 'plan_started']);
  });

  it('PLN-3 a downgrade costs nothing today and begins at period end; resuming drops it', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('scale');
    const { quote, written } = await self.choosePlan('solo');
    assert.deepEqual([quote.lines, quote.total_today.amount, quote.from], [[], 0, '2026-12-01']);
    assert.deepEqual([quote.recurring.amount.amount, quote.recurring.from], [4900, '2026-12-01']);
    assert.deepEqual([written.status, written.body.invoice], [200, null]);
    const waiting = await self.getPlan();
    assert.deepEqual([waiting.plan.name, waiting.next.plan.name, waiting.next.on], ['Scale', 'Solo', '2026-12-01']);
    assert.deepEqual([waiting.status, waiting.renews_on], ['active', '2026-12-01']);
    assert.deepEqual(waiting.viewer_state.actions, ['change', 'cancel', 'resume']);

    const resumed = await self.person.post(`${JUNIPER}/plan/resume`);
    assert.deepEqual([resumed.body.next, resumed.body.viewer_state.actions], [null, ['change', 'cancel']]);
    assert.deepEqual(await actionsOf(self), ['plan_resumed', 'plan_changed', 'plan_started']);
    assert.equal((await self.getInvoices()).length, 1);
  });

  it('PLN-3 cancelled, it goes on until its period ends and is not renewed; resumed in time, it is', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    const cancelled = await self.person.post(`${JUNIPER}/plan/cancel`);
    assert.deepEqual([cancelled.status, cancelled.body.status, cancelled.body.ends_on], [200, 'ending', '2026-11-30']);
    const resumed = await self.person.post(`${JUNIPER}/plan/resume`);
    assert.deepEqual([resumed.body.status, resumed.body.ends_on], ['active', null]);
    await self.person.post(`${JUNIPER}/plan/cancel`);
    shop.api.clock.advance(40 * DAY_MS);
    const later = wren(shop);
    assert.equal((await later.getPlan()).status, 'ended');
    assert.equal((await later.getInvoices()).length, 1);
    const money = (await actionsOf(later)).filter((action) => action.startsWith('plan_'));
    assert.deepEqual(money, ['plan_ended', 'plan_cancelled', 'plan_resumed', 'plan_cancelled', 'plan_started']);

    // A new start is a new subscription, and its versions count on.
    const ended = await later.getPlan();
    await later.choosePlan('solo');
    const begun = await later.getPlan();
    assert.notEqual(begun.id, ended.id);
    assert.deepEqual([begun.status, begun.started_on, begun.version], ['active', '2026-12-31', ended.version + 1]);
  });

  it('PLN-3 a Partner manages its own in the same way', async () => {
    const shop = openShop();
    const grace = chooser(shop.as('usr_grace'), HARBORLINE);
    const { quote, written } = await grace.choosePlan('studio');
    assert.deepEqual(written.body.invoice.total, quote.total_today);
    const { body } = await grace.person.post(`${HARBORLINE}/plan/cancel`);
    assert.deepEqual([body.status, body.changed_by.id], ['ending', 'usr_grace']);
  });
});

describe('changing one’s mind', () => {
  it('the plan that there is can’t be chosen again, nor the one that waits', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    const again = await self.quotePlan('studio');
    assert.deepEqual([again.status, again.body.errors[0].pointer], [422, '/plan_id']);
    await self.choosePlan('solo');
    assert.equal((await self.quotePlan('solo')).status, 422);
  });

  it('choosing the plan that there is takes a downgrade back, or a cancellation', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    await self.choosePlan('solo');
    const first = await self.choosePlan('studio');
    assert.deepEqual([first.quote.total_today.amount, first.quote.from], [0, '2026-12-01']);
    assert.deepEqual([first.written.body.plan.next, first.written.body.invoice], [null, null]);
    await self.person.post(`${JUNIPER}/plan/cancel`);
    const second = await self.choosePlan('studio');
    assert.deepEqual([second.written.body.plan.status, second.written.body.plan.renews_on], ['active', '2026-12-01']);
    assert.deepEqual((await actionsOf(self)).slice(0, 2), ['plan_resumed', 'plan_cancelled']);
  });

  it('a change while the plan ends takes the cancellation back: more now, less at period end', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    await self.person.post(`${JUNIPER}/plan/cancel`);
    const less = (await self.choosePlan('solo')).written.body.plan;
    assert.deepEqual(
      [less.status, less.plan.name, less.next.plan.name, less.ends_on],
      ['active', 'Studio', 'Solo', null],
    );
    await self.person.post(`${JUNIPER}/plan/cancel`);
    assert.equal((await self.getPlan()).next, null);
    const { quote, written } = await self.choosePlan('scale');
    assert.equal(quote.total_today.amount, 5666);
    assert.deepEqual([written.body.plan.status, written.body.plan.plan.name], ['active', 'Scale']);
  });

  it('an upgrade drops the downgrade that waited', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    await self.choosePlan('solo');
    assert.equal((await self.choosePlan('scale')).written.body.plan.next, null);
  });

  it('a price that has risen since is not asked of who stays; one that has fallen holds from the next period', async () => {
    const shop = openShop();
    const { platform } = shop.api;
    const self = wren(shop);
    await self.choosePlan('studio');
    plan(platform, 'studio', 12900, 'month');
    await self.person.post(`${JUNIPER}/plan/cancel`);
    assert.equal((await self.choosePlan('studio')).written.body.plan.price.amount, 11900);
    plan(platform, 'studio', 9900, 'month');
    const { quote, written } = await self.choosePlan('studio');
    assert.deepEqual([quote.total_today.amount, quote.recurring.amount.amount], [0, 9900]);
    assert.deepEqual([written.body.plan.price.amount, written.body.plan.next.price.amount], [11900, 9900]);
  });
});

describe('years and months', () => {
  it('a year runs from its own start, and a month’s rest is set against it', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    const { quote, written } = await self.choosePlan('studio_year');
    assert.deepEqual(inWords(quote.lines), [
      ['Studio a year, Yearly plan, Nov 21, 2026 – Nov 20, 2027', 119000],
      ['Unused Studio, Nov 21 – 30', -3967],
    ]);
    assert.deepEqual(quote.recurring, {
      amount: { amount: 119000, currency: 'USD' },
      period: 'year',
      from: '2027-11-21',
    });
    assert.deepEqual(written.body.plan.current_period, { start: '2026-11-21', end: '2027-11-20' });
    assert.equal(written.body.plan.renews_on, '2027-11-21');
  });

  it('within a year an upgrade goes on with it; back to months is at its end', async () => {
    const shop = openShop();
    await wren(shop).choosePlan('studio_year');
    shop.api.clock.advance(100 * DAY_MS);
    const self = wren(shop);
    const { quote, written } = await self.choosePlan('scale_year');
    const days = 'Mar 1 – Nov 20';
    assert.deepEqual(inWords(quote.lines), [
      [`Scale a year, ${days} (265 of 365 days)`, Math.round((289000 * 265) / 365)],
      [`Unused Studio a year, ${days}`, -Math.round((119000 * 265) / 365)],
    ]);
    assert.equal(written.body.plan.renews_on, '2027-11-21');
    const back = await self.choosePlan('scale');
    assert.deepEqual([back.quote.total_today.amount, back.quote.from], [0, '2027-11-21']);
    // Its first full month begins on the invoice day.
    assert.deepEqual(back.quote.recurring, {
      amount: { amount: 28900, currency: 'USD' },
      period: 'month',
      from: '2027-12-01',
    });
  });
});

describe('what was paid and isn’t used', () => {
  it('is never lost: what is more than the charges goes into the wallet of this connection', async () => {
    const shop = openShop();
    const self = wren(shop);
    plan(shop.api.platform, 'allin', 12000, 'month', { endsItems: ['itm_shop_recording', 'itm_shop_tollfree'] });
    await self.choosePlan('studio');
    await self.chooseItem('tollfree', 1);
    await self.chooseItem('recording', 1);
    const { quote, written } = await self.choosePlan('allin');
    // 40.00 for Allin; unused: 39.67 of Studio, 10.33 of Recording (its period ends first) and 90.00 of Tollfree.
    assert.deepEqual(inWords(quote.lines), [
      ['Allin, Nov 21 – 30 (10 of 30 days)', 4000],
      ['Unused Studio, Nov 21 – 30', -3967],
      ['Unused Recording, Nov 21 – 30, the rest goes into the wallet', -33],
    ]);
    assert.equal(quote.total_today.amount, 0);
    assert.deepEqual([written.body.invoice.total.amount, written.body.invoice.status], [0, 'paid']);
    assert.deepEqual(asQuoted((await self.getInvoices()).at(-1).lines), quote.lines);
    const { body } = await self.person.get(`${JUNIPER}/wallet`);
    assert.equal(body.balance.amount, 1033 - 33 + 9000);
    assert.deepEqual(
      body.entries.data.map((entry: Answer['body']) => [entry.kind, entry.reason, entry.amount.amount]),
      [['credit', 'Unused Recording', 10000]],
    );
    assert.deepEqual(await self.getAddOns(), []);
    assert.equal((await actionsOf(self))[0], 'plan_changed');
    assert.equal((await actionsOf(self)).length, 4);
  });

  it('add-ons that a plan covers end when it begins: today with an upgrade', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    await self.chooseItem('recording', 1);
    await self.chooseItem('phone', 2);
    const { quote } = await self.choosePlan('scale');
    assert.deepEqual(inWords(quote.lines).at(-1), ['Unused Recording, Nov 21 – 30', -1033]);
    assert.deepEqual(
      (await self.getAddOns()).map(({ name }: Answer['body']) => name),
      ['Phone'],
    );
    const { body } = await self.person.get(`${JUNIPER}/add-ons?status=ended`);
    assert.deepEqual(
      body.data.map((addOn: Answer['body']) => [addOn.name, addOn.status, addOn.ends_on, addOn.viewer_state.actions]),
      [['Recording', 'ended', '2026-11-21', []]],
    );
  });
});

describe('a retry', () => {
  it('of a change with the same key is answered alike and charges nothing twice; with another body it is refused', async () => {
    const shop = openShop();
    const self = wren(shop);
    const { body: quote } = await self.quotePlan('studio');
    const key = newKey();
    const first = await putPlan(self.person, JUNIPER, 'studio', quote.quote_id, key);
    const counts = countsOf(shop);
    assert.equal((await putPlan(self.person, JUNIPER, 'studio', quote.quote_id, key)).text, first.text);
    const other = await putPlan(self.person, JUNIPER, 'scale', quote.quote_id, key);
    assert.deepEqual([other.status, other.body.code], [409, 'idempotency_key_reused']);
    assert.deepEqual(countsOf(shop), counts);
  });

  it('of a cancellation with the same key cancels once', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('studio');
    const key = newKey();
    const first = await self.person.post(`${JUNIPER}/plan/cancel`, undefined, key);
    const counts = countsOf(shop);
    assert.equal((await self.person.post(`${JUNIPER}/plan/cancel`, undefined, key)).text, first.text);
    assert.deepEqual(countsOf(shop), counts);
  });
});
