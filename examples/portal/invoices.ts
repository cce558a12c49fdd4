import { getInvoice, isRevampdError, type InvoiceDetail, type RevampdClient } from '@revampd/api-client';
import { maySee, northgate, type Person } from './directory.ts';
import { report } from './sessions.ts';

/** An invoice, or why there is none to show. */
export type InvoiceAnswer = InvoiceDetail | 'missing' | 'unreachable';

/**
 * Reads an invoice of a person's account. Our secret key reads more than any one person may, so our own records decide who
 * sees what: no role without billing, and no draft on the client's side.
 */
export async function readInvoice(revampd: RevampdClient, person: Person, invoiceId: string): Promise<InvoiceAnswer> {
  const { connectionId } = person.client ?? northgate;
  if (person.role === 'support' || !maySee(person, connectionId)) return 'missing';
  try {
    const invoice = await getInvoice(revampd, { connection_id: connectionId, invoice_id: invoiceId });
    return person.client && invoice.status === 'draft' ? 'missing' : invoice;
  } catch (error) {
    report(error);
    if (!isRevampdError(error)) throw error;
    return error.code === 'not_found' ? 'missing' : 'unreachable';
  }
}
