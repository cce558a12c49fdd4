import { expect } from '@open-wc/testing';
import { failure } from './test/failure.ts';
import { countedSignal, fakeTimers } from './test/fake-timers.ts';
import { backOff, wait } from './wait.ts';

describe('wait', () => {
  it('leaves no timer and no listener behind, whichever way it ends', async () => {
    const timers = fakeTimers();
    try {
      const { signal, abort, left } = countedSignal();
      const served = wait(1_000, signal);
      expect(left()).to.equal(1);
      await timers.fire(1_000);
      await served;
      expect([timers.running, left()]).to.deep.equal([[], 0]);
      const ended = failure(wait(1_000, signal));
      abort();
      expect((await ended).name).to.equal('AbortError');
      expect((await failure(wait(1_000, signal))).name).to.equal('AbortError');
      expect(timers.running).to.deep.equal([]);
    } finally {
      timers.restore();
    }
  });
});

describe('backOff', () => {
  it('doubles up to its cap, and stays between half and all of that', () => {
    expect([0, 1, 2, 3, 4, 5, 2_000].map((attempt) => backOff(attempt, 300, 5_000, () => 1))).to.deep.equal([
      300, 600, 1_200, 2_400, 4_800, 5_000, 5_000,
    ]);
    expect(backOff(2, 300, 5_000, () => 0)).to.equal(600);
    const drawn = new Set(Array.from({ length: 20 }, () => backOff(0, 300, 5_000)));
    for (const milliseconds of drawn) expect(milliseconds).to.be.within(150, 300);
    expect(drawn.size).to.be.greaterThan(1);
  });
});
