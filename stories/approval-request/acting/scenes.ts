/** Who decides and who asked, in the middle of it, in whatever language, look or window a story is about. */
import { userEvent } from 'storybook/test';
import { fits } from '../../desk/shown.ts';
import { acting, confirm, fill } from '../../desk/acting.ts';
import type { Shown } from '../../desk/shown.ts';
import type { World } from '../../desk/worlds.ts';
import { decider, live, proposer, see, type ApprovalStory } from '../approval-story.ts';
import { beSecond, decideFirst, openNth } from '../seats/acting-seat.ts';
import { decideElsewhere } from '../seats/seat.ts';

/** A story of a decision: in whose world, and what they do until there is something to see. */
type Scene = (more?: ApprovalStory) => ApprovalStory;

const scene =
  (parameters: ReturnType<typeof decider>, act: (card: Shown, world: World) => Promise<unknown>): Scene =>
  (more = {}) => ({
    ...more,
    parameters: { ...parameters, ...more.parameters },
    play: see(async (card, world) => {
      await act(card, world);
      await fits(card);
    }),
  });

const sees = (card: Shown, selector: string): Promise<Element> => card.finds((root) => root.querySelector(selector));

/** Decides, and waits for what comes of it. */
const until =
  (selector: string) =>
  async (card: Shown): Promise<unknown> => {
    await decideFirst(card);
    return sees(card, selector);
  };

const deciding = { path: 'approveRequest' };

/** The dialog in which it is approved. */
export const approving: Scene = scene(decider(), async (card) => {
  await openNth(card, 0);
  await fill(card, 'note', 'Fine by us. Please keep the Kirkland line on the old greeting.');
});

/** The dialog in which it is rejected. */
export const rejecting: Scene = scene(decider(), (card) => openNth(card, 1));

/** The dialog in which the Partner takes it back. */
export const withdrawing: Scene = scene(proposer(), (card) => openNth(card, 0));

/** The receipt on the card. */
export const approved: Scene = scene(decider(), until('#result.success'));

/** It is on its way, and the dialog was put away. */
export const sending: Scene = scene(decider({ faults: [{ match: deciding, fault: 'timeout' }] }), async (card) => {
  await decideFirst(card);
  await sees(card, 'dialog [aria-disabled=true]');
  await userEvent.click(acting(card).dialog.querySelector('.dialog-foot button')!);
  await sees(card, '.acts [aria-disabled=true]');
});

/** Somebody else was first, which the dialog says. */
export const beaten: Scene = scene(decider(), beSecond);

/** The same once the dialog is closed. */
export const beatenOnCard: Scene = scene(decider(), async (card, world) => {
  await beSecond(card, world);
  await confirm(card);
  await sees(card, '#result.info');
});

/** Somebody else decides while the dialog stands. */
export const overtaken: Scene = scene(decider(), async (card, world) => {
  await live(card);
  await openNth(card, 0);
  decideElsewhere(world, 'req_7', true);
  await sees(card, 'dialog #outcome');
});

/** Nobody knows how it ended. */
export const unknown: Scene = scene(
  decider({ faults: [{ match: deciding, fault: 'network', times: 4 }] }),
  until('#result.warning'),
);

/** The platform has refused it. */
export const refused: Scene = scene(
  decider({ faults: [{ match: deciding, fault: { status: 429 } }] }),
  until('dialog .status.danger'),
);

/** The session asks for a code. */
export const verifying: Scene = scene(decider({ verified: false }), until('dialog #code:not([readonly])'));

/** What was typed can't be sent. */
export const tooLong: Scene = scene(decider(), async (card) => {
  await openNth(card, 0);
  await fill(card, 'note', 'As discussed, and once more. '.repeat(40));
  await sees(card, '#note-error');
});
