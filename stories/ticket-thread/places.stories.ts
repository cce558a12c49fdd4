import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { fits, hasFocus, shownIn, type Shown } from '../desk/shown.ts';
import { openHanding, scrollUp, write } from './doing.ts';
import { fill } from './hands.ts';
import {
  handler,
  isInView,
  live,
  logOf,
  see,
  submitter,
  threadMeta,
  TICKETS,
  type ThreadArgs,
  type ThreadStory,
} from './thread-story.ts';
import * as threads from './threads.ts';

const meta: Meta<ThreadArgs> = { ...threadMeta, title: 'Ticket thread/Places', tags: ['!autodocs'] };
export default meta;

/** That one can read and write there: some lines of messages, and all of what one writes with. */
function isUsable(thread: Shown, height?: number): void {
  const [whole, log, composer] = ['[part~=base]', '[part=log]', '[part=composer]'].map((one) =>
    thread.root.querySelector(one)!.getBoundingClientRect(),
  ) as [DOMRect, DOMRect, DOMRect];
  expect(log.height).toBeGreaterThanOrEqual(100);
  expect(composer.bottom).toBeLessThanOrEqual(whole.bottom);
  if (height !== undefined) expect(thread.element.getBoundingClientRect().height).toBe(height);
}

/** A part of the host's page that is 500 px high, which the thread fills; where that is too little for it, it is higher. */
const inBox = (story: ThreadStory, height?: number): ThreadStory => ({
  ...story,
  decorators: [(inner) => html`<div class="host-box">${inner()}</div>`],
  play: async (context) => {
    await story.play!(context);
    await see((thread) => isUsable(thread, height))(context);
  },
});

export const Box: ThreadStory = inBox(threads.unread(), 500);
export const BoxAt280: ThreadStory = inBox(threads.unread({ globals: { width: '280' } }));
export const BoxLoading: ThreadStory = {
  ...threads.loading(),
  decorators: [(inner) => html`<div class="host-box">${inner()}</div>`],
};
export const BoxHeld: ThreadStory = inBox(threads.held());
export const BoxEscalated: ThreadStory = inBox(threads.escalated(), 500);
export const BoxFinding: ThreadStory = inBox(threads.finding(), 500);
export const BoxWritten: ThreadStory = {
  ...inBox(threads.unread()),
  play: see(async (thread) => {
    await write(thread, 'One line more.\n'.repeat(40).trim());
    await thread.shows('Draft kept');
    isUsable(thread);
  }),
};

/** A dialog of the host's, with the thread in it. */
const inModal = (story: ThreadStory): ThreadStory => ({
  ...story,
  decorators: [(inner) => html`<dialog class="host-dialog" aria-label="Ticket">${inner()}</dialog>`],
  play: async (context) => {
    context.canvasElement.querySelector('dialog')!.showModal();
    await story.play!(context);
  },
});
function staysOpen(canvas: HTMLElement): void {
  expect(canvas.querySelector('dialog')!.open).toBe(true);
}

export const Modal: ThreadStory = inModal(threads.unread());
export const ModalNotSent: ThreadStory = inModal(threads.notSent());

/** What opens above it closes by Escape, and the host's dialog doesn't. */
export const ModalReactions: ThreadStory = inModal({
  ...threads.reacting(),
  play: async (context) => {
    await threads.reacting().play!(context);
    const thread = await shownIn(context.canvasElement, 'revampd-ticket-thread');
    const item = thread.root.querySelector('[role=menuitemcheckbox]')!;
    const box = item.getBoundingClientRect();
    expect(thread.root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)?.closest('button')).toBe(
      item,
    );
    await fireEvent.keyDown(item, { key: 'Escape' });
    await waitFor(() => expect(thread.root.querySelector('[role=menu]:popover-open')).toBeNull());
    staysOpen(context.canvasElement);
  },
});
export const ModalAssignee: ThreadStory = inModal(threads.choosingAssignee());
export const ModalEscalating: ThreadStory = inModal({
  ...threads.escalating(),
  play: async (context) => {
    const thread = await shownIn(context.canvasElement, 'revampd-ticket-thread');
    const dialog = await openHanding(thread);
    await hasFocus(thread, dialog.querySelector('h2'));
    await fits(thread);
    staysOpen(context.canvasElement);
  },
});

/** Hundreds of messages: few of them are in the page at a time. */
const MANY = 400;
const long = (play: NonNullable<ThreadStory['play']>, more: ThreadStory = {}): ThreadStory => ({
  ...more,
  parameters: submitter({ tell: (api) => fill({ api }, TICKETS.escalated, MANY, ['priya', 'joel', 'lena']) }),
  play,
});
const articlesOf = ({ root }: Shown): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[role=article]')];
function hasFew(thread: Shown): void {
  expect(articlesOf(thread).length).toBeLessThan(120);
}

export const LongFromFirstUnread: ThreadStory = long(
  see(async (thread) => {
    await live(thread);
    await waitFor(() => expect(isInView(thread, thread.root.querySelector('[part=unread]')!)).toBe(true));
    hasFew(thread);
  }),
);

export const LongToNewest: ThreadStory = long(
  see(async (thread) => {
    await live(thread);
    await userEvent.click(await thread.control('button', 'Newest messages'));
    await thread.shows(`${MANY}. `);
    await waitFor(() => expect(isInView(thread, articlesOf(thread).at(-1)!)).toBe(true));
    hasFew(thread);
  }),
);

/** Scrolled up, what is older comes by itself, and nothing jumps. */
export const LongScrolled: ThreadStory = long(
  see(async (thread) => {
    await live(thread);
    await userEvent.click(await thread.control('button', 'Newest messages'));
    await thread.shows(`${MANY}. `);
    const before = Math.min(...articlesOf(thread).map(({ dataset }) => Number(dataset['sequence'])));
    const log = logOf(thread);
    await waitFor(
      async () => {
        log.scrollTop -= log.clientHeight;
        await fireEvent.scroll(log);
        const first = Math.min(...articlesOf(thread).map(({ dataset }) => Number(dataset['sequence'])));
        expect(first).toBeLessThan(before - 40);
      },
      { timeout: 8000 },
    );
    hasFew(thread);
  }),
);

export const LongOlderFailed: ThreadStory = long(
  see(async (thread, { api }) => {
    await live(thread);
    await userEvent.click(await thread.control('button', 'Newest messages'));
    await thread.shows(`${MANY}. `);
    api.network.faults.set([{ match: { path: '/thread' }, fault: { status: 422 } }]);
    await waitFor(
      async () => {
        await scrollUp(thread);
        await thread.control('button', 'Couldn’t load older messages. Try again');
      },
      { timeout: 8000 },
    );
  }),
);

/** The host has chosen the other key. */
export const KeyThatSends: ThreadStory = {
  args: { ticketId: TICKETS.unassigned, sendKey: 'enter' },
  parameters: handler(),
  play: see(async (thread) => {
    await live(thread);
    await thread.shows('Enter to send, Shift+Enter for a new line');
    await write(thread, 'On it.');
    await fireEvent.keyDown(thread.root.querySelector('textarea')!, { key: 'Enter' });
    await waitFor(() => expect(thread.root.querySelector('textarea')).toHaveValue(''));
  }),
};
