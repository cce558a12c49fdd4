/** Every state of `<revampd-approval-request>`: what is asked, what became of it, and how it is decided. */
import { approveRequest, rejectRequest, type Fault } from '@revampd/mocks';
import type { RevampdElement } from '../element/revampd-element.ts';
import { pressIn, typeIn } from './control.ts';
import { isLive, seen, type Host } from './mount.ts';
import { failing, loseTheStream, stateBlock, troubleStates } from './trouble.ts';
import { holdCalls, whileTimePasses, type ElementState } from './under-test.ts';
import { NORTHGATE, person } from './wallet-states.ts';

type Reach = ElementState['reach'];

/** Of the default world: what Harborline asked of Northgate. */
export const REQUESTS = {
  plan: 'req_7',
  charge: 'req_8',
  approved: 'req_4',
  rejected: 'req_3',
  withdrawn: 'req_2',
} as const;

/** Another decider. */
export const INES = { userId: 'usr_ines', mintedById: 'org_northgate' };

const find = (element: RevampdElement, selector: string): Promise<Element> =>
  seen(element, (root) => root.querySelector(selector));

/** The card stands. */
export const ready = (element: RevampdElement): Promise<Element> => find(element, '[aria-busy=false] [part=price]');

/** Somebody else decides. */
export function decideElsewhere({ api }: Host, id: string, isApproved: boolean, actor = INES, note?: string): void {
  const { platform } = api;
  const connection = platform.tables.connections.get(NORTHGATE)!;
  (isApproved ? approveRequest : rejectRequest)(platform, connection, id, { actor, note });
}

/** The dialog behind the nth button of the foot. */
export const openNth =
  (nth: number): Reach =>
  async (element) => {
    await ready(element);
    await pressIn(element, `.acts button:nth-of-type(${nth})`);
    await find(element, 'dialog[open] #note');
  };

export const openApprove = openNth(1);
export const confirm = (element: RevampdElement): Promise<void> =>
  pressIn(element, 'dialog[open] .dialog-foot button:last-of-type');

/** Dana's sessions are verified already: nothing asks for a code. */
export function verified(host: Host): void {
  const { fetchSession } = host.settings;
  Object.assign(host.settings, {
    fetchSession: async (options: never) => {
      await fetchSession!(options);
      return host.api.mintSession({ ...person('dana'), assurance: 'elevated' });
    },
  });
}

async function approve(element: RevampdElement, host: Host): Promise<void> {
  await openApprove(element, host);
  await confirm(element);
}

/** Approves, and waits for what the card then says. */
const approved =
  (tone: string): Reach =>
  async (element, host) => {
    await approve(element, host);
    await whileTimePasses(element, (root) => root.querySelector(`#result.${tone}`));
  };

const decisionFails = (fault: Fault) => (host: Host) => {
  verified(host);
  failing('approveRequest', fault)(host);
};

/** Somebody decides while the dialog stands, and this page doesn't hear of it. */
async function conflict(element: RevampdElement, host: Host): Promise<void> {
  await openApprove(element, host);
  host.api.network.holdStreams();
  decideElsewhere(host, REQUESTS.plan, false, INES, 'Let’s wait until the new budget year.');
  await confirm(element);
  await find(element, 'dialog[open] #outcome');
}

async function becomeStale(element: RevampdElement, host: Host): Promise<void> {
  await ready(element);
  await isLive(element);
  host.api.network.faults.set([{ match: { path: '/approval-requests/' }, fault: 'network' }]);
  decideElsewhere(host, REQUESTS.plan, false);
  await whileTimePasses(element, (root) => root.querySelector('[part=stale]'), 300);
}

const plan = { requestId: REQUESTS.plan };
const dana = { person: person('dana'), set: plan };
const shown = (name: string, user: string, requestId: string, world?: ElementState['world']): ElementState => ({
  name,
  person: person(user),
  set: { requestId, routes: { invoice: '/invoices/{invoice_id}' } },
  world,
  reach: ready,
});

export const APPROVAL_STATES: readonly ElementState[] = [
  shown('decider', 'dana', REQUESTS.plan),
  shown('charge', 'dana', REQUESTS.charge),
  shown('reader', 'marcus', REQUESTS.plan),
  shown('partner', 'tom', REQUESTS.plan),
  shown('approved', 'dana', REQUESTS.approved),
  shown('rejected', 'dana', REQUESTS.rejected),
  shown('withdrawn', 'tom', REQUESTS.withdrawn),
  {
    ...shown('expired', 'dana', REQUESTS.charge),
    before: ({ api }) => api.clock.advance(60 * 86_400_000),
  },
  {
    ...dana,
    name: 'loading',
    before: (host) => void holdCalls(host, '/approval-requests/'),
    reach: (element) => find(element, '[aria-busy=true]'),
  },
  { name: 'not permitted', person: person('joel'), set: plan, reach: stateBlock },
  { name: 'not there', person: person('dana'), set: { requestId: 'req_99' }, reach: stateBlock },
  ...troubleStates(dana, '/approval-requests/'),
  { ...dana, name: 'out of date', reach: becomeStale },
  { ...dana, name: 'stream lost', reach: loseTheStream(ready) },
  { ...dana, name: 'approve', reach: openApprove },
  { ...dana, name: 'reject', reach: openNth(2) },
  { name: 'withdraw', person: person('tom'), set: plan, reach: openNth(1) },
  {
    ...dana,
    name: 'note too long',
    reach: async (element, host) => {
      await openApprove(element, host);
      await typeIn(element, '#note', 'long '.repeat(220));
      await find(element, '#note-error');
    },
  },
  {
    ...dana,
    name: 'code',
    reach: async (element, host) => {
      await approve(element, host);
      await find(element, 'dialog[open] #code:not([readonly])');
    },
  },
  {
    ...dana,
    name: 'sending',
    before: (host) => {
      verified(host);
      holdCalls(host, '/approve');
    },
    reach: async (element, host) => {
      await approve(element, host);
      await pressIn(element, 'dialog[open] .dialog-foot button:first-of-type');
      await find(element, '.acts [aria-disabled=true]');
    },
  },
  { ...dana, name: 'approved here', before: verified, reach: approved('success') },
  { ...dana, name: 'conflict', before: verified, reach: conflict },
  {
    ...dana,
    name: 'conflict, on the card',
    before: verified,
    reach: async (element, host) => {
      await conflict(element, host);
      await pressIn(element, 'dialog[open] .dialog-foot button:last-of-type');
      await find(element, '#result.info');
    },
  },
  {
    ...dana,
    name: 'decided elsewhere meanwhile',
    reach: async (element, host) => {
      await openApprove(element, host);
      await isLive(element);
      decideElsewhere(host, REQUESTS.plan, true);
      await find(element, 'dialog[open] #outcome');
    },
  },
  { ...dana, name: 'unknown', before: decisionFails('network'), reach: approved('warning') },
  {
    ...dana,
    name: 'refused',
    before: decisionFails({ status: 403 }),
    reach: async (element, host) => {
      await approve(element, host);
      await find(element, 'dialog[open] #outcome');
    },
  },
];
