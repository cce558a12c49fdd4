import type { Actor } from './actors.ts';
import { findSection, type SeenConnection } from './callers.ts';
import type { Connection } from './connections.ts';
import type { InvoiceStatus } from './invoices/invoice.ts';
import type { Platform } from './platform.ts';
import type { Page, PageRequest } from './tables/page.ts';
import { balanceOf } from './wallet/ledger.ts';

/** What was done (CON-8). */
export type ActivityAction =
  'credit_granted' | 'wallet_adjusted' | 'credit_applied' | 'credit_reversed' | 'payment_recorded' | 'invoice_voided';

/** How things stood, as far as an act changed them. Amounts are minor units of the connection's currency. */
export interface ActivityState {
  readonly balance?: number;
  readonly amountDue?: number;
  readonly status?: InvoiceStatus;
}

/** One change in a connection. It never changes and is never deleted (CON-8). */
export interface ActivityEntry {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all rows of the platform. */
  readonly sequence: number;
  /** UTC milliseconds. */
  readonly at: number;
  readonly actor: Actor;
  readonly action: ActivityAction;
  /** What it was done to: an invoice, or the wallet by its connection's id. */
  readonly object: { readonly type: 'wallet' | 'invoice'; readonly id: string };
  readonly reason: string | null;
  readonly before: ActivityState;
  readonly after: ActivityState;
}

/** What an act says of itself; without an invoice it is done to the wallet. */
export interface Act {
  readonly action: ActivityAction;
  readonly actor: Actor;
  readonly invoiceId?: string;
  readonly reason?: string;
}

/**
 * Does an act and leaves its one row of activity, both or neither (CON-8): how balance and invoice stood before and
 * after is read here, so that it can't be told wrong.
 */
export function recordAct<Result>(
  platform: Platform,
  connection: Connection,
  { action, actor, invoiceId, reason }: Act,
  change: () => Result,
): Result {
  return platform.transaction(() => {
    const before = standing(platform, connection, invoiceId);
    const result = change();
    const after = standing(platform, connection, invoiceId);
    const { id, number } = platform.nextId('act');
    platform.tables.activity.put({
      id,
      connectionId: connection.id,
      sequence: number,
      at: platform.now(),
      actor,
      action,
      object: invoiceId === undefined ? { type: 'wallet', id: connection.id } : { type: 'invoice', id: invoiceId },
      reason: reason ?? null,
      before: differing(before, after),
      after: differing(after, before),
    });
    return result;
  });
}

/** The section in which an object is read. */
const sectionOf = { wallet: 'wallet', invoice: 'invoices' } as const;

/**
 * A page of what was done in a connection, newest first: of the objects that the caller may read, since a row tells how
 * they stood (`support` reads activity and no money).
 */
export function pageActivity(
  platform: Platform,
  seen: SeenConnection,
  window: Pick<PageRequest<ActivityEntry>, 'limit' | 'from'>,
): Page<ActivityEntry> {
  const types = (['wallet', 'invoice'] as const).filter((type) => findSection(seen, sectionOf[type]));
  const partitions = types.map((type) => `${seen.connection.id} ${type}`);
  return platform.tables.activity.page('byObject', { ...window, partitions, descending: true });
}

function standing(platform: Platform, connection: Connection, invoiceId: string | undefined): ActivityState {
  const balance = balanceOf(platform, connection.id);
  const invoice = invoiceId === undefined ? undefined : platform.tables.invoices.get(invoiceId);
  return invoice ? { balance, amountDue: invoice.amountDue, status: invoice.status } : { balance };
}

/** What of a standing isn't the same in another. */
function differing(standing: ActivityState, other: ActivityState): ActivityState {
  const names = Object.keys(standing) as (keyof ActivityState)[];
  return Object.fromEntries(
    names.filter((name) => standing[name] !== other[name]).map((name) => [name, standing[name]]),
  );
}
