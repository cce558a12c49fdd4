import type { components } from '@revampd/api-spec';
import {
  affiliateTotals,
  isParticipating,
  type AffiliatePayout,
  type Connection,
  type Platform,
} from '../../platform/index.ts';
import { money, timestamp } from './basics.ts';

type Schemas = components['schemas'];

/** An affiliate payout, the same for everybody who reads it. */
export function affiliatePayoutView({ currency }: Connection, payout: AffiliatePayout): Schemas['AffiliatePayout'] {
  return {
    id: payout.id,
    connection_id: payout.connectionId,
    status: payout.status,
    amount: money(payout.amount, currency),
    earned_at: timestamp(payout.earnedAt),
    due_on: payout.dueOn,
    paid_at: payout.paidAt === null ? null : timestamp(payout.paidAt),
    failure_reason: payout.failureReason,
    wallet_entry_id: payout.walletEntryId,
    changed_at: timestamp(payout.changedAt),
    version: payout.version,
  };
}

/** What was paid to date, in the connection's time zone (AFF-2). */
export function affiliateSummaryView(platform: Platform, connection: Connection): Schemas['AffiliateSummary'] {
  const { today, year, month, week, monthly } = affiliateTotals(platform, connection);
  const paid = (amount: number) => money(amount, connection.currency);
  return {
    participating: isParticipating(platform, connection.id),
    today,
    year_to_date: paid(year),
    month_to_date: paid(month),
    week_to_date: paid(week),
    monthly: monthly.map((each) => ({ month: each.month, amount: paid(each.amount) })),
  };
}
