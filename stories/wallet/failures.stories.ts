import type { FaultRule } from '@revampd/mocks';
import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { balanceOf, entriesOf, ready, see, walletMeta, type WalletArgs, type WalletStory } from './wallet-story.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Failures' };
export default meta;

const northgate = (more: Partial<WorldParameters>) =>
  world({ person: 'usr_dana', connection: 'con_harborline_northgate', ...more });

/** A story in which every read of the wallet fails alike. */
const failing = (fault: FaultRule['fault'], title: string, body: string): WalletStory => ({
  parameters: northgate({ faults: [{ match: { path: '/wallet' }, fault }] }),
  play: see(async (wallet) => {
    await wallet.shows(title);
    expect(wallet.text()).toContain(body);
    wallet.hides(/\$/);
  }),
});

export const TooManyRequests: WalletStory = failing(
  { status: 429 },
  'Wallet didn’t load',
  'Too many requests came at once. Nothing was changed.',
);

export const AnswerBrokenOff: WalletStory = failing(
  'malformed',
  'Wallet didn’t load',
  'The service didn’t answer as it should. Nothing was changed.',
);

export const SiteNotAllowed: WalletStory = failing(
  { status: 403, code: 'origin_not_allowed' },
  'This site isn’t allowed to show this',
  'The people who run this site can add it.',
);

export const SessionRevoked: WalletStory = failing(
  { status: 401, code: 'session_revoked' },
  'Your session ended',
  'Sign in again on this site, then continue here.',
);

export const SessionUnreachable: WalletStory = {
  parameters: northgate({ session: 'failing' }),
  play: see(async (wallet) => {
    await wallet.shows('The session couldn’t start');
    await wallet.control('button', 'Try again');
  }),
};

export const Slow: WalletStory = {
  parameters: northgate({ latency: 1200 }),
  play: see(async (wallet) => {
    await wallet.finds((root) => root.querySelector('[aria-busy=true] .bone'));
    wallet.hides(/\$/);
    await ready(wallet);
    expect(wallet.root.querySelector('.bone')).toBeNull();
  }),
};

export const RecoveredByTryAgain: WalletStory = {
  parameters: northgate({ faults: [{ match: { path: '/wallet' }, fault: { status: 500 } }] }),
  play: see(async (wallet, { api }) => {
    await wallet.shows('Wallet didn’t load');
    api.network.faults.set([]);
    await userEvent.click(await wallet.control('button', 'Try again'));
    await ready(wallet);
    expect(balanceOf(wallet)).toBe('$412.60 USD');
    expect(wallet.root.activeElement, 'focus is not lost with the button').not.toBeNull();
  }),
};

export const NextPageFailed: WalletStory = {
  args: { pageSize: 10 },
  parameters: northgate({ faults: [{ match: { path: '/wallet/entries' }, fault: { status: 422 } }] }),
  play: see(async (wallet) => {
    await userEvent.click(await wallet.control('button', 'Next'));
    await wallet.shows('This page of the history didn’t load. The one before is still shown.');
    expect(entriesOf(wallet)).toHaveLength(10);
    await wallet.shows('1–10 of 23 entries');
    await wallet.control('button', 'Try again');
  }),
};
