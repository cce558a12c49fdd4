/** Every state of `<revampd-wallet>` but those of its acts (`wallet-act-states.ts`). */
import { grantCredit, type MockSessionRequest } from '@revampd/mocks';
import type { RevampdElement } from '../element/revampd-element.ts';
import { choose, pressIn } from './control.ts';
import { isLive, seen, type Host } from './mount.ts';
import { loseTheStream, stateBlock, troubleStates } from './trouble.ts';
import { holdCalls, whileTimePasses, type ElementState } from './under-test.ts';

export const NORTHGATE = 'con_harborline_northgate';

/** Someone at Harborline's connection with Northgate, or another. */
export const person = (user: string, connection = NORTHGATE): MockSessionRequest => ({
  user_id: `usr_${user}`,
  connection_id: connection,
});

/** Where a host has pages for everything that links lead to. */
export const ROUTES = {
  invoice: '/invoices/{invoice_id}',
  payout: '/payouts/{payout_id}',
  affiliate_payout: '/affiliate/{affiliate_payout_id}',
};

/** The wallet's content stands. */
export const ready = (element: RevampdElement): Promise<Element> =>
  seen(element, (root) => root.querySelector('[aria-busy=false] [part=balance]'));

/** Something changes at the platform. */
export function grant({ api }: Host, amount = 100, reason = 'Sorry'): void {
  const connection = api.platform.tables.connections.get(NORTHGATE)!;
  grantCredit(api.platform, connection, { amount, currency: connection.currency }, reason);
}

async function becomeStale(element: RevampdElement, host: Host): Promise<void> {
  await ready(element);
  await isLive(element);
  host.api.network.faults.set([{ match: { path: '/wallet' }, fault: 'network' }]);
  grant(host);
  await whileTimePasses(element, (root) => root.querySelector('[part=stale]'), 300);
}

async function filterForNothing(element: RevampdElement): Promise<void> {
  await ready(element);
  choose(element, 'select', 'affiliate_payout');
  await stateBlock(element);
}

async function turnThePage(element: RevampdElement): Promise<void> {
  await ready(element);
  await pressIn(element, '.pager button:last-of-type');
  await seen(element, (root) => root.querySelector('.pager button:first-of-type:not([aria-disabled])'));
}

async function turnToNothing(element: RevampdElement, { api }: Host): Promise<void> {
  await ready(element);
  api.network.faults.set([{ match: { path: 'wallet/entries' }, fault: { status: 422 } }]);
  await pressIn(element, '.pager button:last-of-type');
  await seen(element, (root) => root.querySelector('.notice.failed'));
}

const small = { pageSize: 7 };

export const WALLET_STATES: readonly ElementState[] = [
  { name: 'payer', person: person('dana'), set: small, reach: ready },
  {
    name: 'payer with links',
    person: person('tom', 'con_harborline_revampd'),
    set: { ...small, routes: ROUTES },
    reach: ready,
  },
  { name: 'issuer', person: person('tom'), set: small, reach: ready },
  { name: 'reader', person: person('marcus'), set: small, reach: ready },
  { name: 'second page', person: person('dana'), set: small, reach: turnThePage },
  {
    name: 'loading',
    person: person('dana'),
    before: (host) => void holdCalls(host, '/wallet'),
    reach: (element) => seen(element, (root) => root.querySelector('[aria-busy=true]')),
  },
  { name: 'empty for the payer', person: person('dana'), world: { scenario: 'empty' }, reach: stateBlock },
  { name: 'empty for the issuer', person: person('tom'), world: { scenario: 'empty' }, reach: stateBlock },
  { name: 'nothing matches', person: person('dana'), set: small, reach: filterForNothing },
  { name: 'not permitted', person: person('joel'), reach: stateBlock },
  { name: 'next page failed', person: person('dana'), set: small, reach: turnToNothing },
  {
    name: 'not available',
    person: { user_id: 'usr_stella', connection_id: null },
    set: { connectionId: NORTHGATE },
    reach: stateBlock,
  },
  ...troubleStates({ person: person('dana') }, '/wallet'),
  { name: 'out of date', person: person('dana'), set: small, reach: becomeStale },
  { name: 'stream lost', person: person('tom'), set: small, reach: loseTheStream(ready) },
];
