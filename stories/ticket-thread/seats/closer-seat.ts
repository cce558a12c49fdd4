/** The stories of whoever submitted a ticket: they close it, and open it again. */
import { expect, fireEvent, userEvent } from 'storybook/test';
import { textOf } from '../../desk/shown.ts';
import { isSent, openChoice, TYPED } from '../doing.ts';
import { factOf, fieldOf, live, ready, TICKETS, type ThreadStory } from '../thread-story.ts';
import { storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

export function closerSeat(seat: ThreadSeat): StatesOf<'closer', ThreadStory> {
  return {
    statusMenu: storyOf(seat, async (thread) => {
      const menu = await openChoice(thread, 'status');
      const items = [...menu.querySelectorAll('[role=menuitemradio]')];
      expect(items.map(textOf)).toEqual(['In progress', 'Closed']);
      expect(items[0]).toHaveAttribute('aria-checked', 'true');
    }),
    closedHere: storyOf(seat, async (thread) => {
      await openChoice(thread, 'status');
      await userEvent.click(await thread.control('menuitemradio', 'Closed'));
      await thread.shows('You closed this ticket');
      expect(factOf(thread, 'status')).toContain('Closed');
      await thread.control('button', 'Reopen');
    }),
    reopened: storyOf(
      seat,
      async (thread) => {
        await ready(thread);
        await thread.control('button', 'Reopen');
        await userEvent.click(await thread.control('button', 'Reopen'));
        await thread.control('button', 'Send');
        expect(factOf(thread, 'status')).toContain('Open');
        await live(thread);
        await fireEvent.input(fieldOf(thread)!, { target: { value: TYPED } });
        await userEvent.click(await thread.control('button', 'Send'));
        await isSent(thread);
      },
      { ticketId: TICKETS.closed },
    ),
    notReopened: storyOf(
      seat,
      async (thread) => {
        await ready(thread);
        await userEvent.click(await thread.control('button', 'Reopen'));
        await thread.shows('The ticket wasn’t reopened, and nothing was sent. Try again.');
        expect(factOf(thread, 'status')).toContain('Closed');
      },
      { ticketId: TICKETS.closed, faults: [{ match: { method: 'PATCH' }, fault: { status: 500 } }] },
    ),
  };
}
