import { invoiceNotOpen } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { Invoice } from './invoice.ts';

/** An invoice of which something went into the wallet as credit, since it wasn't used. */
export interface CreditedRest {
  /** The invoice's. */
  readonly id: string;
  /** The ledger entry of the credit; of the last, where there were several. */
  readonly walletEntryId: string;
}

/** Keeps that something which these invoices charged is in the wallet now. */
export function noteCreditedRest(platform: Platform, invoiceIds: readonly string[], walletEntryId: string): void {
  for (const id of invoiceIds) platform.tables.creditedRests.put({ id, walletEntryId });
}

/**
 * Refuses (409) to void an invoice of which something is in the wallet: nothing would be owed any more for what was
 * credited, so that the void made money.
 */
export function requireNoCreditedRest(platform: Platform, { id, number }: Invoice): void {
  if (platform.tables.creditedRests.get(id))
    throw invoiceNotOpen(
      id,
      `What wasn't used of invoice ${number} is in the wallet as credit. Take it from the balance with an adjustment, if it was wrong.`,
    );
}
