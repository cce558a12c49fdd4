import type { ActivityState } from '../activity/state.ts';
import type { Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { balanceOf } from '../wallet/ledger.ts';

/** Where an affiliate payout stands (AFF-1). */
export type AffiliatePayoutStatus = 'pending' | 'paid' | 'failed';

/** All of them. */
export const affiliatePayoutStatuses: readonly AffiliatePayoutStatus[] = ['pending', 'paid', 'failed'];

/** What an organization earned in the affiliate program: paid into the wallet of its connection on a day (AFF-3). */
export interface AffiliatePayout {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all of the platform. */
  readonly sequence: number;
  readonly status: AffiliatePayoutStatus;
  /** Minor units of the connection's currency. */
  readonly amount: number;
  /** UTC milliseconds. */
  readonly earnedAt: number;
  /** The day on which it is paid, or was to be, in the connection's time zone. */
  readonly dueOn: Day;
  /** UTC milliseconds. */
  readonly paidAt: number | null;
  readonly failureReason: string | null;
  /** The ledger entry with which it came into the wallet. */
  readonly walletEntryId: string | null;
  /** UTC milliseconds. */
  readonly changedAt: number;
  readonly version: number;
}

/** How many affiliate payouts a connection has had, in whatever status. */
export function countAffiliatePayouts(platform: Platform, connectionId: string): number {
  const { affiliatePayouts } = platform.tables;
  const counts = affiliatePayoutStatuses.map((status) =>
    affiliatePayouts.size('byStatus', `${connectionId} ${status}`),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How an affiliate payout stands, for the activity: with the balance, into which it is paid. */
export function affiliatePayoutStanding(platform: Platform, connection: Connection, id: string): ActivityState {
  const balance = balanceOf(platform, connection.id);
  const payout = platform.tables.affiliatePayouts.get(id);
  return payout ? { balance, status: payout.status } : { balance };
}
