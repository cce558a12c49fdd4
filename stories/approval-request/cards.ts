/** Cards in each of their states, in whatever language, look or width a story is about. */
import { expect } from 'storybook/test';
import { comeBackOffline } from '../desk/live.ts';
import { fits } from '../desk/shown.ts';
import type { WorldParameters } from '../desk/worlds.ts';
import { decider, proposer, READING, ready, REQUESTS, see, type ApprovalStory } from './approval-story.ts';

/** A story of a card. */
export type CardStory = (more?: ApprovalStory) => ApprovalStory;

const card =
  (parameters: ReturnType<typeof decider>, requestId: string = REQUESTS.plan, selector = '[part=price]'): CardStory =>
  (more = {}) => ({
    ...more,
    args: { requestId, ...more.args },
    parameters: { ...parameters, ...more.parameters },
    play: see(async (shown) => {
      expect(await shown.finds((root) => root.querySelector(selector))).toBeVisible();
      await fits(shown);
    }),
  });

/** What stands in the place of the card. */
const instead = (more: Partial<WorldParameters>): CardStory => card(decider(more), REQUESTS.plan, '[part=state]');

/** A plan that waits, as who decides sees it. */
export const pending: CardStory = card(decider());

/** The same as who asked sees it. */
export const asked: CardStory = card(proposer());

/** The same as somebody sees it who only reads. */
export const readOnly: CardStory = card(decider({ person: 'usr_marcus', verified: false }));

/** A charge that is made once. */
export const charge: CardStory = card(decider(), REQUESTS.charge);

export const approved: CardStory = card(decider(), REQUESTS.approved, '[part=history]');
export const rejected: CardStory = card(decider(), REQUESTS.rejected, '[part=history]');
export const withdrawn: CardStory = card(proposer(), REQUESTS.withdrawn, '[part=history]');

export const expired: CardStory = card(
  decider({ tell: ({ clock }) => clock.advance(60 * 86_400_000) }),
  REQUESTS.charge,
  '[part=history]',
);

export const loading: CardStory = card(
  decider({ faults: [{ match: READING, fault: 'timeout' }] }),
  REQUESTS.plan,
  '[aria-busy=true] .head',
);

export const failed: CardStory = instead({ faults: [{ match: READING, fault: { status: 500 } }] });
export const notPermitted: CardStory = instead({ person: 'usr_joel', verified: false });
export const sessionEnded: CardStory = instead({ session: 'refused' });

/** What is shown may be out of date. */
export const stale: CardStory = (more) => ({
  ...pending(more),
  play: see(async (shown, world) => {
    await ready(shown);
    await comeBackOffline(world);
    expect(await shown.finds((root) => root.querySelector('[part=stale]'))).toBeVisible();
    await fits(shown);
  }),
});
