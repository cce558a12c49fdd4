import type { Platform } from '../platform.ts';
import { changeBy } from './invoice.ts';

/** An invoice's due date has passed: still open, it is `overdue` from now on. */
export function markOverdue(platform: Platform, invoiceId: string): void {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.status !== 'open') return;
  platform.tables.invoices.put({ ...invoice, status: 'overdue', ...changeBy(platform, invoice, null) });
}
