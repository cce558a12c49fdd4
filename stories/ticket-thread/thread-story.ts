import type { RevampdTicketThread, Routes } from '@revampd/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { commonControls, routesControl, type CommonArgs } from '../desk/common-controls.ts';
import { isLive } from '../desk/live.ts';
import { shownIn, textOf, type Shown } from '../desk/shown.ts';
import { world, worldOf, type World, type WorldParameters } from '../desk/worlds.ts';

/** What a host may set on `<revampd-ticket-thread>`. */
export interface ThreadArgs extends CommonArgs {
  ticketId?: string;
  connectionId?: string;
  entryId?: string;
  sendKey?: RevampdTicketThread['sendKey'];
  findKey?: RevampdTicketThread['findKey'];
  routes?: Routes;
}

export type ThreadStory = StoryObj<ThreadArgs>;

/** Northgate Dental and Harborline. */
export const CONNECTION = 'con_harborline_northgate';

/** Tickets of Northgate Dental's in the world of the pictures. */
export const TICKETS = {
  /** T-1482: Revampd has it, and all three read along. */
  escalated: 'tkt_50',
  /** T-1475: Priya Raman of Harborline has it. */
  partner: 'tkt_55',
  /** T-1432: it was escalated, and is closed. */
  closed: 'tkt_42',
  /** T-1468: it is open, and nobody has it. */
  unassigned: 'tkt_54',
} as const;

/** The first message of `TICKETS.escalated`. */
export const FIRST_MESSAGE = 'Since this morning, when the front desk transfers';

/** The newest one: Lena Fischer's. */
export const NEWEST_MESSAGE = 'Good. I’ll watch it over Monday’s rush';

/** What all files of these stories have in common; each adds its `title`. */
export const threadMeta = {
  args: { ticketId: TICKETS.escalated, routes: { ticket: '#/tickets/{ticket_id}?entry={entry_id}' } },
  render: ({
    ticketId,
    connectionId,
    entryId,
    sendKey,
    findKey,
    label,
    headingLevel,
    hideHeading = false,
    routes,
  }) => html`
    <revampd-ticket-thread
      ticket-id=${ticketId ?? nothing}
      connection-id=${connectionId ?? nothing}
      entry-id=${entryId ?? nothing}
      send-key=${sendKey ?? nothing}
      find-key=${findKey ?? nothing}
      label=${label ?? nothing}
      heading-level=${headingLevel ?? nothing}
      ?hide-heading=${hideHeading}
      .routes=${routes}
    ></revampd-ticket-thread>
  `,
  argTypes: {
    ticketId: {
      description: 'The ticket to show: `tkt_…`.',
      control: 'text',
      table: { category: 'attributes' },
    },
    connectionId: {
      description: 'The connection that the ticket is of, where the session is for several.',
      control: 'text',
      table: { category: 'attributes' },
    },
    entryId: {
      description: 'An entry to begin at, `ent_…`; default the first unread one, else the newest.',
      control: 'text',
      table: { category: 'attributes' },
    },
    sendKey: {
      description: 'Which key sends: Ctrl or ⌘ with Enter, or Enter alone.',
      control: 'select',
      options: ['mod-enter', 'enter'],
      table: { category: 'attributes', defaultValue: { summary: 'mod-enter' } },
    },
    findKey: {
      description: 'Ctrl or ⌘ and F opens Find in ticket while focus is inside; by default the key is the browser’s.',
      control: 'select',
      options: [undefined, 'mod-f'],
      table: { category: 'attributes' },
    },
    ...commonControls({
      label: 'Replaces the text of the heading, which is the ticket’s title.',
      headingLevel: 'Level of the heading; that of a failure is one below.',
    }),
    routes: routesControl(
      'Where the host shows a ticket; without `{entry_id}` in it nobody copies a link to a message.',
    ),
  },
} satisfies Meta<ThreadArgs>;

/** Harborline's support rep, who handles tickets until they are escalated. */
export const handler = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_priya', connection: CONNECTION, ...more });

/** Northgate Dental's owner, who submitted them. */
export const submitter = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_dana', connection: CONNECTION, ...more });

/** The calls that a thread is read with. */
export const READING = { path: '/tickets/' };

/** The call that a message is sent with. */
export const SENDING = { path: '/messages' };

/** A play function that looks at the story's thread, and may act on its world. */
export const see =
  (look: (thread: Shown, world: World) => Promise<unknown> | void): NonNullable<ThreadStory['play']> =>
  async ({ canvasElement, id }) =>
    void (await look(await shownIn(canvasElement, 'revampd-ticket-thread'), worldOf(id)));

/** Waits for the messages. */
export const ready = (thread: Shown): Promise<Element> =>
  thread.finds((root) => root.querySelector('[aria-busy=false] [role=article]'));

/** Waits for the messages, what can be done with them, and that changes reach them by themselves. */
export async function live(thread: Shown): Promise<void> {
  await ready(thread);
  await thread.finds((root) => root.querySelector('[role=article] [role=toolbar]'));
  await isLive(thread);
}

/** The box in which the messages scroll. */
export const logOf = ({ root }: Shown): HTMLElement => root.querySelector<HTMLElement>('[part=log]')!;

/** What stands in the box in which one writes. */
export const composerOf = ({ root }: Shown): string => textOf(root.querySelector('[part=composer]')!);

/** The field in which one writes. */
export const fieldOf = ({ root }: Shown): HTMLTextAreaElement | null =>
  root.querySelector<HTMLTextAreaElement>('[part=composer] textarea');

/** The messages and events that are drawn, as they are read. */
export const entriesOf = ({ root }: Shown): string[] => [...root.querySelectorAll('[role=article]')].map(textOf);

/** A fact about the ticket, as it is read: `status`, `priority`, `assignedTo`, `readers`… */
export const factOf = ({ root }: Shown, name: string): string =>
  [...root.querySelectorAll(`.fact-${name} dd`)].map((one) => textOf(one)).join(', ');

/** Whether a part of the thread lies in the view of its messages. */
export function isInView(thread: Shown, part: Element): boolean {
  const [log, box] = [logOf(thread), part].map((one) => one.getBoundingClientRect()) as [DOMRect, DOMRect];
  return box.bottom > log.top && box.top < log.bottom;
}
