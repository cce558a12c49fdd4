import type { Routes } from '@revampd/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { commonControls, routesControl, type CommonArgs } from '../desk/common-controls.ts';
import { isLive } from '../desk/live.ts';
import { shownIn, textOf, type Shown } from '../desk/shown.ts';
import { world, worldOf, type World, type WorldParameters } from '../desk/worlds.ts';

/** What a host may set on `<revampd-approval-request>`. */
export interface ApprovalArgs extends CommonArgs {
  requestId?: string;
  routes?: Routes;
}

export type ApprovalStory = StoryObj<ApprovalArgs>;

/** What Harborline asked of Northgate Dental in the world of the pictures, and what has become of it. */
export const REQUESTS = {
  plan: 'req_7',
  charge: 'req_8',
  approved: 'req_4',
  rejected: 'req_3',
  withdrawn: 'req_2',
} as const;

/** Harborline and Northgate Dental. */
export const CONNECTION = 'con_harborline_northgate';

/** What all files of these stories have in common; each adds its `title`. */
export const approvalMeta = {
  args: { requestId: REQUESTS.plan, routes: { invoice: '#/invoices/{invoice_id}' } },
  render: ({ requestId, label, headingLevel, hideHeading = false, routes }) => html`
    <revampd-approval-request
      request-id=${requestId ?? nothing}
      label=${label ?? nothing}
      heading-level=${headingLevel ?? nothing}
      ?hide-heading=${hideHeading}
      .routes=${routes}
    ></revampd-approval-request>
  `,
  argTypes: {
    requestId: {
      description: 'The request to show: `req_…`.',
      control: 'text',
      table: { category: 'attributes' },
    },
    ...commonControls({
      label: 'Replaces the text of the heading, which is what is asked for.',
      headingLevel: 'Level of the heading; that of a failure is one below.',
    }),
    routes: routesControl('Where the host shows the invoice; without a route it is plain text.'),
  },
} satisfies Meta<ApprovalArgs>;

/** Northgate Dental's owner, who decides; nobody asks her for a code. */
export const decider = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_dana', connection: CONNECTION, verified: true, ...more });

/** Harborline's owner, who asked. */
export const proposer = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_tom', connection: CONNECTION, ...more });

/** The call that a card is read with. */
export const READING = { path: 'getApprovalRequest' };

/** A play function that looks at the story's card, and may act on its world. */
export const see =
  (look: (card: Shown, world: World) => Promise<unknown> | void): NonNullable<ApprovalStory['play']> =>
  async ({ canvasElement, id }) =>
    void (await look(await shownIn(canvasElement, 'revampd-approval-request'), worldOf(id)));

/** Waits for the card's content. */
export const ready = (card: Shown): Promise<Element> =>
  card.finds((root) => root.querySelector('[aria-busy=false] [part=price]'));

/** Waits for the card's content, and that changes reach it by themselves. */
export async function live(card: Shown): Promise<void> {
  await ready(card);
  await isLive(card);
}

/** The status as it is read. */
export const statusOf = ({ root }: Shown): string => textOf(root.querySelector('[part=badge]')!);

/** What a person may begin, by the names of the buttons. */
export const actsOf = ({ root }: Shown): string[] => [...root.querySelectorAll('.acts button')].map(textOf);
