/** The stories of what stands in the place of a thread, and of what happens to it while somebody looks. */
import { expect } from 'storybook/test';
import { comeOnline, goOffline, impatiently, loseStream } from '../../desk/live.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { WorldParameters } from '../../desk/worlds.ts';
import { changeUnread, say } from '../hands.ts';
import { fieldOf, live, READING, TICKETS, type ThreadArgs, type ThreadStory } from '../thread-story.ts';
import { FIND, hasNothingOf, storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** The button that tries again. */
const AGAIN = 'Try again';

/** What stands in the place of the thread. */
export function troubled(
  seat: ThreadSeat,
): Pick<
  StatesOf<'every', ThreadStory>,
  'loading' | 'notFound' | 'failed' | 'offline' | 'sessionEnded' | 'connectionNotAvailable' | 'notSetUp'
> {
  const trouble = (more: Partial<WorldParameters> & ThreadArgs, said: readonly string[], button: string): ThreadStory =>
    storyOf(
      seat,
      async (thread) => {
        for (const one of said) await thread.shows(one);
        hasNothingOf(thread);
        await thread.control('button', button);
      },
      more,
    );
  const notHere = ['This ticket isn’t available', 'It doesn’t exist, or it isn’t yours to see any more'];
  return {
    loading: storyOf(
      seat,
      async (thread) => {
        const busy = await thread.finds((root) => root.querySelector('[aria-busy=true]'));
        await thread.shows('Loading ticket…');
        expect(busy).not.toHaveTextContent('Loading');
        expect(busy.querySelector('.bone')!.closest('[aria-hidden=true]')).not.toBeNull();
        for (const bar of busy.querySelectorAll('.bone')) expect(bar.getBoundingClientRect().width).toBeGreaterThan(0);
        expect(thread.text()).toContain('Who can see this');
      },
      { faults: [{ match: READING, fault: 'timeout' }] },
    ),
    notFound: trouble({ ticketId: 'tkt_99999' }, notHere, AGAIN),
    failed: trouble(
      { faults: [{ match: READING, fault: { status: 500 } }] },
      ['The ticket didn’t load', 'Request rid_'],
      AGAIN,
    ),
    offline: trouble({ faults: [{ fault: 'network' }] }, ['The service wasn’t reached.'], AGAIN),
    sessionEnded: trouble({ session: 'refused' }, ['Your session ended'], 'Continue'),
    connectionNotAvailable: trouble({ person: seat.outsider, allConnections: true }, notHere.slice(0, 1), AGAIN),
    notSetUp: trouble({ session: 'wrong-url' }, ['This part of the page isn’t set up'], AGAIN),
  };
}

/** What happens while somebody looks. */
export function changing(
  seat: ThreadSeat,
): Pick<StatesOf<'every', ThreadStory>, 'liveChange' | 'liveStale' | 'liveOffline' | 'stale'> {
  return {
    liveChange: storyOf(seat, async (thread, { api }) => {
      await live(thread);
      say({ api }, seat.other, TICKETS.escalated, 'And the fax line, a minute ago.');
      await thread.shows('And the fax line, a minute ago.');
      expect(thread.root.querySelector('[part=stale]')).toBeNull();
    }),
    liveStale: storyOf(seat, async (thread, world) => {
      await live(thread);
      await impatiently(async () => {
        loseStream(world);
        await thread.shows('May be out of date since');
      });
      await thread.shows('Reconnecting…');
      isPaused(thread, seat, 'Changes to the ticket wait until then.');
    }),
    liveOffline: {
      ...storyOf(seat, async (thread, world) => {
        await live(thread);
        goOffline(world);
        await thread.shows('You’re offline.');
        isPaused(thread, seat, 'Messages will be sent when you’re back online.');
      }),
      beforeEach: () => comeOnline,
    },
    stale: storyOf(seat, async (thread, world) => {
      await live(thread);
      changeUnread(world, 'omar', TICKETS.escalated);
      await thread.shows('May be out of date since');
      isPaused(thread, seat, 'Changes to the ticket wait until then.');
    }),
  };
}

/** What is shown stays, with its age; one may write meanwhile, and does nothing else to the ticket. */
function isPaused(thread: Shown, seat: ThreadSeat, consequence: string): void {
  const line = thread.root.querySelector('[part=stale]')!;
  expect(parseFloat(getComputedStyle(line).paddingInlineStart), 'it stands as far in as the messages').toBeGreaterThan(
    0,
  );
  const stale = textOf(line);
  expect(stale).toContain('May be out of date since');
  expect(stale).toContain(consequence);
  expect(thread.root.querySelector('[role=article]')).not.toBeNull();
  expect(fieldOf(thread)).not.toHaveAttribute('readonly');
  const acts = [...thread.root.querySelectorAll('.ticket-acts button, .facts button.fact-button')].filter(
    (button) => button.getAttribute('aria-label') !== FIND,
  );
  expect(acts).toHaveLength(seat.acts.length - 1);
  for (const act of acts) expect(act).toHaveAttribute('aria-disabled', 'true');
}
