import type { Meta } from '@storybook/web-components-vite';
import { seatStories } from '../wallet-seats.ts';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Seats/Revampd with a Sub-Org' };
export default meta;

const seat = seatStories({
  connection: 'con_northgate_revampd',
  people: { owner: 'usr_omar', billing: 'usr_ruth', viewer: 'usr_sven', support: 'usr_lena' },
  outsider: 'usr_tom',
  balance: '$106.50 USD',
  scope: [
    'Pays Northgate Dental’s invoices from Revampd only.',
    'It can’t pay Northgate Dental’s other invoices, or move to another connection.',
  ],
  empty: 'Credit that you grant Northgate Dental appears here, and each invoice that it pays.',
  entries: 4,
  kind: ['Credit applied', 1],
  otherKind: 'Reversal',
});

export const Owner: WalletStory = seat.owner;
export const Billing: WalletStory = seat.billing;
export const Viewer: WalletStory = seat.viewer;
export const NotPermitted: WalletStory = seat.notPermitted;
export const Loading: WalletStory = seat.loading;
export const Empty: WalletStory = seat.empty;
export const SecondPage: WalletStory = seat.secondPage;
export const Filtered: WalletStory = seat.filtered;
export const NothingMatches: WalletStory = seat.nothingMatches;
export const Stale: WalletStory = seat.stale;
export const Failed: WalletStory = seat.failed;
export const Offline: WalletStory = seat.offline;
export const SessionEnded: WalletStory = seat.sessionEnded;
export const ConnectionNotAvailable: WalletStory = seat.connectionNotAvailable;
export const NotSetUp: WalletStory = seat.notSetUp;
