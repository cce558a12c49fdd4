/** The stories of what every seat has: what it reads, and everything that may stand in the place of that. */
import { expect } from 'storybook/test';
import { textOf } from '../../desk/shown.ts';
import type { World, WorldParameters } from '../../desk/worlds.ts';
import { actsOf, ready, REQUESTS, see, statusOf, type ApprovalStory } from '../approval-story.ts';
import { decideElsewhere, hasNothingOf, inSeat, type ApprovalSeat } from './seat.ts';
import type { StatesOf } from './states.ts';
import { changing, troubled } from './troubled-seat.ts';

const DAY = 86_400_000;

/** The stories of the states that every seat has. */
export function everySeat(seat: ApprovalSeat): StatesOf<'every', ApprovalStory> {
  return { ...reading(seat), ...ended(seat), ...troubled(seat), ...changing(seat) };
}

/** Who reads what, while it waits. */
function reading(
  seat: ApprovalSeat,
): Pick<StatesOf<'every', ApprovalStory>, 'owner' | 'billing' | 'viewer' | 'notPermitted' | 'oneTimeCharge'> {
  const read = (person: string, acts: readonly string[], foot: string): ApprovalStory => ({
    parameters: inSeat(seat, { person }),
    play: see(async (card) => {
      await ready(card);
      expect(statusOf(card)).toBe('Pending');
      for (const said of [seat.asks.plan, 'Front Desk Plus', '$249.00', 'Tom Aldersey, Harborline', foot]) {
        expect(card.text()).toContain(said);
      }
      const cost = textOf(card.root.querySelector('[part=cost]')!);
      for (const line of ['Ends: Front Desk Essentials', '−$129.00', 'Change per month', '+$64.00'])
        expect(cost).toContain(line);
      expect(textOf(card.root.querySelector('.note .words')!)).toMatch(/^Since Kirkland opened/);
      expect(actsOf(card)).toEqual(acts);
    }),
  });
  const { owner, billing, viewer, support } = seat.people;
  return {
    owner: read(owner, seat.acts, seat.foot),
    billing: read(billing, seat.acts, seat.foot),
    viewer: read(viewer, [], seat.readerFoot),
    notPermitted: {
      parameters: inSeat(seat, { person: support }),
      play: see(async (card) => {
        await card.shows('Billing isn’t part of your role');
        hasNothingOf(card);
        expect(card.root.querySelector('button, a')).toBeNull();
      }),
    },
    oneTimeCharge: {
      args: { requestId: REQUESTS.charge },
      parameters: inSeat(seat),
      play: see(async (card) => {
        await ready(card);
        for (const said of [seat.asks.charge, 'On-site visit, Kirkland', 'Half a day.'])
          expect(card.text()).toContain(said);
        expect(textOf(card.root.querySelector('[part=price]')!)).toBe('$95.00 once');
        card.hides('Change per month');
        expect(actsOf(card)).toEqual(seat.acts);
      }),
    },
  };
}

/** What was decided, by whom, with what note (APR-7). */
function ended(
  seat: ApprovalSeat,
): Pick<StatesOf<'every', ApprovalStory>, 'approved' | 'rejected' | 'withdrawn' | 'expired' | 'tookEffect'> {
  const end = (
    requestId: string,
    status: string,
    said: readonly string[],
    more: Partial<WorldParameters> = {},
  ): ApprovalStory => ({
    args: { requestId },
    parameters: inSeat(seat, more),
    play: see(async (card) => {
      await ready(card);
      expect(statusOf(card)).toBe(status);
      for (const one of said) expect(card.text()).toContain(one);
      expect(actsOf(card)).toEqual([]);
    }),
  });
  const approveAndWait = ({ api }: Pick<World, 'api'>): void => {
    decideElsewhere({ api }, REQUESTS.charge, true);
    api.clock.advance(20 * DAY);
  };
  const tookEffect = end(REQUESTS.charge, 'Approved', ['Ines Duarte approved', 'Took effect', 'Charged Dec 1'], {
    tell: (api) => approveAndWait({ api }),
  });
  return {
    approved: end(REQUESTS.approved, 'Approved', [
      seat.asks.addOn,
      'Grace Okafor asked',
      'Ines Duarte approved',
      '“Fine by us.”',
      'Takes effect · Dec 15, 2026',
    ]),
    rejected: end(REQUESTS.rejected, 'Rejected', [
      'Ines Duarte rejected',
      '“We’ll record it ourselves this year.”',
      'Nothing changes.',
    ]),
    withdrawn: end(REQUESTS.withdrawn, 'Withdrawn', [
      'Tom Aldersey withdrew it',
      '“I’ll come back with the right seats.”',
      'Nothing changes.',
    ]),
    expired: end(REQUESTS.charge, 'Expired', ['Grace Okafor asked', 'It expired', 'Nothing changes.'], {
      tell: ({ clock }) => clock.advance(60 * DAY),
    }),
    tookEffect: {
      ...tookEffect,
      play: async (context) => {
        await tookEffect.play!(context);
        await see(async (card) => {
          const invoice = await card.control('link', /^HL-\d+$/);
          expect(invoice).toHaveAttribute('href', expect.stringMatching(/^#\/invoices\/inv_/));
        })(context);
      },
    },
  };
}
