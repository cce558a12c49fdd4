import { recordPayment, voidInvoice, type InvoiceDetail } from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Money } from '../money/money.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';

/** What its issuer can do with an invoice; credit is applied by the wallet's act. */
export type InvoiceRequest =
  | {
      readonly kind: 'payment';
      readonly amount: Money;
      /** `YYYY-MM-DD`, in the connection's time zone, not in the future. */
      readonly date: string;
      /** How it was paid, in words that the payer knows. */
      readonly methodLabel: string;
    }
  | { readonly kind: 'void'; readonly reason: string };

/** The act of one invoice. */
export type InvoiceAct = MoneyAct<InvoiceRequest, InvoiceDetail>;

/** Records a payment of an invoice, or voids it (INV-7). */
export const invoiceAct = (scope: Scope, connectionId: string, invoiceId: string): InvoiceAct =>
  objectAct(scope, connectionId, `invoice/${invoiceId}`, () => ({
    send: (request, call) => {
      const ids = { connection_id: connectionId, invoice_id: invoiceId };
      if (request.kind === 'void') return voidInvoice(scope.client, { ...ids, body: { reason: request.reason } }, call);
      const { amount, date, methodLabel: method_label } = request;
      return recordPayment(scope.client, { ...ids, body: { amount, date, method_label } }, call);
    },
    describe: (invoice, request) => ({
      serverId: invoice.id,
      amount: request.kind === 'payment' ? request.amount : invoice.total,
      balance: null,
      at: invoice.changed_at,
    }),
    onReceipt: ({ id, version }) => noteChange(scope, { subject: 'invoice', connectionId, id, version }),
  }));
