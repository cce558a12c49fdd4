/** What becomes of the connection to Revampd while somebody looks. */
import { expect, waitFor } from 'storybook/test';
import type { Shown } from './shown.ts';
import type { World } from './worlds.ts';

/** Milliseconds after which an element says that it waits: that what is shown is old, or that an act goes on. */
const PATIENCE = 10_000;

/** Waits until changes reach an element by themselves. */
export const isLive = ({ element }: Shown): Promise<void> =>
  waitFor(() => expect(element.matches(':state(live)'), 'changes come by themselves').toBe(true));

/** Runs `act`, in which an element loses its patience at once, and nobody waits for a story. */
export async function impatiently<T>(act: () => Promise<T>): Promise<T> {
  const { setTimeout } = globalThis;
  globalThis.setTimeout = ((run: () => void, delay?: number) =>
    setTimeout(run, delay === PATIENCE ? 0 : delay)) as typeof setTimeout;
  try {
    return await act();
  } finally {
    globalThis.setTimeout = setTimeout;
  }
}

/** Loses the stream of changes for good, longer than what is shown can count as fresh. */
export function loseStream({ api }: World): void {
  api.network.faults.set([{ match: { path: 'streamEvents' }, fault: 'network' }]);
  api.network.cutStreams();
}

/** Loses the connection, lets a minute pass while the page is in the background, and comes back to it. */
export async function comeBackOffline({ api }: World): Promise<void> {
  api.network.faults.set([{ fault: 'network' }]);
  const now = Date.now;
  Date.now = () => now() + 60_000;
  window.dispatchEvent(new Event('visibilitychange'));
  // The cache asks for the time in microtasks of the event.
  await new Promise((resolve) => setTimeout(resolve));
  Date.now = now;
}

/** The device is offline from now on, until `comeOnline`. */
export function goOffline(world: World): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  world.api.network.faults.set([{ fault: 'network' }]);
  world.api.network.cutStreams();
  window.dispatchEvent(new Event('offline'));
}

/** The device is as it really is. */
export function comeOnline(): void {
  Reflect.deleteProperty(navigator, 'onLine');
}
