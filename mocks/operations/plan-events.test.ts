import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooser, JUNIPER, NORTHGATE_REVAMPD, openShop } from '../test/shop.ts';
import { openStream } from '../test/stream.ts';
import { BASE_URL, type Answer, type Tester } from '../test/tester.ts';

const DAY_MS = 86_400_000;

/** What each of these people heard of plans, add-ons and invoices while something was done. */
async function heardBy(
  { api }: Tester,
  userIds: readonly string[],
  act: () => Promise<unknown>,
): Promise<Answer['body'][][]> {
  const { sessions } = api.platform.tables;
  const tokens = userIds.map((user_id) => api.mintSession({ user_id, connection_id: null, ttl_seconds: 3600 }).token);
  const streams = await Promise.all(tokens.map((token) => openStream({ fetch: api.fetch, baseUrl: BASE_URL, token })));
  await act();
  for (const token of tokens)
    api.platform.transaction(() => sessions.put({ ...sessions.first('byToken', token)!, isRevoked: true }));
  const heard = await Promise.all(streams.map((stream) => stream.rest()));
  return heard.map((events) => events.filter(({ type }) => /^(plan|add_on|invoice)\./.test(type)));
}

const typesOf = (events: readonly Answer['body'][]) => events.map(({ type }) => type);

describe('events of plans and add-ons', () => {
  it('a change is heard by those who read the plan, from both seats, and by nobody else', async () => {
    const shop = openShop();
    const self = chooser(shop.as('usr_wren'), JUNIPER);
    await self.choosePlan('studio');
    const people = ['usr_wren', 'usr_anika', 'usr_omar', 'usr_theo', 'usr_lena', 'usr_dana', 'usr_tom'];
    const heard = await heardBy(shop, people, () => self.choosePlan('scale'));
    const told = ['plan.updated', 'invoice.created'].sort();
    const expected = [told, told, told, [], [], [], []];
    assert.deepEqual(
      heard.map((events) => typesOf(events).sort()),
      expected,
    );
    const [wren, anika, omar] = heard.map((events) => events.find(({ type }) => type === 'plan.updated'));
    const now = await self.getPlan();
    assert.deepEqual([wren.object, wren.version, wren.connection_id], [now, now.version, 'con_juniper_revampd']);
    assert.deepEqual([anika.object.viewer_state.actions, omar.object.viewer_state.actions], [[], []]);
  });

  it('a preview is told to nobody; a cancellation and its resumption to all, with growing versions', async () => {
    const shop = openShop();
    const self = chooser(shop.as('usr_wren'), JUNIPER);
    await self.choosePlan('studio');
    const [heard] = await heardBy(shop, ['usr_omar'], async () => {
      await self.quotePlan('scale');
      await self.person.post(`${JUNIPER}/plan/cancel`);
      await self.person.post(`${JUNIPER}/plan/resume`);
    });
    assert.deepEqual(
      heard!.map(({ object }) => object.status),
      ['ending', 'active'],
    );
    assert.deepEqual(
      heard!.map(({ version }) => version),
      [2, 3],
    );
  });

  it('an add-on is new, then changes', async () => {
    const shop = openShop();
    const dana = chooser(shop.as('usr_dana'), NORTHGATE_REVAMPD);
    const [heard, joel, wren] = await heardBy(shop, ['usr_ines', 'usr_joel', 'usr_wren'], async () => {
      const { id } = (await dana.chooseItem('phone', 2)).written.body.add_on;
      await dana.chooseQuantity(id, 1);
      await dana.person.call('DELETE', `${NORTHGATE_REVAMPD}/add-ons/${id}`);
    });
    const addOns = heard!.filter(({ type }) => type.startsWith('add_on.'));
    assert.deepEqual(
      addOns.map(({ type, object, version }) => [type, object.next_quantity, object.status, version]),
      [
        ['add_on.created', null, 'active', 1],
        ['add_on.updated', 1, 'active', 2],
        ['add_on.updated', null, 'ending', 3],
      ],
    );
    assert.deepEqual([joel, wren], [[], []]);
  });

  it('a renewal by the clock is told: the plan’s new period, the add-on’s, and the invoice', async () => {
    const shop = openShop({ now: '2026-12-01T04:30:00.000Z' });
    const self = chooser(shop.as('usr_wren'), JUNIPER);
    await self.choosePlan('studio');
    await self.chooseItem('phone', 2);
    const [heard] = await heardBy(shop, ['usr_mina'], async () => {
      shop.api.clock.advance(DAY_MS / 48);
      await self.getPlan();
    });
    assert.deepEqual(typesOf(heard!).sort(), ['add_on.updated', 'invoice.created', 'plan.updated']);
    const plan = heard!.find(({ type }) => type === 'plan.updated');
    assert.deepEqual(plan.object.current_period, { start: '2026-12-01', end: '2026-12-31' });
    assert.equal(plan.object.changed_by, null);
  });
});
