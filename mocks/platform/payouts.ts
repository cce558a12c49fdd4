import type { Actor } from './actors.ts';
import type { Connection } from './connections.ts';
import { DomainError, invalid } from './errors.ts';
import { requirePositive, type Money } from './money.ts';
import type { Platform } from './platform.ts';
import { appendEntry, type WalletEntry } from './wallet/ledger.ts';

/** What a Partner earned from Sub-Org billing (PAY-1). Amounts are minor units. */
export interface Payout {
  readonly id: string;
  readonly connectionId: string;
  /** UTC milliseconds. */
  readonly earnedAt: number;
  readonly amount: number;
  /** Sub-Org by Sub-Org; the parts make the amount. */
  readonly sources: readonly { readonly organizationId: string; readonly amount: number }[];
  /** Whether it went into the wallet. */
  readonly isCredited: boolean;
}

/** What an organization earned as an affiliate, and was paid into its wallet (AFF-3). */
export interface AffiliatePayout {
  readonly id: string;
  readonly connectionId: string;
  /** UTC milliseconds. */
  readonly paidAt: number;
  /** Minor units. */
  readonly amount: number;
}

/** A Partner has earned a payout from these Sub-Orgs. Only a `partner_revampd` connection has payouts (PAY-4). */
export function payoutEarned(platform: Platform, connection: Connection, sources: Payout['sources']): Payout {
  if (connection.type !== 'partner_revampd')
    throw new DomainError('not_permitted', 'Only a Partner has payouts, in its connection with Revampd.');
  const amount = sources.reduce((sum, source) => sum + source.amount, 0);
  requirePositive({ amount, currency: connection.currency }, connection.currency);
  return platform.transaction(() =>
    platform.tables.payouts.put({
      id: platform.nextId('pay').id,
      connectionId: connection.id,
      earnedAt: platform.now(),
      amount,
      sources,
      isCredited: false,
    }),
  );
}

/** The Partner puts a payout into this connection's wallet, whole and once (PAY-2, PAY-3). */
export function creditPayout(
  platform: Platform,
  connection: Connection,
  payoutId: string,
  actor: Actor = null,
): WalletEntry {
  const payout = platform.tables.payouts.get(payoutId);
  if (payout?.connectionId !== connection.id) throw new DomainError('not_found', 'No such payout in this connection.');
  if (payout.isCredited) throw invalid('/payout_id', 'credited', 'This payout is already in the wallet.');
  return platform.transaction(() => {
    platform.tables.payouts.put({ ...payout, isCredited: true });
    return appendEntry(platform, connection, 'payout_credit', payout.amount, { actor, payoutId });
  });
}

/** Revampd has paid an affiliate payout: it is in the wallet at once, without anyone acting (AFF-3). */
export function affiliatePaid(platform: Platform, connection: Connection, amount: Money): WalletEntry {
  if (connection.type === 'partner_sub_org')
    throw new DomainError('not_permitted', 'Affiliate payouts come from Revampd, in a connection with it.');
  requirePositive(amount, connection.currency);
  return platform.transaction(() => {
    const payout = platform.tables.affiliatePayouts.put({
      id: platform.nextId('aff').id,
      connectionId: connection.id,
      paidAt: platform.now(),
      amount: amount.amount,
    });
    return appendEntry(platform, connection, 'affiliate_payout', amount.amount, { actor: null, payoutId: payout.id });
  });
}
