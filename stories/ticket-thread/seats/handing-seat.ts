/** The stories of giving a ticket to others: the Partner escalates it, Revampd returns it. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { hasFocus, textOf } from '../../desk/shown.ts';
import { handOver, openHanding } from '../doing.ts';
import { hand } from '../hands.ts';
import { factOf, live, type ThreadStory } from '../thread-story.ts';
import type { HandlerSeat, StoryMaker } from './handler-seat.ts';
import { hasNothingOf, storyOf } from './seat.ts';
import type { StatesOf } from './states.ts';

const REASON = 'It is in their part of the line.';
const LIMIT = 500;

type Handing = 'handing' | 'handingEmpty' | 'handingTooLong' | 'handingPending' | 'handingFailed';

/** What is asked before it is done. */
export function handing({ hands }: HandlerSeat, story: StoryMaker): Pick<StatesOf<'handler', ThreadStory>, Handing> {
  return {
    handing: story(async (thread) => {
      await live(thread);
      await thread.control('button', hands.button);
      const dialog = await openHanding(thread);
      for (const said of [hands.title, hands.readers, 'Everyone who can see this ticket reads it.'])
        expect(textOf(dialog)).toContain(said);
      await thread.control('button', hands.confirm);
      const field = await thread.control('textbox', /^Reason/);
      expect(field).toBeRequired();
      await hasFocus(thread, dialog.querySelector('h2'));
    }),
    handingEmpty: story(async (thread) => {
      await openHanding(thread);
      await userEvent.click(await thread.control('button', hands.confirm));
      await thread.shows('Reason: it is empty. Say why in a few words.');
      const field = thread.root.querySelector('#ticket-reason')!;
      expect(field).toHaveAttribute('aria-invalid', 'true');
      await hasFocus(thread, field);
    }),
    handingTooLong: story(async (thread) => {
      const dialog = await openHanding(thread);
      await fireEvent.input(dialog.querySelector('#ticket-reason')!, { target: { value: 'x'.repeat(LIMIT + 1) } });
      await thread.shows('Reason: it is too long. Use at most 500 characters.');
    }),
    handingPending: story(async (thread, { api }) => {
      await live(thread);
      api.network.faults.set([{ match: { path: hands.call }, fault: 'timeout' }]);
      const dialog = await handOver(thread, REASON);
      await thread.shows(hands.pending);
      expect(dialog.querySelector('.dialog-foot .primary')).toHaveAttribute('aria-disabled', 'true');
    }),
    handingFailed: story(async (thread, { api }) => {
      await live(thread);
      api.network.faults.set([{ match: { path: hands.call }, fault: { status: 422 } }]);
      const dialog = await handOver(thread, REASON);
      await thread.shows(`${hands.failed} The service didn’t accept it.`);
      expect(dialog.querySelector('#ticket-reason')).toHaveValue(REASON);
    }),
  };
}

/** The Partner's: from then on Revampd has it. */
export function escalatorSeat(seat: HandlerSeat): StatesOf<'escalator', ThreadStory> {
  const { ticketId } = seat;
  return {
    escalated: storyOf(
      seat,
      async (thread) => {
        await handOver(thread, REASON);
        await thread.shows('Escalated to Revampd Support.');
        await thread.shows(`“${REASON}”`);
        await waitFor(() => expect(thread.root.querySelector('dialog')).toBeNull());
        expect(factOf(thread, 'readers')).toContain('Revampd');
        expect(thread.root.querySelector('.facts button.fact-button')).toBeNull();
      },
      { ticketId },
    ),
    escalatedMeanwhile: storyOf(
      seat,
      async (thread, { api }) => {
        const dialog = await openHanding(thread);
        await fireEvent.input(dialog.querySelector('#ticket-reason')!, { target: { value: REASON } });
        hand({ api }, 'tom', ticketId, 'The carrier’s side needs a look.');
        await thread.shows('Tom Aldersey escalated this a moment ago. Your reason wasn’t sent. You can copy it.');
        expect(dialog.querySelector('#ticket-reason')).toHaveValue(REASON);
        expect([...dialog.querySelectorAll('.dialog-foot button')].map(textOf)).toEqual(['Close']);
      },
      { ticketId },
    ),
  };
}

/** Revampd's: from then on nobody there reads it. */
export function returnerSeat(seat: HandlerSeat): StatesOf<'returner', ThreadStory> {
  const { ticketId } = seat;
  return {
    returned: storyOf(
      seat,
      async (thread) => {
        await handOver(thread, REASON);
        await thread.shows('This ticket isn’t available');
        await thread.shows('It doesn’t exist, or it isn’t yours to see any more, as after it was returned.');
        await waitFor(() => expect(thread.root.querySelector('dialog')).toBeNull());
        hasNothingOf(thread);
      },
      { ticketId },
    ),
    returnedMeanwhile: storyOf(
      seat,
      async (thread, { api }) => {
        await openHanding(thread);
        hand({ api }, 'omar', ticketId, 'The fix is out.');
        await thread.shows('This ticket isn’t available');
        await waitFor(() => expect(thread.root.querySelector('dialog')).toBeNull());
        hasNothingOf(thread);
      },
      { ticketId },
    ),
  };
}
