import { recordAct } from '../activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { invalid, invoiceNotFound, invoiceNotOpen } from '../errors.ts';
import { requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { giveBackAll } from '../wallet/applications.ts';
import { requireReason } from '../wallet/grants.ts';
import { changeBy, requireOpen, type Invoice } from './invoice.ts';
import { appendLine } from './lines.ts';

/** Records money that came in elsewhere, up to what is due; `methodLabel` says how ("Visa ending 4421"). */
export function recordPayment(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  payment: { readonly amount: Money; readonly methodLabel: string },
  actor: Actor = null,
): Invoice {
  const invoice = requireIssued(platform, connection, invoiceId);
  requireOpen(invoice);
  const { amount } = payment.amount;
  requirePositive(payment.amount, connection.currency);
  if (amount > invoice.amountDue)
    throw invalid('/amount/amount', 'maximum', 'The amount is above what is due on this invoice.');
  const { methodLabel } = payment;
  return recordAct(platform, connection, { action: 'payment_recorded', actor, invoiceId }, () => {
    const line = { kind: 'payment', amount: -amount, description: 'Payment', methodLabel } as const;
    return appendLine(platform, connection, invoice, line, actor);
  });
}

/**
 * Voids an invoice: nothing is due on it, and the credit applied to it goes back to the wallet. One that credit alone
 * has paid can be voided too; one that has a payment can't, since that money would have no place.
 */
export function voidInvoice(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  reason: string,
  actor: Actor = null,
): Invoice {
  const invoice = requireIssued(platform, connection, invoiceId);
  requireReason(reason);
  if (invoice.status === 'void' || invoice.payments > 0)
    throw invoiceNotOpen(
      invoice.id,
      `Invoice ${invoice.number} ${invoice.status === 'void' ? 'is void' : 'has a payment'}.`,
    );
  return recordAct(platform, connection, { action: 'invoice_voided', actor, invoiceId, reason }, () => {
    const why = { actor, reason: `Invoice ${invoice.number} was voided` };
    const current = giveBackAll(platform, connection, invoice, why);
    const change = changeBy(platform, current, actor);
    return platform.tables.invoices.put({ ...current, status: 'void', amountDue: 0, voidReason: reason, ...change });
  });
}

function requireIssued(platform: Platform, connection: Connection, invoiceId: string): Invoice {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.connectionId !== connection.id || invoice.status === 'draft') throw invoiceNotFound();
  return invoice;
}
