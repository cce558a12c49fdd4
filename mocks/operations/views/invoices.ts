import type { components } from '@revampd/api-spec';
import type { Connection, Invoice, InvoiceLine, Platform, SeenConnection } from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, organizationView, timestamp } from './basics.ts';

type Schemas = components['schemas'];

/** An invoice as others link to it. */
export function invoiceReferenceView(platform: Platform, invoiceId: string): Schemas['InvoiceReference'] {
  const { id, number } = platform.tables.invoices.get(invoiceId)!;
  return { id, number };
}

/** An invoice as a list shows it. */
export function invoiceView(platform: Platform, connection: Connection, invoice: Invoice): Schemas['Invoice'] {
  const { currency, issuer, payer } = connection;
  return {
    id: invoice.id,
    number: invoice.number,
    connection_id: invoice.connectionId,
    status: invoice.status,
    type: invoice.type,
    date: invoice.date,
    due_date: invoice.dueDate,
    period: invoice.period && { ...invoice.period },
    issuer: organizationView(issuer),
    payer: organizationView(payer),
    total: money(invoice.total, currency),
    amount_due: money(invoice.amountDue, currency),
    void_reason: invoice.voidReason,
    changed_by: actorView(platform, invoice.changedBy),
    changed_at: timestamp(invoice.changedAt),
    version: invoice.version,
  };
}

/** An invoice with all its lines (INV-2). */
export function invoiceDetailView(
  platform: Platform,
  seen: SeenConnection,
  invoice: Invoice,
): Schemas['InvoiceDetail'] {
  const { currency } = seen.connection;
  return {
    ...invoiceView(platform, seen.connection, invoice),
    lines: platform.tables.invoiceLines.rows('byInvoice', invoice.id).map((line) => lineView(line, currency)),
    payments: money(invoice.payments, currency),
    credits: money(invoice.credits, currency),
  };
}

/** A line of the connection's billing history (INV-6). */
export function billingHistoryView(
  platform: Platform,
  seen: SeenConnection,
  line: InvoiceLine,
): Schemas['BillingHistoryEntry'] {
  return {
    id: line.id,
    kind: line.kind,
    date: line.date,
    description: line.description,
    amount: money(line.amount, seen.connection.currency),
    method_label: line.methodLabel,
    invoice: invoiceReferenceView(platform, line.invoiceId),
    voided: platform.tables.invoices.get(line.invoiceId)?.status === 'void',
  };
}

function lineView(line: InvoiceLine, currency: string): Schemas['InvoiceLine'] {
  return {
    id: line.id,
    kind: line.kind,
    date: line.date,
    description: line.description,
    detail: line.detail ?? line.methodLabel,
    quantity: line.quantity,
    unit_price: line.unitPrice === null ? null : money(line.unitPrice, currency),
    amount: money(line.amount, currency),
    running_total: money(line.runningTotal, currency),
    wallet_entry_id: line.walletEntryId,
  };
}
