/** Threads in each of their states, in whatever language, look or width a story is about. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { fits, type Shown } from '../desk/shown.ts';
import type { World } from '../desk/worlds.ts';
import {
  find as findWords,
  handOver,
  isNotSent,
  openChoice,
  openHanding,
  pressSend,
  scrollUp,
  send,
  write,
} from './doing.ts';
import { change, changeUnread, fill, hand, say } from './hands.ts';
import {
  CONNECTION,
  handler,
  live,
  READING,
  ready,
  see,
  SENDING,
  submitter,
  TICKETS,
  type ThreadArgs,
  type ThreadStory,
} from './thread-story.ts';

/** A story of a thread. */
export type ThreadScene = (more?: ThreadStory) => ThreadStory;

const scene =
  (
    parameters: ReturnType<typeof handler>,
    args: ThreadArgs,
    act: (thread: Shown, world: World) => Promise<unknown>,
  ): ThreadScene =>
  (more = {}) => ({
    ...more,
    args: { ...args, ...more.args },
    parameters: { ...parameters, ...more.parameters },
    play: see(async (thread, world) => {
      await act(thread, world);
      await fits(thread);
    }),
  });

const sees = (thread: Shown, selector: string): Promise<void> =>
  waitFor(() => expect(thread.root.querySelector(selector)).toBeVisible(), { timeout: 8000 });

const PARTNER: ThreadArgs = { ticketId: TICKETS.partner };
const MANY: ThreadArgs = { connectionId: CONNECTION };
const revampd = (person = 'usr_lena') => handler({ person, allConnections: true });
const failing = { faults: [{ match: SENDING, fault: { status: 500 } }] } as const;

/** Picture 06: escalated, two entries unread for who had it before. */
export const unread: ThreadScene = scene(handler(), {}, live);

/** Who handles it, with all that can be done. */
export const handled: ThreadScene = scene(handler(), PARTNER, live);

/** Who submitted it. */
export const submitted: ThreadScene = scene(submitter(), {}, live);

/** Revampd, while it is escalated. */
export const ofRevampd: ThreadScene = scene(revampd(), MANY, live);

/** Who only reads. */
export const readOnly: ThreadScene = scene(submitter({ person: 'usr_marcus' }), {}, async (thread) => {
  await live(thread);
  await sees(thread, '.composer.shut strong');
});

/** Closed, by somebody who may open it again; and by others. */
export const closed: ThreadScene = scene(submitter(), { ticketId: TICKETS.closed }, (thread) =>
  sees(thread, '.composer.shut button'),
);
export const closedForGood: ThreadScene = scene(handler(), { ticketId: TICKETS.closed }, (thread) =>
  sees(thread, '.composer.shut strong'),
);

/** It waits for its first content. */
export const loading: ThreadScene = scene(handler({ faults: [{ match: READING, fault: 'timeout' }] }), {}, (thread) =>
  sees(thread, '[aria-busy=true]'),
);

const instead = (parameters: ReturnType<typeof handler>, args: ThreadArgs = {}): ThreadScene =>
  scene(parameters, args, (thread) => sees(thread, '[part=state]'));
export const failed: ThreadScene = instead(handler({ faults: [{ match: READING, fault: { status: 500 } }] }));
export const notPermitted: ThreadScene = instead(handler({ person: 'usr_tom', permissions: ['billing:read'] }));
export const notThere: ThreadScene = instead(handler(), { ticketId: 'tkt_99999' });
export const sessionEnded: ThreadScene = instead(handler({ session: 'refused' }));

/** What is shown may be out of date. */
export const stale: ThreadScene = scene(handler(), PARTNER, async (thread, world) => {
  await live(thread);
  changeUnread(world, 'tom', TICKETS.partner);
  await sees(thread, '[part=stale]');
});

/** Hundreds of messages, from the first unread one. */
export const long: ThreadScene = scene(
  submitter({ tell: (api) => fill({ api }, TICKETS.escalated, 300, ['lena', 'priya', 'joel']) }),
  {},
  async (thread) => {
    await live(thread);
    await sees(thread, '[part=unread]');
    await sees(thread, '.place button');
  },
);

/** Somebody writes while one reads further up. */
export const newBelow: ThreadScene = scene(
  handler({ tell: (api) => fill({ api }, TICKETS.partner, 40, ['priya']) }),
  PARTNER,
  async (thread, { api }) => {
    await live(thread);
    await scrollUp(thread);
    await sees(thread, '.place button');
    say({ api }, 'tom', TICKETS.partner, 'One more, a moment ago.');
    await sees(thread, '.place .new');
  },
);

/** What is written, and what becomes of it. */
export const written: ThreadScene = scene(handler(), {}, async (thread) => {
  await write(thread, 'Good to hear.\nI’ll keep this open until Monday’s rush is over.');
  await sees(thread, '.composer-kept');
});
export const tooLong: ThreadScene = scene(handler(), {}, async (thread) => {
  await write(thread, 'Donaudampfschifffahrt '.repeat(500));
  await sees(thread, '.composer-error');
});
export const replying: ThreadScene = scene(submitter(), {}, async (thread) => {
  await live(thread);
  const replies = [...thread.root.querySelectorAll<HTMLElement>('[role=toolbar]')].at(-1)!.querySelectorAll('button');
  await userEvent.click(replies[1]!);
  await sees(thread, '.composer-reply');
});
export const sending: ThreadScene = scene(
  handler({ faults: [{ match: SENDING, fault: 'timeout' }] }),
  {},
  async (thread) => {
    await send(thread);
    await sees(thread, '.unsent .late');
  },
);
export const notSent: ThreadScene = scene(handler(failing), {}, async (thread) => {
  await send(thread, 'Good to hear. I’ll keep this open until Monday’s rush is over, then close it.');
  await isNotSent(thread);
});
export const deleting: ThreadScene = scene(handler(failing), {}, async (thread) => {
  await send(thread);
  const foot = await isNotSent(thread);
  await userEvent.click(foot.querySelector('button:last-of-type')!);
  await sees(thread, 'dialog[open]');
});

/** Others come to read along while somebody writes, or just as they send. */
export const readersJoined: ThreadScene = scene(submitter(), PARTNER, async (thread, { api }) => {
  await write(thread);
  hand({ api }, 'priya', TICKETS.partner, 'Spare gateway shows the same drop.');
  await sees(thread, '.composer-line.changed');
});
export const held: ThreadScene = scene(submitter(), PARTNER, async (thread, { api }) => {
  await live(thread);
  const tellPage = api.network.holdStreams();
  hand({ api }, 'priya', TICKETS.partner, 'Spare gateway shows the same drop.');
  await send(thread, 'Our own line to the lab does it as well.');
  await sees(thread, '.composer-held');
  tellPage();
  // In a narrow box it isn't shown.
  await thread.finds((root) => root.querySelector('.fact-escalatedOn'));
});
export const closedMeanwhile: ThreadScene = scene(submitter(), {}, async (thread, { api }) => {
  await write(thread);
  await sees(thread, '.composer-kept');
  change({ api }, 'joel', TICKETS.escalated, { status: 'closed' });
  await sees(thread, '.composer.shut strong');
});

/** Reactions, and words that are looked for. */
export const reacting: ThreadScene = scene(submitter(), {}, async (thread) => {
  await live(thread);
  await userEvent.click([...thread.root.querySelectorAll('[role=toolbar] .add')].at(-1)!);
  await sees(thread, '[role=menu]:popover-open');
});
export const finding: ThreadScene = scene(handler(), {}, async (thread) => {
  await findWords(thread, 'transfer');
  await thread.finds((root) => /\d|[٠-٩]/.test(root.querySelector('.find-count')?.textContent ?? ''));
  await sees(thread, '.find');
});
export const findingNothing: ThreadScene = scene(handler(), {}, async (thread) => {
  await findWords(thread, 'elevator');
  await thread.finds((root) => root.querySelector('.find-way[aria-disabled]'));
  await thread.finds((root) => root.querySelector('.find-count')?.textContent.trim());
});

/** What is done to the ticket. */
export const choosingStatus: ThreadScene = scene(handler(), PARTNER, (thread) => openChoice(thread, 'status'));
export const choosingPriority: ThreadScene = scene(handler(), PARTNER, (thread) => openChoice(thread, 'priority'));
export const choosingAssignee: ThreadScene = scene(handler(), PARTNER, (thread) => openChoice(thread, 'assignee'));
export const notChanged: ThreadScene = scene(handler(), PARTNER, async (thread, { api }) => {
  await live(thread);
  api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 422 } }]);
  const menu = await openChoice(thread, 'priority');
  await userEvent.click(menu.querySelector('[aria-checked=false]')!);
  await sees(thread, '.ticket-head .status');
});
export const escalating: ThreadScene = scene(handler(), PARTNER, openHanding);
export const returning: ThreadScene = scene(revampd(), MANY, openHanding);
export const withoutReason: ThreadScene = scene(handler(), PARTNER, async (thread) => {
  await handOver(thread, '');
  await sees(thread, '#ticket-reason-error');
});
export const notEscalated: ThreadScene = scene(handler(), PARTNER, async (thread, { api }) => {
  await live(thread);
  api.network.faults.set([{ match: { path: 'escalateTicket' }, fault: { status: 422 } }]);
  await handOver(thread, 'Spare gateway shows the same drop.');
  await sees(thread, 'dialog #ticket-outcome');
});
export const beaten: ThreadScene = scene(handler(), PARTNER, async (thread, { api }) => {
  await openHanding(thread);
  hand({ api }, 'tom', TICKETS.partner, 'Spare gateway shows the same drop.');
  await sees(thread, 'dialog #ticket-outcome');
});
export const escalated: ThreadScene = scene(handler(), PARTNER, async (thread) => {
  await handOver(thread, 'Spare gateway shows the same drop.');
  await sees(thread, '#ticket-result');
  await sees(thread, '[data-kind=escalated]');
});

/** The field says what is missing. */
export const nothingWritten: ThreadScene = scene(handler(), {}, async (thread) => {
  await ready(thread);
  await live(thread);
  await pressSend(thread);
  await sees(thread, '.composer-error');
});
