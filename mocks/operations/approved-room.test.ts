import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAsking, createSubscribed, reminders, TODAY, type Asking } from '../test/asking.ts';
import { stateOf } from '../test/state.ts';
import type { Answer } from '../test/tester.ts';

const PORTION = { ...reminders, quantity: 6 };
const LATER = { effective_date: '2026-11-28' };
const LATER_STILL = { effective_date: '2026-12-01' };
const DAY_MS = 86_400_000;
const LONG_AFTER = '2027-03-01T20:00:00.000Z';

/** A verified person of the Sub-Org, in a session of now. */
const decider = ({ tester }: Asking) => tester.as('usr_dana', null, { assurance: 'elevated' });

const read = async (scene: Asking, { id }: Answer['body']) =>
  (await decider(scene).get(`${scene.requests}/${id}`)).body;

/** Asks for two portions, of which only one fits, and approves the first. */
async function approveOneOf(scene: Asking, days: readonly [object, object]): Promise<readonly [any, any]> {
  const asked = [await scene.ask({ ...PORTION, ...days[0] }), await scene.ask({ ...PORTION, ...days[1] })] as const;
  assert.deepEqual((await read(scene, asked[1])).viewer_state.actions, ['approve', 'reject']);
  await scene.approve(asked[0].id);
  return asked;
}

/** The quantities of the add-ons that are billed. */
const billed = async (scene: Asking) =>
  (await decider(scene).get(`${scene.at}/add-ons`)).body.data.map(({ quantity }: any) => quantity);

describe('APR-6 what is approved has its place on its day', () => {
  for (const [name, days] of [
    ['both on the same later day', [LATER, LATER]],
    ['the second on an earlier day', [LATER_STILL, LATER]],
    ['the second on a later day', [LATER, LATER_STILL]],
    ['both today', [{}, {}]],
    ['the first today, the second later', [{}, LATER]],
    ['the first later, the second today', [LATER, {}]],
  ] as const)
    it(`APR-6 two of which one fits, ${name}: the second can’t be approved, is not offered, and never begins by itself`, async () => {
      const scene = createAsking();
      const { tester, requests, at, wait } = scene;
      const [first, second] = await approveOneOf(scene, days);
      const shown = await read(scene, second);
      assert.deepEqual([shown.status, shown.viewer_state.actions], ['pending', ['reject']]);
      const listed = (await decider(scene).get(`${requests}?status=pending`)).body.data;
      assert.deepEqual(listed[0].viewer_state.actions, ['reject']);
      const before = stateOf(tester.api.platform);
      const { status, body } = await decider(scene).post(`${requests}/${second.id}/approve`);
      assert.deepEqual([status, body.code, body.current], [409, 'invalid_transition', shown]);
      assert.deepEqual(stateOf(tester.api.platform), before);
      wait('2026-12-05T20:00:00.000Z');
      assert.deepEqual(await billed(scene), [6]);
      // The Partner ends the first: its place is free from the next period on, and nobody approved the second.
      const [addOn] = (await decider(scene).get(`${at}/add-ons`)).body.data;
      assert.equal((await tester.as('usr_tom').call('DELETE', `${at}/add-ons/${addOn.id}`)).status, 200);
      wait(LONG_AFTER);
      assert.deepEqual(await billed(scene), []);
      assert.notEqual((await read(scene, first)).took_effect_at, null);
      const { status: ending, took_effect_at, invoice } = await read(scene, second);
      assert.deepEqual([ending, took_effect_at, invoice], ['expired', null, null]);
      assert.equal((await decider(scene).get(`${at}/invoices`)).body.total, 1);
    });

  it('APR-4 what no longer fits beside what was approved is refused where it is asked for', async () => {
    const scene = createAsking();
    await scene.approve((await scene.ask({ ...PORTION, ...LATER })).id);
    for (const effective_date of [TODAY, '2026-11-28', '2027-01-01']) {
      const draft = { kind: 'add_on', item_id: 'itm_reminders', quantity: 5, effective_date };
      const { status, body } = await scene.tom.post(scene.requests, draft);
      assert.deepEqual([status, body.errors[0].pointer, body.errors[0].code], [422, '/quantity', 'maximum']);
    }
    await scene.approve((await scene.ask({ ...reminders, quantity: 4 })).id);
    scene.wait('2026-11-28T08:00:00.000Z');
    assert.deepEqual((await billed(scene)).toSorted(), [4, 6]);
  });

  it('APR-6 what ends before the day leaves its place: asked for, approved and begun beside what stands until then', async () => {
    const scene = await createSubscribed();
    const { ask, approve, tester, tom, at, requests, wait } = scene;
    const [addOn] = (await tom.get(`${at}/add-ons`)).body.data;
    const { body: ending } = await tom.call('DELETE', `${at}/add-ons/${addOn.id}`);
    assert.deepEqual([ending.status, ending.ends_on], ['ending', '2026-12-14']);
    const all = { ...reminders, quantity: 10 };
    const { status, body } = await tom.post(requests, {
      ...{ kind: 'add_on', item_id: 'itm_reminders', quantity: 10 },
      effective_date: '2026-12-14',
    });
    assert.deepEqual([status, body.errors[0].pointer], [422, '/quantity']);
    const { id } = await ask({ ...all, effective_date: '2026-12-15' });
    assert.equal((await approve(id)).status, 'approved');
    wait('2026-12-15T08:00:00.000Z');
    assert.deepEqual(await billed(scene), [10]);
    const { body: begun } = await tester.as('usr_dana').get(`${requests}/${id}`);
    assert.equal(begun.took_effect_at, '2026-12-15T08:00:00.000Z');
  });

  it('APR-6 what was approved begins, even if the catalogue allows less by its day', async () => {
    const scene = createAsking();
    const { platform } = scene.tester.api;
    const { id } = await scene.ask({ ...PORTION, ...LATER });
    await scene.approve(id);
    const item = platform.tables.catalogItems.get('itm_reminders')!;
    platform.transaction(() => platform.tables.catalogItems.put({ ...item, maxQuantity: 3 }));
    scene.wait('2026-11-28T08:00:00.000Z');
    assert.deepEqual(await billed(scene), [6]);
  });

  it('APR-6 whatever is asked, approved and ended: all that is approved begins on its day, never more than there is room for', async () => {
    const step = fc.record({
      quantity: fc.integer({ min: 1, max: 10 }),
      inDays: fc.integer({ min: 0, max: 20 }),
      waits: fc.integer({ min: 0, max: 4 }),
      ends: fc.boolean(),
    });
    const tally = { approved: 0, refused: 0, notOffered: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 16 }), async (steps) => {
        const scene = createAsking();
        for (const each of steps) await askAndApprove(scene, each, tally);
        scene.wait(LONG_AFTER);
        const { data } = (await decider(scene).get(`${scene.requests}?status=approved&limit=100`)).body;
        for (const { effective_date, decision, took_effect_at } of data)
          assert.equal(dayOf(took_effect_at), [effective_date, dayOf(decision.at)].toSorted()[1]);
      }),
      { numRuns: 25, seed: 6, endOnFailure: true },
    );
    assert.ok(tally.approved > 100 && tally.refused > 50 && tally.notOffered > 10, JSON.stringify(tally));
  });
});

/** In the connection's time zone, where it is eight hours earlier than UTC all winter. */
const dayOf = (instant: string): string => new Date(Date.parse(instant) - 8 * 3_600_000).toISOString().slice(0, 10);

/** Asks for a quantity and for half of it, approves both if it can, ends an add-on or doesn't, and waits for some days. */
async function askAndApprove(
  scene: Asking,
  { quantity, inDays, waits, ends }: { quantity: number; inDays: number; waits: number; ends: boolean },
  tally: { approved: number; refused: number; notOffered: number },
): Promise<void> {
  const { tester, at, requests } = scene;
  const { clock } = tester.api;
  const [tom, dana] = [tester.as('usr_tom'), decider(scene)];
  const effective_date = dayOf(new Date(clock.now() + inDays * DAY_MS).toISOString());
  const draft = { kind: 'add_on', item_id: 'itm_reminders', effective_date };
  const asked = [];
  for (const each of [quantity, Math.ceil(quantity / 2)]) {
    const { status, body } = await tom.post(requests, { ...draft, quantity: each });
    if (status === 201) asked.push(body.id);
    else tally.refused += 1;
  }
  for (const id of asked) {
    const { viewer_state } = (await dana.get(`${requests}/${id}`)).body;
    const isOffered = viewer_state.actions.includes('approve');
    const { status } = await dana.post(`${requests}/${id}/approve`);
    assert.equal(status, isOffered ? 200 : 409);
    tally[isOffered ? 'approved' : 'notOffered'] += 1;
  }
  const addOns = (await dana.get(`${at}/add-ons?status=active`)).body.data;
  if (ends && addOns.length > 0) await tom.call('DELETE', `${at}/add-ons/${addOns[0].id}`);
  for (let day = 0; day < waits; day += 1) {
    clock.advance(DAY_MS);
    const quantities: number[] = await billed(scene);
    assert.ok(quantities.reduce((sum, each) => sum + each, 0) <= 10, JSON.stringify(quantities));
  }
}
