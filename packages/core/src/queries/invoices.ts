import { getInvoice, listInvoices, type InvoiceDetail, type InvoicePage } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';

/** As many as one page holds; whoever has more open invoices pays the most urgent first. */
const MOST = 100;

/** The invoices that credit can pay now, those due first at the top, so that overdue ones lead (LOOKS.md 10). */
export function openInvoicesQuery(
  scope: Scope,
  { connectionId }: { readonly connectionId: string | undefined },
): QueryObserverOptions<InvoicePage, Error> {
  return {
    queryKey: [...connectionKey('invoices', connectionId), 'open'],
    queryFn: async ({ signal }) =>
      listInvoices(
        scope.client,
        {
          connection_id: await scope.connectionFor(connectionId),
          status: ['open', 'overdue'],
          sort: 'due_date',
          limit: MOST,
        },
        { signal },
      ),
  };
}

/** One invoice, with its lines. */
export function invoiceQuery(
  scope: Scope,
  { connectionId, id }: { readonly connectionId: string | undefined; readonly id: string },
): QueryObserverOptions<InvoiceDetail, Error> {
  return {
    queryKey: [...connectionKey('invoices', connectionId), 'one', id],
    queryFn: async ({ signal }) =>
      getInvoice(scope.client, { connection_id: await scope.connectionFor(connectionId), invoice_id: id }, { signal }),
  };
}
