import type { Meta } from '@storybook/web-components-vite';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import { payerSeat, type PayerSeat } from './payer-seat.ts';
import { stepUpSeat } from './step-up-seat.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Seats/Sub-Org with its Partner', tags: ['!autodocs'] };
export default meta;

const facts: PayerSeat = {
  connection: 'con_harborline_northgate',
  people: { owner: 'usr_dana', billing: 'usr_ines', viewer: 'usr_marcus', support: 'usr_joel' },
  outsider: 'usr_stella',
  balance: '$412.60 USD',
  scope: [
    'Pays invoices from Harborline only.',
    'It can’t pay Revampd invoices, such as phone numbers, or move to another connection.',
  ],
  empty: 'Credit that Harborline grants you appears here, and each invoice that it pays.',
  entries: 23,
  kind: ['Adjustment', 3],
  otherKind: 'Affiliate payout',
  firstInvoice: 'HL-2048',
};

const seat = { ...payerSeat(facts), ...stepUpSeat(facts, 'sk_test_partner') };

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
export const ApplyStepUp: WalletStory = seat.applyStepUp;
export const ApplyStepUpWrong: WalletStory = seat.applyStepUpWrong;
export const ApplyStepUpDone: WalletStory = seat.applyStepUpDone;
