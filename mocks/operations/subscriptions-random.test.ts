import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, addOrganization, connectSelfServe, dayIn, startOfDay, type Platform } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { asQuoted, chooser, item, patchAddOn, plan, putPlan, type Chooser } from '../test/shop.ts';
import { createTester, readAll, type Answer, type Tester } from '../test/tester.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Customers that manage their own subscription: two decimals with changing clocks, none, and three. */
const customers = [
  { key: 'usd', currency: 'USD', timeZone: 'America/New_York' },
  { key: 'jpy', currency: 'JPY', timeZone: 'Asia/Tokyo' },
  { key: 'kwd', currency: 'KWD', timeZone: 'Asia/Kuwait' },
] as const;
const plans = ['small', 'whole', 'middle', 'large', 'small_year', 'large_year'] as const;
const items = ['seat', 'line', 'fax'] as const;

/** A random choice of a random customer; most are confirmed at once, some later, when they may cost something else. */
const step = fc.record({
  kind: fc.constantFrom(
    'plan',
    'plan',
    'plan',
    'item',
    'item',
    'quantity',
    'quantity',
    'remove',
    'cancel',
    'resume',
    'void',
    'wait',
    'wait',
    'wait',
    'day',
    'price',
  ),
  customer: fc.nat({ max: 2 }),
  pick: fc.nat({ max: 20 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  days: fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 12 }) }, { weight: 1, arbitrary: fc.nat({ max: 130 }) }),
  minutes: fc.nat({ max: 1440 }),
  delay: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 25 }) }),
  price: fc.integer({ min: 500, max: 90_000 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const inAll = (amount: number) => ({ prices: { USD: amount, JPY: amount, KWD: amount * 3 } });

function openWorld(): Tester {
  const tester = createTester({ scenario: 'empty' });
  const { platform } = tester.api;
  const { organizations, users } = platform.tables;
  for (const { key, currency, timeZone } of customers) {
    const organization = addOrganization(platform, {
      id: `org_${key}`,
      name: key,
      type: 'self_serve',
      invoicePrefix: 'XX',
    });
    const row = { ...users.get('usr_wren')!, id: `usr_${key}`, organizationId: organization.id, name: key };
    platform.transaction(() => users.put(row));
    connectSelfServe(platform, organization, organizations.get('org_revampd')!, {
      id: `con_${key}`,
      currency,
      timeZone,
    });
  }
  for (const [index, key] of plans.entries()) {
    const covers = key === 'whole' ? ['itm_shop_seat', 'itm_shop_fax'] : [];
    const price = 1_000 + 3_333 * index;
    plan(platform, key, 0, key.endsWith('_year') ? 'year' : 'month', { ...inAll(price), endsItems: covers });
  }
  for (const [index, key] of items.entries())
    item(platform, key, 0, key === 'fax' ? 'year' : 'month', inAll(457 + 1_111 * index));
  return tester;
}

const pathOf = (customer: number) => `/v1/connections/con_${customers[customer]!.key}`;
const rowsOf = (platform: Platform, customer: number) =>
  platform.tables.activity.all().filter(({ connectionId }) => connectionId === `con_${customers[customer]!.key}`)
    .length;

/** What a quote said is what was invoiced, to the minor unit; nothing where nothing was charged. */
async function assertAsQuoted(
  self: Chooser,
  path: string,
  quote: Answer['body'],
  invoice: Answer['body'],
): Promise<void> {
  const total = quote.lines.reduce((sum: number, line: Answer['body']) => sum + line.amount.amount, 0);
  assert.equal(quote.total_today.amount, total);
  assert.ok(total >= 0);
  assert.equal(invoice === null, quote.lines.length === 0);
  if (invoice === null) return;
  const { body } = await self.person.get(`${path}/invoices/${invoice.id}`);
  assert.deepEqual([asQuoted(body.lines.slice(0, quote.lines.length)), body.total], [quote.lines, quote.total_today]);
}

/** Does a step as the customer would; says what became of it. */
async function perform(shop: Tester, { kind, customer, ...drawn }: Step): Promise<string> {
  const { api } = shop;
  const path = pathOf(customer);
  const act = () => chooser(shop.as(`usr_${customers[customer]!.key}`), path);
  // Who takes time over a quote does so late in the evening: some of them confirm it on the next day.
  if (drawn.delay > 0) {
    const { timeZone } = customers[customer]!;
    const midnight = startOfDay(timeZone, addDays(dayIn(timeZone, api.clock.now()), 1));
    api.clock.advance(Math.max(0, midnight - 10 * MINUTE_MS - api.clock.now()));
  }
  const self = act();
  const planKey = plans[drawn.pick % plans.length]!;
  const itemKey = items[drawn.pick % items.length]!;
  const addOns = await self.getAddOns();
  const addOn = addOns[drawn.pick % (addOns.length || 1)];
  const wait = () => api.clock.advance(drawn.delay * MINUTE_MS);
  const before = { rows: rowsOf(api.platform, customer) };
  const confirm = async (quoted: Answer, write: (later: Chooser, quoteId: string) => Promise<Answer>) => {
    if (quoted.status !== 201) return quoted;
    wait();
    const later = act();
    await later.getPlan();
    before.rows = rowsOf(api.platform, customer);
    const written = await write(later, quoted.body.quote_id);
    if (written.status < 300) await assertAsQuoted(later, path, quoted.body, written.body.invoice);
    if (written.body.code !== 'quote_changed') return written;
    const again = await write(later, written.body.current.quote_id);
    assert.ok(again.status < 300, again.text);
    await assertAsQuoted(later, path, written.body.current, again.body.invoice);
    return again;
  };
  if (kind === 'wait') {
    api.clock.advance(drawn.days * DAY_MS + drawn.minutes * MINUTE_MS);
    return kind;
  }
  if (kind === 'price') {
    plan(api.platform, planKey, 0, planKey.endsWith('_year') ? 'year' : 'month', inAll(drawn.price));
    return kind;
  }
  if (kind === 'day') {
    const omar = shop.as('usr_omar');
    const etag = (await omar.get(path)).headers.get('ETag')!;
    const json = { invoice_day: 1 + ((drawn.pick * 7) % 28) };
    assert.equal((await omar.call('PATCH', `${path}/settings`, { json, headers: { 'If-Match': etag } })).status, 200);
    return kind;
  }
  const calls: Record<typeof kind, () => Promise<Answer | undefined> | undefined> = {
    plan: async () => confirm(await self.quotePlan(planKey), (later, id) => putPlan(later.person, path, planKey, id)),
    item: async () =>
      confirm(await self.quoteItem(itemKey, drawn.quantity), (later, quote_id) => {
        const json = { item_id: `itm_shop_${itemKey}`, quantity: drawn.quantity, quote_id };
        return later.person.post(`${path}/add-ons`, json, newKey());
      }),
    quantity: () =>
      addOn &&
      self.quoteQuantity(addOn.id, drawn.quantity).then((quoted) =>
        confirm(quoted, async (later, quote_id) => {
          const known = (await later.getAddOns()).find(({ id }) => id === addOn.id) ?? addOn;
          return patchAddOn(later.person, path, addOn.id, { quantity: drawn.quantity, quote_id }, known.version);
        }),
      ),
    remove: () => addOn && self.person.call('DELETE', `${path}/add-ons/${addOn.id}`),
    cancel: () => self.person.post(`${path}/plan/cancel`),
    resume: () => self.person.post(`${path}/plan/resume`),
    void: async () => {
      const { data } = (await self.person.get(`${path}/invoices?status=open&status=overdue&limit=100`)).body;
      const invoice = data[drawn.pick % (data.length || 1)];
      const reason = { reason: 'It was wrong' };
      return invoice && shop.as('usr_omar').post(`${path}/invoices/${invoice.id}/void`, reason);
    },
  };
  const answer = await calls[kind]();
  if (!answer) return 'nothing';
  assert.ok([200, 201, 409, 422].includes(answer.status), `${kind} ${answer.text}`);
  assert.equal(rowsOf(api.platform, customer) - before.rows, answer.status < 300 ? 1 : 0, kind);
  return `${kind} ${answer.status < 300 ? 'done' : 'refused'}`;
}

/** What is in force has a period that today lies in; what has ended had its last day before today. */
async function checkToday(shop: Tester, customer: number): Promise<void> {
  const { timeZone, key } = customers[customer]!;
  const self = chooser(shop.as(`usr_${key}`), pathOf(customer));
  const all = 'status=active&status=ending&status=ended';
  const { body } = await self.person.get(`${pathOf(customer)}/add-ons?${all}&limit=100`);
  const standing = await self.getPlan();
  const today = dayIn(timeZone, shop.api.clock.now());
  for (const { status, renews_on, ends_on, started_on } of [...body.data, standing]) {
    if (status === undefined) continue;
    const wasCoveredToday = status === 'ended' && ends_on === started_on;
    if (status === 'active') assert.ok(renews_on > today && ends_on === null);
    else assert.ok((status === 'ended') === ends_on < today || (wasCoveredToday && ends_on === today), status);
  }
}

/** The last day that a charge of this day is for, as its words say. */
function endOf(date: string, detail: string): string {
  const part = /\((\d+) of (\d+) days\)/.exec(detail);
  if (part) return addDays(date, Number(part[1]) - 1);
  return addDays(addMonths(date, detail.includes('Yearly') ? 12 : 1), -1);
}

/**
 * What all of it must leave, as a reader of the API sees it: each period of each plan and add-on was charged once, in the
 * one invoice of its first day, in full or by its days; and status and periods agree with that and with today.
 */
async function check(shop: Tester, customer: number): Promise<{ renewals: number }> {
  const { timeZone, key } = customers[customer]!;
  const self = chooser(shop.as(`usr_${key}`), pathOf(customer));
  const standing = await self.getPlan();
  const addOns = await self.getAddOns();
  const invoices = await self.getInvoices();
  const today = dayIn(timeZone, shop.api.clock.now());
  const paidUntil = new Map<string, string>();
  const rows = await readAll(self.person, `${pathOf(customer)}/activity`);
  const byClock = new Set(rows.filter(({ action }) => action === 'invoice_issued').map(({ object }) => object.id));
  const renewals = invoices.filter(({ id }) => byClock.has(id));
  assert.equal(new Set(renewals.map(({ date }) => date)).size, renewals.length, 'one renewal invoice a day');
  for (const { id, date, lines, total, type } of invoices) {
    const charges = lines.filter(({ kind }: Answer['body']) => kind === 'charge');
    assert.ok(total.amount >= 0);
    for (const { description, detail, amount, quantity, unit_price } of charges) {
      if (description.startsWith('Unused ')) continue;
      if (quantity !== null) assert.equal(quantity * unit_price.amount, amount.amount);
      if (/ more, /.test(detail)) continue;
      const isPlan = plans.some((each) => description === nameOf(each));
      const chain = isPlan ? 'plan' : description;
      if (byClock.has(id)) {
        assert.equal(
          type,
          charges.some((line: Answer['body']) => plans.some((each) => line.description === nameOf(each)))
            ? 'subscription'
            : 'add_on',
        );
        assert.equal(date, addDays(paidUntil.get(chain)!, 1), `${chain} is renewed when its period is over`);
      }
      paidUntil.set(chain, endOf(date, detail));
    }
  }
  const billed = [
    ...addOns.map((addOn) => [addOn.name, addOn] as const),
    ...(standing.kind === 'none' ? [] : [['plan', standing] as const]),
  ];
  for (const [chain, { status, renews_on, ends_on }] of billed) {
    const until = paidUntil.get(chain)!;
    assert.deepEqual(
      [renews_on, ends_on],
      status === 'active' ? [addDays(until, 1), null] : [null, status === 'ending' ? until : ends_on],
      `${chain} ${status}`,
    );
    assert.equal(status === 'ended', ends_on !== null && ends_on < today);
    if (status !== 'ended') assert.ok(until >= today);
  }
  for (const { price, unit_price, quantity, next_quantity } of addOns) {
    assert.equal(price.amount, unit_price.amount * quantity);
    assert.ok(next_quantity === null || next_quantity < quantity);
  }
  if (standing.kind === 'subscription' && standing.status !== 'ended') {
    const { current_period, next } = standing;
    assert.ok(current_period.start <= today && today <= current_period.end);
    assert.equal(current_period.end, paidUntil.get('plan'));
    if (next) assert.deepEqual([next.on, standing.status], [standing.renews_on, 'active']);
  }
  return { renewals: renewals.length };
}

function nameOf(key: string): string {
  return key[0]!.toUpperCase() + key.slice(1).replace('_year', ' a year');
}

describe('PLN-3 random choices of customers in three currencies, and time', () => {
  it('PLN-3 each quote is its invoice to the minor unit, each period is charged once, and status agrees; CON-8', async () => {
    const outcomes = new Map<string, number>();
    const count = (what: string, by = 1) => outcomes.set(what, (outcomes.get(what) ?? 0) + by);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 60 }), async (steps) => {
        const shop = openWorld();
        for (const each of steps) {
          count(await perform(shop, each));
          await checkToday(shop, each.customer);
        }
        for (const customer of customers.keys()) count('renewed', (await check(shop, customer)).renewals);
        shop.api.clock.advance(400 * DAY_MS);
        for (const customer of customers.keys()) count('renewed', (await check(shop, customer)).renewals);
      }),
      { numRuns: 40 },
    );
    for (const what of ['plan', 'item', 'quantity', 'remove', 'cancel', 'resume', 'void'])
      assert.ok((outcomes.get(`${what} done`) ?? 0) > 5, JSON.stringify([...outcomes]));
    assert.ok(outcomes.get('renewed')! > 200, JSON.stringify([...outcomes]));
  });
});
