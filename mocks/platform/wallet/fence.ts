import { connectionAsPayer, type Connection, type ConnectionType } from '../connections.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { OrganizationReference } from '../organizations.ts';
import type { Platform } from '../platform.ts';

/**
 * The fence: whether the credit of this connection's wallet pays this invoice. Only where the invoice is of the same
 * connection and its issuer's (WAL-3, WAL-4). Whatever moves credit asks here.
 */
export function paysInvoice(wallet: Connection, invoice: Pick<Invoice, 'connectionId' | 'issuerId'>): boolean {
  return invoice.connectionId === wallet.id && invoice.issuerId === wallet.issuer.id;
}

/** What a wallet's credit pays, and one thing that it doesn't, as facts to make a sentence from (WAL-5). */
export interface UsableFor {
  readonly issuer: OrganizationReference;
  readonly payer: OrganizationReference;
  readonly pays: 'issuer_invoices' | 'platform_items';
  readonly notFor: {
    readonly kind: 'platform_invoices' | 'partner_invoices' | 'sub_org_invoices' | 'other_organizations';
    /** Whose invoices those are, where it is one organization. */
    readonly organization: OrganizationReference | null;
  };
}

interface Sentence {
  readonly pays: UsableFor['pays'];
  readonly notFor: UsableFor['notFor']['kind'];
  /** The payer's other connection, whose issuer's invoices this credit doesn't pay. */
  readonly otherConnection: ConnectionType | null;
}

/** Chosen by the type of the connection, and the same for both seats. */
const sentences: Readonly<Record<ConnectionType, Sentence>> = {
  partner_sub_org: { pays: 'issuer_invoices', notFor: 'platform_invoices', otherConnection: 'sub_org_revampd' },
  partner_revampd: { pays: 'issuer_invoices', notFor: 'sub_org_invoices', otherConnection: null },
  sub_org_revampd: { pays: 'platform_items', notFor: 'partner_invoices', otherConnection: 'partner_sub_org' },
  self_serve_revampd: { pays: 'issuer_invoices', notFor: 'other_organizations', otherConnection: null },
};

/** The facts of WAL-5 for a connection. They name as unpayable only what the fence refuses. */
export function usableFor(platform: Platform, connection: Connection): UsableFor {
  const { pays, notFor, otherConnection } = sentences[connection.type];
  const other = otherConnection && connectionAsPayer(platform, connection.payer.id, otherConnection);
  if (other && paysInvoice(connection, { connectionId: other.id, issuerId: other.issuer.id }))
    throw new Error(`The fence of ${connection.id} lets its credit pay invoices of ${other.id}.`);
  return {
    issuer: connection.issuer,
    payer: connection.payer,
    pays,
    notFor: { kind: notFor, organization: other ? other.issuer : null },
  };
}
