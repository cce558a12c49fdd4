import { addMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import type { Invoice, InvoiceStatus } from './invoice.ts';

/** What is owed in a connection, in minor units: kept beside its invoices, so that no read adds them up. */
export interface InvoicesDue {
  /** The connection's. */
  readonly id: string;
  /** On its open invoices. */
  readonly open: number;
  /** On its overdue ones. */
  readonly overdue: number;
}

/**
 * Writes an invoice, and what it changes of the sums of its connection: the only place that does. Refused where a sum
 * would no longer be exact.
 */
export function putInvoice(platform: Platform, invoice: Invoice): Invoice {
  const { invoices, invoicesDue } = platform.tables;
  const before = invoices.get(invoice.id);
  const kept = keptSums(platform, invoice.connectionId);
  const sum = (status: InvoiceStatus, known: number): number =>
    addMinorUnits(known, owedAs(status, invoice) - owedAs(status, before), '');
  const sums = { open: sum('open', kept.open), overdue: sum('overdue', kept.overdue) };
  if (sums.open !== kept.open || sums.overdue !== kept.overdue) invoicesDue.put({ id: invoice.connectionId, ...sums });
  return invoices.put(invoice);
}

/** What is owed in a connection in minor units: in all, and what of it is overdue. */
export function amountsDue(
  platform: Platform,
  connectionId: string,
): { readonly due: number; readonly overdue: number } {
  const { open, overdue } = keptSums(platform, connectionId);
  return { due: open + overdue, overdue };
}

/** Refuses (at a JSON Pointer) so much more of what is owed in a connection that the sum would no longer be exact. */
export function requireExactDue(platform: Platform, connectionId: string, more: number, pointer: string): void {
  addMinorUnits(amountsDue(platform, connectionId).due, more, pointer);
}

function keptSums(platform: Platform, connectionId: string): Pick<InvoicesDue, 'open' | 'overdue'> {
  return platform.tables.invoicesDue.get(connectionId) ?? { open: 0, overdue: 0 };
}

function owedAs(status: InvoiceStatus, invoice: Invoice | undefined): number {
  return invoice?.status === status ? invoice.amountDue : 0;
}
