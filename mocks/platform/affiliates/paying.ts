import { recordAct } from '../activity/activity.ts';
import { dayIn, startOfDay, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { DomainError, invalid } from '../errors.ts';
import { scheduleJob } from '../jobs.ts';
import { requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { appendEntry, balanceOf } from '../wallet/ledger.ts';
import type { AffiliatePayout } from './affiliate-payout.ts';
import { hasAffiliateSide, renewConnection, requireAffiliateSide } from './participation.ts';
import { addToTotals, affiliateTotals } from './totals.ts';

const objectOf = ({ id }: AffiliatePayout) => ({ type: 'affiliate_payout', id }) as const;

/**
 * The affiliate program owes an amount above 0. It is paid by the clock at the start of a day (today or later) in the
 * connection's time zone, without anyone acting (AFF-3).
 */
export function affiliateEarned(
  platform: Platform,
  connection: Connection,
  amount: Money,
  dueOn: Day,
): AffiliatePayout {
  requireAffiliateSide(connection);
  requirePositive(amount, connection.currency);
  const { timeZone } = connection;
  if (dueOn < dayIn(timeZone, platform.now())) throw invalid('/due_on', 'minimum', 'That day is over.');
  return recordAct(platform, connection, { action: 'affiliate_payout_earned', actor: null, object: objectOf }, () => {
    const payout = addPayout(platform, connection, amount, dueOn);
    const dueAt = Math.max(platform.now(), startOfDay(timeZone, dueOn));
    scheduleJob(platform, 'affiliate_payout_due', payout.id, dueAt);
    return payout;
  });
}

/** The program pays an amount above 0 at once: it was earned and is in the wallet. */
export function affiliatePaid(platform: Platform, connection: Connection, amount: Money): AffiliatePayout {
  requireAffiliateSide(connection);
  requirePositive(amount, connection.currency);
  requireRoom(platform, connection, amount.amount);
  return recordAct(platform, connection, { action: 'affiliate_payout_paid', actor: null, object: objectOf }, () => {
    const today = dayIn(connection.timeZone, platform.now());
    return pay(platform, connection, addPayout(platform, connection, amount, today));
  });
}

/** The program pays a pending payout now, before its day or on it. One that isn't pending is `invalid_transition`. */
export function payAffiliatePayout(platform: Platform, connection: Connection, payoutId: string): AffiliatePayout {
  const payout = requirePending(platform, connection, payoutId);
  requireRoom(platform, connection, payout.amount);
  const act = { action: 'affiliate_payout_paid', actor: null, object: objectOf(payout) } as const;
  return recordAct(platform, connection, act, () => pay(platform, connection, payout));
}

/** A pending payout won't be paid, with the words why. One that isn't pending is `invalid_transition`. */
export function failAffiliatePayout(
  platform: Platform,
  connection: Connection,
  payoutId: string,
  reason: string,
): AffiliatePayout {
  const payout = requirePending(platform, connection, payoutId);
  const act = { action: 'affiliate_payout_failed', actor: null, object: objectOf(payout), reason } as const;
  return recordAct(platform, connection, act, () =>
    change(platform, payout, { status: 'failed', failureReason: reason }),
  );
}

/** Its day has come: still pending, it is paid; or it failed, where the wallet can't hold it exactly. */
export function payWhenDue(platform: Platform, payoutId: string): void {
  const payout = platform.tables.affiliatePayouts.get(payoutId);
  if (payout?.status !== 'pending') return;
  const connection = platform.tables.connections.get(payout.connectionId)!;
  if (hasRoom(platform, connection, payout.amount)) payAffiliatePayout(platform, connection, payoutId);
  else failAffiliatePayout(platform, connection, payoutId, NO_ROOM);
}

const NO_ROOM = 'The wallet cannot hold that much.';

function requireRoom(platform: Platform, connection: Connection, amount: number): void {
  if (!hasRoom(platform, connection, amount)) throw invalid('/amount/amount', 'maximum', NO_ROOM);
}

/** Whether the balance and each total to date stay exact with so much more. */
function hasRoom(platform: Platform, connection: Connection, amount: number): boolean {
  const { year, week } = affiliateTotals(platform, connection);
  return [balanceOf(platform, connection.id), year, week].every((sum) => Number.isSafeInteger(sum + amount));
}

function requirePending(platform: Platform, connection: Connection, payoutId: string): AffiliatePayout {
  const payout = platform.tables.affiliatePayouts.get(payoutId);
  if (payout?.connectionId !== connection.id)
    throw new DomainError('not_found', 'No such affiliate payout in this connection.');
  if (payout.status !== 'pending')
    throw new DomainError('invalid_transition', `This affiliate payout is ${payout.status}, not pending.`);
  return payout;
}

function addPayout(platform: Platform, connection: Connection, { amount }: Money, dueOn: Day): AffiliatePayout {
  // Its first payout shows the section to an organization that takes no part.
  if (!hasAffiliateSide(platform, connection.id)) renewConnection(platform, connection.id);
  const { id, number } = platform.nextId('aff');
  const now = platform.now();
  return platform.tables.affiliatePayouts.put({
    id,
    connectionId: connection.id,
    sequence: number,
    status: 'pending',
    amount,
    earnedAt: now,
    dueOn,
    paidAt: null,
    failureReason: null,
    walletEntryId: null,
    changedAt: now,
    version: 1,
  });
}

function pay(platform: Platform, connection: Connection, payout: AffiliatePayout): AffiliatePayout {
  const cause = { actor: null, payoutId: payout.id };
  const entry = appendEntry(platform, connection, 'affiliate_payout', payout.amount, cause);
  addToTotals(platform, connection, payout.amount);
  return change(platform, payout, { status: 'paid', paidAt: platform.now(), walletEntryId: entry.id });
}

function change(platform: Platform, payout: AffiliatePayout, by: Partial<AffiliatePayout>): AffiliatePayout {
  const mark = { changedAt: platform.now(), version: payout.version + 1 };
  return platform.tables.affiliatePayouts.put({ ...payout, ...by, ...mark });
}
