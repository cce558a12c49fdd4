/** The stories of whoever handles a ticket: they set its status, its priority and who has it. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { hasFocus, textOf, type Shown } from '../../desk/shown.ts';
import type { World } from '../../desk/worlds.ts';
import { openChoice } from '../doing.ts';
import { change } from '../hands.ts';
import { factOf, live, type ThreadStory } from '../thread-story.ts';
import { handing } from './handing-seat.ts';
import { storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** A seat that handles tickets. */
export interface HandlerSeat extends ThreadSeat {
  /** One that it has. */
  readonly ticketId: string;
  /** A colleague's name and key, to whom a ticket can be given and who does something meanwhile. */
  readonly colleague: readonly [name: string, key: 'tom' | 'omar'];
  /** The priority of the ticket, and of those to choose the one that it isn't. */
  readonly priority: readonly [now: string, other: string];
  /** What is done with it: the words of the button, the dialog's, and who will read along. */
  readonly hands: Readonly<Record<'button' | 'title' | 'readers' | 'confirm' | 'pending' | 'failed' | 'call', string>>;
}

const CHANGING = { method: 'PATCH' };

export function handlerSeat(seat: HandlerSeat): StatesOf<'handler', ThreadStory> {
  const story = (play: (thread: Shown, world: World) => Promise<unknown>): ThreadStory =>
    storyOf(seat, play, { ticketId: seat.ticketId });
  return { ...statuses(seat, story), ...choices(seat, story), ...handing(seat, story) };
}

export type StoryMaker = (play: (thread: Shown, world: World) => Promise<unknown>) => ThreadStory;

function statuses(
  seat: HandlerSeat,
  story: StoryMaker,
): Pick<StatesOf<'handler', ThreadStory>, 'statusMenu' | 'statusChanged' | 'statusFailed' | 'statusBeaten'> {
  const { colleague } = seat;
  const resolve = async (thread: Shown): Promise<void> => {
    await openChoice(thread, 'status');
    await userEvent.click(await thread.control('menuitemradio', 'Resolved'));
  };
  return {
    statusMenu: story(async (thread) => {
      const menu = await openChoice(thread, 'status');
      const items = [...menu.querySelectorAll('[role=menuitemradio]')];
      expect(items.map(textOf)).toContain('Resolved');
      expect(items.filter((one) => one.getAttribute('aria-checked') === 'true').map(textOf)).toEqual(['In progress']);
      await hasFocus(thread, items[0]!);
    }),
    statusChanged: story(async (thread) => {
      await resolve(thread);
      await thread.shows('changed status from In progress to Resolved');
      expect(factOf(thread, 'status')).toContain('Resolved');
    }),
    statusFailed: story(async (thread, { api }) => {
      await live(thread);
      api.network.faults.set([{ match: CHANGING, fault: { status: 500 } }]);
      await resolve(thread);
      await thread.shows('The status wasn’t changed to Resolved. The service didn’t answer as it should.');
      expect(factOf(thread, 'status')).toContain('In progress');
      await thread.control('button', 'Retry');
      await thread.control('button', 'Dismiss');
    }),
    // This page hasn't heard of it.
    statusBeaten: story(async (thread, { api }) => {
      await live(thread);
      const tellPage = api.network.holdStreams();
      change({ api }, colleague[1], seat.ticketId, { status: 'open' });
      await resolve(thread);
      await thread.shows(`${colleague[0]} changed this ticket just before. The status wasn’t changed to Resolved.`);
      tellPage();
      await waitFor(() => expect(factOf(thread, 'status')).toContain('Open'));
    }),
  };
}

function choices(
  seat: HandlerSeat,
  story: StoryMaker,
): Pick<
  StatesOf<'handler', ThreadStory>,
  'priorityMenu' | 'priorityChanged' | 'assigneeChoice' | 'assigneeUnknown' | 'assigneesFailed' | 'assigned'
> {
  const [now, other] = seat.priority;
  const [name] = seat.colleague;
  return {
    priorityMenu: story(async (thread) => {
      const menu = await openChoice(thread, 'priority');
      const items = [...menu.querySelectorAll('[role=menuitemradio]')];
      expect(items.map(textOf)).toEqual(['High', 'Medium', 'Low']);
      expect(textOf(menu.querySelector('[aria-checked=true]')!)).toBe(now);
    }),
    priorityChanged: story(async (thread) => {
      await openChoice(thread, 'priority');
      await userEvent.click(await thread.control('menuitemradio', other));
      await thread.shows(`changed priority from ${now} to ${other}`);
      expect(factOf(thread, 'priority')).toContain(other);
    }),
    assigneeChoice: story(async (thread) => {
      await openChoice(thread, 'assignee');
      for (const one of [/^Me/, 'Nobody', name]) await thread.control('option', one);
      const field = await thread.control('combobox', 'Assigned to');
      await hasFocus(thread, field);
    }),
    assigneeUnknown: story(async (thread) => {
      await openChoice(thread, 'assignee');
      await fireEvent.input(await thread.control('combobox', 'Assigned to'), { target: { value: 'Zebediah' } });
      await thread.shows('Nobody has that name.');
      expect(thread.root.querySelector('[role=option]')).toBeNull();
    }),
    assigneesFailed: story(async (thread, { api }) => {
      await live(thread);
      api.network.faults.set([{ match: { path: 'listMembers' }, fault: { status: 422 } }]);
      await userEvent.click(await thread.control('button', /^Assigned to/));
      await thread.shows('The people didn’t load.');
      await thread.control('button', 'Try again');
    }),
    assigned: story(async (thread) => {
      await openChoice(thread, 'assignee');
      await userEvent.click(await thread.control('option', name));
      await thread.shows(`assigned this to ${name}`);
      expect(factOf(thread, 'assignedTo')).toContain(name);
    }),
  };
}
