import type { Meta } from '@storybook/web-components-vite';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import { payerSeat } from './payer-seat.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Seats/Sub-Org with Revampd', tags: ['!autodocs'] };
export default meta;

const seat = payerSeat({
  connection: 'con_northgate_revampd',
  people: { owner: 'usr_dana', billing: 'usr_ines', viewer: 'usr_marcus', support: 'usr_joel' },
  outsider: 'usr_abel',
  balance: '$106.50 USD',
  scope: [
    'Pays Revampd-issued items only, such as phone numbers.',
    'It can’t pay invoices from Harborline, or move to another connection.',
  ],
  empty: 'Credit that Revampd grants you appears here, and each invoice that it pays.',
  entries: 4,
  kind: ['Affiliate payout', 3],
  otherKind: 'Adjustment',
  firstInvoice: 'RV-1101',
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
export const LiveChange: WalletStory = seat.liveChange;
export const LiveStale: WalletStory = seat.liveStale;
export const LiveOffline: WalletStory = seat.liveOffline;
export const Stale: WalletStory = seat.stale;
export const Failed: WalletStory = seat.failed;
export const Offline: WalletStory = seat.offline;
export const SessionEnded: WalletStory = seat.sessionEnded;
export const ConnectionNotAvailable: WalletStory = seat.connectionNotAvailable;
export const NotSetUp: WalletStory = seat.notSetUp;
export const ApplyCredit: WalletStory = seat.applyCredit;
export const ApplyAmountWrong: WalletStory = seat.applyAmountWrong;
export const ApplyPending: WalletStory = seat.applyPending;
export const Applied: WalletStory = seat.applied;
export const ApplyUnknown: WalletStory = seat.applyUnknown;
export const ApplyConflict: WalletStory = seat.applyConflict;
export const NothingToPay: WalletStory = seat.nothingToPay;
