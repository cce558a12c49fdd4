import type { components } from '@revampd/api-spec';
import { reversalOf, usableFor, type Platform, type SeenConnection, type WalletEntry } from '../../platform/index.ts';
import { money, organizationView, timestamp } from './basics.ts';
import { invoiceReferenceView } from './invoices.ts';

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
