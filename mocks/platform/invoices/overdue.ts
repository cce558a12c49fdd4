import type { Platform } from '../platform.ts';

/** An invoice's due date has passed: still open, it is `overdue` from now on. */
export function markOverdue(platform: Platform, invoiceId: string): void {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.status !== 'open') return;
  platform.tables.invoices.put({ ...invoice, status: 'overdue', version: invoice.version + 1 });
}
