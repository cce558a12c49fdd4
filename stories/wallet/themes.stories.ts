import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { comeBackOffline } from '../desk/live.ts';
import { LOOKS } from '../desk/looks.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { ready, see, walletMeta, type WalletArgs, type WalletStory } from './wallet-story.ts';

const meta: Meta<WalletArgs> = {
  ...walletMeta,
  title: 'Wallet/Themes',
  args: { pageSize: 7, routes: { invoice: '#/invoices/{invoice_id}' } },
};
export default meta;

const northgate = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_dana', connection: 'con_harborline_northgate', ...more });

/** The wallet of the reference picture in a theme, whose radius and scheme it really has. */
const inTheme = (theme: ToolbarGlobals['theme'], scheme: ToolbarGlobals['scheme'] = 'light'): WalletStory => ({
  globals: { theme, scheme },
  parameters: northgate(),
  play: see(async (wallet) => {
    await ready(wallet);
    const { radius = '8px' }: { radius?: string } = LOOKS[theme].appearance;
    const base = getComputedStyle(wallet.root.querySelector('[part~=base]')!);
    expect(base.colorScheme).toBe(scheme === 'inherit' ? 'light dark' : scheme);
    expect(getComputedStyle(wallet.root.querySelector('select')!).borderRadius).toBe(radius);
  }),
});

/** A state in the dark. */
const dark = (parameters: WalletStory['parameters'], text: string): WalletStory => ({
  globals: { scheme: 'dark' },
  parameters,
  play: see((wallet) => wallet.shows(text)),
});

export const Default: WalletStory = inTheme('default');
export const DefaultDark: WalletStory = inTheme('default', 'dark');
export const DefaultInherit: WalletStory = inTheme('default', 'inherit');
export const Harborline: WalletStory = inTheme('harborline');
export const HarborlineDark: WalletStory = inTheme('harborline', 'dark');
export const FernAndField: WalletStory = inTheme('fern');
export const FernAndFieldDark: WalletStory = inTheme('fern', 'dark');
export const Kilowatt: WalletStory = inTheme('kilowatt');
export const KilowattDark: WalletStory = inTheme('kilowatt', 'dark');
export const Pomelo: WalletStory = inTheme('pomelo');
export const PomeloDark: WalletStory = inTheme('pomelo', 'dark');

const everyRead = { path: '/wallet' };

export const LoadingDark: WalletStory = dark(
  northgate({ faults: [{ match: everyRead, fault: 'timeout' }] }),
  'Loading wallet…',
);
export const EmptyDark: WalletStory = dark(northgate({ scenario: 'empty' }), 'No credit yet');
export const FailedDark: WalletStory = dark(
  northgate({ faults: [{ match: everyRead, fault: { status: 500 } }] }),
  'Wallet didn’t load',
);
export const StaleDark: WalletStory = {
  ...dark(northgate(), ''),
  play: see(async (wallet, world) => {
    await ready(wallet);
    await comeBackOffline(world);
    await wallet.shows('May be out of date since');
  }),
};
export const NotPermittedDark: WalletStory = dark(northgate({ person: 'usr_joel' }), 'Billing isn’t part of your role');
export const SessionEndedDark: WalletStory = dark(northgate({ session: 'refused' }), 'Your session ended');

/** A theme's primary button, which only a state has while the wallet doesn't act. */
const failedIn = (theme: ToolbarGlobals['theme'], scheme: ToolbarGlobals['scheme']): WalletStory => ({
  globals: { theme, scheme },
  parameters: northgate({ faults: [{ match: everyRead, fault: { status: 500 } }] }),
  play: see(async (wallet) => {
    await wallet.control('button', 'Try again');
  }),
});

export const FailedHarborline: WalletStory = failedIn('harborline', 'light');
export const FailedFernAndFieldDark: WalletStory = failedIn('fern', 'dark');
export const FailedKilowatt: WalletStory = failedIn('kilowatt', 'light');
export const FailedPomeloDark: WalletStory = failedIn('pomelo', 'dark');
