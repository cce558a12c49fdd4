import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createHeights } from './heights.ts';

const ESTIMATE = 80;
/** Heights as browsers lay out: whole 64ths of a pixel. */
const height = fc.integer({ min: 1, max: 64 * 900 }).map((steps) => steps / 64);
const measured = fc.array(fc.record({ sequence: fc.integer({ min: 1, max: 700 }), height }), { maxLength: 120 });

describe('heights', () => {
  it('TIC-10 sums are those of a list that is added up, whatever was measured in whatever order', () => {
    fc.assert(
      fc.property(measured, fc.integer({ min: 1, max: 900 }), (rows, sequence) => {
        const heights = createHeights(ESTIMATE);
        const list = Array.from({ length: 1000 }, () => ESTIMATE);
        for (const row of rows) {
          heights.set(row.sequence, row.height);
          list[row.sequence] = row.height;
        }
        const sum = list.slice(1, sequence).reduce((total, one) => total + one, 0);
        expect(heights.before(sequence)).to.equal(sum);
        expect(heights.of(sequence)).to.equal(list[sequence]);
      }),
    );
  });

  it('the row at a distance is the one that begins there or covers it', () => {
    fc.assert(
      fc.property(measured, fc.double({ min: 0, max: 90_000, noNaN: true }), (rows, distance) => {
        const heights = createHeights(ESTIMATE);
        for (const row of rows) heights.set(row.sequence, row.height);
        const at = heights.at(distance);
        expect(heights.before(at)).to.be.at.most(distance);
        expect(heights.before(at + 1)).to.be.above(distance);
        expect(heights.at(heights.before(at))).to.equal(at);
      }),
    );
  });

  it('before the first row lies the first row', () => {
    expect(createHeights(ESTIMATE).at(-5)).to.equal(1);
  });
});
