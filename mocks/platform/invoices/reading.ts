import type { SeenConnection } from '../callers.ts';
import { invoiceNotFound } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import {
  invoiceStatuses,
  invoiceTypes,
  type Invoice,
  type InvoiceLine,
  type InvoiceStatus,
  type InvoiceType,
} from './invoice.ts';

/** What of the invoices is asked for; all, where nothing is named. */
export interface InvoiceFilter {
  readonly statuses?: readonly InvoiceStatus[] | undefined;
  readonly types?: readonly InvoiceType[] | undefined;
}

/** By what invoices are sorted. */
export type InvoiceOrder = 'date' | 'due_date' | 'number' | 'amount_due';

/** A page of the invoices that this side of the connection sees. */
export function pageInvoices(
  platform: Platform,
  seen: SeenConnection,
  filter: InvoiceFilter,
  order: InvoiceOrder,
  request: Omit<PageRequest<Invoice>, 'partitions'>,
): Page<Invoice> {
  const statuses = (filter.statuses ?? invoiceStatuses).filter((status) => status !== 'draft' || seesDrafts(seen));
  const partitions = partitionsOf(seen.connection.id, statuses, filter.types ?? invoiceTypes);
  return platform.tables.invoices.page(order, { ...request, partitions });
}

/** An invoice of this connection; `not_found` if it is of another, or a draft and the caller isn't the issuer. */
export function requireInvoice(platform: Platform, seen: SeenConnection, invoiceId: string): Invoice {
  const invoice = platform.tables.invoices.get(invoiceId);
  if (invoice?.connectionId !== seen.connection.id || !seesInvoice(seen, invoice)) throw invoiceNotFound();
  return invoice;
}

/** Whether this side of the invoice's connection sees it: a draft only its issuer does. */
export function seesInvoice(seen: SeenConnection, invoice: Invoice): boolean {
  return invoice.status !== 'draft' || seesDrafts(seen);
}

/** How many invoices are owed, open and overdue together, and how many of them are overdue. */
export function countDue(
  platform: Platform,
  connectionId: string,
): { readonly open: number; readonly overdue: number } {
  const count = (status: InvoiceStatus): number =>
    partitionsOf(connectionId, [status], invoiceTypes).reduce(
      (sum, partition) => sum + platform.tables.invoices.size('date', partition),
      0,
    );
  const overdue = count('overdue');
  return { open: count('open') + overdue, overdue };
}

/** Whether this side of a connection is its issuer, who sees what isn't sent yet. */
export function seesDrafts(seen: SeenConnection): boolean {
  return seen.connection.issuer.type === seen.seat;
}

function partitionsOf(
  connectionId: string,
  statuses: readonly InvoiceStatus[],
  types: readonly InvoiceType[],
): readonly string[] {
  return statuses.flatMap((status) => types.map((type) => `${connectionId} ${status} ${type}`));
}

/** A page of every charge, payment and credit of a connection, newest first (INV-6). Drafts are no part of it. */
export function pageBillingHistory(
  platform: Platform,
  connectionId: string,
  window: Pick<PageRequest<InvoiceLine>, 'limit' | 'from'>,
): Page<InvoiceLine> {
  return platform.tables.invoiceLines.page('history', { ...window, partitions: [connectionId], descending: true });
}
