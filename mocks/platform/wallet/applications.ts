import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { DomainError, insufficientCredit, invalid, invoiceNotFound, invoiceNotOpen } from '../errors.ts';
import { requireExactDue } from '../invoices/due.ts';
import { appendLine } from '../invoices/lines.ts';
import { requireOpen, type Invoice } from '../invoices/invoice.ts';
import { addMinorUnits, requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { paysInvoice } from './fence.ts';
import { requireReason } from './grants.ts';
import { appendEntry, balanceOf, reversalOf, type WalletEntry } from './ledger.ts';

/** Who gives credit back, and the words for it. */
interface Why {
  readonly actor: Actor;
  readonly reason: string;
}

/**
 * Pays an open invoice with the wallet's credit, all or a part of what is due. The invoice must be of this connection
 * (else `not_found`), open (`invoice_not_open`), and the amount neither above what is due nor above the balance.
 */
export function applyCredit(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  amount: Money,
  actor: Actor = null,
): { readonly entry: WalletEntry; readonly invoice: Invoice } {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (!invoice || invoice.status === 'draft' || !paysInvoice(connection, invoice)) throw invoiceNotFound();
  requireOpen(invoice);
  requirePositive(amount, connection.currency);
  if (amount.amount > balanceOf(platform, connection.id)) throw insufficientCredit(connection.id);
  if (amount.amount > invoice.amountDue)
    throw invalid('/amount/amount', 'maximum', 'The amount is above what is due on this invoice.');
  return recordAct(
    platform,
    connection,
    { action: 'credit_applied', actor, object: { type: 'invoice', id: invoiceId } },
    () => {
      const entry = appendEntry(platform, connection, 'credit_applied', -amount.amount, { actor, invoiceId });
      return { entry, invoice: appendCreditLine(platform, connection, invoice, entry) };
    },
  );
}

/** Applies as much of the balance as a new invoice takes, where the connection is set so (CON-10). */
export function applyCreditByItself(platform: Platform, connection: Connection, invoice: Invoice): Invoice {
  const amount = Math.min(balanceOf(platform, connection.id), invoice.amountDue);
  if (!connection.settings.autoApplyCredit || amount <= 0) return invoice;
  return applyCredit(platform, connection, invoice.id, { amount, currency: connection.currency }).invoice;
}

/**
 * The issuer gives an application back to the wallet, once; the invoice is owed again by that amount. One that was given
 * back is `invoice_not_open`, also where voiding its invoice did it. Refused where balance or what is owed would no
 * longer be exact.
 */
export function reverseApplication(
  platform: Platform,
  connection: Connection,
  entryId: string,
  reason: string,
  actor: Actor = null,
): { readonly entry: WalletEntry; readonly invoice: Invoice } {
  const application = platform.tables.walletEntries.get(entryId);
  if (application?.connectionId !== connection.id || application.kind !== 'credit_applied')
    throw new DomainError('not_found', 'No such application of credit in this connection.');
  const invoiceId = application.invoiceId!;
  if (reversalOf(platform, entryId)) throw invoiceNotOpen(invoiceId, 'This application was already given back.');
  requireReason(reason);
  requireExactReturn(platform, connection, -application.amount);
  return recordAct(
    platform,
    connection,
    { action: 'credit_reversed', actor, object: { type: 'invoice', id: invoiceId }, reason },
    () => giveBack(platform, connection, application, { actor, reason }),
  );
}

/** Refuses to give back so many minor units where balance or what is owed would no longer be exact. */
export function requireExactReturn(platform: Platform, connection: Connection, amount: number): void {
  addMinorUnits(balanceOf(platform, connection.id), amount, '');
  requireExactDue(platform, connection.id, amount, '');
}

/** Gives back every application that an invoice still holds: a part of voiding it (WAL-2). */
export function giveBackAll(platform: Platform, connection: Connection, invoice: Invoice, why: Why): Invoice {
  let current = invoice;
  for (const application of platform.tables.walletEntries.rows('applications', invoice.id))
    if (!reversalOf(platform, application.id)) current = giveBack(platform, connection, application, why).invoice;
  return current;
}

function giveBack(
  platform: Platform,
  connection: Connection,
  application: WalletEntry,
  why: Why,
): { entry: WalletEntry; invoice: Invoice } {
  const invoice = platform.tables.invoices.get(application.invoiceId!)!;
  const cause = { ...why, invoiceId: invoice.id, reverses: application.id };
  const entry = appendEntry(platform, connection, 'reversal', -application.amount, cause);
  return { entry, invoice: appendCreditLine(platform, connection, invoice, entry) };
}

function appendCreditLine(
  platform: Platform,
  connection: Connection,
  invoice: Invoice,
  { id, amount, actor }: WalletEntry,
): Invoice {
  const description = amount < 0 ? 'Wallet credit' : 'Wallet credit given back';
  const line = { kind: 'credit', amount, description, walletEntryId: id } as const;
  return appendLine(platform, connection, invoice, line, actor);
}
