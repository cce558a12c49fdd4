/** `<revampd-approval-request>` as the tests that hold for every element see it. */
import { removeAddOn } from '@revampd/mocks';
import type { RevampdElement } from '../element/revampd-element.ts';
import { APPROVAL_STATES, decideElsewhere, REQUESTS } from './approval-states.ts';
import { shows } from './mount.ts';
import { failing } from './trouble.ts';
import { stateOf, type ElementUnderTest } from './under-test.ts';
import { NORTHGATE, person } from './wallet-states.ts';

const content = stateOf(APPROVAL_STATES, 'decider');

export const APPROVAL: ElementUnderTest = {
  tag: 'revampd-approval-request',
  role: 'group',
  states: APPROVAL_STATES,
  content,
  figures: { amount: 24_900 },
  loading: stateOf(APPROVAL_STATES, 'loading'),
  typing: { state: stateOf(APPROVAL_STATES, 'approve'), field: '#note', colleague: person('ines') },
  losing: [
    {
      name: 'the buttons of a decision that somebody else has taken: the heading',
      state: content,
      control: '.acts button',
      lose: (host) => decideElsewhere(host, REQUESTS.plan, true),
      target: '#title',
    },
  ],
  // The seats end before the plan begins: it replaces less.
  change: (element: RevampdElement, { api }) => {
    const { platform } = api;
    const tom = { userId: 'usr_tom', mintedById: 'org_harborline' };
    const { connections, addOns } = platform.tables;
    removeAddOn(platform, connections.get(NORTHGATE)!, addOns.get('adn_1')!, tom);
    return shows(element, '+$120.00');
  },
  outdate: failing('/approval-requests/', 'network'),
};
