import type { ActivityObject } from '../activity/objects.ts';
import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { insufficientCredit } from '../errors.ts';
import { addMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';

/** Why the balance changed (WAL-2). */
export type WalletEntryKind =
  'credit' | 'affiliate_payout' | 'payout_credit' | 'adjustment' | 'credit_applied' | 'reversal';

/** All entry kinds. */
export const walletEntryKinds: readonly WalletEntryKind[] = [
  'credit',
  'affiliate_payout',
  'payout_credit',
  'adjustment',
  'credit_applied',
  'reversal',
];

/** One line of a wallet's ledger. It never changes and is never deleted (WAL-1). */
export interface WalletEntry {
  readonly id: string;
  readonly connectionId: string;
  /** Its place in this ledger, from 1. */
  readonly sequence: number;
  /** UTC milliseconds. */
  readonly createdAt: number;
  readonly kind: WalletEntryKind;
  /** Minor units; positive adds, negative takes. */
  readonly amount: number;
  /** Minor units, the sum up to and with this entry. */
  readonly balanceAfter: number;
  readonly reason: string | null;
  /** The invoice that credit was applied to, or came back from. */
  readonly invoiceId: string | null;
  /** The payout or affiliate payout that it came from. */
  readonly payoutId: string | null;
  /** The application that this reversal gives back. */
  readonly reverses: string | null;
  readonly actor: Actor;
}

/** What an entry says beside its kind and amount: who made it, and where it came from. */
export interface EntryCause {
  readonly actor: Actor;
  readonly reason?: string;
  readonly invoiceId?: string;
  readonly payoutId?: string;
  readonly reverses?: string;
}

/** What the wallet of a connection holds, in minor units: the balance after its last entry, and so their sum. */
export function balanceOf(platform: Platform, connectionId: string): number {
  return lastEntryOf(platform, connectionId)?.balanceAfter ?? 0;
}

/** The wallet of a connection as the object of an act. */
export function walletOf({ id }: Connection): ActivityObject {
  return { type: 'wallet', id };
}

/** How a wallet stands, for the activity. */
export function walletStanding(platform: Platform, { id }: Connection): ActivityState {
  return { balance: balanceOf(platform, id) };
}

/** How many entries a ledger has: it grows with each, so the higher one is the later state. */
export function walletVersion(platform: Platform, connectionId: string): number {
  return platform.tables.walletEntries.size('byConnection', connectionId);
}

/** The entry that changed a balance last; none in an empty wallet. */
export function lastEntryOf(platform: Platform, connectionId: string): WalletEntry | undefined {
  return platform.tables.walletEntries.last('byConnection', connectionId);
}

/**
 * Writes a ledger's next entry: the only place that does. Refused with `insufficient_credit` where the balance would
 * fall below 0 (WAL-1), and where an amount would no longer be exact.
 */
export function appendEntry(
  platform: Platform,
  connection: Connection,
  kind: WalletEntryKind,
  amount: number,
  cause: EntryCause,
): WalletEntry {
  const balance = balanceOf(platform, connection.id);
  const balanceAfter = addMinorUnits(balance, amount);
  if (balanceAfter < 0) throw insufficientCredit(connection.id);
  return platform.transaction(() =>
    platform.tables.walletEntries.put({
      id: platform.nextId('wle').id,
      connectionId: connection.id,
      sequence: walletVersion(platform, connection.id) + 1,
      createdAt: platform.now(),
      kind,
      amount,
      balanceAfter,
      reason: cause.reason ?? null,
      invoiceId: cause.invoiceId ?? null,
      payoutId: cause.payoutId ?? null,
      reverses: cause.reverses ?? null,
      actor: cause.actor,
    }),
  );
}

/** The reversal that gave an application back, if one did. */
export function reversalOf(platform: Platform, entryId: string): WalletEntry | undefined {
  return platform.tables.walletEntries.first('byReversed', entryId);
}

/** A page of a ledger, newest first; only entries of these kinds, where some are named. */
export function pageWalletEntries(
  platform: Platform,
  connectionId: string,
  kinds: readonly WalletEntryKind[] | undefined,
  window: Pick<PageRequest<WalletEntry>, 'limit' | 'from'>,
): Page<WalletEntry> {
  const { walletEntries } = platform.tables;
  const request = { ...window, descending: true };
  if (!kinds) return walletEntries.page('byConnection', { ...request, partitions: [connectionId] });
  return walletEntries.page('byKind', { ...request, partitions: kinds.map((kind) => `${connectionId} ${kind}`) });
}
