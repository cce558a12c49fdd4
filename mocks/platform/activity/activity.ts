import type { Actor } from '../actors.ts';
import { findSection, type SeenConnection } from '../callers.ts';
import type { Connection } from '../connections.ts';
import { seesDrafts } from '../invoices/reading.ts';
import { announce } from '../notifications/announce.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import { balanceOf } from '../wallet/ledger.ts';
import { activityObjects, activityObjectTypes, labelOf, standingOf, type ActivityObject } from './objects.ts';
import { differing, type ActivityState } from './state.ts';

/** What was done (CON-8). */
export type ActivityAction =
  | 'credit_granted'
  | 'wallet_adjusted'
  | 'credit_applied'
  | 'credit_reversed'
  | 'invoice_drafted'
  | 'invoice_issued'
  | 'payment_recorded'
  | 'invoice_voided'
  | 'invoice_overdue'
  | 'plan_started'
  | 'plan_changed'
  | 'plan_cancelled'
  | 'plan_resumed'
  | 'plan_ended'
  | 'add_on_added'
  | 'add_on_changed'
  | 'add_on_removed'
  | 'add_on_ended'
  | 'request_created'
  | 'request_approved'
  | 'request_rejected'
  | 'request_withdrawn'
  | 'request_expired'
  | 'request_took_effect'
  | 'payout_earned'
  | 'payout_allocated'
  | 'withdrawal_retried'
  | 'withdrawal_processing'
  | 'withdrawal_paid'
  | 'withdrawal_failed'
  | 'affiliate_payout_earned'
  | 'affiliate_payout_paid'
  | 'affiliate_payout_failed'
  | 'ticket_created'
  | 'ticket_updated'
  | 'ticket_escalated'
  | 'ticket_returned'
  | 'message_posted'
  | 'reaction_added'
  | 'reaction_removed'
  | 'settings_changed';

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
  readonly object: ActivityObject;
  /** What people called the object then. */
  readonly label: string;
  readonly reason: string | null;
  readonly before: ActivityState;
  readonly after: ActivityState;
}

/** What an act says of itself. The object of one that makes it is known by its result. */
export interface Act<Result> {
  readonly action: ActivityAction;
  readonly actor: Actor;
  readonly object: ActivityObject | ((result: Result) => ActivityObject);
  readonly reason?: string | undefined;
}

/** The platforms on which an act is under way. */
const acting = new WeakSet<Platform>();

/**
 * Does an act, tells those whom it concerns (NOT-1…8, NOT-14), and leaves its one row of activity: all of it or nothing
 * (CON-8). How the object and the balance stood before and after is read here, so that it can't be told wrong. An act
 * within another (the invoice that an approval leads to) is a part of that one: it is told, and leaves no row of its own.
 */
export function recordAct<Result>(
  platform: Platform,
  connection: Connection,
  act: Act<Result>,
  change: () => Result,
): Result {
  const isOuter = !acting.has(platform);
  acting.add(platform);
  try {
    return platform.transaction(() => {
      const known = typeof act.object === 'function' ? undefined : act.object;
      const balance = balanceOf(platform, connection.id);
      const before = { balance, ...(known && standingOf(platform, connection, known)) };
      const result = change();
      const object = known ?? (act.object as (result: Result) => ActivityObject)(result);
      const after = { balance: balanceOf(platform, connection.id), ...standingOf(platform, connection, object) };
      const { action, actor } = act;
      const label = labelOf(platform, connection, object);
      const deed = { at: platform.now(), action, actor, object, label, reason: act.reason ?? null };
      const changed = { before: differing(before, after), after: differing(after, before) };
      if (isOuter) {
        const { id, number } = platform.nextId('act');
        platform.tables.activity.put({ id, connectionId: connection.id, sequence: number, ...deed, ...changed });
      }
      announce(platform, connection, { ...deed, ...changed });
      return result;
    });
  } finally {
    if (isOuter) acting.delete(platform);
  }
}

/**
 * A page of what was done in a connection, newest first: of the objects that the caller may read, since a row tells how
 * they stood (`support` reads activity and no money).
 */
export function pageActivity(
  platform: Platform,
  seen: SeenConnection,
  window: Pick<PageRequest<ActivityEntry>, 'limit' | 'from'>,
): Page<ActivityEntry> {
  return platform.tables.activity.page('byObject', { ...window, partitions: partitionsFor(seen), descending: true });
}

/** Whether a row of this connection is among those that the caller reads. */
export function seesActivity(seen: SeenConnection, entry: ActivityEntry): boolean {
  return partitionsFor(seen).includes(activityPartition(entry));
}

/** Where a row is found: with those of its kind, but apart where it tells of a draft, which its issuer alone sees. */
export function activityPartition({ connectionId, action, object }: ActivityEntry): string {
  return `${connectionId} ${action === 'invoice_drafted' ? 'draft' : object.type}`;
}

function partitionsFor(seen: SeenConnection): readonly string[] {
  const types = activityObjectTypes.filter((type) => findSection(seen, activityObjects[type].section));
  const kinds = types.includes('invoice') && seesDrafts(seen) ? [...types, 'draft'] : types;
  return kinds.map((kind) => `${seen.connection.id} ${kind}`);
}
