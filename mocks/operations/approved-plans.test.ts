import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { asQuoted, chooser, inWords, NORTHGATE, openShop } from '../test/shop.ts';
import type { Answer, Tester } from '../test/tester.ts';

const REQUESTS = `${NORTHGATE}/approval-requests`;
const TODAY = '2026-11-21';
const usd = (amount: number) => ({ amount, currency: 'USD' });
const plus = { kind: 'plan', plan_id: 'pln_shop_plus', effective_date: TODAY };
const essentials = { kind: 'plan', plan_id: 'pln_shop_essentials', effective_date: TODAY };
const seats = { kind: 'add_on', item_id: 'itm_shop_seat', quantity: 4, effective_date: TODAY };

/** The Partner asks. */
async function ask(shop: Tester, draft: object): Promise<Answer['body']> {
  const { status, body } = await shop.as('usr_tom').post(REQUESTS, draft, newKey());
  assert.equal(status, 201);
  return body;
}

/** The Partner asks and the Sub-Org approves; the request as it is then, and its cost as it was shown before. */
async function agree(shop: Tester, draft: object): Promise<{ cost: Answer['body']; request: Answer['body'] }> {
  const dana = shop.as('usr_dana', null, { assurance: 'elevated' });
  const { id } = await ask(shop, draft);
  const { cost } = (await dana.get(`${REQUESTS}/${id}`)).body;
  const { status, body } = await dana.post(`${REQUESTS}/${id}/approve`, undefined, newKey());
  assert.equal(status, 200);
  return { cost, request: body };
}

const invoiceOf = async (shop: Tester, { invoice }: Answer['body']) =>
  (await shop.as('usr_dana').get(`${NORTHGATE}/invoices/${invoice.id}`)).body;

describe('APR-6 what an approved plan or add-on costs', () => {
  it('APR-6 a first plan and add-on: the days until the invoice day, on the Partner’s invoices', async () => {
    const shop = openShop();
    const { cost, request } = await agree(shop, essentials);
    assert.deepEqual(inWords(cost.first_invoice.lines), [['Essentials, Nov 21 – Dec 14 (24 of 30 days)', 10320]]);
    const invoice = await invoiceOf(shop, request);
    assert.deepEqual([asQuoted(invoice.lines), invoice.total], [cost.first_invoice.lines, cost.first_invoice.total]);
    assert.deepEqual([invoice.type, invoice.issuer.id, invoice.date], ['subscription', 'org_harborline', TODAY]);
    const added = await invoiceOf(shop, (await agree(shop, seats)).request);
    assert.deepEqual(inWords(added.lines), [['Seat, Quantity 4, Nov 21 – Dec 14 (24 of 30 days)', 4480]]);
    assert.equal(added.type, 'add_on');
  });

  it('APR-6 a plan that ends what it covers: picture 04’s change per month, and today’s part of it', async () => {
    const shop = openShop();
    await agree(shop, essentials);
    await agree(shop, seats);
    const { cost, request } = await agree(shop, plus);
    assert.deepEqual(
      cost.lines.map((line: Answer['body']) => [
        line.description,
        line.quantity,
        line.unit_price.amount,
        line.amount.amount,
      ]),
      [
        ['Plus', 1, 24900, 24900],
        ['Essentials', 1, 12900, -12900],
        ['Seat', 4, 1400, -5600],
      ],
    );
    assert.deepEqual(cost.change_per_month, usd(6400));
    assert.deepEqual(inWords(cost.first_invoice.lines), [
      ['Plus, Nov 21 – Dec 14 (24 of 30 days)', 19920],
      ['Unused Essentials, Nov 21 – Dec 14', -10320],
      ['Unused Seat, Nov 21 – Dec 14', -4480],
    ]);
    assert.deepEqual(asQuoted((await invoiceOf(shop, request)).lines), cost.first_invoice.lines);
    for (const userId of ['usr_tom', 'usr_dana']) {
      const self = chooser(shop.as(userId), NORTHGATE);
      const standing = await self.getPlan();
      assert.deepEqual([standing.plan.name, standing.renews_on, await self.getAddOns()], ['Plus', '2026-12-15', []]);
    }
  });

  it('APR-6 the cost of a later day is the one of that day: over a renewal, and on it', async () => {
    const shop = openShop();
    await agree(shop, essentials);
    const costOn = async (effective_date: string) => {
      const dana = shop.as('usr_dana');
      const { id } = await ask(shop, { ...plus, effective_date });
      const { first_invoice } = (await dana.get(`${REQUESTS}/${id}`)).body.cost;
      await shop.as('usr_tom').post(`${REQUESTS}/${id}/withdraw`);
      return [first_invoice.date, ...inWords(first_invoice.lines)];
    };
    assert.deepEqual(await costOn('2026-12-01'), [
      '2026-12-01',
      ['Plus, Dec 1 – 14 (14 of 30 days)', 11620],
      ['Unused Essentials, Dec 1 – 14', -6020],
    ]);
    assert.deepEqual(await costOn('2026-12-15'), ['2026-12-15', ['Plus, Monthly plan', 24900]]);
    assert.deepEqual(await costOn('2027-03-05'), [
      '2027-03-05',
      ['Plus, Mar 5 – 14 (10 of 28 days)', 8893],
      ['Unused Essentials, Mar 5 – 14', -4607],
    ]);
  });

  it('APR-6 a lower price begins today too; what was paid for more is credited to this wallet and to no other', async () => {
    const shop = openShop();
    await agree(shop, essentials);
    const { cost, request } = await agree(shop, { ...essentials, price: usd(5000) });
    assert.deepEqual(inWords(cost.first_invoice.lines), [
      ['Essentials, Nov 21 – Dec 14 (24 of 30 days)', 4000],
      ['Unused Essentials, Nov 21 – Dec 14, the rest goes into the wallet', -4000],
    ]);
    assert.deepEqual([cost.first_invoice.total, cost.change_per_month], [usd(0), usd(-7900)]);
    const invoice = await invoiceOf(shop, request);
    assert.deepEqual([asQuoted(invoice.lines), invoice.status], [cost.first_invoice.lines, 'paid']);
    const dana = shop.as('usr_dana');
    const { balance, entries } = (await dana.get(`${NORTHGATE}/wallet`)).body;
    assert.deepEqual(balance, usd(10320 - 4000));
    const [{ kind, reason, amount }] = entries.data;
    assert.deepEqual([kind, reason, amount], ['credit', 'Unused Essentials', usd(6320)]);
    const others = shop.api.platform.tables.walletEntries
      .all()
      .filter((entry) => entry.connectionId !== request.connection_id);
    assert.deepEqual(others, []);
    // Nothing is lost: what was invoiced and credited is the lower price for the days that it is for.
    assert.equal(10320 + 0 - balance.amount, 4000);
  });

  it('APR-6 a price for several together that isn’t so many times a whole amount stays one price', async () => {
    const shop = openShop();
    const { cost } = await agree(shop, { ...seats, quantity: 3, price: usd(4000) });
    assert.deepEqual([cost.lines[0].quantity, cost.lines[0].unit_price, cost.lines[0].amount], [null, null, usd(4000)]);
    const [addOn] = await chooser(shop.as('usr_dana'), NORTHGATE).getAddOns();
    assert.deepEqual([addOn.quantity, addOn.unit_price, addOn.price], [3, null, usd(4000)]);
    shop.api.clock.advance(25 * 86_400_000);
    const renewal = (await chooser(shop.as('usr_dana'), NORTHGATE).getInvoices()).at(-1);
    assert.deepEqual(inWords(renewal.lines), [['Seat, Quantity 3, Monthly add-on', 4000]]);
  });
});

describe('PLN-3 the Partner ends what is billed in its connection', () => {
  it('PLN-3 at period end: the plan and its add-ons, which only a new approval brings back', async () => {
    const shop = openShop();
    await agree(shop, essentials);
    await agree(shop, seats);
    const tom = chooser(shop.as('usr_tom'), NORTHGATE);
    const [{ id }] = await tom.getAddOns();
    assert.deepEqual((await tom.getPlan()).viewer_state.actions, ['propose', 'end_at_period_end']);
    assert.deepEqual((await tom.getAddOns())[0].viewer_state.actions, ['end_at_period_end']);
    assert.equal((await shop.as('usr_dana').post(`${NORTHGATE}/plan/cancel`)).status, 403);
    const ended = await tom.person.post(`${NORTHGATE}/plan/cancel`);
    assert.deepEqual([ended.status, ended.body.status, ended.body.ends_on], [200, 'ending', '2026-12-14']);
    assert.deepEqual(ended.body.viewer_state.actions, ['propose']);
    const removed = await tom.person.call('DELETE', `${NORTHGATE}/add-ons/${id}`);
    assert.deepEqual([removed.body.status, removed.body.viewer_state.actions], ['ending', []]);
    assert.equal((await tom.person.post(`${NORTHGATE}/plan/resume`)).body.code, 'not_permitted');
    shop.api.clock.advance(40 * 86_400_000);
    const later = chooser(shop.as('usr_dana'), NORTHGATE);
    assert.deepEqual([(await later.getPlan()).status, await later.getAddOns()], ['ended', []]);
    assert.equal((await later.getInvoices()).length, 2);
  });

  it('a plan that is approved while another ends goes on from today', async () => {
    const shop = openShop();
    await agree(shop, essentials);
    await shop.as('usr_tom').post(`${NORTHGATE}/plan/cancel`);
    await agree(shop, plus);
    const standing = await chooser(shop.as('usr_dana'), NORTHGATE).getPlan();
    assert.deepEqual([standing.status, standing.plan.name, standing.ends_on], ['active', 'Plus', null]);
  });
});
