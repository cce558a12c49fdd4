import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi, DomainError } from '../index.ts';
import { moveClock } from './clock.ts';

const START = '2026-11-21T17:00:00.000Z';

function createClockControl() {
  const api = createMockApi({ scenario: 'empty', now: START });
  const refusalOf = (body: object) => {
    try {
      moveClock({ api }, body);
      return undefined;
    } catch (error) {
      assert.ok(error instanceof DomainError);
      return [error.fields[0]?.pointer, error.fields[0]?.code];
    }
  };
  return { api, refusalOf };
}

describe('the sandbox’s control "clock"', () => {
  it('goes ten years in one step, and no further', () => {
    const { api, refusalOf } = createClockControl();
    const tenYears = Date.parse('2036-11-21T17:00:00.000Z') - Date.parse(START);
    assert.deepEqual(refusalOf({ advance_ms: tenYears + 1 }), ['/advance_ms', 'maximum']);
    assert.deepEqual(refusalOf({ now: '2036-11-21T17:00:00.001Z' }), ['/now', 'maximum']);
    assert.deepEqual(refusalOf({ now: '9998-01-01T00:00:00Z' }), ['/now', 'maximum']);
    assert.equal(api.clock.now(), Date.parse(START));
    assert.deepEqual(moveClock({ api }, { advance_ms: tenYears }), { now: '2036-11-21T17:00:00.000Z' });
  });

  it('takes an RFC 3339 time with date, time and zone, and nothing else that reads as a date', () => {
    const { api, refusalOf } = createClockControl();
    const wrong = ['2027', '2026-12-01', '2026-12-01T10:00:00', '1 Dec 2026 10:00:00 GMT', 'tomorrow', '1796119200000'];
    const impossible = ['2027-02-30T10:00:00Z', '2026-12-01T24:00:00Z', '2026-13-01T10:00:00Z', '2026-12-01T10:60:00Z'];
    for (const now of [...wrong, ...impossible]) assert.deepEqual(refusalOf({ now }), ['/now', 'format'], now);
    assert.equal(api.clock.now(), Date.parse(START));
    const right = ['2026-11-22T10:00:00Z', '2026-11-22T12:00:00.5+01:00', '2026-11-22t11:30:00z'];
    assert.deepEqual(
      right.map((now) => moveClock({ api }, { now })),
      [{ now: '2026-11-22T10:00:00.000Z' }, { now: '2026-11-22T11:00:00.500Z' }, { now: '2026-11-22T11:30:00.000Z' }],
    );
    assert.deepEqual(refusalOf({ now: '2026-11-22T11:00:00Z' }), ['/now', 'minimum']);
  });
});
