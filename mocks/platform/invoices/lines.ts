import type { Actor } from '../actors.ts';
import { dayIn } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { addMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { putInvoice } from './due.ts';
import { changeBy, statusByAmount, type Invoice, type InvoiceLine } from './invoice.ts';

/** A new line, before it has its place. */
export type NewLine = Pick<InvoiceLine, 'kind' | 'amount' | 'description'> &
  Partial<Pick<InvoiceLine, 'date' | 'detail' | 'quantity' | 'unitPrice' | 'walletEntryId' | 'methodLabel'>>;

/**
 * Adds a line to an invoice and draws the consequences: running total, sums, amount due, status. It is the only place
 * that changes an invoice's amounts, so charges − payments − credits = amount due (INV-2).
 */
export function appendLine(
  platform: Platform,
  connection: Connection,
  invoice: Invoice,
  line: NewLine,
  actor: Actor,
): Invoice {
  const { id, number } = platform.nextId('lin');
  const before = platform.tables.invoiceLines.last('byInvoice', invoice.id)?.runningTotal ?? 0;
  const isDraft = invoice.status === 'draft';
  platform.tables.invoiceLines.put({
    id,
    invoiceId: invoice.id,
    connectionId: connection.id,
    sequence: number,
    date: isDraft ? invoice.date : dayIn(connection.timeZone, platform.now()),
    runningTotal: addMinorUnits(before, line.amount),
    detail: null,
    quantity: null,
    unitPrice: null,
    walletEntryId: null,
    methodLabel: null,
    ...line,
    isDraft,
  });
  const amountDue = addMinorUnits(invoice.amountDue, line.amount);
  return putInvoice(platform, {
    ...invoice,
    total: invoice.total + (line.kind === 'charge' ? line.amount : 0),
    payments: invoice.payments - (line.kind === 'payment' ? line.amount : 0),
    credits: invoice.credits - (line.kind === 'credit' ? line.amount : 0),
    amountDue,
    status: isDraft ? 'draft' : statusByAmount(platform, connection, { amountDue, dueDate: invoice.dueDate }),
    ...changeBy(platform, invoice, actor),
  });
}
