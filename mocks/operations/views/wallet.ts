import type { components } from '@revampd/api-spec';
import {
  lastEntryOf,
  reversalOf,
  usableFor,
  type Connection,
  type Platform,
  type SeenConnection,
  type WalletEntry,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, organizationView, timestamp } from './basics.ts';
import { invoiceReferenceView, invoiceView } from './invoices.ts';

type Schemas = components['schemas'];

/** A ledger entry with the links to what it came from and what became of it. */
export function walletEntryView(platform: Platform, seen: SeenConnection, entry: WalletEntry): Schemas['WalletEntry'] {
  const { currency } = seen.connection;
  return {
    id: entry.id,
    created_at: timestamp(entry.createdAt),
    kind: entry.kind,
    amount: money(entry.amount, currency),
    balance_after: money(entry.balanceAfter, currency),
    reason: entry.reason,
    invoice: entry.invoiceId === null ? null : invoiceReferenceView(platform, entry.invoiceId),
    payout: entry.payoutId === null ? null : { id: entry.payoutId },
    reverses: entry.reverses,
    reversed_by: reversalOf(platform, entry.id)?.id ?? null,
    actor: actorView(platform, entry.actor),
  };
}

/** A wallet's balance with the last that changed it: as it is now, or as an entry left it. */
export function walletBalanceView(
  platform: Platform,
  { id, currency }: Connection,
  entry: WalletEntry | undefined = lastEntryOf(platform, id),
): Schemas['WalletBalance'] {
  return {
    connection_id: id,
    balance: money(entry?.balanceAfter ?? 0, currency),
    version: entry?.sequence ?? 0,
    changed_by: actorView(platform, entry?.actor ?? null),
    changed_at: entry ? timestamp(entry.createdAt) : null,
  };
}

/** What an act on the wallet did, from the entry that it made (MNY-2). */
export function receiptView(platform: Platform, seen: SeenConnection, entry: WalletEntry): Schemas['WalletReceipt'] {
  const invoice = entry.invoiceId === null ? undefined : platform.tables.invoices.get(entry.invoiceId);
  return {
    entry: walletEntryView(platform, seen, entry),
    invoice: invoice ? invoiceView(platform, seen.connection, invoice) : null,
    wallet: walletBalanceView(platform, seen.connection, entry),
  };
}

/** The facts of WAL-5 on the wire. */
export function usableForView(platform: Platform, seen: SeenConnection): Schemas['UsableFor'] {
  const { issuer, payer, pays, notFor } = usableFor(platform, seen.connection);
  return {
    issuer: organizationView(issuer),
    payer: organizationView(payer),
    pays,
    not_for: { kind: notFor.kind, organization: notFor.organization && organizationView(notFor.organization) },
  };
}
