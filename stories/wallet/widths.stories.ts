import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { comeBackOffline } from '../desk/live.ts';
import { fits } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { entriesOf, ready, see, walletMeta, type WalletArgs, type WalletStory } from './wallet-story.ts';

const meta: Meta<WalletArgs> = {
  ...walletMeta,
  title: 'Wallet/Widths',
  args: { pageSize: 7, routes: { invoice: '#/invoices/{invoice_id}' } },
};
export default meta;

const northgate = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_dana', connection: 'con_harborline_northgate', ...more });

/** The history in a box of this width, as the form that has room there. */
const inBox = (width: ToolbarGlobals['width'], form: 'table' | 'ul'): WalletStory => ({
  globals: { width },
  parameters: northgate(),
  play: see(async (wallet) => {
    await ready(wallet);
    await wallet.finds((root) => root.querySelector(`${form}[part=history]`));
    expect(entriesOf(wallet)).toHaveLength(7);
    await fits(wallet);
  }),
});

/** A state in the narrowest box. */
const at280 = (more: Partial<WorldParameters>, text: string): WalletStory => ({
  globals: { width: '280' },
  parameters: northgate(more),
  play: see(async (wallet) => {
    await wallet.shows(text);
    await fits(wallet);
  }),
});

const everyRead = { path: '/wallet' };

export const At280: WalletStory = inBox('280', 'ul');
export const At360: WalletStory = inBox('360', 'ul');
export const At480: WalletStory = inBox('480', 'ul');
export const At700: WalletStory = inBox('700', 'table');
export const At1040: WalletStory = inBox('1040', 'table');

export const LoadingAt280: WalletStory = at280({ faults: [{ match: everyRead, fault: 'timeout' }] }, 'Loading wallet…');
export const EmptyAt280: WalletStory = at280({ scenario: 'empty' }, 'No credit yet');
export const FailedAt280: WalletStory = at280(
  { faults: [{ match: everyRead, fault: { status: 500 } }] },
  'Wallet didn’t load',
);
export const StaleAt280: WalletStory = {
  ...at280({}, ''),
  play: see(async (wallet, world) => {
    await ready(wallet);
    await comeBackOffline(world);
    await wallet.shows('May be out of date since');
    await fits(wallet);
  }),
};
export const NotPermittedAt280: WalletStory = at280({ person: 'usr_joel' }, 'Billing isn’t part of your role');

/** Text at 200 % folds the layout as a box of half the width does. */
export const LargeTextAt700: WalletStory = {
  ...inBox('700', 'ul'),
  parameters: { ...northgate(), appearance: { 'font-size': '28px' } },
};
export const LargeTextAt1040: WalletStory = {
  ...inBox('1040', 'ul'),
  parameters: { ...northgate(), appearance: { 'font-size': '28px' } },
};
/** In a page whose own heading says what it is. */
export const HiddenHeading: WalletStory = {
  args: { hideHeading: true },
  parameters: northgate({ person: 'usr_joel' }),
  play: see(async (wallet) => {
    await wallet.shows('Billing isn’t part of your role');
    expect(wallet.root.querySelector('.card-head .title')).toBeNull();
  }),
};

export const OwnHeading: WalletStory = {
  args: { label: 'Your Harborline credit', headingLevel: 3 },
  parameters: northgate({ person: 'usr_joel' }),
  play: see(async (wallet) => {
    await wallet.shows('Your Harborline credit');
    expect(wallet.root.querySelector('#title')).toHaveAttribute('aria-level', '3');
  }),
};
