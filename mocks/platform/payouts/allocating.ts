import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { inTheWay, invalid } from '../errors.ts';
import { addMinorUnits, requireCurrency, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { appendEntry, balanceOf, type WalletEntry } from '../wallet/ledger.ts';
import { changePayout, payoutObject, requirePayout, type Payout } from './payout.ts';
import { isPossible, type PayoutAction } from './reading.ts';
import { requestWithdrawal } from './withdrawing.ts';

/** How a payout is divided: both parts at least 0, together exactly its amount. */
export interface PayoutParts {
  readonly credit: Money;
  readonly withdraw: Money;
}

/** What an allocation did; no entry where nothing was credited. */
export interface Allocated {
  readonly payout: Payout;
  readonly entry: WalletEntry | null;
}

/** What it is called to divide a payout so. */
export function allocationAction({ credit, withdraw }: PayoutParts): Exclude<PayoutAction, 'retry'> {
  if (withdraw.amount <= 0) return 'credit';
  return credit.amount <= 0 ? 'withdraw' : 'split';
}

/**
 * The Partner puts a payout into this connection's wallet, withdraws it, or splits it: once (`already_allocated`), and
 * to the minor unit (PAY-2). The credited part is in the wallet with the same act; the other is requested (PAY-3).
 */
export function allocatePayout(
  platform: Platform,
  connection: Connection,
  payoutId: string,
  parts: PayoutParts,
  actor: Actor = null,
): Allocated {
  const payout = requirePayout(platform, connection.id, payoutId);
  if (!isPossible(payout, allocationAction(parts)))
    throw inTheWay(
      'already_allocated',
      'This payout was already credited, withdrawn or split.',
      payoutObstacle(payout),
    );
  requireParts(platform, connection, payout, parts);
  const { credit, withdraw } = parts;
  const act = { action: 'payout_allocated', actor, object: payoutObject(payout) } as const;
  return recordAct(platform, connection, act, () => {
    const cause = { actor, payoutId };
    const entry = credit.amount > 0 ? appendEntry(platform, connection, 'payout_credit', credit.amount, cause) : null;
    const allocation = {
      credited: credit.amount,
      withdrawn: withdraw.amount,
      walletEntryId: entry?.id ?? null,
      actor,
      at: platform.now(),
    };
    const withdrawal = withdraw.amount > 0 ? requestWithdrawal(platform, payout, withdraw.amount) : null;
    return { payout: changePayout(platform, payout, actor, { allocation, withdrawal }), entry };
  });
}

/** The Partner puts a whole payout into this connection's wallet. */
export function creditPayout(
  platform: Platform,
  connection: Connection,
  payoutId: string,
  actor: Actor = null,
): WalletEntry {
  const { amount } = requirePayout(platform, connection.id, payoutId);
  const { currency } = connection;
  const parts = { credit: { amount, currency }, withdraw: { amount: 0, currency } };
  return allocatePayout(platform, connection, payoutId, parts, actor).entry!;
}

function payoutObstacle({ id }: Payout): { type: 'payout'; id: string } {
  return { type: 'payout', id };
}

function requireParts(platform: Platform, connection: Connection, payout: Payout, parts: PayoutParts): void {
  for (const name of ['credit', 'withdraw'] as const) {
    requireCurrency(parts[name], connection.currency, `/${name}`);
    const { amount } = parts[name];
    if (amount < 0) throw invalid(`/${name}/amount`, 'minimum', 'A part is at least 0.');
    if (amount > payout.amount) throw invalid(`/${name}/amount`, 'maximum', 'A part is at most the whole payout.');
  }
  const left = payout.amount - parts.credit.amount;
  if (parts.withdraw.amount !== left)
    throw invalid(
      '/withdraw/amount',
      'sum',
      `The two parts must make the payout exactly: with this credit, ${left} is left to withdraw (minor units).`,
    );
  addMinorUnits(balanceOf(platform, connection.id), parts.credit.amount, '/credit/amount');
}
