import {
  getInvoice,
  getInvoiceSummary,
  listInvoices,
  type InvoiceDetail,
  type InvoicePage,
  type InvoiceSummary,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';

/** As many as one page holds; whoever has more open invoices pays the most urgent first. */
const MOST = 100;

/** A page of the invoices of a connection, newest first unless the filter says otherwise. */
export const invoicesQuery = (
  scope: Scope,
  query: ListQuery<'listInvoices'>,
): QueryObserverOptions<InvoicePage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listInvoices,
    key: connectionKey('invoices', query.connectionId),
    defaults: { sort: '-date' },
  });

/** The invoices that credit can pay now, those due first at the top, so that overdue ones lead (LOOKS.md 10). */
export const openInvoicesQuery = (scope: Scope, { connectionId }: ConnectionQuery) =>
  invoicesQuery(scope, { connectionId, filter: { status: ['open', 'overdue'], sort: 'due_date' }, limit: MOST });

/** What is due and overdue in a connection, and the credit that there is. */
export const invoiceSummaryQuery = (
  scope: Scope,
  query: ConnectionQuery,
): QueryObserverOptions<InvoiceSummary, Error> =>
  oneQuery({ ...query, scope, call: getInvoiceSummary, resource: 'invoice-summary' });

/** One invoice, with its lines. */
export const invoiceQuery = (
  scope: Scope,
  { connectionId, id }: ConnectionQuery & { readonly id: string },
): QueryObserverOptions<InvoiceDetail, Error> =>
  oneQuery({ scope, connectionId, call: getInvoice, resource: 'invoice', ids: { invoice_id: id } });
