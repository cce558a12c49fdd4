/** What a person does in a thread: by roles and by what things are, so that it is the same in every language. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { asLongAgo } from '../desk/acting.ts';
import type { Shown } from '../desk/shown.ts';
import { fieldOf, live, logOf } from './thread-story.ts';

/** What a person types, in no language. */
export const TYPED = '…12:30 ✓';

/** Writes a message and leaves it; `isAwaited`, once all of the thread is there and live. */
export async function write(thread: Shown, text = TYPED, isAwaited = true): Promise<void> {
  if (isAwaited) await live(thread);
  await fireEvent.input(await thread.finds(() => fieldOf(thread)), { target: { value: text } });
}

/** Writes a message and sends it. */
export async function send(thread: Shown, text = TYPED, isAwaited = true): Promise<void> {
  await write(thread, text, isAwaited);
  await pressSend(thread);
}

/** Presses Send, whatever it says. */
export const pressSend = async (thread: Shown): Promise<void> =>
  userEvent.click(await thread.finds((root) => root.querySelector('.composer-send')));

/** Waits until a message of this text has reached Revampd. */
export const isSent = (thread: Shown, text = TYPED): Promise<void> =>
  waitFor(
    () => {
      const own = [...thread.root.querySelectorAll('.own')].filter(({ textContent }) => textContent.includes(text));
      expect(own.length, `“${text}” stands there`).toBeGreaterThan(0);
      for (const one of own) expect(one, `“${text}” is sent`).not.toHaveClass('unsent');
    },
    { timeout: 8000 },
  );

/** Waits until a message couldn't be sent, and answers what stands below it. */
export const isNotSent = (thread: Shown): Promise<Element> =>
  thread.finds((root) => root.querySelector('.unsent.failed .foot'));

/** Opens what a control of the ticket's facts offers. */
export async function openChoice(thread: Shown, field: 'status' | 'priority' | 'assignee'): Promise<HTMLElement> {
  await live(thread);
  await userEvent.click(await thread.finds((root) => root.querySelector(`button#ticket-${field}`)));
  const what = field === 'assignee' ? '[role=option]' : '[role=menuitemradio]';
  await thread.finds((root) => root.querySelector(`.popover:popover-open ${what}`));
  return thread.root.querySelector<HTMLElement>('.popover:popover-open')!;
}

/** Opens the dialog that escalates or returns the ticket, in which nothing is pressed too soon. */
export async function openHanding(thread: Shown): Promise<HTMLDialogElement> {
  await live(thread);
  return asLongAgo(async () => {
    await userEvent.click(
      await thread.finds((root) => root.querySelector('.ticket-acts button[aria-haspopup=dialog]')),
    );
    await thread.finds((root) => root.querySelector('dialog[open] #ticket-reason'));
    return thread.root.querySelector('dialog')!;
  });
}

/** Escalates or returns the ticket for this reason, as far as the button that confirms. */
export async function handOver(thread: Shown, reason: string): Promise<HTMLDialogElement> {
  const dialog = await openHanding(thread);
  await fireEvent.input(dialog.querySelector('#ticket-reason')!, { target: { value: reason } });
  await userEvent.click(dialog.querySelector('.dialog-foot .primary')!);
  return dialog;
}

/** Looks for words in the ticket. */
export async function find(thread: Shown, words: string): Promise<void> {
  await live(thread);
  await userEvent.click(await thread.finds((root) => root.querySelector('.ticket-acts button[aria-expanded]')));
  const field = await thread.finds((root) => root.querySelector('#find-words'));
  await fireEvent.input(field, { target: { value: words } });
}

/** Scrolls to the beginning, as far as it is loaded. */
export async function scrollUp(thread: Shown): Promise<void> {
  const log = logOf(thread);
  log.scrollTop = 0;
  await fireEvent.scroll(log);
}

/** Scrolls to the end. */
export async function scrollDown(thread: Shown): Promise<void> {
  const log = logOf(thread);
  log.scrollTop = log.scrollHeight;
  await fireEvent.scroll(log);
}
