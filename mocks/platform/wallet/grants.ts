import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { invalid } from '../errors.ts';
import { requireCurrency, requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { appendEntry, walletOf, type WalletEntry } from './ledger.ts';

/** The issuer gives credit: an amount above 0, with the words that the payer will read. */
export function grantCredit(
  platform: Platform,
  connection: Connection,
  amount: Money,
  reason: string,
  actor: Actor = null,
): WalletEntry {
  requirePositive(amount, connection.currency);
  requireReason(reason);
  return recordAct(
    platform,
    connection,
    { action: 'credit_granted', actor, object: walletOf(connection), reason },
    () => appendEntry(platform, connection, 'credit', amount.amount, { actor, reason }),
  );
}

/** The issuer corrects the balance, up or down, and says why. It can't make it negative. */
export function adjustWallet(
  platform: Platform,
  connection: Connection,
  amount: Money,
  reason: string,
  actor: Actor = null,
): WalletEntry {
  requireCurrency(amount, connection.currency);
  if (amount.amount === 0) throw invalid('/amount/amount', 'not', 'An adjustment of 0 changes nothing.');
  requireReason(reason);
  return recordAct(
    platform,
    connection,
    { action: 'wallet_adjusted', actor, object: walletOf(connection), reason },
    () => appendEntry(platform, connection, 'adjustment', amount.amount, { actor, reason }),
  );
}

/** Refuses an empty reason: whoever reads the history must learn why. */
export function requireReason(reason: string): void {
  if (reason.trim() === '') throw invalid('/reason', 'minLength', 'Say why.');
}
