/** Every state of `<revampd-ticket-thread>`: who reads along, what one may do, what is written and what becomes of it. */
import { createMockApi, type Fault } from '@revampd/mocks';
import type { RevampdElement } from '../element/revampd-element.ts';
import { until } from '../../../core/src/test/fake-timers.ts';
import { press, pressIn, typeIn } from './control.ts';
import { inside, isLive, seen, type Host } from './mount.ts';
import { change, hand, say, ticketOf } from './ticket-hands.ts';
import { failing, loseTheStream, stateBlock, troubleStates } from './trouble.ts';
import { holdCalls, whileTimePasses, type ElementState } from './under-test.ts';
import { NORTHGATE, person } from './wallet-states.ts';

type Reach = ElementState['reach'];

const world = createMockApi();
/** Of the default world, in which ids are always the same: what Northgate asks of Harborline. */
export const TICKETS = {
  /** Revampd has it; two of its entries are unread for Priya. */
  escalated: ticketOf(world, 'T-1482'),
  /** Harborline has it. */
  partner: ticketOf(world, 'T-1475'),
  closed: ticketOf(world, 'T-1432'),
} as const;

const FIRST = world.platform.tables.threadEntries.all().find(({ ticketId }) => ticketId === TICKETS.escalated)!.id;

/** What a person types, which is in no language. */
export const TYPED = '…12:30 ✓';

/** Revampd sees the ticket while it is escalated, and nothing else of the connection. */
export const ofRevampd = { user_id: 'usr_lena', connection_id: null };

const find = (element: RevampdElement, selector: string): Promise<Element> =>
  seen(element, (root) => root.querySelector(selector));

/** The messages stand, and what can be done with them. */
export const ready = (element: RevampdElement): Promise<Element> => find(element, '[aria-busy=false] [role=article]');

/** … and all that comes after the first content: tools, head, find, and what one writes with. */
export async function used(element: RevampdElement): Promise<void> {
  await ready(element);
  await find(element, '[role=article] .toolbar');
  await isLive(element);
}

/** Writes a message and sends it. */
export async function send(element: RevampdElement, text = TYPED): Promise<void> {
  await used(element);
  await typeIn(element, 'textarea', text);
  press(inside(element, '.composer-send'));
}

const sendingFails =
  (fault: Fault) =>
  (host: Host): void =>
    failing('/messages', fault)(host);

/** Sends a message, which fails until it is given up. */
const notSent: Reach = async (element) => {
  await send(element);
  await whileTimePasses(element, (root) => root.querySelector('.unsent.failed .foot'), 1000);
};

/** Presses a button of the head, and waits for what it opens. */
const opens =
  (button: string, what: string): Reach =>
  async (element) => {
    await used(element);
    await pressIn(element, button);
    await find(element, what);
  };

/** Opens a popover of the head, which takes focus. */
const pops =
  (button: string, what: string): Reach =>
  async (element) => {
    await opens(button, what)(element, undefined!);
    await until(() => element.shadowRoot!.activeElement?.closest('.popover:popover-open') != null);
  };

async function becomeStale(element: RevampdElement, host: Host): Promise<void> {
  await ready(element);
  await isLive(element);
  failing(TICKETS.partner, 'network')(host);
  change(host.api, 'tom', TICKETS.partner, { priority: 'low' });
  await whileTimePasses(element, (root) => root.querySelector('[part=stale]'), 300);
}

const shown = (name: string, who: string | ElementState['person'], ticketId: string): ElementState => ({
  name,
  person: typeof who === 'string' ? person(who) : who,
  set: { ticketId, routes: { ticket: '/tickets/{ticket_id}?entry={entry_id}' } },
  reach: used,
});

const revampd = (name: string): ElementState => {
  const state = shown(name, ofRevampd, TICKETS.escalated);
  return { ...state, set: { ...state.set, connectionId: NORTHGATE } };
};

const priya = shown('handler', 'priya', TICKETS.partner);
const dana = shown('submitter', 'dana', TICKETS.escalated);

export const THREAD_STATES: readonly ElementState[] = [
  priya,
  dana,
  shown('unread', 'priya', TICKETS.escalated),
  revampd('revampd'),
  { ...shown('reader', 'marcus', TICKETS.escalated), reach: ready },
  { ...shown('closed', 'joel', TICKETS.closed), reach: ready },
  { ...shown('closed, may not reopen', 'priya', TICKETS.closed), reach: ready },
  {
    ...priya,
    name: 'loading',
    before: (host) => void holdCalls(host, '/tickets/'),
    reach: (element) => find(element, '[aria-busy=true] .skeleton'),
  },
  {
    ...priya,
    name: 'not permitted',
    person: { ...person('tom'), permissions: ['billing:read'] },
    reach: stateBlock,
  },
  { ...priya, name: 'not there', set: { ticketId: 'tkt_99999' }, reach: stateBlock },
  ...troubleStates(priya, '/tickets/'),
  { ...priya, name: 'out of date', reach: becomeStale },
  { ...priya, name: 'stream lost', reach: loseTheStream(ready) },
  {
    ...priya,
    name: 'the message of a link',
    set: { ...priya.set, ticketId: TICKETS.escalated, entryId: FIRST },
  },
  {
    ...priya,
    name: 'a message that isn’t there',
    set: { ...priya.set, entryId: 'ent_99999' },
    reach: (element) => find(element, '.place .missed'),
  },
  {
    ...priya,
    name: 'written',
    reach: async (element) => {
      await used(element);
      await typeIn(element, 'textarea', TYPED);
      await find(element, '.composer-kept');
    },
  },
  {
    ...priya,
    name: 'sending',
    before: (host) => void holdCalls(host, '/messages'),
    reach: async (element) => {
      await send(element);
      await find(element, '.unsent');
    },
  },
  { ...priya, name: 'not sent', before: sendingFails({ status: 500 }), reach: notSent },
  {
    ...priya,
    name: 'delete?',
    before: sendingFails({ status: 500 }),
    reach: async (element, host) => {
      await notSent(element, host);
      await pressIn(element, '.unsent.failed .foot button:last-of-type');
      await find(element, 'dialog[open]');
    },
  },
  {
    ...dana,
    name: 'others read along',
    set: { ...dana.set, ticketId: TICKETS.partner },
    reach: async (element, { api }) => {
      await used(element);
      await typeIn(element, 'textarea', TYPED);
      hand(api, 'priya', TICKETS.partner);
      await find(element, '.composer-line.warning');
    },
  },
  {
    ...dana,
    name: 'closed meanwhile',
    set: { ...dana.set, ticketId: TICKETS.partner },
    reach: async (element, { api }) => {
      await used(element);
      await typeIn(element, 'textarea', TYPED);
      change(api, 'priya', TICKETS.partner, { status: 'resolved' });
      change(api, 'priya', TICKETS.partner, { status: 'closed' });
      await find(element, '.shut .composer-line strong');
    },
  },
  {
    ...dana,
    name: 'a reply',
    reach: async (element) => {
      await used(element);
      await pressIn(element, '.toolbar button:nth-of-type(2)');
      await find(element, '.composer-reply');
    },
  },
  { ...priya, name: 'reactions to choose', reach: opens('.toolbar button', '[role=menu]') },
  { ...priya, name: 'find', reach: opens('#find', '#find-words') },
  {
    ...priya,
    name: 'below what is new',
    before: ({ api }) => {
      for (let turn = 0; turn < 80; turn += 1) say(api, 'priya', TICKETS.partner, '4 / 7\n12:30 ✓');
    },
    reach: async (element, { api }) => {
      await used(element);
      inside(element, '.scroller').scrollTop = 0;
      await find(element, '.place button');
      say(api, 'tom', TICKETS.partner, TYPED);
      await find(element, '.place .new');
    },
  },
  { ...priya, name: 'escalate', reach: opens('.ticket-acts button[aria-haspopup]', 'dialog[open] #ticket-reason') },
  { ...revampd('return'), reach: opens('.ticket-acts button[aria-haspopup]', 'dialog[open] #ticket-reason') },
  { ...priya, name: 'status', reach: pops('.fact-status button', '.popover [role=menuitemradio]') },
  { ...priya, name: 'assignee', reach: pops('.fact-assignedTo button', '.popover [role=option]') },
];
