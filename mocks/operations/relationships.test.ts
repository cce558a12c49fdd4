import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scenarioNames } from '../index.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const at = (connectionId: string) => `/v1/connections/${connectionId}`;

/** Does what must succeed and answers its body. */
async function done(call: Promise<Answer>): Promise<Answer['body']> {
  const { status, body } = await call;
  assert.ok(status < 300, `${status}: ${JSON.stringify(body)}`);
  return body;
}

async function refused(call: Promise<Answer>): Promise<void> {
  const { status, body } = await call;
  assert.deepEqual([status, body.code], [403, 'not_permitted']);
}

const verified = (tester: Tester, userId: string): Person => tester.as(userId, null, { assurance: 'elevated' });

async function etagOf(person: Person, path: string): Promise<string> {
  return (await person.get(path)).headers.get('ETag')!;
}

describe('what each relationship is for', () => {
  it('CON-3 the Partner proposes, ends, records payments and voids; the Sub-Org views, decides, opens and manages tickets, reviews', async () => {
    const tester = createTester();
    const base = at('con_harborline_ridgeway');
    const [tom, abel] = [tester.as('usr_tom'), verified(tester, 'usr_abel')];
    const plan = { kind: 'plan', plan_id: 'pln_front_desk_plus', effective_date: '2026-11-21' };
    const { id } = await done(tom.post(`${base}/approval-requests`, plan));
    const { invoice } = await done(abel.post(`${base}/approval-requests/${id}/approve`));
    assert.equal((await done(abel.get(`${base}/plan`))).plan.name, 'Front Desk Plus');
    const second = { kind: 'one_time', name: 'Visit', price: usd(9000), effective_date: '2026-11-21' };
    const offered = await done(tom.post(`${base}/approval-requests`, second));
    await done(abel.post(`${base}/approval-requests/${offered.id}/reject`));
    const payment = { amount: usd(1000), date: '2026-11-21', method_label: 'Visa ending 4421' };
    await done(tom.post(`${base}/invoices/${invoice.id}/payments`, payment));
    const [open] = (await done(tom.get(`${base}/invoices?status=open&status=overdue&sort=date`))).data;
    await done(tom.post(`${base}/invoices/${open.id}/void`, { reason: 'Billed twice' }));
    assert.equal((await done(abel.get(`${base}/invoices/${open.id}`))).status, 'void');
    await done(tom.post(`${base}/plan/cancel`));
    const draft = { title: 'Night calls', priority: 'low', description: 'To the clinic, please.' };
    const ticket = `${base}/tickets/${(await done(abel.post(`${base}/tickets`, draft))).id}`;
    await done(abel.post(`${ticket}/messages`, { client_id: 'relationship-1', body: 'Every night.' }));
    const close = { json: { status: 'closed' }, headers: { 'If-Match': await etagOf(abel, ticket) } };
    assert.equal((await done(abel.call('PATCH', ticket, close))).status, 'closed');
    // None of the other's acts is theirs.
    await refused(abel.post(`${base}/approval-requests`, second));
    await refused(abel.post(`${base}/plan/cancel`));
    await refused(abel.post(`${base}/invoices/${invoice.id}/payments`, payment));
    await refused(abel.post(`${base}/invoices/${invoice.id}/void`, { reason: 'No' }));
    await refused(tom.post(`${base}/approval-requests/${id}/approve`));
  });

  it('CON-4 the Partner has its Revampd plan and add-ons, tickets, billing history, a wallet, and payouts of Sub-Org billing', async () => {
    const tester = createTester();
    const base = at('con_harborline_revampd');
    const tom = verified(tester, 'usr_tom');
    assert.equal((await done(tom.get(`${base}/plan`))).plan.name, 'Revampd Partner');
    const item = { item_id: 'itm_phone_number', quantity: 2 };
    const { quote_id } = await done(tom.post(`${base}/add-ons/preview`, item));
    const added = await done(tom.post(`${base}/add-ons`, { ...item, quote_id }));
    assert.equal(added.invoice.issuer.id, 'org_revampd');
    assert.ok((await done(tom.get(`${base}/tickets`))).total > 0);
    assert.ok((await done(tom.get(`${base}/billing-history`))).total > 0);
    const before = (await done(tom.get(`${base}/wallet`))).balance.amount;
    const [payout] = (await done(tom.get(`${base}/payouts?status=ready`))).data;
    for (const { organization } of payout.sources) assert.equal(organization.type, 'sub_org');
    const parts = { credit: payout.amount, withdraw: usd(0) };
    const { wallet } = await done(tom.post(`${base}/payouts/${payout.id}/allocation`, parts));
    assert.equal(wallet.balance.amount, before + payout.amount.amount);
  });

  it('CON-5 a Sub-Org has platform items with Revampd, and its plan with its Partner alone', async () => {
    const tester = createTester();
    const base = at('con_northgate_revampd');
    const dana = verified(tester, 'usr_dana');
    assert.equal((await done(dana.get(`${base}/plan`))).kind, 'managed_by_partner');
    const { plans, add_ons } = await done(dana.get(`${base}/catalog`));
    assert.deepEqual(plans, []);
    assert.ok(add_ons.length > 0);
    const partners = JSON.stringify(await done(dana.get(`${at('con_harborline_northgate')}/invoices?limit=100`)));
    const item = { item_id: 'itm_toll_free', quantity: 1 };
    const { quote_id } = await done(dana.post(`${base}/add-ons/preview`, item));
    const { invoice } = await done(dana.post(`${base}/add-ons`, { ...item, quote_id }));
    assert.deepEqual([invoice.issuer.id, invoice.type], ['org_revampd', 'add_on']);
    assert.equal(
      JSON.stringify(await done(dana.get(`${at('con_harborline_northgate')}/invoices?limit=100`))),
      partners,
    );
    await refused(dana.post(`${base}/plan/preview`, { plan_id: 'pln_revampd_solo' }));
    await refused(dana.post(`${base}/plan/cancel`));
  });

  it('CON-6 a Self-Serve customer has plan, add-ons, invoices, tickets, wallet and affiliate payouts, and never Partner payouts', async () => {
    const tester = createTester();
    const base = at('con_juniper_revampd');
    const wren = verified(tester, 'usr_wren');
    const { quote_id } = await done(wren.post(`${base}/plan/preview`, { plan_id: 'pln_revampd_studio' }));
    const json = { plan_id: 'pln_revampd_studio', quote_id };
    assert.equal((await done(wren.call('PUT', `${base}/plan`, { json }))).plan.plan.name, 'Revampd Studio');
    for (const section of ['add-ons', 'invoices', 'billing-history', 'tickets', 'affiliate-payouts'])
      assert.ok((await done(wren.get(`${base}/${section}`))).total > 0, section);
    assert.ok((await done(wren.get(`${base}/wallet`))).balance.amount > 0);
    assert.equal((await done(wren.get(`${base}/affiliate-payouts/summary`))).participating, true);
    const { sections } = await done(wren.get(base));
    assert.ok(!sections.some(({ name }: { name: string }) => name === 'payouts'));
    await refused(wren.get(`${base}/payouts`));
    const [payout] = (await done(verified(tester, 'usr_tom').get(`${at('con_harborline_revampd')}/payouts`))).data;
    await refused(wren.get(`${base}/payouts/${payout.id}`));
  });

  for (const scenario of scenarioNames.filter((name) => name === 'default' || name === 'empty'))
    it(`CON-11 in ${scenario} every Sub-Org has one Partner and one Revampd connection, a Self-Serve its one`, async () => {
      const tester = createTester({ scenario });
      const { organizations, users } = tester.api.platform.tables;
      for (const { id, type } of organizations
        .all()
        .filter((one) => one.type === 'sub_org' || one.type === 'self_serve')) {
        const owner = users.all().find(({ organizationId, role }) => organizationId === id && role === 'owner')!;
        const { data, total } = await done(tester.as(owner.id).get('/v1/connections'));
        const expected = type === 'sub_org' ? ['partner_sub_org', 'sub_org_revampd'] : ['self_serve_revampd'];
        assert.deepEqual(data.map((each: any) => each.type).sort(), expected);
        assert.equal(total, expected.length);
      }
    });
});
