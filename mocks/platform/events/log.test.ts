import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Happening } from './happening.ts';
import { EventLog } from './log.ts';

const happening = (position: number): Happening => ({
  position,
  topics: [],
  table: 'notes',
  before: undefined,
  after: { id: `n${position}` },
});

describe('the event log', () => {
  it('has the last happenings, and everything behind the one dropped last, as a plain list has', () => {
    const commits = fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(commits, fc.integer({ min: 1, max: 6 }), (list, length) => {
        const log = new EventLog(length, 7);
        const plain: Happening[] = [];
        let [begin, position] = [7, 7];
        for (const changes of list) {
          const told = changes.flatMap((isTold, index) => (isTold ? [happening(position + index + 1)] : []));
          position += changes.length;
          log.add(told, position);
          plain.push(...told);
          begin = plain.splice(0, Math.max(plain.length - length, 0)).at(-1)?.position ?? begin;
          assert.equal(log.end, position);
          for (let at = 5; at <= position + 1; at += 1) {
            assert.equal(log.reaches(at), at >= begin && at <= position, `${at}`);
            if (log.reaches(at))
              assert.deepEqual(
                log.behind(at),
                plain.filter((each) => each.position > at),
              );
          }
        }
      }),
    );
  });
});
