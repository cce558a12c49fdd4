import type { ActivityObject } from '../activity/objects.ts';
import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { balanceOf } from '../wallet/ledger.ts';

/** Where a payout stands: `ready` waits for the Partner; the last three where some of it is withdrawn (PAY-2, PAY-3). */
export type PayoutStatus = 'ready' | 'credited' | 'withdrawing' | 'paid' | 'withdrawal_failed';

/** All payout statuses. */
export const payoutStatuses: readonly PayoutStatus[] = [
  'ready',
  'credited',
  'withdrawing',
  'paid',
  'withdrawal_failed',
];

/** Where a withdrawal stands (PAY-3). */
export type WithdrawalStatus = 'requested' | 'processing' | 'paid' | 'failed';

/** What is taken out of a payout, to the Partner's bank. */
export interface Withdrawal {
  readonly id: string;
  /** Minor units. */
  readonly amount: number;
  readonly status: WithdrawalStatus;
  /** UTC milliseconds, of the first attempt. */
  readonly requestedAt: number;
  /** UTC milliseconds. */
  readonly changedAt: number;
  /** Why the last attempt failed. */
  readonly failureReason: string | null;
  /** How often it was asked for. */
  readonly attempts: number;
}

/** What the Partner did with a payout; the parts make its amount. Minor units. */
export interface Allocation {
  readonly credited: number;
  readonly withdrawn: number;
  /** The ledger entry of the credited part. */
  readonly walletEntryId: string | null;
  readonly actor: Actor;
  /** UTC milliseconds. */
  readonly at: number;
}

/** What a Partner earned from Sub-Org billing (PAY-1). Amounts are minor units of the connection's currency. */
export interface Payout {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all of the platform. */
  readonly sequence: number;
  /** UTC milliseconds. */
  readonly earnedAt: number;
  readonly amount: number;
  /** Sub-Org by Sub-Org; the parts make the amount. */
  readonly sources: readonly PayoutSource[];
  /** Null while it is ready. */
  readonly allocation: Allocation | null;
  /** Null where nothing of it is withdrawn. */
  readonly withdrawal: Withdrawal | null;
  /** Who changed it last; null where the outside world or the clock did. */
  readonly changedBy: Actor;
  /** UTC milliseconds. */
  readonly changedAt: number;
  readonly version: number;
}

/** What one Sub-Org's billing brought. */
export interface PayoutSource {
  readonly organizationId: string;
  /** Minor units. */
  readonly amount: number;
}

const statusOfWithdrawal: Readonly<Record<WithdrawalStatus, PayoutStatus>> = {
  requested: 'withdrawing',
  processing: 'withdrawing',
  paid: 'paid',
  failed: 'withdrawal_failed',
};

/** Where a payout stands, by what was done with it. */
export function payoutStatus({ allocation, withdrawal }: Pick<Payout, 'allocation' | 'withdrawal'>): PayoutStatus {
  if (!allocation) return 'ready';
  return withdrawal ? statusOfWithdrawal[withdrawal.status] : 'credited';
}

/** A payout of this connection; `not_found` for any other, whoever's it is (CON-1). */
export function requirePayout(platform: Platform, connectionId: string, payoutId: string): Payout {
  const payout = platform.tables.payouts.get(payoutId);
  if (payout?.connectionId !== connectionId) throw new DomainError('not_found', 'No such payout in this connection.');
  return payout;
}

/** Puts a payout as it is from now on in the place of what it was. */
export function changePayout(platform: Platform, payout: Payout, actor: Actor, change: Partial<Payout>): Payout {
  const mark = { changedBy: actor, changedAt: platform.now(), version: payout.version + 1 };
  return platform.tables.payouts.put({ ...payout, ...change, ...mark });
}

/** A payout as the object of an act. */
export function payoutObject({ id }: Payout): ActivityObject {
  return { type: 'payout', id };
}

/** How a payout stands, for the activity: its withdrawal's status says more than its own. */
export function payoutStanding(platform: Platform, connection: Connection, id: string): ActivityState {
  const balance = balanceOf(platform, connection.id);
  const payout = platform.tables.payouts.get(id);
  if (!payout) return { balance };
  const { allocation, withdrawal } = payout;
  return {
    balance,
    status: withdrawal?.status ?? payoutStatus(payout),
    ...(allocation && { credited: allocation.credited, withdrawn: allocation.withdrawn }),
  };
}
