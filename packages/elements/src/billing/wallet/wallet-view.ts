/** What a wallet says, decided without a DOM: which words, which signs, which page. */
import type { Translate, UsableFor, Wallet, WalletEntry, WalletEntryKind, WalletMessages } from '@revampd/core';

/** Every kind of entry, in the order of the filter. */
export const WALLET_ENTRY_KINDS = [
  'credit',
  'affiliate_payout',
  'payout_credit',
  'adjustment',
  'credit_applied',
  'reversal',
] as const satisfies readonly WalletEntryKind[];

type Words = Translate<WalletMessages>;

const KIND_KEYS = {
  credit: 'kindCredit',
  affiliate_payout: 'kindAffiliatePayout',
  payout_credit: 'kindPayoutCredit',
  adjustment: 'kindAdjustment',
  credit_applied: 'kindCreditApplied',
  reversal: 'kindReversal',
} as const satisfies Record<WalletEntryKind, keyof WalletMessages>;

/** The name of a kind; one that came after this version is shown neutrally. */
export function kindName(kind: string, words: Words): string {
  return words(KIND_KEYS[kind as WalletEntryKind] ?? 'kindOther');
}

/** Whether the viewer's side pays here and owns the credit, or sends the invoices. */
export function isPayer(wallet: Wallet): boolean {
  return wallet.seat === wallet.usable_for.payer.type;
}

/** What this credit pays, naming the issuer, and one thing that it doesn't (WAL-5). */
export function usableSentences(wallet: Wallet, words: Words): { readonly does: string; readonly doesNot: string } {
  const { issuer, payer, pays, not_for: notFor } = wallet.usable_for;
  if (!isPayer(wallet)) {
    return {
      does: words('paysForPayer', { payer: payer.name, issuer: issuer.name }),
      doesNot: words('notForPayer', { payer: payer.name }),
    };
  }
  const organization = notFor.organization?.name ?? '';
  const doesNot: Record<UsableFor['not_for']['kind'], () => string> = {
    platform_invoices: () => words('notPlatform', { organization }),
    partner_invoices: () => words('notPartner', { organization }),
    sub_org_invoices: () => words('notSubOrgs'),
    other_organizations: () => words('notOthers'),
  };
  return {
    does: doesSentence(pays, notFor.kind, issuer.name, words),
    doesNot: (doesNot[notFor.kind] ?? doesNot.other_organizations)(),
  };
}

function doesSentence(
  pays: UsableFor['pays'],
  notFor: UsableFor['not_for']['kind'],
  issuer: string,
  words: Words,
): string {
  if (pays === 'platform_items') return words('paysPlatformItems', { issuer });
  return words(notFor === 'other_organizations' ? 'paysOwnInvoices' : 'paysIssuer', { issuer });
}

/** What an entry came from or went to: words, and the invoice or payout that they lead to. */
export interface EntryDescription {
  readonly text: string;
  readonly target?:
    { readonly kind: 'invoice'; readonly id: string } | { readonly kind: 'payout'; readonly id: string };
  /** Said after it: a later entry gave this one back. */
  readonly note?: string;
}

/** The second line of an entry: who made it says why, else what it is linked to. */
export function describeEntry(entry: WalletEntry, words: Words): EntryDescription | undefined {
  const note = entry.reversed_by === null ? undefined : words('givenBack');
  if (entry.invoice) {
    const { id, number } = entry.invoice;
    const text = entry.reason ?? words(entry.kind === 'reversal' ? 'backFromInvoice' : 'invoice', { number });
    return { text, target: { kind: 'invoice', id }, note };
  }
  if (entry.payout) {
    const own = words(entry.kind === 'affiliate_payout' ? 'affiliatePayout' : 'payout');
    return { text: entry.reason ?? own, target: { kind: 'payout', id: entry.payout.id }, note };
  }
  return entry.reason === null ? undefined : { text: entry.reason, note };
}

/** Which part of the history is shown: `page` counts from 1. */
export interface HistoryView {
  readonly kind: WalletEntryKind | undefined;
  readonly cursor: string | undefined;
  readonly page: number;
}

export const FIRST_PAGE: HistoryView = { kind: undefined, cursor: undefined, page: 1 };

/** The rows that a page shows of all, from 1: page 2 of 25 rows each is 26–50. */
export function pageRange(
  { page }: HistoryView,
  limit: number,
  rows: number,
): { readonly from: number; readonly to: number } {
  const from = (page - 1) * limit + 1;
  return { from, to: from + rows - 1 };
}
