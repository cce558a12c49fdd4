import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addOrganization,
  connectSelfServe,
  enterAddOn,
  enterPlan,
  itemTerms,
  planTerms,
  type ConnectionTerms,
} from '../index.ts';
import { chooser, inWords, JUNIPER, NORTHGATE, NORTHGATE_REVAMPD, openShop, plan, type Chooser } from '../test/shop.ts';
import type { Answer, Tester } from '../test/tester.ts';

const DAY_MS = 86_400_000;
const wren = (shop: Tester): Chooser => chooser(shop.as('usr_wren'), JUNIPER);

/** Puts the clock forward to an instant. */
function waitUntil({ api }: Tester, instant: string): void {
  api.clock.advance(Date.parse(instant) - api.clock.now());
}

/** The issuer sets the connection's invoice day. */
async function setInvoiceDay(shop: Tester, path: string, invoice_day: number): Promise<void> {
  const omar = shop.as('usr_omar');
  const etag = (await omar.get(path)).headers.get('ETag')!;
  const { status } = await omar.call('PATCH', `${path}/settings`, {
    json: { invoice_day },
    headers: { 'If-Match': etag },
  });
  assert.equal(status, 200);
}

/** Invoices in short, without the first so many. */
async function renewalsOf(self: Chooser, behind: number): Promise<(string | number | null)[][]> {
  const invoices = (await self.getInvoices()).slice(behind);
  return invoices.map(({ date, type, total, period }) => [date, type, total.amount, period?.start, period?.end]);
}

/** A Self-Serve customer of its own, in a zone, whose path is given back; its owner is `usr_dana`’s like. */
function addCustomer({ api: { platform } }: Tester, key: string, terms: Omit<ConnectionTerms, 'id'>): string {
  const { organizations } = platform.tables;
  const id = `org_${key}`;
  const organization = addOrganization(platform, { id, name: key, type: 'self_serve', invoicePrefix: 'XX' });
  const wrens = platform.tables.users.get('usr_wren')!;
  platform.transaction(() =>
    platform.tables.users.put({ ...wrens, id: `usr_${key}`, organizationId: organization.id, name: key }),
  );
  connectSelfServe(platform, organization, organizations.get('org_revampd')!, { id: `con_${key}`, ...terms });
  return `/v1/connections/con_${key}`;
}

describe('renewal by the clock', () => {
  it('one invoice for the plan and the add-ons that renew that day, at the start of the invoice day, by nobody', async () => {
    const shop = openShop();
    await wren(shop).choosePlan('studio');
    await wren(shop).chooseItem('phone', 3);
    await wren(shop).chooseItem('tollfree', 1);
    // Dec 1 begins in New York at 05:00 UTC.
    waitUntil(shop, '2026-12-01T04:59:59.999Z');
    assert.equal((await wren(shop).getInvoices()).length, 3);
    shop.api.clock.advance(1);
    const self = wren(shop);
    const invoices = await self.getInvoices();
    assert.equal(invoices.length, 4);
    const renewal = invoices.at(-1);
    assert.deepEqual(inWords(renewal.lines), [
      ['Studio, Monthly plan', 11900],
      ['Phone, Monthly add-on', 1200],
    ]);
    assert.deepEqual(
      renewal.lines.map(({ quantity, unit_price }: Answer['body']) => [quantity, unit_price.amount]),
      [
        [1, 11900],
        [3, 400],
      ],
    );
    assert.deepEqual(
      [renewal.type, renewal.status, renewal.date, renewal.due_date],
      ['subscription', 'open', '2026-12-01', '2026-12-15'],
    );
    assert.deepEqual([renewal.period, renewal.changed_by], [{ start: '2026-12-01', end: '2026-12-31' }, null]);
    const { body } = await self.person.get(`${JUNIPER}/activity?limit=1`);
    const [row] = body.data;
    assert.deepEqual(
      [row.action, row.actor, row.object.id, row.at],
      ['invoice_issued', null, renewal.id, '2026-12-01T05:00:00.000Z'],
    );
    const now = await self.getPlan();
    assert.deepEqual([now.current_period, now.renews_on, now.changed_by], [renewal.period, '2027-01-01', null]);
  });

  it('add-ons alone are an invoice of their own type', async () => {
    const shop = openShop();
    const dana = () => chooser(shop.as('usr_dana'), NORTHGATE_REVAMPD);
    await dana().chooseItem('phone', 2);
    await dana().chooseItem('credits', 1);
    shop.api.clock.advance(15 * DAY_MS);
    assert.deepEqual(await renewalsOf(dana(), 2), [['2026-12-01', 'add_on', 2600, '2026-12-01', '2026-12-31']]);
  });

  it('a year over in one jump renews every month once, over the ends of months of all lengths', async () => {
    const shop = openShop({ now: '2027-01-31T18:00:00.000Z' });
    await setInvoiceDay(shop, JUNIPER, 28);
    await wren(shop).choosePlan('studio');
    const [first] = await wren(shop).getInvoices();
    assert.deepEqual(inWords(first.lines), [['Studio, Jan 31 – Feb 27 (28 of 31 days)', 10748]]);
    waitUntil(shop, '2028-03-29T00:00:00.000Z');
    const renewals = await renewalsOf(wren(shop), 1);
    assert.deepEqual(
      renewals.map(([date]) => date),
      [
        ...['2027-02-28', '2027-03-28', '2027-04-28', '2027-05-28', '2027-06-28', '2027-07-28', '2027-08-28'],
        ...['2027-09-28', '2027-10-28', '2027-11-28', '2027-12-28', '2028-01-28', '2028-02-28', '2028-03-28'],
      ],
    );
    assert.ok(renewals.every(([, type, total]) => type === 'subscription' && total === 11900));
    // The last of February has 29 days in a leap year, which the period before Mar 28 holds.
    assert.deepEqual(renewals.at(-2)!.slice(3), ['2028-02-28', '2028-03-27']);
  });

  it('a year that began on Feb 29 renews on the last of February, and on Feb 29 again in a leap year', async () => {
    const shop = openShop({ now: '2028-02-29T18:00:00.000Z' });
    await wren(shop).choosePlan('studio_year');
    waitUntil(shop, '2032-03-01T18:00:00.000Z');
    const dates = (await renewalsOf(wren(shop), 0)).map(([date, , total, , end]) => [date, total, end]);
    assert.deepEqual(dates, [
      ['2028-02-29', 119000, '2029-02-27'],
      ['2029-02-28', 119000, '2030-02-27'],
      ['2030-02-28', 119000, '2031-02-27'],
      ['2031-02-28', 119000, '2032-02-28'],
      ['2032-02-29', 119000, '2033-02-27'],
    ]);
  });

  for (const [timeZone, instants] of [
    [
      'America/New_York',
      ['2026-11-01T04:00:00.000Z', '2026-12-01T05:00:00.000Z', '2027-03-01T05:00:00.000Z', '2027-04-01T04:00:00.000Z'],
    ],
    [
      'Europe/Berlin',
      ['2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z', '2027-02-28T23:00:00.000Z', '2027-03-31T22:00:00.000Z'],
    ],
  ] as const)
    it(`in ${timeZone} each begins with its day, over both changes of the clocks`, async () => {
      const shop = openShop({ now: '2026-10-01T12:00:00.000Z' });
      const path = addCustomer(shop, 'clocks', { currency: 'USD', timeZone });
      const self = () => chooser(shop.as('usr_clocks'), path);
      await self().choosePlan('studio');
      waitUntil(shop, '2027-04-02T00:00:00.000Z');
      const { body } = await self().person.get(`${path}/activity?limit=100`);
      const issued = body.data.filter(({ action }: Answer['body']) => action === 'invoice_issued');
      const at = issued.map((row: Answer['body']) => row.at).toReversed();
      assert.equal(at.length, 6);
      assert.deepEqual([at[0], at[1], at[4], at[5]], instants);
      const days = (await renewalsOf(self(), 1)).map(([date]) => String(date).slice(8));
      assert.deepEqual(days, Array(6).fill('01'));
    });

  it('what waited begins and what ended is over, with one row of activity each and one invoice', async () => {
    const shop = openShop();
    const self = wren(shop);
    await self.choosePlan('scale');
    const { id } = (await self.chooseItem('phone', 6)).written.body.add_on;
    const { id: credits } = (await self.chooseItem('credits', 1)).written.body.add_on;
    await self.choosePlan('solo');
    await self.chooseQuantity(id, 4);
    await self.person.call('DELETE', `${JUNIPER}/add-ons/${credits}`);
    const before = (await self.person.get(`${JUNIPER}/activity`)).body.total;
    waitUntil(shop, '2026-12-01T12:00:00.000Z');
    const later = wren(shop);
    const now = await later.getPlan();
    assert.deepEqual([now.plan.name, now.next, now.status, now.price.amount], ['Solo', null, 'active', 4900]);
    const renewal = (await later.getInvoices()).at(-1);
    assert.deepEqual(inWords(renewal.lines), [
      ['Solo, Monthly plan', 4900],
      ['Phone, Monthly add-on', 1600],
    ]);
    const { body } = await later.person.get(`${JUNIPER}/activity`);
    const rows = body.data.slice(0, body.total - before).toReversed();
    assert.deepEqual(
      rows.map(({ action, actor, object }: Answer['body']) => [action, actor, object.label]),
      [
        ['add_on_ended', null, 'Credits'],
        ['plan_changed', null, 'Solo'],
        ['add_on_changed', null, 'Phone'],
        ['invoice_issued', null, renewal.number],
      ],
    );
    assert.deepEqual(rows[1].before.plan, 'Scale');
    assert.deepEqual([rows[1].after.plan, rows[1].after.next_plan], ['Solo', null]);
    assert.deepEqual([rows[2].before.quantity, rows[2].after.quantity, rows[2].after.next_quantity], [6, 4, null]);
  });

  it('a plan that begins at period end ends what it covers, and credits the rest of a year of it', async () => {
    const shop = openShop();
    const self = wren(shop);
    plan(shop.api.platform, 'lite', 9900, 'month', { endsItems: ['itm_shop_tollfree', 'itm_shop_recording'] });
    await self.choosePlan('studio');
    await self.chooseItem('tollfree', 1);
    await self.chooseItem('recording', 1);
    await self.choosePlan('lite');
    assert.equal((await self.getAddOns()).length, 2);
    waitUntil(shop, '2026-12-01T12:00:00.000Z');
    const renewal = (await wren(shop).getInvoices()).at(-1);
    const unused = Math.round((9000 * 355) / 365);
    assert.deepEqual(inWords(renewal.lines), [
      ['Lite, Monthly plan', 9900],
      ['Unused Tollfree, Dec 1, 2026 – Nov 20, 2027', -unused],
    ]);
    assert.deepEqual(await wren(shop).getAddOns(), []);
  });

  it('what ends on the day of a renewal is in force until that day is over', async () => {
    const shop = openShop();
    await setInvoiceDay(shop, JUNIPER, 20);
    await wren(shop).choosePlan('studio');
    const { id } = (await wren(shop).chooseItem('tollfree', 1)).written.body.add_on;
    await wren(shop).person.call('DELETE', `${JUNIPER}/add-ons/${id}`);
    const statusAt = async (instant: string) => {
      waitUntil(shop, instant);
      const { body } = await wren(shop).person.get(`${JUNIPER}/add-ons?status=ending&status=ended`);
      return body.data.map(({ status, ends_on }: Answer['body']) => [status, ends_on]);
    };
    assert.deepEqual(await statusAt('2027-11-21T04:59:59.999Z'), [['ending', '2027-11-20']]);
    assert.deepEqual(await statusAt('2027-11-21T05:00:00.000Z'), [['ended', '2027-11-20']]);
  });

  it('what costs nothing renews without an invoice', async () => {
    const shop = openShop();
    plan(shop.api.platform, 'free', 0, 'month');
    const { quote, written } = await wren(shop).choosePlan('free');
    assert.deepEqual([quote.lines, written.body.invoice], [[], null]);
    waitUntil(shop, '2027-02-03T12:00:00.000Z');
    assert.deepEqual([(await wren(shop).getPlan()).renews_on, await wren(shop).getInvoices()], ['2027-03-01', []]);
    // What costs something beside it is an invoice of add-ons.
    await wren(shop).chooseItem('phone', 1);
    waitUntil(shop, '2027-03-03T12:00:00.000Z');
    assert.deepEqual(await renewalsOf(wren(shop), 1), [['2027-03-01', 'add_on', 400, '2027-03-01', '2027-03-31']]);
  });
});

describe('what was in force before the platform kept it', () => {
  it('is entered with the period that was invoiced already, and renewed from then on', async () => {
    const shop = openShop();
    const { platform } = shop.api;
    const connection = platform.tables.connections.get('con_harborline_northgate')!;
    enterPlan(platform, connection, planTerms(platform, connection, 'pln_shop_essentials'), '2024-03-02');
    enterAddOn(platform, connection, itemTerms(platform, connection, 'itm_shop_seat', 4), '2026-11-20');
    const dana = () => chooser(shop.as('usr_dana'), NORTHGATE);
    const standing = await dana().getPlan();
    assert.deepEqual(standing.current_period, { start: '2026-11-15', end: '2026-12-14' });
    assert.deepEqual(
      [standing.started_on, standing.renews_on, standing.changed_by],
      ['2024-03-02', '2026-12-15', null],
    );
    assert.deepEqual(await dana().getInvoices(), []);
    shop.api.clock.advance(30 * DAY_MS);
    const renewals = await dana().getInvoices();
    assert.deepEqual(
      renewals.map(({ date, lines }) => [date, inWords(lines)]),
      [
        [
          '2026-12-15',
          [
            ['Essentials, Monthly plan', 12900],
            ['Seat, Monthly add-on', 5600],
          ],
        ],
      ],
    );
  });
});

describe('another invoice day', () => {
  it('takes hold from the next renewal on, prorated, and the price of a period is paid for its days', async () => {
    const shop = openShop();
    await wren(shop).choosePlan('studio');
    await setInvoiceDay(shop, JUNIPER, 15);
    assert.equal((await wren(shop).getPlan()).renews_on, '2026-12-01');
    // An upgrade goes on with the period that was paid.
    const { quote } = await wren(shop).choosePlan('scale');
    assert.equal(quote.total_today.amount, 5666);
    assert.equal(quote.recurring.from, '2026-12-15');
    waitUntil(shop, '2027-01-16T12:00:00.000Z');
    const invoices = (await wren(shop).getInvoices()).slice(2);
    assert.deepEqual(
      invoices.map(({ date, lines }) => [date, ...inWords(lines)[0]!]),
      [
        ['2026-12-01', 'Scale, Dec 1 – 14 (14 of 30 days)', 13487],
        ['2026-12-15', 'Scale, Monthly plan', 28900],
        ['2027-01-15', 'Scale, Monthly plan', 28900],
      ],
    );
  });

  it('of one connection touches no other', async () => {
    const shop = openShop();
    const dana = () => chooser(shop.as('usr_dana'), NORTHGATE_REVAMPD);
    await wren(shop).choosePlan('studio');
    await dana().chooseItem('phone', 1);
    await setInvoiceDay(shop, JUNIPER, 15);
    waitUntil(shop, '2027-01-01T12:00:00.000Z');
    assert.deepEqual(
      (await renewalsOf(dana(), 1)).map(([date]) => date),
      ['2026-12-01', '2027-01-01'],
    );
  });
});

describe('what can’t be invoiced exactly', () => {
  it('waits for what is owed to be paid, stops nobody else, and is made up for', async () => {
    const shop = openShop();
    plan(shop.api.platform, 'vast', 6_000_000_000_000_000, 'month');
    await wren(shop).choosePlan('vast');
    const dana = () => chooser(shop.as('usr_dana'), NORTHGATE_REVAMPD);
    await dana().chooseItem('phone', 1);
    waitUntil(shop, '2027-01-03T12:00:00.000Z');
    // 2·10^15 for ten days and 6·10^15 for December are owed; January would be beyond what is exact.
    assert.deepEqual(
      (await renewalsOf(wren(shop), 1)).map(([date]) => date),
      ['2026-12-01'],
    );
    assert.deepEqual(
      (await renewalsOf(dana(), 1)).map(([date]) => date),
      ['2026-12-01', '2027-01-01'],
    );
    const omar = shop.as('usr_omar');
    for (const { id, amount_due } of await wren(shop).getInvoices()) {
      const json = { amount: amount_due, date: '2027-01-03', method_label: 'Wire' };
      assert.equal((await omar.post(`${JUNIPER}/invoices/${id}/payments`, json)).status, 201);
    }
    waitUntil(shop, '2027-01-04T12:00:00.000Z');
    assert.deepEqual(await renewalsOf(wren(shop), 2), [
      ['2027-01-04', 'subscription', 6_000_000_000_000_000, '2027-01-01', '2027-01-31'],
    ]);
  });

  it('a plan that begins while the renewal waits has nothing unused of days that weren’t charged', async () => {
    const shop = openShop();
    const agree = async (price: number): Promise<{ cost: Answer['body']; request: Answer['body'] }> => {
      const draft = { kind: 'plan', plan_id: 'pln_shop_essentials', price: { amount: price, currency: 'USD' } };
      const at = `${NORTHGATE}/approval-requests`;
      const effective_date = new Date(shop.api.clock.now()).toISOString().slice(0, 10);
      const { body } = await shop.as('usr_tom').post(at, { ...draft, effective_date });
      const dana = shop.as('usr_dana', null, { assurance: 'elevated' });
      const { cost } = (await dana.get(`${at}/${body.id}`)).body;
      const { status, body: request } = await dana.post(`${at}/${body.id}/approve`);
      assert.equal(status, 200);
      return { cost, request };
    };
    await agree(6_000_000_000_000_000);
    waitUntil(shop, '2026-12-20T12:00:00.000Z');
    const dana = () => chooser(shop.as('usr_dana'), NORTHGATE);
    assert.equal((await dana().getInvoices()).length, 1);
    const { cost, request } = await agree(8000);
    const lines = [['Essentials, Dec 20, 2026 – Jan 14, 2027 (26 of 31 days)', 6710]];
    assert.deepEqual(inWords(cost.first_invoice.lines), lines);
    const { body } = await dana().person.get(`${NORTHGATE}/invoices/${request.invoice.id}`);
    assert.deepEqual(inWords(body.lines), lines);
    assert.equal((await dana().person.get(`${NORTHGATE}/wallet`)).body.balance.amount, 0);
  });
});

describe('what a renewal costs', () => {
  it('is the same however many other connections there are', async () => {
    const lookUps = async (others: number) => {
      const shop = openShop();
      const { platform } = shop.api;
      for (let index = 0; index < others; index += 1)
        addCustomer(shop, `other${index}`, { currency: 'USD', timeZone: 'Asia/Tokyo' });
      await wren(shop).choosePlan('studio');
      let count = 0;
      for (const table of Object.values(platform.tables) as any[])
        for (const read of ['get', 'rows', 'first', 'last', 'page', 'size', 'all']) {
          const original = table[read].bind(table);
          table[read] = (...asked: unknown[]) => ((count += 1), original(...asked));
        }
      waitUntil(shop, '2026-12-01T12:00:00.000Z');
      platform.runDue();
      assert.equal(platform.tables.invoices.all().length, 2);
      return count;
    };
    assert.equal(await lookUps(500), await lookUps(0));
  });
});
