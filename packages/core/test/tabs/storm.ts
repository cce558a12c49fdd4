/** The script of a page in which a storm is ridden out. */
import { fakeTimers } from '../../src/test/fake-timers.ts';
import { rideOut } from '../../src/test/storm-tabs.ts';

Object.assign(globalThis, {
  rideOutAll: (events: number) => {
    // Waits are as long as they can be, and none of them is waited for.
    Math.random = () => 1;
    return rideOut(events, fakeTimers());
  },
});
