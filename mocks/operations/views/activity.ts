import type { components } from '@revampd/api-spec';
import type { ActivityEntry, ActivityState, Connection, Platform } from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, timestamp } from './basics.ts';

type Schemas = components['schemas'];

/** What was done, by whom, to what, and how it stood before and after (CON-8). */
export function activityView(
  platform: Platform,
  connection: Connection,
  entry: ActivityEntry,
): Schemas['ActivityEntry'] {
  return {
    id: entry.id,
    connection_id: entry.connectionId,
    at: timestamp(entry.at),
    actor: actorView(platform, entry.actor),
    action: entry.action,
    object: { ...entry.object, label: labelOf(platform, connection, entry.object) },
    reason: entry.reason,
    before: stateView(entry.before, connection.currency),
    after: stateView(entry.after, connection.currency),
  };
}

/** What people call it: an invoice by its number, a wallet by its owner. */
function labelOf(platform: Platform, connection: Connection, { type, id }: ActivityEntry['object']): string {
  return type === 'invoice' ? platform.tables.invoices.get(id)!.number : connection.payer.name;
}

function stateView({ balance, amountDue, status }: ActivityState, currency: string): Schemas['ActivityState'] {
  return {
    ...(balance !== undefined && { balance: money(balance, currency) }),
    ...(amountDue !== undefined && { amount_due: money(amountDue, currency) }),
    ...(status !== undefined && { status }),
  };
}
