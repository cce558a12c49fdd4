import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { END, jumpTo, nearTo, type Aim } from './aims.ts';
import { beside } from './feed-keys.ts';
import { Geometry, type RowKey } from './geometry.ts';

const rows = fc.array(fc.integer({ min: 10, max: 1500 }), { minLength: 1, maxLength: 400 });
const first = fc.integer({ min: 1, max: 9_000 });

/** Loaded rows of these heights, the last `unsent` of them unsent. */
const geometryOf = (heights: readonly number[], from: number, unsent = 0): Geometry => {
  const geometry = new Geometry();
  const count = Math.max(1, heights.length - unsent);
  geometry.loaded = { first: from, last: from + count - 1 };
  geometry.tail = heights.slice(count).map((_, index) => `u${index}`);
  heights.forEach((height, index) => geometry.measured(index < count ? from + index : `u${index - count}`, height));
  return geometry;
};
const keysOf = ({ loaded, tail }: Geometry): RowKey[] => [
  ...Array.from({ length: loaded.last - loaded.first + 1 }, (_, index) => loaded.first + index),
  ...tail,
];

describe('geometry', () => {
  it('rows follow each other without gaps, the unsent behind the entries', () => {
    fc.assert(
      fc.property(rows, first, fc.integer({ min: 0, max: 5 }), (heights, from, unsent) => {
        const geometry = geometryOf(heights, from, unsent);
        const keys = keysOf(geometry);
        expect(geometry.topOf(keys[0]!)).to.equal(geometry.start);
        keys.forEach((key, index) => {
          const next = keys[index + 1];
          expect(geometry.heightOf(key)).to.equal(heights[index]);
          expect(beside(geometry, key, 1)).to.equal(next);
          if (next === undefined) expect(geometry.endOf(key)).to.equal(geometry.end);
          else {
            expect(geometry.topOf(next)).to.equal(geometry.endOf(key));
            expect(beside(geometry, next, -1)).to.equal(key);
          }
        });
      }),
    );
  });

  it('TIC-10 what is drawn covers the view and 320 pixels on both sides, in 100 rows at most', () => {
    fc.assert(
      fc.property(rows, first, fc.double({ min: 0, max: 1, noNaN: true }), (heights, from, part) => {
        const geometry = geometryOf(heights, from);
        const height = 700;
        const top = geometry.start + part * Math.max(0, geometry.end - geometry.start - height);
        const near = geometry.rowsNear({ top, height });
        expect(near.last - near.first).to.be.below(100);
        expect(near.first).to.be.at.least(geometry.loaded.first);
        expect(near.last).to.be.at.most(geometry.loaded.last);
        if (Math.min(...heights) < 20) return;
        expect(geometry.topOf(near.first)).to.be.at.most(Math.max(geometry.start, top - 320));
        expect(geometry.endOf(near.last)).to.be.at.least(Math.min(geometry.end, top + height + 320));
      }),
    );
  });

  it('THR-5 the row that keeps its place is in view, and nothing that is wholly in view stands before it', () => {
    fc.assert(
      fc.property(rows, first, fc.double({ min: 0, max: 1, noNaN: true }), (heights, from, part) => {
        const geometry = geometryOf(heights, from, 2);
        const view = { height: 500, top: geometry.start + part * Math.max(0, geometry.end - geometry.start - 500) };
        const holder = geometry.holder(view)!;
        const isWhole = (key: RowKey): boolean =>
          geometry.topOf(key) >= view.top && geometry.endOf(key) <= view.top + view.height;
        expect(geometry.topOf(holder)).to.be.below(view.top + view.height);
        expect(geometry.endOf(holder)).to.be.above(view.top);
        const whole = keysOf(geometry).find(isWhole);
        if (whole !== undefined) expect(holder).to.equal(whole);
      }),
    );
  });

  it('the focused row keeps its place as long as any of it is in view', () => {
    const geometry = geometryOf([100, 100, 100, 100, 100], 1);
    expect(geometry.holder({ top: 50, height: 200 }, 3)).to.equal(3);
    expect(geometry.holder({ top: 50, height: 200 }, 1)).to.equal(1);
    expect(geometry.holder({ top: 150, height: 200 }, 1)).to.equal(3);
  });

  it('a row that is measured anew moves those behind it, and no other', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 10, max: 900 }), (heights, index, height) => {
        const geometry = geometryOf(heights, 1);
        const at = 1 + (index % heights.length);
        const before = keysOf(geometry).map((key) => geometry.topOf(key));
        const change = height - geometry.heightOf(at);
        expect(geometry.measured(at, height)).to.equal(change !== 0);
        keysOf(geometry).forEach((key, row) =>
          expect(geometry.topOf(key)).to.equal(before[row]! + (row + 1 > at ? change : 0)),
        );
      }),
    );
  });

  it('aims as little as brings a row into view, and reads a tall one from the side from which one comes', () => {
    const geometry = geometryOf([100, 100, 1000, 100, 100], 1);
    const view = { top: 0, height: 300 };
    const top = (aim: Aim, from = 0): number => aim.top(geometry, { ...view, top: from });
    expect(top(nearTo(2, false))).to.equal(0);
    expect(top(nearTo(3, false))).to.equal(196);
    expect(top(nearTo(3, true), 1100)).to.equal(904);
    expect(top(nearTo(4, false))).to.equal(1004);
    expect(top(nearTo(1, true), 500)).to.equal(-4);
    expect(top(jumpTo(4))).to.equal(1100);
    expect(top(jumpTo(2), 500)).to.equal(25);
    expect(top(END)).to.equal(1100);
  });
});
