import type { components } from '@revampd/api-spec';
import {
  payoutActions,
  payoutStatus,
  type Allocated,
  type Payout,
  type Platform,
  type SeenConnection,
  type Withdrawal,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, organizationView, timestamp } from './basics.ts';
import { walletBalanceView, walletEntryView } from './wallet.ts';

type Schemas = components['schemas'];

/** A payout with its sources, what became of it, and what the viewer may do with it. */
export function payoutView(platform: Platform, seen: SeenConnection, payout: Payout): Schemas['Payout'] {
  const { currency } = seen.connection;
  const { allocation, withdrawal, version } = payout;
  return {
    id: payout.id,
    connection_id: payout.connectionId,
    earned_at: timestamp(payout.earnedAt),
    amount: money(payout.amount, currency),
    sources: payout.sources.map(({ organizationId, amount }) => ({
      organization: organizationView(platform.tables.organizations.get(organizationId)!),
      amount: money(amount, currency),
    })),
    status: payoutStatus(payout),
    credited: allocation && money(allocation.credited, currency),
    withdrawn: allocation && money(allocation.withdrawn, currency),
    withdrawal: withdrawal && withdrawalView(withdrawal, currency),
    wallet_entry_id: allocation?.walletEntryId ?? null,
    allocated_by: actorView(platform, allocation?.actor ?? null),
    allocated_at: allocation && timestamp(allocation.at),
    viewer_state: { actions: [...payoutActions(seen, payout)], version },
    changed_by: actorView(platform, payout.changedBy),
    changed_at: timestamp(payout.changedAt),
    version,
  };
}

/** What an allocation did: the payout, the entry of the credited part, and the wallet after it. */
export function payoutReceiptView(
  platform: Platform,
  seen: SeenConnection,
  { payout, entry }: Allocated,
): Schemas['PayoutReceipt'] {
  return {
    payout: payoutView(platform, seen, payout),
    entry: entry && walletEntryView(platform, seen, entry),
    wallet: walletBalanceView(platform, seen.connection),
  };
}

function withdrawalView(withdrawal: Withdrawal, currency: string): Schemas['Withdrawal'] {
  return {
    id: withdrawal.id,
    amount: money(withdrawal.amount, currency),
    status: withdrawal.status,
    requested_at: timestamp(withdrawal.requestedAt),
    changed_at: timestamp(withdrawal.changedAt),
    failure_reason: withdrawal.failureReason,
    attempts: withdrawal.attempts,
  };
}
