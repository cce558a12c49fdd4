import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HARBORLINE, item, JUNIPER, NORTHGATE, NORTHGATE_REVAMPD, openShop, plan } from '../test/shop.ts';
import type { Person } from '../test/tester.ts';

/** The ids of this test's entries in the catalogue of a connection. */
async function idsIn(person: Person, path: string): Promise<{ plans: string[]; add_ons: string[] }> {
  const { body } = await person.get(`${path}/catalog`);
  const own = (entries: readonly { id: string }[]) =>
    entries.map(({ id }) => id).filter((id) => /^(pln|itm)_shop_/.test(id));
  return { plans: own(body.plans), add_ons: own(body.add_ons) };
}

const keys = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}_shop_${name}`);
const ownPlans = keys('pln', ['solo', 'studio', 'scale', 'studio_year', 'scale_year']);
const platformItems = keys('itm', ['phone', 'credits', 'tollfree']);
const ownItems = keys('itm', ['phone', 'credits', 'recording', 'tollfree']);
const partners = { plans: keys('pln', ['essentials', 'plus']), add_ons: keys('itm', ['seat', 'reminders']) };

describe('getCatalog: what may be chosen or proposed in a connection', () => {
  const rows: readonly [string, string, string, { plans: string[]; add_ons: string[] }][] = [
    ['a Self-Serve customer chooses its own plan', 'usr_wren', JUNIPER, { plans: ownPlans, add_ons: ownItems }],
    ['a Partner chooses its own plan', 'usr_tom', HARBORLINE, { plans: ownPlans, add_ons: ownItems }],
    ['a Partner proposes its own plans and items', 'usr_grace', NORTHGATE, partners],
    ['a Sub-Org chooses nothing in its Partner’s connection', 'usr_dana', NORTHGATE, { plans: [], add_ons: [] }],
    ['a Sub-Org has platform items alone', 'usr_dana', NORTHGATE_REVAMPD, { plans: [], add_ons: platformItems }],
    ['Revampd reads what it sells', 'usr_omar', NORTHGATE_REVAMPD, { plans: [], add_ons: platformItems }],
  ];
  for (const [title, userId, path, expected] of rows)
    it(title, async () => assert.deepEqual(await idsIn(openShop().as(userId), path), expected));

  it('entries are in the connection’s currency, and those without a price in it are left out', async () => {
    const shop = openShop();
    const { platform } = shop.api;
    item(platform, 'yen', 0, 'month', { prices: { JPY: 300, USD: 200 } });
    plan(platform, 'dinar', 0, 'month', {
      issuerId: 'org_harborline',
      connectionTypes: ['partner_sub_org'],
      prices: { KWD: 39750 },
    });
    assert.deepEqual(await idsIn(shop.as('usr_haruka'), '/v1/connections/con_omori_revampd'), {
      plans: [],
      add_ons: ['itm_shop_yen'],
    });
    const { body } = await shop.as('usr_tom').get('/v1/connections/con_harborline_salmiya/catalog');
    const dinar = body.plans.find(({ id }: { id: string }) => id === 'pln_shop_dinar');
    assert.deepEqual(dinar.price, { amount: 39750, currency: 'KWD' });
    assert.deepEqual((await idsIn(shop.as('usr_wren'), JUNIPER)).add_ons, [...ownItems, 'itm_shop_yen']);
  });

  it('a plan says what it includes and which items it covers; an item how many there can be', async () => {
    const { body } = await openShop().as('usr_wren').get(`${JUNIPER}/catalog`);
    const find = (list: 'plans' | 'add_ons', id: string) => body[list].find((entry: typeof body) => entry.id === id);
    assert.deepEqual(find('plans', 'pln_shop_studio').included, ['3 numbers', '2,000 call minutes', 'Call recording']);
    assert.deepEqual(find('plans', 'pln_shop_scale').ends_items, ['itm_shop_recording']);
    assert.equal(find('add_ons', 'itm_shop_credits').max_quantity, 5);
    assert.equal(find('add_ons', 'itm_shop_tollfree').period, 'year');
  });

  it('who reads no billing reads no catalogue; who reads it without acting does', async () => {
    const shop = openShop();
    const statuses = async (userId: string) => (await shop.as(userId).get(`${JUNIPER}/catalog`)).status;
    assert.deepEqual(
      [await statuses('usr_theo'), await statuses('usr_anika'), await statuses('usr_dana')],
      [403, 200, 404],
    );
    assert.equal((await shop.with('sk_test_self_serve').get(`${JUNIPER}/catalog`)).status, 200);
  });
});
