/** `<revampd-wallet>` as the tests that hold for every element see it. */
import { reverseApplication } from '@revampd/mocks';
import type { RevampdElement } from '../element/revampd-element.ts';
import { shows, type Host } from './mount.ts';
import { stateOf, type ElementUnderTest } from './under-test.ts';
import { WALLET_ACT_STATES } from './wallet-act-states.ts';
import { WALLET_STATES, grant, NORTHGATE, person, ready, ROUTES } from './wallet-states.ts';

const states = [...WALLET_STATES, ...WALLET_ACT_STATES];

/** A colleague gives the newest application back. */
function giveBack({ api }: Host): void {
  const { platform } = api;
  const application = platform.tables.walletEntries.last('byConnection', NORTHGATE)!;
  const grace = { userId: 'usr_grace', mintedById: 'org_harborline' };
  reverseApplication(platform, platform.tables.connections.get(NORTHGATE)!, application.id, 'Sorry', grace);
}

const issuer = (pageSize: number) => ({
  name: 'issuer',
  person: person('tom'),
  set: { pageSize, routes: ROUTES },
  reach: ready,
});

export const WALLET: ElementUnderTest = {
  tag: 'revampd-wallet',
  role: 'group',
  states,
  content: stateOf(states, 'payer'),
  figures: { amount: 41_260, count: 23 },
  loading: stateOf(states, 'loading'),
  typing: { state: stateOf(states, 'grant'), field: '#reason', colleague: person('grace') },
  losing: [
    {
      name: 'a button of a row: the row’s first control',
      state: issuer(5),
      control: 'tbody tr:first-child button',
      lose: giveBack,
      target: 'tbody tr:nth-child(2) a',
    },
    {
      name: 'a row: the one before',
      state: issuer(3),
      control: 'tbody tr:last-child a',
      lose: grant,
      target: 'tbody tr:nth-child(2) a',
    },
    {
      name: 'the only row with a control: the heading of the list',
      state: issuer(1),
      control: 'tbody tr:first-child button',
      lose: grant,
      target: '#history',
    },
  ],
  change: (element: RevampdElement, host) => {
    grant(host, 2345);
    return shows(element, '$436.05');
  },
  outdate: ({ api }) => api.network.faults.set([{ match: { path: '/wallet' }, fault: 'network' }]),
};
