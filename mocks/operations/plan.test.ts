import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addUser } from '../index.ts';
import { chooser, HARBORLINE, JUNIPER, NORTHGATE, NORTHGATE_REVAMPD, openShop } from '../test/shop.ts';
import type { Tester } from '../test/tester.ts';

describe('PLN-1 the current plan', () => {
  it('PLN-1 name, price, billing period, status, renewal date and included items, for both seats', async () => {
    const shop = openShop();
    const wren = chooser(shop.as('usr_wren'), JUNIPER);
    assert.deepEqual(await wren.getPlan(), {
      kind: 'none',
      connection_id: 'con_juniper_revampd',
      viewer_state: { actions: ['start'], version: 0 },
      version: 0,
    });
    await wren.choosePlan('studio');
    const plan = await wren.getPlan();
    assert.deepEqual(plan.plan, { id: 'pln_shop_studio', name: 'Studio' });
    assert.deepEqual(plan.price, { amount: 11900, currency: 'USD' });
    assert.deepEqual(plan.included, ['3 numbers', '2,000 call minutes', 'Call recording']);
    assert.deepEqual([plan.period, plan.status, plan.renews_on, plan.ends_on], ['month', 'active', '2026-12-01', null]);
    assert.deepEqual(plan.current_period, { start: '2026-11-21', end: '2026-11-30' });
    assert.deepEqual(plan.viewer_state.actions, ['change', 'cancel']);
    assert.deepEqual([plan.started_on, plan.changed_by.id], ['2026-11-21', 'usr_wren']);

    const asRevampd = await chooser(shop.as('usr_omar'), JUNIPER).getPlan();
    assert.deepEqual(asRevampd, { ...plan, viewer_state: { ...plan.viewer_state, actions: [] } });
    const asKey = await shop.with('sk_test_self_serve').get(`${JUNIPER}/plan`);
    assert.deepEqual([asKey.headers.get('ETag'), asKey.body], [`"${plan.version}"`, asRevampd]);
  });

  it('PLN-1 what is allowed follows the status: active, ending, ended', async () => {
    const shop = openShop();
    const wren = () => chooser(shop.as('usr_wren'), JUNIPER);
    const standing = async () => {
      const { status, renews_on, ends_on, viewer_state } = await wren().getPlan();
      return [status, renews_on, ends_on, viewer_state.actions];
    };
    await wren().choosePlan('solo');
    assert.deepEqual(await standing(), ['active', '2026-12-01', null, ['change', 'cancel']]);
    await wren().person.post(`${JUNIPER}/plan/cancel`);
    assert.deepEqual(await standing(), ['ending', null, '2026-11-30', ['change', 'resume']]);
    shop.api.clock.advance(10 * 86_400_000);
    assert.deepEqual(await standing(), ['ended', null, '2026-11-30', ['start']]);
  });
});

describe('PLN-2 a Sub-Org’s plan is its Partner’s matter', () => {
  it('PLN-2 names the Partner and its owners by name, and leads to the Partner connection', async () => {
    const shop = openShop();
    for (const [id, name] of [
      ['usr_zoe', 'Zoe Aldous'],
      ['usr_amy', 'Amy Zeller'],
    ] as const)
      addUser(shop.api.platform, { id, organizationId: 'org_harborline', name, role: 'owner' });
    const { body } = await shop.as('usr_dana').get(`${NORTHGATE_REVAMPD}/plan`);
    assert.deepEqual(body, {
      kind: 'managed_by_partner',
      connection_id: 'con_northgate_revampd',
      partner: { id: 'org_harborline', name: 'Harborline', type: 'partner' },
      administrators: [
        { id: 'usr_amy', name: 'Amy Zeller', role: 'owner' },
        { id: 'usr_tom', name: 'Tom Aldersey', role: 'owner' },
        { id: 'usr_zoe', name: 'Zoe Aldous', role: 'owner' },
      ],
      partner_connection_id: 'con_harborline_northgate',
      viewer_state: { actions: [], version: 0 },
      version: 0,
    });
    // The lead goes where the same person finds their plan.
    assert.equal((await shop.as('usr_dana').get(`/v1/connections/${body.partner_connection_id}/plan`)).status, 200);
  });

  it('PLN-2 Revampd reads who manages it, and not the connection that it has no part in', async () => {
    const { body } = await openShop().as('usr_omar').get(`${NORTHGATE_REVAMPD}/plan`);
    assert.deepEqual(
      [body.kind, body.partner.id, body.partner_connection_id],
      ['managed_by_partner', 'org_harborline', null],
    );
  });

  it('PLN-2 nobody starts, changes, cancels or resumes a plan there', async () => {
    const shop = openShop();
    const people = [shop.as('usr_dana'), shop.as('usr_omar')];
    const before = shop.api.platform.position();
    for (const person of people) {
      const put = { json: { plan_id: 'pln_shop_solo', quote_id: 'quo_1' } };
      const answers = [
        await person.post(`${NORTHGATE_REVAMPD}/plan/preview`, { plan_id: 'pln_shop_solo' }),
        await person.call('PUT', `${NORTHGATE_REVAMPD}/plan`, put),
        await person.post(`${NORTHGATE_REVAMPD}/plan/cancel`),
        await person.post(`${NORTHGATE_REVAMPD}/plan/resume`),
      ];
      assert.deepEqual(
        answers.map(({ body }) => body.code),
        Array(4).fill('not_permitted'),
      );
    }
    assert.equal(shop.api.platform.position(), before);
  });
});

describe('who may do what to a plan', () => {
  const attempts = (person: ReturnType<Tester['as']>, path: string) => [
    person.post(`${path}/plan/preview`, { plan_id: 'pln_shop_scale' }),
    person.call('PUT', `${path}/plan`, { json: { plan_id: 'pln_shop_scale', quote_id: 'quo_1' } }),
    person.post(`${path}/plan/cancel`),
    person.post(`${path}/plan/resume`),
  ];

  it('seats and roles without it are refused, strangers find nothing, and nothing changes', async () => {
    const shop = openShop();
    await chooser(shop.as('usr_wren'), JUNIPER).choosePlan('studio');
    await chooser(shop.as('usr_tom'), HARBORLINE).choosePlan('studio');
    const rows: readonly [string, string, number[]][] = [
      ['usr_theo', JUNIPER, [403, 403, 403, 403]],
      ['usr_anika', JUNIPER, [403, 403, 403, 403]],
      ['usr_omar', JUNIPER, [403, 403, 403, 403]],
      ['usr_dana', JUNIPER, [404, 404, 404, 404]],
      ['usr_tom', NORTHGATE, [403, 403, 409, 403]],
      ['usr_grace', NORTHGATE, [403, 403, 409, 403]],
      ['usr_priya', NORTHGATE, [403, 403, 403, 403]],
      ['usr_dana', NORTHGATE, [403, 403, 403, 403]],
      ['usr_omar', NORTHGATE, [404, 404, 404, 404]],
    ];
    const tries = rows.map(([userId, ...row]) => [userId, shop.as(userId), ...row] as const);
    const before = shop.api.platform.position();
    for (const [userId, person, path, expected] of tries) {
      const answers = await Promise.all(attempts(person, path));
      assert.deepEqual(
        answers.map(({ status }) => status),
        expected,
        `${userId} ${path}`,
      );
    }
    assert.equal(shop.api.platform.position(), before);
    assert.equal((await shop.as('usr_theo').get(`${JUNIPER}/plan`)).status, 403);
  });

  it('a session that wasn’t minted for it is refused', async () => {
    const shop = openShop();
    const person = shop.as('usr_wren', 'con_juniper_revampd', { permissions: ['billing:read'] });
    const answers = await Promise.all(attempts(person, JUNIPER));
    assert.deepEqual(
      answers.map(({ body }) => body.code),
      Array(4).fill('not_permitted'),
    );
    assert.deepEqual((await person.get(`${JUNIPER}/plan`)).body.viewer_state.actions, []);
  });

  it('cancelling or resuming what can’t be is `invalid_transition`, with the plan as it is now', async () => {
    const shop = openShop();
    const wren = shop.as('usr_wren');
    for (const act of ['cancel', 'resume']) {
      const { body } = await wren.post(`${JUNIPER}/plan/${act}`);
      assert.deepEqual([body.code, body.current.kind], ['invalid_transition', 'none']);
    }
    await chooser(wren, JUNIPER).choosePlan('solo');
    const plan = (await wren.get(`${JUNIPER}/plan`)).body;
    const resumed = await wren.post(`${JUNIPER}/plan/resume`);
    assert.deepEqual([resumed.status, resumed.body.code, resumed.body.current], [409, 'invalid_transition', plan]);
    await wren.post(`${JUNIPER}/plan/cancel`);
    assert.equal((await wren.post(`${JUNIPER}/plan/cancel`)).body.current.status, 'ending');
  });
});
