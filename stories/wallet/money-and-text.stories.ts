import { grantCredit } from '@revampd/mocks';
import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { fits, textOf } from '../desk/shown.ts';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { balanceOf, entriesOf, ready, see, walletMeta, type WalletArgs, type WalletStory } from './wallet-story.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Money and text' };
export default meta;

/** A story of a practice whose connection has a currency of its own. */
const inCurrency = (person: string, connection: string, balance: RegExp): WalletStory => ({
  parameters: world({ person, connection }),
  play: see(async (wallet) => {
    await ready(wallet);
    expect(balanceOf(wallet)).toMatch(balance);
  }),
});

/** Credit granted by the Partner, for these reasons, one after the other. */
const granted =
  (connectionId: string, amount: number, ...reasons: string[]): WorldParameters['tell'] =>
  ({ platform }) => {
    const connection = platform.tables.connections.get(connectionId)!;
    for (const reason of reasons) grantCredit(platform, connection, { amount, currency: connection.currency }, reason);
  };

export const Yen: WalletStory = inCurrency('usr_haruka', 'con_harborline_omori', /^¥9,500 JPY$/);

export const Dinar: WalletStory = inCurrency('usr_yousef', 'con_harborline_salmiya', /^KWD\s15\.375$/);

export const Euro: WalletStory = inCurrency('usr_greta', 'con_harborline_lindner', /^€9\.50 EUR$/);

export const LargeBalance: WalletStory = {
  parameters: world({
    person: 'usr_yousef',
    connection: 'con_harborline_salmiya',
    tell: granted('con_harborline_salmiya', 1_234_552_515, 'Opening balance of six practices'),
  }),
  play: see(async (wallet) => {
    await ready(wallet);
    expect(balanceOf(wallet)).toMatch(/^KWD\s1,234,567\.890$/);
  }),
};

export const LargeBalanceAt280: WalletStory = { ...LargeBalance, globals: { width: '280' } };

const TYPED = [
  `<img src=x onerror=alert(1)> & "quotes" {{braces}} \${dollars}`,
  'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4),
  'مكافأة على الإحالة إلى عيادة الأسنان (Northgate) 50%',
  '\u202Eهذا reversed‮ and not the rest of the row',
  'お客様への感謝の気持ちを込めて、今月分の電話料金を割引いたします。',
  '👩🏽‍⚕️🦷 Z̶a̶l̶g̶o̶ and\n\na line of its own',
];

export const WhatPeopleTyped: WalletStory = {
  parameters: world({
    person: 'usr_stella',
    connection: 'con_kilowatt_pinecrest',
    tell: granted('con_kilowatt_pinecrest', 1000, ...TYPED),
  }),
  play: see(async (wallet) => {
    await ready(wallet);
    const shown = entriesOf(wallet).map((entry) => textOf(entry.querySelector('.what')!));
    for (const reason of TYPED) expect(shown).toContain(reason.replaceAll(/\s+/g, ' '));
    expect(wallet.root.querySelector('img')).toBeNull();
    await fits(wallet);
  }),
};

export const WhatPeopleTypedAt280: WalletStory = { ...WhatPeopleTyped, globals: { width: '280' } };

export const Links: WalletStory = {
  args: { routes: { invoice: '#/invoices/{invoice_id}', payout: '#/payouts/{payout_id}' } },
  parameters: world({ person: 'usr_tom', connection: 'con_harborline_revampd' }),
  play: see(async (wallet) => {
    await ready(wallet);
    expect(await wallet.control('link', /^Invoice RV-/)).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/invoices\/inv_/),
    );
    const payouts = [...wallet.root.querySelectorAll('a[href^="#/payouts/"]')];
    expect(payouts).toHaveLength(3);
  }),
};

export const NoRoutes: WalletStory = {
  parameters: world({ person: 'usr_tom', connection: 'con_harborline_revampd' }),
  play: see(async (wallet) => {
    await ready(wallet);
    await wallet.shows('Invoice RV-');
    expect(wallet.root.querySelector('a')).toBeNull();
  }),
};
