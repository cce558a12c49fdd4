import {
  actorOf,
  amountsDue,
  applyCredit,
  balanceOf,
  countDue,
  openSection,
  openToAct,
  pageBillingHistory,
  pageInvoices,
  recordPayment,
  requireInvoice,
  requireVerified,
  voidInvoice,
  type InvoiceOrder,
} from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { money } from './views/basics.ts';
import { billingHistoryView, invoiceDetailView, invoiceView } from './views/invoices.ts';
import { receiptView } from './views/wallet.ts';

/** The operations of the tag Invoices. */
export const invoiceOperations: Operations<
  | 'listInvoices'
  | 'getInvoiceSummary'
  | 'getInvoice'
  | 'applyCredit'
  | 'recordPayment'
  | 'voidInvoice'
  | 'listBillingHistory'
> = {
  listInvoices: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'invoices');
    const filter = { statuses: query.status, types: query.type };
    const order = query.sort.replace('-', '') as InvoiceOrder;
    const from = cursors.read(query.cursor);
    const request = { limit: query.limit, from, descending: query.sort.startsWith('-') };
    const page = pageInvoices(platform, seen, filter, order, request);
    return { status: 200, body: cursors.page(page, (invoice) => invoiceView(platform, seen.connection, invoice)) };
  },
  getInvoiceSummary: ({ platform, caller, path }) => {
    const { connection } = openSection(platform, caller, path.connection_id, 'invoices');
    const amounts = amountsDue(platform, connection.id);
    const counts = countDue(platform, connection.id);
    const body = {
      due: money(amounts.due, connection.currency),
      overdue: money(amounts.overdue, connection.currency),
      credit: money(balanceOf(platform, connection.id), connection.currency),
      open_count: counts.open,
      overdue_count: counts.overdue,
    };
    return { status: 200, body };
  },
  getInvoice: ({ platform, caller, path }) => {
    const seen = openSection(platform, caller, path.connection_id, 'invoices');
    const invoice = requireInvoice(platform, seen, path.invoice_id);
    return { status: 200, body: invoiceDetailView(platform, seen, invoice), version: invoice.version };
  },
  applyCredit: ({ platform, caller, path, body }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'wallet', 'apply_credit');
    requireVerified(platform, caller);
    const { entry } = applyCredit(platform, seen.connection, path.invoice_id, body.amount, actorOf(caller));
    return { status: 201, body: receiptView(platform, seen, entry) };
  },
  recordPayment: ({ platform, caller, path, body }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'invoices', 'record_payment');
    const payment = { amount: body.amount, date: body.date, methodLabel: body.method_label };
    const invoice = recordPayment(platform, seen.connection, path.invoice_id, payment, actorOf(caller));
    return { status: 201, body: invoiceDetailView(platform, seen, invoice), version: invoice.version };
  },
  voidInvoice: ({ platform, caller, path, body }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'invoices', 'void');
    const invoice = voidInvoice(platform, seen.connection, path.invoice_id, body.reason, actorOf(caller));
    return { status: 200, body: invoiceDetailView(platform, seen, invoice), version: invoice.version };
  },
  listBillingHistory: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'invoices');
    const from = cursors.read(query.cursor);
    const page = pageBillingHistory(platform, seen.connection.id, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (line) => billingHistoryView(platform, seen, line)) };
  },
};
