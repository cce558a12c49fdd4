import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invalid, invoiceNotFound, invoiceNotOpen } from '../errors.ts';
import { requirePositive, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { giveBackAll, requireExactReturn } from '../wallet/applications.ts';
import { requireReason } from '../wallet/grants.ts';
import { requireNoCreditedRest } from './credited-rest.ts';
import { putInvoice } from './due.ts';
import { changeBy, requireOpen, type Invoice } from './invoice.ts';
import { appendLine } from './lines.ts';

/** Money that came in elsewhere. */
export interface Payment {
  readonly amount: Money;
  /** When it came in: not before the invoice, not in the future; today, where it isn't given. */
  readonly date?: Day;
  /** How it was paid, in words: "Visa ending 4421". */
  readonly methodLabel: string;
}

/** Records money that came in elsewhere, up to what is due. It is a line of the day on which it came. */
export function recordPayment(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  payment: Payment,
  actor: Actor = null,
): Invoice {
  const invoice = requireOwn(platform, connection, invoiceId);
  requireOpen(invoice);
  const today = dayIn(connection.timeZone, platform.now());
  const { date = today, methodLabel } = payment;
  const { amount } = payment.amount;
  requirePositive(payment.amount, connection.currency);
  if (amount > invoice.amountDue)
    throw invalid('/amount/amount', 'maximum', 'The amount is above what is due on this invoice.');
  if (date > today) throw invalid('/date', 'maximum', 'A payment has come in already: its day is not in the future.');
  if (date < invoice.date) throw invalid('/date', 'minimum', 'A payment comes in on the day of its invoice, or later.');
  return recordAct(
    platform,
    connection,
    { action: 'payment_recorded', actor, object: { type: 'invoice', id: invoiceId } },
    () => {
      const line = { kind: 'payment', amount: -amount, description: 'Payment', date, methodLabel } as const;
      return appendLine(platform, connection, invoice, line, actor);
    },
  );
}

/**
 * Voids an invoice: nothing is due on it, and the credit applied to it goes back to the wallet. One that credit alone
 * has paid can be voided too; one that has a payment can't, since that money would have no place, nor one that charges
 * nothing, nor one of which something went into the wallet: what was set off, or credited, is done. A draft was never
 * sent. Refused where balance or what is owed would no longer be exact.
 */
export function voidInvoice(
  platform: Platform,
  connection: Connection,
  invoiceId: string,
  reason: string,
  actor: Actor = null,
): Invoice {
  const invoice = requireOwn(platform, connection, invoiceId);
  if (invoice.status === 'draft' || invoice.status === 'void')
    throw invoiceNotOpen(invoice.id, `Invoice ${invoice.number} is ${invoice.status}.`);
  if (invoice.total === 0) throw invoiceNotOpen(invoice.id, `Invoice ${invoice.number} charges nothing.`);
  if (invoice.payments > 0) throw invoiceNotOpen(invoice.id, `Invoice ${invoice.number} has a payment.`);
  requireNoCreditedRest(platform, invoice);
  requireReason(reason);
  requireExactReturn(platform, connection, invoice.credits);
  return recordAct(
    platform,
    connection,
    { action: 'invoice_voided', actor, object: { type: 'invoice', id: invoiceId }, reason },
    () => {
      const why = { actor, reason: `Invoice ${invoice.number} was voided` };
      const current = giveBackAll(platform, connection, invoice, why);
      const change = changeBy(platform, current, actor);
      return putInvoice(platform, { ...current, status: 'void', amountDue: 0, voidReason: reason, ...change });
    },
  );
}

function requireOwn(platform: Platform, connection: Connection, invoiceId: string): Invoice {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.connectionId !== connection.id) throw invoiceNotFound();
  return invoice;
}
