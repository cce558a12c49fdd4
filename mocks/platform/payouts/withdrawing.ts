import { recordAct, type ActivityAction } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { inTheWay } from '../errors.ts';
import { scheduleJob } from '../jobs.ts';
import type { Platform } from '../platform.ts';
import {
  changePayout,
  payoutObject,
  requirePayout,
  type Payout,
  type Withdrawal,
  type WithdrawalStatus,
} from './payout.ts';
import { isPossible } from './reading.ts';

/** How long a request waits until the bank takes it up. */
const REQUESTED_MS = 3_600_000;

/** A new withdrawal of a payout; the clock takes it on. */
export function requestWithdrawal(platform: Platform, payout: Payout, amount: number): Withdrawal {
  const now = platform.now();
  scheduleProcessing(platform, payout);
  return {
    id: platform.nextId('wdr').id,
    amount,
    status: 'requested',
    requestedAt: now,
    changedAt: now,
    failureReason: null,
    attempts: 1,
  };
}

/** The Partner asks for a failed withdrawal once more; one that didn't fail is `invalid_transition` (PAY-3). */
export function retryWithdrawal(
  platform: Platform,
  connection: Connection,
  payoutId: string,
  actor: Actor = null,
): Payout {
  const payout = requirePayout(platform, connection.id, payoutId);
  const { withdrawal } = payout;
  if (!withdrawal || !isPossible(payout, 'retry'))
    throw notPossible(payout, 'Only a failed withdrawal is tried again.');
  const next = { status: 'requested', failureReason: null, attempts: withdrawal.attempts + 1 } as const;
  return moveOn(platform, connection, payout, { action: 'withdrawal_retried', actor, next }, () =>
    scheduleProcessing(platform, payout),
  );
}

/** The clock: a withdrawal that still waits is under way from now on. */
export function processWithdrawal(platform: Platform, payoutId: string): void {
  const payout = platform.tables.payouts.get(payoutId);
  if (payout?.withdrawal?.status !== 'requested') return;
  const connection = platform.tables.connections.get(payout.connectionId)!;
  moveOn(platform, connection, payout, {
    action: 'withdrawal_processing',
    actor: null,
    next: { status: 'processing' },
  });
}

/** The bank has paid a withdrawal that was requested or under way; any other is `invalid_transition`. */
export function withdrawalPaid(platform: Platform, connection: Connection, payoutId: string): Payout {
  const payout = requireUnderWay(platform, connection, payoutId);
  return moveOn(platform, connection, payout, { action: 'withdrawal_paid', actor: null, next: { status: 'paid' } });
}

/** The bank has refused a withdrawal that was requested or under way, and says why; it can be tried again. */
export function withdrawalFailed(platform: Platform, connection: Connection, payoutId: string, reason: string): Payout {
  const payout = requireUnderWay(platform, connection, payoutId);
  const next = { status: 'failed', failureReason: reason } as const;
  return moveOn(platform, connection, payout, { action: 'withdrawal_failed', actor: null, next, reason });
}

interface Step {
  readonly action: ActivityAction;
  readonly actor: Actor;
  readonly next: Partial<Withdrawal> & { readonly status: WithdrawalStatus };
  readonly reason?: string;
}

function moveOn(platform: Platform, connection: Connection, payout: Payout, step: Step, also?: () => void): Payout {
  const { action, actor, reason, next } = step;
  const withdrawal = { ...payout.withdrawal!, ...next, changedAt: platform.now() };
  return recordAct(platform, connection, { action, actor, object: payoutObject(payout), reason }, () => {
    also?.();
    return changePayout(platform, payout, actor, { withdrawal });
  });
}

function requireUnderWay(platform: Platform, connection: Connection, payoutId: string): Payout {
  const payout = requirePayout(platform, connection.id, payoutId);
  if (payout.withdrawal?.status === 'requested' || payout.withdrawal?.status === 'processing') return payout;
  throw notPossible(payout, 'No withdrawal of this payout is under way.');
}

function notPossible({ id }: Payout, message: string): Error {
  return inTheWay('invalid_transition', message, { type: 'payout', id });
}

function scheduleProcessing(platform: Platform, { id }: Payout): void {
  scheduleJob(platform, 'withdrawal_processing', id, platform.now() + REQUESTED_MS);
}
