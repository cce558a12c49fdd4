import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Invoice } from '../../invoices/invoice.ts';
import { seesInvoice } from '../../invoices/reading.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** An invoice came into sight, or has changed. */
export interface InvoiceHeard {
  readonly type: 'invoice.created' | 'invoice.updated';
  readonly seen: SeenConnection;
  readonly invoice: Invoice;
}

/** Invoices, each to those who see it: for the payer a draft that is sent is new. */
export const invoiceTeller: Teller<Invoice, InvoiceHeard> = {
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { before, after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'invoices');
    if (!seen || !seesInvoice(seen, after)) return undefined;
    const type = before && seesInvoice(seen, before) ? 'invoice.updated' : 'invoice.created';
    return { type, seen, invoice: after };
  },
};
