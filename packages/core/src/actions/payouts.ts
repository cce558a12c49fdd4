import {
  allocatePayout,
  retryWithdrawal,
  type Payout,
  type PayoutReceipt,
  type WalletBalance,
} from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Money } from '../money/money.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';

/** What a Partner can do with a payout: share it out once, or try a failed withdrawal again (PAY-3). */
export type PayoutRequest =
  { readonly kind: 'allocate'; readonly credit: Money; readonly withdraw: Money } | { readonly kind: 'retry' };

/** The payout as it is from now on; with the wallet, where something could go into it. */
export interface PayoutOutcome {
  readonly payout: Payout;
  readonly wallet: WalletBalance | null;
}

/** The act of one payout. */
export type PayoutAct = MoneyAct<PayoutRequest, PayoutOutcome>;

/** Allocates a payout, or tries its withdrawal again. */
export const payoutAct = (scope: Scope, connectionId: string, payoutId: string): PayoutAct =>
  objectAct(scope, connectionId, `payout/${payoutId}`, () => ({
    send: async (request, call): Promise<PayoutOutcome> => {
      const ids = { connection_id: connectionId, payout_id: payoutId };
      if (request.kind === 'retry') return { payout: await retryWithdrawal(scope.client, ids, call), wallet: null };
      const { credit, withdraw } = request;
      return requireWallet(await allocatePayout(scope.client, { ...ids, body: { credit, withdraw } }, call));
    },
    describe: ({ payout, wallet }) => ({
      serverId: payout.id,
      amount: wallet ? payout.amount : payout.withdrawn,
      balance: wallet && wallet.balance,
      at: payout.changed_at,
    }),
    onReceipt: ({ payout: { id, version, credited }, wallet }) => {
      noteChange(scope, { subject: 'payout', connectionId, id, version });
      if (wallet && credited?.amount) noteChange(scope, { subject: 'wallet', connectionId, version: wallet.version });
    },
  }));

/** An allocation's receipt has the wallet after it; without, it says too little to be one. */
const requireWallet = ({ payout, wallet }: PayoutReceipt): PayoutOutcome => ({ payout, wallet: { ...wallet } });
