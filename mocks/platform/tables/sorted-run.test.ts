import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compareKeys, type SortKey } from './sort-key.ts';
import { SortedRun, type Place } from './sorted-run.ts';

/** Several rows at once, so that few acts fill and empty many chunks: `count` of them, `stride` apart. */
const acts = fc.array(
  fc.record({
    isRemoval: fc.boolean(),
    from: fc.integer({ min: -50, max: 2500 }),
    count: fc.integer({ min: 1, max: 900 }),
    stride: fc.integer({ min: -3, max: 3 }),
  }),
  { minLength: 1, maxLength: 8 },
);

type Acts = typeof acts extends fc.Arbitrary<infer List> ? List : never;

/** Does the same to a run and to plain rows, which are sorted at the end. */
function perform(list: Acts): { run: SortedRun<number>; places: readonly Place<number>[] } {
  const run = new SortedRun<number>();
  const plain = new Map<string, Place<number>>();
  for (const [turn, { isRemoval, from, count, stride }] of list.entries())
    for (let index = 0; index < count; index += 1) {
      const key = keyOf(from + index * stride);
      const row = turn * 1000 + index;
      if (isRemoval) run.delete(key);
      else run.set(key, row);
      if (isRemoval) plain.delete(JSON.stringify(key));
      else plain.set(JSON.stringify(key), { key, row });
    }
  return { run, places: [...plain.values()].sort((left, right) => compareKeys(left.key, right.key)) };
}

/** Every third key ends in text, so that both kinds meet. */
function keyOf(number: number): SortKey {
  return number % 3 === 0 ? [Math.floor(number / 3), `t${number}`] : [Math.floor(number / 3), number % 3];
}

function walkAll(run: SortedRun<number>, step: 1 | -1, behind?: SortKey, limit = Infinity): Place<number>[] {
  const found: Place<number>[] = [];
  for (const walk = run.walk(step, behind); walk.place && found.length < limit; walk.move()) found.push(walk.place);
  return found;
}

describe('a sorted run', () => {
  it('holds what a plain sorted array holds, after any acts, and is walked alike', () => {
    fc.assert(
      fc.property(acts, fc.array(fc.integer({ min: -60, max: 4000 }), { maxLength: 12 }), (list, behinds) => {
        const { run, places } = perform(list);
        assert.equal(run.size, places.length);
        assert.deepEqual([run.first, run.last], [places[0], places.at(-1)]);
        assert.deepEqual(
          run.rows(),
          places.map(({ row }) => row),
        );
        assert.deepEqual(walkAll(run, 1), places);
        assert.deepEqual(walkAll(run, -1), places.toReversed());
        for (const key of behinds.map(keyOf)) {
          const after = places.filter((place) => compareKeys(place.key, key) > 0);
          const before = places.filter((place) => compareKeys(place.key, key) < 0);
          assert.deepEqual(walkAll(run, 1, key, 600), after.slice(0, 600));
          assert.deepEqual(walkAll(run, -1, key, 600), before.toReversed().slice(0, 600));
        }
      }),
    );
  });

  it('one act looks at as many keys in a hundred thousand rows as their logarithm, wherever it is', () => {
    const run = new SortedRun<number>();
    for (let number = 0; number < 100_000; number += 1) run.set([number], number);
    let looks = 0;
    const counting = (number: number): SortKey =>
      new Proxy([number], {
        get: (target, name) => {
          if (name === '0') looks += 1;
          return Reflect.get(target, name) as unknown;
        },
      });
    for (const number of [0, 49_999, 99_999]) {
      looks = 0;
      run.delete(counting(number));
      run.set(counting(number), number);
      run.walk(-1, counting(number)).move();
      assert.ok(looks <= 75, `${looks} looks around ${number}`);
    }
    assert.deepEqual([run.size, run.first?.row, run.last?.row], [100_000, 0, 99_999]);
  });
});
