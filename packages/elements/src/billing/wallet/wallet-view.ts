/** What a wallet says, decided without a DOM: which words, which signs, which page. */
import type { Translate, UsableFor, Wallet, WalletEntry, WalletEntryKind, WalletMessages } from '@revampd/core';
import type { NavigateKind } from '../../events/navigate.ts';

type Words = Translate<WalletMessages>;

/** Which word names a kind of entry, in the order of the filter. */
const KIND_KEYS = {
  credit: 'kindCredit',
  affiliate_payout: 'kindAffiliatePayout',
  payout_credit: 'kindPayoutCredit',
  adjustment: 'kindAdjustment',
  credit_applied: 'kindCreditApplied',
  reversal: 'kindReversal',
} as const satisfies Record<WalletEntryKind, keyof WalletMessages>;

/** Every kind of entry, in the order of the filter. */
export const WALLET_ENTRY_KINDS = Object.keys(KIND_KEYS) as readonly WalletEntryKind[];

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

/** What an entry came from or went to, in words and as something that the host may have a page for. */
export interface EntryDescription {
  /** Undefined where there is nothing to say but a link's own words. */
  readonly text: string | undefined;
  readonly target: { readonly kind: NavigateKind; readonly id: string } | undefined;
  /** The words of a link that stands only where the host has a page for it. */
  readonly linkText: string | undefined;
  /** Said after it: a later entry gave this one back. */
  readonly note: string | undefined;
}

/** The second line of an entry: who made it says why, else what it is linked to (WAL-7). */
export function describeEntry(entry: WalletEntry, words: Words): EntryDescription {
  const { invoice, payout, reason } = entry;
  const note = entry.reversed_by === null ? undefined : words('givenBack');
  if (invoice) {
    const { id, number } = invoice;
    const named = words(reason === null && entry.kind === 'reversal' ? 'backFromInvoice' : 'invoice', { number });
    // A link says where it leads, also where a reason stands that doesn't.
    const text = reason?.includes(number) ? reason : [reason, named].filter(Boolean).join(' · ');
    return { text, target: { kind: 'invoice', id }, linkText: undefined, note };
  }
  if (payout) {
    const kind = entry.kind === 'affiliate_payout' ? 'affiliate_payout' : 'payout';
    return { text: reason ?? undefined, target: { kind, id: payout.id }, linkText: words('viewPayout'), note };
  }
  return { text: reason ?? undefined, target: undefined, linkText: undefined, note };
}

/** How the history is drawn: a table with whole dates, one with short dates, or a list. */
export type HistoryLayout = 'wide' | 'table' | 'list';

/**
 * The layout that has room in a box of `em`: below 40 em, or where two columns of the longest amount (in characters) would
 * leave the description less than 11 em, a list. An amount is never cut or wrapped.
 */
export function historyLayout(em: number, longestAmount: number): HistoryLayout {
  if (em < Math.max(40, 22 + 1.24 * longestAmount)) return 'list';
  return em < 46 ? 'table' : 'wide';
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
