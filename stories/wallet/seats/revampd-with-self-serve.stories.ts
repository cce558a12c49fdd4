import type { Meta } from '@storybook/web-components-vite';
import { walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import { issuerSeat } from './issuer-seat.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Seats/Revampd with a Self-Serve', tags: ['!autodocs'] };
export default meta;

const seat = issuerSeat({
  connection: 'con_juniper_revampd',
  people: { owner: 'usr_omar', billing: 'usr_ruth', viewer: 'usr_sven', support: 'usr_lena' },
  outsider: 'usr_tom',
  balance: '$433.50 USD',
  scope: [
    'Pays Juniper & Co’s invoices from Revampd only.',
    'It can’t pay Juniper & Co’s other invoices, or move to another connection.',
  ],
  empty: 'Credit that you grant Juniper & Co appears here, and each invoice that it pays.',
  entries: 8,
  kind: ['Credit applied', 2],
  otherKind: 'Payout credit',
  payer: 'Juniper & Co',
  application: ['RV-1098', 5000],
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
export const GrantCredit: WalletStory = seat.grantCredit;
export const GrantWrong: WalletStory = seat.grantWrong;
export const GrantPending: WalletStory = seat.grantPending;
export const Granted: WalletStory = seat.granted;
export const GrantUnknown: WalletStory = seat.grantUnknown;
export const GrantForbidden: WalletStory = seat.grantForbidden;
export const Adjust: WalletStory = seat.adjust;
export const Adjusted: WalletStory = seat.adjusted;
export const AdjustConflict: WalletStory = seat.adjustConflict;
export const GiveBack: WalletStory = seat.giveBack;
export const GivenBack: WalletStory = seat.givenBack;
