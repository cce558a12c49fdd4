import { expect } from '@open-wc/testing';
import { livePages } from '../test/live-pages.ts';
import { rideOut } from '../test/storm-tabs.ts';

describe('a storm of events', () => {
  const bench = livePages();

  // At its full size: test/storm.proof.ts.
  it('LIV-3 thousands of events with cuts, repeats and swaps, over tabs that come and go: the server’s state, every time', async function () {
    this.timeout(60_000);
    const { cuts, repeats, swaps } = await rideOut(4_000, bench.timers);
    expect(cuts).to.be.greaterThan(3);
    expect(repeats).to.be.greaterThan(150);
    expect(swaps).to.be.greaterThan(10);
  });
});
