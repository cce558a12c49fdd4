import type { Connection } from '../connections.ts';
import { DomainError, invalid, invoiceNotFound } from '../errors.ts';
import { requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { giveBackAll } from '../wallet/applications.ts';
import { requireReason } from '../wallet/grants.ts';
import { requireOpen, type Invoice } from './invoice.ts';
import { appendLine } from './lines.ts';

/** Records money that came in elsewhere, up to what is due; `methodLabel` says how ("Visa ending 4421"). */
export function recordPayment(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  payment: { readonly amount: Money; readonly methodLabel: string },
): Invoice {
  const invoice = requireIssued(platform, connection, invoiceId);
  requireOpen(invoice);
  const { amount } = payment.amount;
  requirePositive(payment.amount, connection.currency);
  if (amount > invoice.amountDue)
    throw invalid('/amount/amount', 'maximum', 'The amount is above what is due on this invoice.');
  return platform.transaction(() =>
    appendLine(platform, connection, invoice, {
      kind: 'payment',
      amount: -amount,
      description: 'Payment',
      methodLabel: payment.methodLabel,
    }),
  );
}

/**
 * Voids an invoice: nothing is due on it, and the credit applied to it goes back to the wallet. One that credit alone
 * has paid can be voided too; one that has a payment can't, since that money would have no place.
 */
export function voidInvoice(platform: Platform, connection: Connection, invoiceId: string, reason: string): Invoice {
  const invoice = requireIssued(platform, connection, invoiceId);
  requireReason(reason);
  if (invoice.status === 'void' || invoice.payments > 0)
    throw new DomainError(
      'invoice_not_open',
      `Invoice ${invoice.number} ${invoice.status === 'void' ? 'is void' : 'has a payment'}.`,
    );
  return platform.transaction(() => {
    const current = giveBackAll(platform, connection, invoice, `Invoice ${invoice.number} was voided`);
    const version = current.version + 1;
    return platform.tables.invoices.put({ ...current, status: 'void', amountDue: 0, voidReason: reason, version });
  });
}

function requireIssued(platform: Platform, connection: Connection, invoiceId: string): Invoice {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.connectionId !== connection.id || invoice.status === 'draft') throw invoiceNotFound();
  return invoice;
}
