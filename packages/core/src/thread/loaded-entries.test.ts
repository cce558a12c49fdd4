import { expect } from '@open-wc/testing';
import type { ThreadEntry } from '@revampd/api-client';
import fc from 'fast-check';
import { createLoadedEntries } from './loaded-entries.ts';

const entry = (sequence: number, version = 1): ThreadEntry =>
  ({ id: `ent_${sequence}`, sequence, version, kind: 'message' }) as ThreadEntry;

describe('loaded entries', () => {
  it('LIV-3 whatever comes, in whatever order and however often, ends in the highest version of each, in ranges without gaps', () => {
    const comes = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 4 })), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(comes, (told) => {
        const entries = createLoadedEntries();
        const model = new Map<number, number>();
        for (const [sequence, version] of told) {
          const known = model.get(sequence);
          const added = entries.add(entry(sequence, version));
          expect(added).to.equal(known === undefined ? 'new' : version > known ? 'changed' : 'known');
          model.set(sequence, Math.max(known ?? 0, version));
        }
        for (let sequence = 0; sequence <= 41; sequence += 1) {
          expect(entries.get(sequence)?.version).to.equal(model.get(sequence));
          expect(entries.sequenceOf(`ent_${sequence}`)).to.equal(model.has(sequence) ? sequence : undefined);
          let [first, last] = [sequence, sequence];
          while (model.has(first - 1)) first -= 1;
          while (model.has(last + 1)) last += 1;
          const range = entries.rangeOf(sequence);
          if (model.has(sequence)) expect(range).to.include({ first, last });
          else expect(range).to.equal(undefined);
        }
        expect(entries.count).to.equal(Math.max(0, ...model.keys()));
      }),
    );
  });
});
