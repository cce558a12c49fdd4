/** The states in which a person can meet the head of a ticket, each on a platform of its own: by what things are, in any language. */
import { press, typeIn } from './control.ts';
import { inside, seen } from './mount.ts';
import { createDesk, opened, type HeadDesk, type ScratchHead } from './ticket-head-page.ts';
import { until } from '../../../core/src/test/fake-timers.ts';

type Scene = (desk: HeadDesk, set: Partial<ScratchHead>) => Promise<ScratchHead>;

const has = (element: ScratchHead, selector: string) => seen(element, (root) => root.querySelector(selector));
/** No letters that a pseudo-locale would be asked about. */
const TYPED = '4 s, 5 / 7 …';

async function asking(desk: HeadDesk, set: Partial<ScratchHead>, who = 'priya'): Promise<ScratchHead> {
  const element = await opened(desk, who, set);
  press(inside(element, '.ticket-acts button[aria-haspopup=dialog]'));
  await has(element, 'dialog[open]');
  return element;
}

async function choosing(desk: HeadDesk, set: Partial<ScratchHead>, field: string): Promise<ScratchHead> {
  const element = await opened(desk, 'priya', set);
  press(inside(element, `#ticket-${field}`));
  await has(element, '.popover:popover-open .choice:last-of-type');
  return element;
}

/** By name. */
export const HEAD_SCENES: Readonly<Record<string, Scene>> = {
  'the Partner’s': (desk, set) => opened(desk, 'priya', set),
  'a reader’s': (desk, set) => opened(desk, 'marcus', set),
  'Revampd’s, escalated': async (desk, set) => {
    await desk.act('priya', 'POST', 'escalate', { reason: TYPED });
    return opened(desk, 'lena', set);
  },
  paused: (desk, set) => opened(desk, 'priya', { ...set, isPaused: true }),
  'status menu': (desk, set) => choosing(desk, set, 'status'),
  'priority menu': (desk, set) => choosing(desk, set, 'priority'),
  'who can have it': async (desk, set) => {
    const element = await choosing(desk, set, 'assignee');
    await has(element, '[role=option]:nth-child(3)');
    inside(element, '[role=combobox]').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, composed: true, cancelable: true }),
    );
    await has(element, '[data-active]');
    return element;
  },
  'nobody has that name': async (desk, set) => {
    const element = await choosing(desk, set, 'assignee');
    await typeIn(element, '[role=combobox]', '…');
    await seen(element, (root) => !root.querySelector('[role=listbox]') && root.querySelector('.chooser-note'));
    return element;
  },
  'people don’t load': async (desk, set) => {
    const element = await opened(desk, 'priya', set);
    desk.host.api.network.faults.set([{ match: { path: 'listMembers' }, fault: { status: 403 } }]);
    press(inside(element, '#ticket-assignee'));
    await has(element, '.chooser-note button');
    return element;
  },
  'a choice failed': async (desk, set) => {
    const element = await choosing(desk, set, 'priority');
    desk.host.api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 422 } }]);
    press(inside(element, '.menu .choice:last-child'));
    await has(element, '.ticket-head .status');
    return element;
  },
  escalating: (desk, set) => asking(desk, set),
  'without a reason': async (desk, set) => {
    const element = await asking(desk, set);
    press(inside(element, '.dialog-foot .primary'));
    await has(element, '#ticket-reason-error');
    return element;
  },
  'an escalation failed': async (desk, set) => {
    const element = await asking(desk, set);
    await typeIn(element, '#ticket-reason', TYPED);
    desk.host.api.network.faults.set([{ match: { path: 'escalateTicket' }, fault: { status: 422 } }]);
    press(inside(element, '.dialog-foot .primary'));
    await has(element, '#ticket-outcome');
    return element;
  },
  'a colleague was first': async (desk, set) => {
    const element = await asking(desk, set);
    await desk.act('tom', 'POST', 'escalate', { reason: TYPED });
    await has(element, '#ticket-outcome');
    return element;
  },
  escalated: async (desk, set) => {
    const element = await asking(desk, set);
    await typeIn(element, '#ticket-reason', TYPED);
    press(inside(element, '.dialog-foot .primary'));
    await has(element, '#ticket-result');
    await until(() => element.shadowRoot!.querySelector('dialog') === null);
    return element;
  },
  returning: async (desk, set) => {
    await desk.act('priya', 'POST', 'escalate', { reason: TYPED });
    return asking(desk, set, 'lena');
  },
};

/** The head in a state, on a new platform. */
export const headIn = async (name: string, set: Partial<ScratchHead> = {}): Promise<ScratchHead> =>
  HEAD_SCENES[name]!(await createDesk(), set);
