/** The stories of whoever is asked: they may also reject, see what it costs, and are verified before they approve. */
import { CHALLENGE_CODE, createRequest, type MockApi } from '@revampd/mocks';
import { expect, waitFor } from 'storybook/test';
import { acting, asLongAgo, confirm, fill, hasResult, problemOf } from '../../desk/acting.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import { actsOf, CONNECTION, live, REQUESTS, see, statusOf, type ApprovalStory } from '../approval-story.ts';
import { decideFirst, openNth } from './acting-seat.ts';
import { decideElsewhere, inSeat, type ApprovalSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** What is asked in the place of the plan that begins later: the id that comes after those of the world. */
const TODAYS = 'req_10';

/** The stories of this seat alone. */
export function deciderSeat(seat: ApprovalSeat): StatesOf<'decider', ApprovalStory> {
  const parameters = inSeat(seat, { verified: true });
  return {
    rejecting: {
      parameters,
      play: see(async (card) => {
        const { dialog, confirm: button } = await openNth(card, 1);
        expect(textOf(dialog)).toContain('Reject Front Desk Plus? Nothing changes, and Harborline is told.');
        expect(textOf(button)).toBe('Reject request');
      }),
    },
    rejectedHere: {
      parameters,
      play: see(async (card) => {
        await openNth(card, 1);
        await fill(card, 'note', 'Not this year.');
        await confirm(card);
        await hasResult(card, 'Rejected: Front Desk Plus. Nothing changes.');
        await card.shows('“Not this year.”');
        expect(statusOf(card)).toBe('Rejected');
        expect(actsOf(card)).toEqual([]);
      }),
    },
    costChanged: {
      args: { requestId: TODAYS },
      parameters: inSeat(seat, { verified: true, tell: askForToday }),
      play: see(async (card, { api }) => {
        await live(card);
        await openNth(card, 0);
        const before = totalOf(card);
        api.network.holdStreams();
        api.clock.advance(3 * 86_400_000);
        await confirm(card);
        await card.shows(`The first invoice changed from ${before} to $`);
        await waitFor(() => expect(totalOf(card)).not.toBe(before));
        expect(statusOf(card)).toBe('Pending');
      }),
    },
    stepUp: {
      parameters: inSeat(seat),
      play: see(async (card) => {
        await askedForCode(card);
        const { dialog, field } = acting(card);
        expect(textOf(dialog)).toContain('Confirm it’s you');
        expect(field('code').autocomplete).toBe('one-time-code');
        expect(statusOf(card)).toBe('Pending');
      }),
    },
    stepUpWrong: {
      parameters: inSeat(seat),
      play: see(async (card) => {
        await askedForCode(card);
        await fill(card, 'code', '111111');
        await confirm(card);
        await waitFor(() => expect(problemOf(card, 'code')).toContain('Code: it isn’t right.'));
        expect(acting(card).field('code').value).toBe('111111');
      }),
    },
    stepUpDone: {
      parameters: inSeat(seat),
      play: see(async (card) => {
        await askedForCode(card);
        await fill(card, 'code', CHALLENGE_CODE);
        await confirm(card);
        await hasResult(card, seat.act.done);
        expect(statusOf(card)).toBe('Approved');
        expect(actsOf(card)).toEqual([]);
      }),
    },
  };
}

/** Approves, up to the dialog that asks for the code. */
const askedForCode = (card: Shown): Promise<void> =>
  asLongAgo(async () => {
    await decideFirst(card);
    await card.shows('A six-digit code was sent to');
  });

/** The plan is asked for from today on: what is left of the month costs less with every day. */
function askForToday(api: MockApi): void {
  decideElsewhere({ api }, REQUESTS.plan, false);
  const { platform } = api;
  createRequest(platform, platform.tables.connections.get(CONNECTION)!, {
    kind: 'plan',
    planId: 'pln_front_desk_plus',
    effectiveDate: '2026-11-21',
  });
}

/** The first invoice as the dialog says it. */
const totalOf = (card: Shown): string =>
  /\$[\d.,]+/.exec(textOf(acting(card).dialog.querySelector('.total')!))?.[0] ?? '';
