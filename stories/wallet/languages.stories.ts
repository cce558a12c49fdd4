import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { comeBackOffline } from '../desk/live.ts';
import { fits } from '../desk/shown.ts';
import type { ToolbarGlobals } from '../desk/toolbar.ts';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { ready, see, walletMeta, type WalletArgs, type WalletStory } from './wallet-story.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Languages' };
export default meta;

const northgate = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_dana', connection: 'con_harborline_northgate', ...more });

const FAILING: Partial<WorldParameters> = { faults: [{ match: { path: '/wallet' }, fault: { status: 500 } }] };

/** A state of the wallet in a language, with its direction, in a box of this width. */
function spoken(
  locale: ToolbarGlobals['locale'],
  text: string,
  more: Partial<WorldParameters> = {},
  width: ToolbarGlobals['width'] = 'auto',
): WalletStory {
  return {
    globals: { locale, width },
    args: { pageSize: 7, routes: { invoice: '#/invoices/{invoice_id}' } },
    parameters: northgate(more),
    play: see(async (wallet) => {
      await wallet.shows(text);
      const base = wallet.root.querySelector<HTMLElement>('[part~=base]')!;
      expect(base).toHaveAttribute('lang', locale);
      expect(base.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      await fits(wallet);
    }),
  };
}

export const German: WalletStory = spoken('de', 'Bezahlt nur Rechnungen von Harborline.');
export const GermanEmpty: WalletStory = spoken('de', 'Noch kein Guthaben', { scenario: 'empty' });
export const GermanFailed: WalletStory = spoken('de', 'Das Guthaben wurde nicht geladen', FAILING);
export const GermanStale: WalletStory = {
  ...spoken('de', ''),
  play: see(async (wallet, world) => {
    await ready(wallet);
    await comeBackOffline(world);
    const stale = await wallet.finds((root) => root.querySelector('[part=stale]'));
    expect(stale).toHaveTextContent(/seit \d+:\d\d/);
  }),
};
export const GermanAt280: WalletStory = spoken('de', 'Guthabenstand', {}, '280');

export const Arabic: WalletStory = {
  ...spoken('ar', 'يدفع فواتير Harborline فقط.'),
  play: see(async (wallet) => {
    await ready(wallet);
    expect(wallet.root.querySelector<HTMLElement>('[part~=base]')!.dir).toBe('rtl');
    expect(getComputedStyle(wallet.root.querySelector('td.much')!).textAlign).toBe('right');
  }),
};
export const ArabicEmpty: WalletStory = spoken('ar', 'لا رصيد بعد', { scenario: 'empty' });
export const ArabicFailed: WalletStory = spoken('ar', 'لم يتم تحميل المحفظة', FAILING);
export const ArabicAt280: WalletStory = spoken('ar', 'رصيد المحفظة', {}, '280');
export const ArabicDinar: WalletStory = spoken('ar', 'رصيد المحفظة', {
  person: 'usr_yousef',
  connection: 'con_harborline_salmiya',
});

/** English made a third longer, with accents: what isn't so is not translated, or was typed by somebody. */
export const Pseudo: WalletStory = {
  ...spoken('en-XA', 'Harborline'),
  play: see(async (wallet) => {
    await ready(wallet);
    wallet.hides(/Wallet balance|History|Credit applied/);
  }),
};
export const PseudoAt280: WalletStory = { ...Pseudo, globals: { locale: 'en-XA', width: '280' } };
export const PseudoFailed: WalletStory = spoken('en-XA', 'rid_', FAILING);
