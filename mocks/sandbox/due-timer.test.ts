import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createMockApi } from '../index.ts';
import { createDueTimer } from './due-timer.ts';

const START = Date.parse('2026-11-21T17:00:00.000Z');

/** A timer for an API in which one thing falls due, after so long; `delays` are those that it waits. */
function setUp(t: TestContext, after: number) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const delays: number[] = [];
  const mocked = globalThis.setTimeout;
  t.mock.method(globalThis, 'setTimeout', (act: () => void, delay: number) => {
    delays.push(delay);
    return mocked(act, delay);
  });
  let now = START;
  const api = createMockApi({ scenario: 'empty', now: () => now });
  const due: number[] = [];
  api.platform.nextDue = () => (due.length > 0 ? undefined : START + after);
  api.platform.runDue = () => {
    if (now >= START + after) due.push(now);
  };
  /** Time goes on, for the clock too unless that stands still. */
  const pass = (milliseconds: number, isStill = false) => {
    if (!isStill) now += milliseconds;
    t.mock.timers.tick(milliseconds);
  };
  return { api, timer: createDueTimer(() => api), delays, due, pass };
}

describe('the timer for what falls due', () => {
  it('does it at its instant, by one timer', (t) => {
    const { timer, delays, due, pass } = setUp(t, 5000);
    timer.arm();
    timer.arm();
    pass(4999);
    assert.deepEqual([due, delays], [[], [5000, 5000]]);
    pass(1);
    assert.deepEqual([due, delays.length], [[START + 5000], 2]);
  });

  it('waits for what lies further ahead than a timer can', (t) => {
    const { timer, delays, due, pass } = setUp(t, 2 ** 31);
    timer.arm();
    pass(2 ** 31 - 1);
    assert.deepEqual([due, delays], [[], [2 ** 31 - 1, 1]]);
    pass(1);
    assert.deepEqual(due, [START + 2 ** 31]);
  });

  it('is patient with a clock that stands still', (t) => {
    const { timer, delays, pass } = setUp(t, 1);
    timer.arm();
    pass(1, true);
    pass(1000, true);
    assert.deepEqual(delays, [1, 1000, 1000]);
  });

  it('says what failed and tries again in a second: it is still due', (t) => {
    const { api, timer, delays, due, pass } = setUp(t, 1);
    const errors: unknown[] = [];
    t.mock.method(console, 'error', (error: unknown) => errors.push(error));
    const { runDue } = api.platform;
    const full = new Error('The disk is full.');
    api.platform.runDue = () => {
      api.platform.runDue = runDue;
      throw full;
    };
    timer.arm();
    pass(1);
    assert.deepEqual([due, delays, errors], [[], [1, 1000], [full]]);
    pass(1000);
    assert.deepEqual(due, [START + 1001]);
  });

  it('stays stopped', (t) => {
    const { timer, delays, due, pass } = setUp(t, 5000);
    timer.arm();
    timer.stop();
    timer.arm();
    pass(5000);
    assert.deepEqual([due, delays], [[], [5000]]);
  });
});
