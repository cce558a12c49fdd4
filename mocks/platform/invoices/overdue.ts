import { recordAct } from '../activity/activity.ts';
import type { Platform } from '../platform.ts';
import { putInvoice } from './due.ts';
import { changeBy } from './invoice.ts';

/** An invoice's due date has passed: still open, it is `overdue` from now on. */
export function markOverdue(platform: Platform, invoiceId: string): void {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.status !== 'open') return;
  const connection = platform.tables.connections.get(invoice.connectionId)!;
  const act = { action: 'invoice_overdue', actor: null, object: { type: 'invoice', id: invoiceId } } as const;
  recordAct(platform, connection, act, () =>
    putInvoice(platform, { ...invoice, status: 'overdue', ...changeBy(platform, invoice, null) }),
  );
}
