/** The stories of whoever writes: what becomes of what they write, and how they answer what others have. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { asLongAgo } from '../../desk/acting.ts';
import { comeOnline, goOffline } from '../../desk/live.ts';
import { hasFocus, textOf, type Shown } from '../../desk/shown.ts';
import { isNotSent, isSent, pressSend, send, TYPED, write } from '../doing.ts';
import { change } from '../hands.ts';
import {
  composerOf,
  factOf,
  fieldOf,
  live,
  NEWEST_MESSAGE,
  SENDING,
  TICKETS,
  type ThreadStory,
} from '../thread-story.ts';
import { storyOf, type ThreadSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

const LIMIT = 10_000;

/** The stories of a seat's support person, who writes. */
export const writerSeat = (seat: ThreadSeat): StatesOf<'writer', ThreadStory> => ({
  ...writing(seat),
  ...sending(seat),
  ...answering(seat),
});

/** What is written and hasn't been sent. */
function writing(
  seat: ThreadSeat,
): Pick<StatesOf<'writer', ThreadStory>, 'written' | 'tooLong' | 'nothingWritten' | 'closedMeanwhile'> {
  return {
    written: storyOf(seat, async (thread) => {
      await write(thread, 'I’ll call back after lunch.');
      await thread.shows('Draft kept');
    }),
    tooLong: storyOf(seat, async (thread) => {
      await write(thread, `${'x'.repeat(LIMIT)} ends here`);
      await pressSend(thread);
      await thread.shows('10 characters too many. Shorten the message, or send it in parts.');
      expect(fieldOf(thread)).toHaveAttribute('aria-invalid', 'true');
    }),
    nothingWritten: storyOf(seat, async (thread) => {
      await live(thread);
      await pressSend(thread);
      await thread.shows('Write a message first.');
      await hasFocus(thread, fieldOf(thread));
    }),
    closedMeanwhile: storyOf(seat, async (thread, { api }) => {
      await write(thread);
      await thread.shows('Draft kept');
      change({ api }, 'dana', TICKETS.escalated, { status: 'closed' });
      await thread.shows('Dana Whitlock closed this ticket');
      expect(factOf(thread, 'status')).toContain('Closed');
      expect(composerOf(thread)).toContain('Your draft is kept.');
      expect(fieldOf(thread)).toHaveValue(TYPED);
      expect(fieldOf(thread)).toHaveAttribute('readonly');
      if (seat.mayReopen) await thread.control('button', 'Reopen and send');
      else expect(composerOf(thread)).toContain('Revampd can reopen it, or submit a new ticket.');
    }),
  };
}

/** What becomes of a message. */
function sending(
  seat: ThreadSeat,
): Pick<
  StatesOf<'writer', ThreadStory>,
  'sending' | 'sent' | 'waiting' | 'notSent' | 'retried' | 'refused' | 'deleteAsked' | 'deleted'
> {
  const failing = { faults: [{ match: SENDING, fault: { status: 500 } }] } as const;
  return {
    sending: storyOf(
      seat,
      async (thread) => {
        await send(thread);
        const unsent = await thread.finds((root) => root.querySelector('.unsent'));
        expect(textOf(unsent)).toContain(TYPED);
        await thread.shows('Sending…');
        expect(fieldOf(thread)).toHaveValue('');
      },
      { faults: [{ match: SENDING, fault: 'timeout' }] },
    ),
    sent: storyOf(seat, async (thread) => {
      await send(thread);
      await isSent(thread);
      expect(fieldOf(thread)).toHaveValue('');
    }),
    waiting: {
      ...storyOf(seat, async (thread, world) => {
        await live(thread);
        goOffline(world);
        await thread.shows('You’re offline.');
        await send(thread, TYPED, false);
        await thread.shows('Waiting to send');
        expect(composerOf(thread)).toContain('Messages will be sent when you’re back online.');
      }),
      beforeEach: () => comeOnline,
    },
    notSent: storyOf(
      seat,
      async (thread) => {
        await send(thread);
        expect(textOf(await isNotSent(thread))).toContain('Not sent. The service didn’t answer as it should.');
        await thread.control('button', 'Retry');
        await thread.control('button', 'Delete');
      },
      failing,
    ),
    retried: storyOf(
      seat,
      async (thread, { api }) => {
        await send(thread);
        await isNotSent(thread);
        api.network.faults.set([]);
        await userEvent.click(await thread.control('button', 'Retry'));
        await isSent(thread);
      },
      failing,
    ),
    refused: storyOf(
      seat,
      async (thread) => {
        await send(thread);
        expect(textOf(await isNotSent(thread))).toContain('Not sent. The service didn’t accept it.');
        await userEvent.click(await thread.control('button', 'Edit'));
        await waitFor(() => expect(fieldOf(thread)).toHaveValue(TYPED));
        await hasFocus(thread, fieldOf(thread));
        expect(thread.root.querySelector('.unsent')).toBeNull();
      },
      { faults: [{ match: SENDING, fault: { status: 422 } }] },
    ),
    deleteAsked: storyOf(
      seat,
      async (thread) => {
        await askToDelete(thread);
        await thread.finds((root) => root.querySelector('dialog[open][role=alertdialog]'));
        expect(textOf(thread.root.querySelector('dialog')!)).toContain('Delete this message?');
        await hasFocus(thread, await thread.control('button', 'Cancel'));
      },
      failing,
    ),
    deleted: storyOf(
      seat,
      async (thread) => {
        await asLongAgo(() => askToDelete(thread));
        await userEvent.click(await thread.control('button', 'Delete message'));
        await waitFor(() => expect(thread.root.querySelector('.unsent, dialog')).toBeNull());
        expect(thread.text()).not.toContain(TYPED);
      },
      failing,
    ),
  };
}

/** Answers to what others have written. */
function answering(seat: ThreadSeat): Pick<StatesOf<'writer', ThreadStory>, 'replying' | 'reactionMenu' | 'reacted'> {
  return {
    replying: storyOf(seat, async (thread) => {
      await live(thread);
      await userEvent.click(await thread.lastControl('button', 'Reply'));
      await thread.shows('Replying to Lena Fischer');
      expect(composerOf(thread)).toContain(NEWEST_MESSAGE);
      expect(fieldOf(thread)).toHaveAttribute('placeholder', 'Write a reply');
      await hasFocus(thread, fieldOf(thread));
    }),
    reactionMenu: storyOf(seat, async (thread) => {
      await openReactions(thread);
      const names = ['Acknowledged', 'Thumbs up', 'Heart', 'Celebration', 'Thanks', 'Eyes'];
      for (const name of names) await thread.control('menuitemcheckbox', name);
    }),
    reacted: storyOf(seat, async (thread) => {
      await openReactions(thread);
      await userEvent.click(await thread.control('menuitemcheckbox', 'Celebration'));
      const pill = await thread.control('button', 'Celebration, 1');
      expect(pill).toHaveAttribute('aria-pressed', 'true');
    }),
  };
}

async function askToDelete(thread: Shown): Promise<void> {
  await send(thread);
  await isNotSent(thread);
  await userEvent.click(await thread.control('button', 'Delete'));
}

/** The menu of the newest message of another. */
async function openReactions(thread: Shown): Promise<void> {
  await live(thread);
  await fireEvent.click(await thread.lastControl('button', 'Add reaction'));
  await thread.finds((root) => root.querySelector('[role=menu]:popover-open'));
}
