/** What may go wrong around any element, and how a person comes to see it. */
import type { RevampdElement } from '../element/revampd-element.ts';
import { isLive, seen, type Host } from './mount.ts';
import { holdTime } from './page-clock.ts';
import { whileTimePasses, type ElementState } from './under-test.ts';

type Fault = Parameters<Host['api']['network']['faults']['set']>[0][number]['fault'];

/** What stands in the place of content. */
export const stateBlock = (element: RevampdElement): Promise<Element> =>
  seen(element, (root) => root.querySelector('[part=state]'));

/** Every call of the API whose path has this in it fails so. */
export const failing =
  (path: string, fault: Fault) =>
  ({ api }: Host): void =>
    api.network.faults.set([{ match: { path }, fault }]);

/** It has given up trying. */
export const failed = (element: RevampdElement): Promise<Element> =>
  whileTimePasses(element, (root) => root.querySelector('[part=state]'), 1000);

/** The same where time was held. */
export async function failedLate(element: RevampdElement): Promise<void> {
  await failed(element);
  holdTime().release();
}

/** The host's back end hands out this, or fails so. */
export const sessionIs =
  (answer: () => Promise<unknown>) =>
  (host: Host): void =>
    void Object.assign(host.settings, { fetchSession: answer });

/** The stream breaks for good, until what is shown counts as old. */
export const loseTheStream =
  (ready: (element: RevampdElement) => Promise<unknown>): ElementState['reach'] =>
  async (element, { api }) => {
    await ready(element);
    await isLive(element);
    api.network.faults.set([{ match: { path: 'streamEvents' }, fault: 'network' }]);
    api.network.cutStreams();
    await whileTimePasses(element, (root) => root.querySelector('[part=stale]'), 1000);
  };

/** The states of trouble that every element has, with the person who reads it, what the host sets, and its path. */
export function troubleStates(base: Pick<ElementState, 'person' | 'set'>, path: string): readonly ElementState[] {
  const state = (name: string, before: ElementState['before'], reach: ElementState['reach']): ElementState => ({
    ...base,
    name,
    before,
    reach,
  });
  return [
    state('failed', failing(path, { status: 422 }), stateBlock),
    state('no network', failing(path, 'network'), failed),
    state(
      'no answer in time',
      (host) => {
        holdTime();
        failing(path, 'timeout')(host);
      },
      failedLate,
    ),
    state('too many requests', failing(path, { status: 429 }), failed),
    state('site not allowed', failing(path, { status: 403, code: 'origin_not_allowed' }), stateBlock),
    state('session ended', (host) => void (host.signedIn = false), stateBlock),
    state(
      'session unreachable',
      sessionIs(() => Promise.reject(new TypeError('Failed to fetch'))),
      failed,
    ),
    state(
      'not set up',
      sessionIs(async () => ({})),
      stateBlock,
    ),
  ];
}
