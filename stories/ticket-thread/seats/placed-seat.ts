/** The stories of where in a thread somebody reads: what is unread, what came since, what a link or words lead to. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { WorldParameters } from '../../desk/worlds.ts';
import { find, scrollUp } from '../doing.ts';
import { fill, say } from '../hands.ts';
import { FIRST_MESSAGE, isInView, live, logOf, TICKETS, type ThreadStory } from '../thread-story.ts';
import { storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** Messages that were written since somebody looked, more than there is room for. */
const MISSED = 30;

/** Room below the newest message, in pixels. */
const EDGE = 12;

type Placed =
  | 'unread'
  | 'toFirstUnread'
  | 'toNewest'
  | 'newMessages'
  | 'linked'
  | 'linkedMissing'
  | 'found'
  | 'foundNothing'
  | 'notSearched';

export function placed(seat: ThreadSeat): Pick<StatesOf<'every', ThreadStory>, Placed> {
  const { other, unread } = seat;
  const missed: Partial<WorldParameters> = { tell: (api) => fill({ api }, TICKETS.escalated, MISSED, [other]) };
  const count = unread + MISSED;
  const isRead = (thread: Shown): Promise<void> =>
    waitFor(() => expect(isInView(thread, unreadLine(thread)), 'the first unread is in view').toBe(true));
  return {
    unread: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        expect(textOf(unreadLine(thread))).toBe(`${count} new`);
        await isRead(thread);
        await thread.control('button', 'Newest messages');
      },
      missed,
    ),
    toFirstUnread: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        await toNewest(thread, 'Newest messages');
        await userEvent.click(await thread.control('button', `Jump to first unread (${count})`));
        await thread.finds((root) => root.querySelector('[part=unread]'));
        await isRead(thread);
      },
      missed,
    ),
    toNewest: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        await toNewest(thread, 'Newest messages');
        await thread.shows(`${MISSED}. `);
        await thread.control('button', `Jump to first unread (${count})`);
      },
      missed,
    ),
    newMessages: storyOf(
      seat,
      async (thread, { api }) => {
        await live(thread);
        await toNewest(thread, 'Newest messages');
        await scrollUp(thread);
        say({ api }, other, TICKETS.escalated, 'One more, a moment ago.');
        await toNewest(thread, 'Newest messages, 1 new');
        await thread.shows('One more, a moment ago.');
      },
      missed,
    ),
    linked: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        const linked = await thread.finds((root) =>
          [...root.querySelectorAll('[role=article]')].find((one) => textOf(one).includes(FIRST_MESSAGE)),
        );
        await waitFor(() => expect(isInView(thread, linked)).toBe(true));
      },
      { ...missed, entryId: 'ent_223' },
    ),
    linkedMissing: storyOf(
      seat,
      async (thread) => {
        await live(thread);
        await thread.shows('Couldn’t load that message.');
        await thread.control('button', 'Try again');
        expect(thread.root.querySelector('[role=article]')).not.toBeNull();
      },
      { entryId: 'ent_99999' },
    ),
    found: storyOf(seat, async (thread) => {
      await find(thread, 'transfer');
      await thread.shows('1 of 3');
      await userEvent.click(await thread.control('button', 'Next match, older'));
      await thread.shows('2 of 3');
    }),
    foundNothing: storyOf(seat, async (thread) => {
      await find(thread, 'elevator');
      await thread.shows('No matches');
      expect(await thread.control('button', 'Next match, older')).toHaveAttribute('aria-disabled', 'true');
    }),
    notSearched: storyOf(seat, async (thread, { api }) => {
      await live(thread);
      api.network.faults.set([{ match: { path: 'listThread' }, fault: { status: 429 } }]);
      await find(thread, 'transfer');
      await thread.shows('Not searched: too many requests came at once.');
      await thread.control('button', 'Try again');
    }),
  };
}

const unreadLine = ({ root }: Shown): Element => root.querySelector('[part=unread]')!;

/** Presses the button below the messages, and waits until the newest one is there. */
async function toNewest(thread: Shown, name: string): Promise<void> {
  await userEvent.click(await thread.control('button', name));
  await waitFor(() => {
    const { scrollTop, clientHeight, scrollHeight } = logOf(thread);
    expect(scrollTop + clientHeight, 'it is scrolled to the newest').toBeGreaterThanOrEqual(scrollHeight - EDGE);
  });
}
