import { openSection, type SeenConnection, type SessionCaller } from '../callers.ts';
import type { SectionName } from '../access.ts';
import { DomainError } from '../errors.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { seesInvoice } from '../invoices/reading.ts';
import type { Platform } from '../platform.ts';
import type { WalletEntry } from '../wallet/ledger.ts';
import type { Happening } from './happening.ts';

/** An event as one caller hears it. `position` is its place in the log; later ones are higher. */
export type HeardEvent = { readonly position: number } & (
  | { readonly type: 'wallet.updated'; readonly seen: SeenConnection; readonly entry: WalletEntry }
  | {
      readonly type: 'invoice.created' | 'invoice.updated';
      readonly seen: SeenConnection;
      readonly invoice: Invoice;
    }
  | { readonly type: 'session.changed'; readonly caller: SessionCaller }
  | { readonly type: 'reset' }
);

/** What a caller hears of a happening; nothing where they may not read what it is about. */
export function hear(platform: Platform, caller: SessionCaller, happening: Happening): HeardEvent | undefined {
  const { position } = happening;
  if (happening.kind === 'session') return { type: 'session.changed', position, caller };
  if (happening.kind === 'wallet') {
    const seen = see(platform, caller, happening.entry.connectionId, 'wallet');
    return seen && { type: 'wallet.updated', position, seen, entry: happening.entry };
  }
  const { invoice, before } = happening;
  const seen = see(platform, caller, invoice.connectionId, 'invoices');
  if (!seen || !seesInvoice(seen, invoice)) return undefined;
  // For the payer a draft that is sent is new.
  const type = before && seesInvoice(seen, before) ? 'invoice.updated' : 'invoice.created';
  return { type, position, seen, invoice };
}

function see(platform: Platform, caller: SessionCaller, id: string, section: SectionName): SeenConnection | undefined {
  try {
    return openSection(platform, caller, id, section);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
