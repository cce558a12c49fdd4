/** The stories of what every seat has: what it reads, where it reads, and what may stand in the place of that. */
import { expect } from 'storybook/test';
import type { WorldParameters } from '../../desk/worlds.ts';
import {
  composerOf,
  entriesOf,
  factOf,
  FIRST_MESSAGE,
  live,
  ready,
  TICKETS,
  type ThreadStory,
} from '../thread-story.ts';
import { placed } from './placed-seat.ts';
import { actsOf, FIND, hasNothingOf, storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';
import { changing, troubled } from './troubled-seat.ts';

/** The stories of the states that every seat has. */
export const everySeat = (seat: ThreadSeat): StatesOf<'every', ThreadStory> => ({
  ...reading(seat),
  ...placed(seat),
  ...troubled(seat),
  ...changing(seat),
});

/** Who reads what, and who writes. */
function reading(
  seat: ThreadSeat,
): Pick<StatesOf<'every', ThreadStory>, 'owner' | 'billing' | 'support' | 'viewer' | 'notPermitted' | 'closed'> {
  const read = (person: string, mayWrite: boolean): ThreadStory =>
    storyOf(
      seat,
      async (thread) => {
        await live(thread);
        for (const said of ['T-1482', 'Calls drop after transfer to the hygienist line', FIRST_MESSAGE])
          expect(thread.text()).toContain(said);
        expect(factOf(thread, 'status')).toContain('In progress');
        expect(factOf(thread, 'priority')).toContain('High');
        expect(factOf(thread, 'assignedTo')).toContain('Lena Fischer');
        expect(factOf(thread, 'submittedBy')).toContain('Dana Whitlock');
        expect(factOf(thread, 'readers')).toMatch(/Northgate Dental.*Harborline.*Revampd/);
        const strip = entriesOf(thread).find((one) => one.includes('escalated this to Revampd'));
        expect(strip).toContain('“Spare gateway shows the same drop.');
        expect(strip).toContain('Revampd can now read and reply.');
        await composing(mayWrite);
        expect(actsOf(thread)).toEqual(mayWrite ? seat.acts : [FIND]);
        async function composing(may: boolean): Promise<void> {
          if (may) {
            expect(composerOf(thread)).toMatch(/Visible to Northgate Dental, Harborline,? and Revampd · 12 people/);
            await thread.control('textbox', 'Message');
            await thread.control('button', 'Send');
          } else {
            await thread.shows('You can read this thread.');
            expect(composerOf(thread)).toContain(`An owner of ${seat.organization} can let you reply.`);
            expect(thread.root.querySelector('textarea, .toolbar .add')).toBeNull();
          }
        }
      },
      { person },
    );
  const { owner, billing, support, viewer } = seat.people;
  const withoutTickets: Partial<WorldParameters> = { person: owner, permissions: ['billing:read'] };
  return {
    owner: read(owner, true),
    support: read(support, true),
    billing: read(billing, false),
    viewer: read(viewer, false),
    notPermitted: storyOf(
      seat,
      async (thread) => {
        await thread.shows('Support isn’t part of your role');
        hasNothingOf(thread);
        expect(thread.root.querySelector('button, a')).toBeNull();
      },
      withoutTickets,
    ),
    closed: storyOf(
      seat,
      async (thread) => {
        await ready(thread);
        await thread.shows('Joel Park closed this ticket');
        expect(factOf(thread, 'status')).toContain('Closed');
        if (seat.mayReopen) await thread.control('button', 'Reopen');
        else {
          expect(composerOf(thread)).toContain('can reopen it, or submit a new ticket.');
          expect(thread.root.querySelector('[part=composer] button')).toBeNull();
        }
        expect(thread.root.querySelector('.toolbar .add'), 'nobody reacts').toBeNull();
      },
      // What was closed by oneself is said otherwise.
      { ticketId: TICKETS.closed, person: seat.people.support === 'usr_joel' ? owner : support },
    ),
  };
}
