/** The stories of a seat that ends the request in its own way: who is asked approves it, who asked takes it back. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { acting, confirm, fill, hasResult, openDialog, problemOf, type Acting } from '../../desk/acting.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { World, WorldParameters } from '../../desk/worlds.ts';
import { actsOf, live, ready, REQUESTS, see, statusOf, type ApprovalStory } from '../approval-story.ts';
import { decideElsewhere, inSeat, type ApprovalSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** What Ines Duarte writes with her decision. */
const NOTE = 'Let’s wait until the new budget year.';

/** The stories of what a seat does; nobody asks its people for a code. */
export function actingSeat(seat: ApprovalSeat): StatesOf<'acting', ApprovalStory> {
  const { act } = seat;
  const story = (
    play: (card: Shown, world: World) => Promise<unknown>,
    more: Partial<WorldParameters> = {},
  ): ApprovalStory => ({ parameters: inSeat(seat, { verified: true, ...more }), play: see(play) });
  const failing = (fault: NonNullable<WorldParameters['faults']>[number]['fault'], times?: number) => ({
    faults: [{ match: { path: act.call }, fault, times }],
  });
  const isPending = (card: Shown): unknown => expect(statusOf(card)).toBe('Pending');
  return {
    confirming: story(async (card) => {
      const { dialog, confirm: button, field } = await openNth(card, 0);
      for (const said of [act.title, act.lead]) expect(textOf(dialog)).toContain(said);
      expect(textOf(button)).toBe(act.confirm);
      expect(field('note')).not.toBeRequired();
    }),
    noteTooLong: story(async (card) => {
      await openNth(card, 0);
      await fill(card, 'note', 'long '.repeat(220));
      await confirm(card);
      await waitFor(() => expect(problemOf(card, 'note')).toContain('Use at most 1,000 characters.'));
      expect(acting(card).field('note').value).toHaveLength(1100);
      isPending(card);
    }),
    sending: story(async (card) => {
      await decideFirst(card);
      await card.shows(act.pending);
      expect(acting(card).confirm).toHaveAttribute('aria-disabled', 'true');
      isPending(card);
    }, failing('timeout')),
    sendingOnCard: story(async (card) => {
      await decideFirst(card);
      await card.shows(act.pending);
      await fireEvent.keyDown(acting(card).dialog, { key: 'Escape' });
      await hasResult(card, act.sending);
      expect(actsOf(card)).toEqual([act.pending]);
      isPending(card);
    }, failing('timeout')),
    done: story(async (card) => {
      await decideFirst(card, 'Fine by us.');
      await hasResult(card, act.done);
      await card.shows('“Fine by us.”');
      expect(statusOf(card)).toBe(act.status);
      expect(actsOf(card)).toEqual([]);
    }),
    conflict: story((card, world) => beSecond(card, world, act.notDone)),
    conflictOnCard: story(async (card, world) => {
      await beSecond(card, world, act.notDone);
      await userEvent.click(acting(card).confirm);
      await hasResult(card, act.notDone);
      await card.shows('Ines Duarte rejected ·');
      expect(statusOf(card)).toBe('Rejected');
      expect(actsOf(card)).toEqual([]);
    }),
    decidedElsewhere: story(async (card, world) => {
      await live(card);
      await openNth(card, 0);
      decideElsewhere(world, REQUESTS.plan, true);
      await card.shows('Nothing was sent from here.');
      const { dialog, confirm: only } = acting(card);
      expect(textOf(dialog.querySelector('#outcome')!)).toContain('Ines Duarte approved this a moment ago.');
      expect(textOf(only)).toBe('Close');
      expect(dialog.querySelector('#note')).toBeNull();
    }),
    // The first attempt and its three quiet repetitions; whoever checks again then gets an answer.
    unknown: story(
      async (card) => {
        await decideFirst(card);
        await hasResult(card, 'We don’t know yet whether this went through.');
        await card.control('button', 'Check again');
        isPending(card);
      },
      failing('network', 4),
    ),
    forbidden: story(
      async (card) => {
        await decideFirst(card, 'Fine by us.');
        const told = await card.finds((root) => root.querySelector('dialog #outcome'));
        expect(textOf(told)).toContain('Your role no longer allows it.');
        expect(acting(card).field('note').value).toBe('Fine by us.');
      },
      failing({ status: 403, code: 'not_permitted' }),
    ),
  };
}

/** Opens the dialog behind one of the buttons of the foot. */
export async function openNth(card: Shown, nth: number): Promise<Acting> {
  await ready(card);
  const button = await card.finds((root) => root.querySelectorAll<HTMLElement>('.acts button')[nth]);
  await openDialog(card, button);
  await card.finds((root) => root.querySelector('dialog[open] #note'));
  return acting(card);
}

/** Does what the seat does first, with a note or without. */
export async function decideFirst(card: Shown, note = ''): Promise<void> {
  await openNth(card, 0);
  if (note) await fill(card, 'note', note);
  await confirm(card);
}

/** Confirms what Ines Duarte has rejected meanwhile, of which this page hasn't heard. */
export async function beSecond(card: Shown, { api }: World, notDone = ''): Promise<void> {
  await live(card);
  await openNth(card, 0);
  const tellPage = api.network.holdStreams();
  decideElsewhere({ api }, REQUESTS.plan, false, NOTE);
  await confirm(card);
  const told = textOf(await card.finds((root) => root.querySelector('dialog #outcome')));
  for (const said of ['Ines Duarte', notDone, NOTE]) expect(told).toContain(said);
  expect(acting(card).dialog.querySelectorAll('.dialog-foot button')).toHaveLength(1);
  tellPage();
}
