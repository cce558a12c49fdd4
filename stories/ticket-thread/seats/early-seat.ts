/** The stories of the two sides that have a ticket before Revampd does, and see others come to read along and go. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { textOf } from '../../desk/shown.ts';
import { isSent, pressSend, send, TYPED, write } from '../doing.ts';
import { hand } from '../hands.ts';
import { composerOf, factOf, fieldOf, live, TICKETS, type ThreadStory } from '../thread-story.ts';
import { storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

const REASON = 'The carrier’s side needs a look.';

export function earlySeat(seat: ThreadSeat): StatesOf<'early', ThreadStory> {
  return {
    partnersTicket: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        expect(factOf(thread, 'assignedTo')).toContain('Priya Raman');
        expect(factOf(thread, 'readers')).not.toContain('Revampd');
        expect(thread.root.querySelector('.fact-escalatedOn')).toBeNull();
        expect(composerOf(thread)).toContain('Visible to Northgate Dental and Harborline · 8 people');
      },
      { ticketId: TICKETS.partner },
    ),
    unassigned: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        expect(factOf(thread, 'status')).toContain('Open');
        expect(factOf(thread, 'assignedTo')).toContain('Nobody');
      },
      { ticketId: TICKETS.unassigned },
    ),
    readersJoined: storyOf(
      seat,
      async (thread, { api }) => {
        await write(thread);
        hand({ api }, 'tom', TICKETS.partner, REASON);
        await thread.shows('Revampd joined.');
        expect(composerOf(thread)).toContain(
          'They will see this too, with Northgate Dental and Harborline · 12 people',
        );
        await thread.control('button', 'Send to 3 organizations');
        await thread.shows(`“${REASON}”`);
        expect(fieldOf(thread)).toHaveValue(TYPED);
      },
      { ticketId: TICKETS.partner },
    ),
    // It was escalated in the very moment: this page hasn't heard of it.
    held: storyOf(
      seat,
      async (thread, { api }) => {
        await live(thread);
        const tellPage = api.network.holdStreams();
        hand({ api }, 'tom', TICKETS.partner, REASON);
        await send(thread);
        await thread.shows('The audience changed while you were sending. Send to');
        tellPage();
        const question = await thread.finds((root) => root.querySelector('.composer-held'));
        expect(textOf(question)).toContain(TYPED);
        await userEvent.click(question.querySelector('button:last-of-type')!);
        await isSent(thread);
      },
      { ticketId: TICKETS.partner },
    ),
    readersLeft: storyOf(seat, async (thread, { api }) => {
      await write(thread);
      hand({ api }, 'lena', TICKETS.escalated, 'The fix is out.');
      await thread.shows('Revampd left.');
      expect(composerOf(thread)).toContain('Only Northgate Dental and Harborline will see this · 8 people');
      await thread.shows('Revampd can no longer read this thread.');
      await waitFor(() => expect(factOf(thread, 'readers')).not.toContain('Revampd'));
      await pressSend(thread);
    }),
  };
}
