/** The stories of what stands in the place of the card, and of what happens to it while somebody looks. */
import { expect } from 'storybook/test';
import { comeBackOffline, comeOnline, goOffline, impatiently, loseStream } from '../../desk/live.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { WorldParameters } from '../../desk/worlds.ts';
import { actsOf, live, READING, ready, REQUESTS, see, statusOf, type ApprovalStory } from '../approval-story.ts';
import { decideElsewhere, hasNothingOf, inSeat, type ApprovalSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** The button that tries again. */
const AGAIN = 'Try again';

/** What stands in the place of the card. */
export function troubled(
  seat: ApprovalSeat,
): Pick<
  StatesOf<'every', ApprovalStory>,
  'loading' | 'notFound' | 'failed' | 'offline' | 'sessionEnded' | 'connectionNotAvailable' | 'notSetUp'
> {
  const trouble = (more: Partial<WorldParameters>, said: readonly string[], button: string): ApprovalStory => ({
    parameters: inSeat(seat, more),
    play: see(async (card) => {
      for (const one of said) await card.shows(one);
      hasNothingOf(card);
      await card.control('button', button);
    }),
  });
  return {
    loading: {
      parameters: inSeat(seat, { faults: [{ match: READING, fault: 'timeout' }] }),
      play: see(async (card) => {
        const busy = await card.finds((root) => root.querySelector('[aria-busy=true]'));
        await card.shows('Loading the request…');
        expect(busy).not.toHaveTextContent('Loading');
        expect(busy).toHaveTextContent('Takes effect');
        expect(busy.querySelector('.bone')!.closest('[aria-hidden=true]')).not.toBeNull();
      }),
    },
    notFound: {
      ...trouble({}, ['This request isn’t here', 'Open another one, or ask the people who run this site.'], AGAIN),
      args: { requestId: 'req_99' },
    },
    failed: trouble(
      { faults: [{ match: READING, fault: { status: 500 } }] },
      ['The request didn’t load', 'Nothing was changed.', 'Request rid_'],
      AGAIN,
    ),
    offline: trouble({ faults: [{ fault: 'network' }] }, ['The service wasn’t reached. Nothing was changed.'], AGAIN),
    sessionEnded: trouble({ session: 'refused' }, ['Your session ended'], 'Continue'),
    connectionNotAvailable: trouble(
      { person: seat.outsider, allConnections: true },
      ['This request isn’t here'],
      AGAIN,
    ),
    notSetUp: trouble({ session: 'wrong-url' }, ['This part of the page isn’t set up'], AGAIN),
  };
}

/** What happens while somebody looks. */
export function changing(
  seat: ApprovalSeat,
): Pick<StatesOf<'every', ApprovalStory>, 'liveChange' | 'liveStale' | 'liveOffline' | 'stale'> {
  return {
    liveChange: {
      parameters: inSeat(seat),
      play: see(async (card, world) => {
        await live(card);
        expect(actsOf(card)).toEqual(seat.acts);
        decideElsewhere(world, REQUESTS.plan, true, 'Go ahead.');
        await card.shows('Ines Duarte approved');
        await card.shows('“Go ahead.”');
        expect(statusOf(card)).toBe('Approved');
        expect(actsOf(card)).toEqual([]);
      }),
    },
    liveStale: {
      parameters: inSeat(seat),
      play: see(async (card, world) => {
        await live(card);
        await impatiently(async () => {
          loseStream(world);
          await card.shows('May be out of date since');
        });
        await card.shows('Reconnecting…');
        isPaused(card, seat);
      }),
    },
    liveOffline: {
      parameters: inSeat(seat),
      beforeEach: () => comeOnline,
      play: see(async (card, world) => {
        await live(card);
        goOffline(world);
        await card.shows('You’re offline.');
        isPaused(card, seat);
      }),
    },
    stale: {
      parameters: inSeat(seat),
      play: see(async (card, world) => {
        await ready(card);
        await comeBackOffline(world);
        await card.shows('Reconnecting…');
        isPaused(card, seat);
      }),
    },
  };
}

/** What is shown stays, with its age, and nothing is decided meanwhile. */
function isPaused(card: Shown, seat: ApprovalSeat): void {
  const stale = textOf(card.root.querySelector('[part=stale]')!);
  expect(stale).toContain('May be out of date since');
  expect(stale).toContain('Decisions are paused until then.');
  expect(statusOf(card)).toBe('Pending');
  expect(actsOf(card)).toEqual(seat.acts);
  for (const button of card.root.querySelectorAll('.acts button')) {
    expect(button).toHaveAttribute('aria-disabled', 'true');
  }
}
