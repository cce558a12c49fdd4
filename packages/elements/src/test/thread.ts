/** `<revampd-ticket-thread>` as the tests that hold for every element see it. */
import type { RevampdElement } from '../element/revampd-element.ts';
import { shows } from './mount.ts';
import { change } from './ticket-hands.ts';
import { THREAD_STATES, TICKETS } from './thread-states.ts';
import { failing } from './trouble.ts';
import { stateOf, type ElementUnderTest } from './under-test.ts';
import { person } from './wallet-states.ts';

const content = stateOf(THREAD_STATES, 'handler');

export const THREAD: ElementUnderTest = {
  tag: 'revampd-ticket-thread',
  role: 'region',
  states: THREAD_STATES,
  content,
  figures: { time: { hour: 'numeric', minute: '2-digit' } },
  loading: stateOf(THREAD_STATES, 'loading'),
  typing: { state: stateOf(THREAD_STATES, 'escalate'), field: '#ticket-reason', colleague: person('tom') },
  losing: [
    {
      name: 'Send, where somebody else closes the ticket: what one has written',
      state: stateOf(THREAD_STATES, 'written'),
      control: '.composer-send',
      lose: ({ api }) => {
        change(api, 'tom', TICKETS.partner, { status: 'resolved' });
        change(api, 'tom', TICKETS.partner, { status: 'closed' });
      },
      target: 'textarea',
    },
  ],
  change: (element: RevampdElement, { api }) => {
    change(api, 'tom', TICKETS.partner, { priority: 'low' });
    return shows(element, 'changed priority from Medium to Low');
  },
  outdate: failing(TICKETS.partner, 'network'),
};
