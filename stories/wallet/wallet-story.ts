import type { Routes } from '@revampd/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { commonControls, routesControl, type CommonArgs } from '../desk/common-controls.ts';
import { isLive } from '../desk/live.ts';
import { shownIn, textOf, type Shown } from '../desk/shown.ts';
import { worldOf, type World } from '../desk/worlds.ts';

/** What a host may set on `<revampd-wallet>`. */
export interface WalletArgs extends CommonArgs {
  pageSize?: number;
  routes?: Routes;
}

export type WalletStory = StoryObj<WalletArgs>;

/** What all files of wallet stories have in common; each adds its `title`. */
export const walletMeta = {
  render: ({ pageSize, label, headingLevel, hideHeading = false, routes }) => html`
    <revampd-wallet
      page-size=${pageSize ?? nothing}
      label=${label ?? nothing}
      heading-level=${headingLevel ?? nothing}
      ?hide-heading=${hideHeading}
      .routes=${routes}
    ></revampd-wallet>
  `,
  argTypes: {
    pageSize: {
      description: 'Rows of history a page, 1 to 100.',
      control: { type: 'number', min: 1, max: 100 },
      table: { category: 'attributes', defaultValue: { summary: '7' } },
    },
    ...commonControls(),
    routes: routesControl('Where the host shows what links lead to; without a route they are plain text.'),
  },
} satisfies Meta<WalletArgs>;

/** A play function that looks at the story's wallet, and may act on its world. */
export const see =
  (look: (wallet: Shown, world: World) => Promise<void> | void): NonNullable<WalletStory['play']> =>
  async ({ canvasElement, id }) =>
    look(await shownIn(canvasElement, 'revampd-wallet'), worldOf(id));

/** Waits for the wallet's content. */
export const ready = (wallet: Shown): Promise<Element> =>
  wallet.finds((root) => root.querySelector('[aria-busy=false] [part=balance]'));

/** Waits for the wallet's content, and that changes reach it by themselves. */
export async function live(wallet: Shown): Promise<void> {
  await ready(wallet);
  await isLive(wallet);
}

/** The balance as it is read, with its currency. */
export const balanceOf = ({ root }: Shown): string => textOf(root.querySelector('[part=balance]')!);

/** The entries on screen, as rows of the table or items of the list. */
export const entriesOf = ({ root }: Shown): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('tbody tr, ul[part=history] > li'),
];

/** The kinds of the entries on screen, each once. */
export const kindsOf = (wallet: Shown): string[] => [
  ...new Set(entriesOf(wallet).map((entry) => textOf(entry.querySelector('.kind')!))),
];
