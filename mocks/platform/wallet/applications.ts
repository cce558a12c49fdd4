import type { Connection } from '../connections.ts';
import { DomainError, invalid, invoiceNotFound } from '../errors.ts';
import { appendLine } from '../invoices/lines.ts';
import { requireOpen, type Invoice } from '../invoices/invoice.ts';
import { requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { paysInvoice } from './fence.ts';
import { requireReason } from './grants.ts';
import { appendEntry, balanceOf, reversalOf, type WalletEntry } from './ledger.ts';

/**
 * Pays an open invoice with the wallet's credit, all or a part of what is due. The invoice must be of this connection
 * (else `not_found`), open (`invoice_not_open`), and the amount neither above what is due nor above the balance.
 */
export function applyCredit(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  amount: Money,
): { readonly entry: WalletEntry; readonly invoice: Invoice } {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (!invoice || invoice.status === 'draft' || !paysInvoice(connection, invoice)) throw invoiceNotFound();
  requireOpen(invoice);
  requirePositive(amount, connection.currency);
  if (amount.amount > balanceOf(platform, connection.id))
    throw new DomainError('insufficient_credit', 'The wallet does not hold enough credit for this.');
  if (amount.amount > invoice.amountDue)
    throw invalid('/amount/amount', 'maximum', 'The amount is above what is due on this invoice.');
  return platform.transaction(() => {
    const entry = appendEntry(platform, connection, 'credit_applied', -amount.amount, { invoiceId });
    return { entry, invoice: appendCreditLine(platform, connection, invoice, -amount.amount, entry) };
  });
}

/** Applies as much of the balance as a new invoice takes, where the connection is set so (CON-10). */
export function applyCreditByItself(platform: Platform, connection: Connection, invoice: Invoice): Invoice {
  const amount = Math.min(balanceOf(platform, connection.id), invoice.amountDue);
  if (!connection.settings.autoApplyCredit || amount <= 0) return invoice;
  return applyCredit(platform, connection, invoice.id, { amount, currency: connection.currency }).invoice;
}

/** The issuer gives an application back to the wallet, once; the invoice is owed again by that amount. */
export function reverseApplication(
  platform: Platform,
  connection: Connection,
  entryId: string,
  reason: string,
): { readonly entry: WalletEntry; readonly invoice: Invoice } {
  const application = platform.tables.walletEntries.get(entryId);
  if (application?.connectionId !== connection.id || application.kind !== 'credit_applied')
    throw new DomainError('not_found', 'No such application of credit in this connection.');
  if (reversalOf(platform, entryId)) throw invalid('/entry_id', 'reversed', 'This application was already given back.');
  requireReason(reason);
  return platform.transaction(() => giveBack(platform, connection, application, reason));
}

/** Gives back every application that an invoice still holds: what voiding it does (WAL-2). */
export function giveBackAll(platform: Platform, connection: Connection, invoice: Invoice, reason: string): Invoice {
  let current = invoice;
  for (const application of platform.tables.walletEntries.rows('applications', invoice.id))
    if (!reversalOf(platform, application.id)) current = giveBack(platform, connection, application, reason).invoice;
  return current;
}

function giveBack(
  platform: Platform,
  connection: Connection,
  application: WalletEntry,
  reason: string,
): { entry: WalletEntry; invoice: Invoice } {
  const invoice = platform.tables.invoices.get(application.invoiceId!)!;
  const cause = { reason, invoiceId: invoice.id, reverses: application.id };
  const entry = appendEntry(platform, connection, 'reversal', -application.amount, cause);
  return { entry, invoice: appendCreditLine(platform, connection, invoice, -application.amount, entry) };
}

function appendCreditLine(
  platform: Platform,
  connection: Connection,
  invoice: Invoice,
  amount: number,
  entry: WalletEntry,
): Invoice {
  const description = amount < 0 ? 'Wallet credit' : 'Wallet credit given back';
  return appendLine(platform, connection, invoice, { kind: 'credit', amount, description, walletEntryId: entry.id });
}
