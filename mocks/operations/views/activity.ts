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
  const { type, id } = entry.object;
  return {
    id: entry.id,
    connection_id: entry.connectionId,
    at: timestamp(entry.at),
    actor: actorView(platform, entry.actor),
    action: entry.action,
    object: { type, id, label: entry.label },
    reason: entry.reason,
    before: stateView(entry.before, connection.currency),
    after: stateView(entry.after, connection.currency),
  };
}

const amounts = ['balance', 'amountDue', 'price', 'credited', 'withdrawn'] as const;

/** The same names as on the platform, as the wire writes them; amounts as money. */
function stateView(state: ActivityState, currency: string): Schemas['ActivityState'] {
  const isAmount = (name: string): boolean => (amounts as readonly string[]).includes(name);
  return Object.fromEntries(
    Object.entries(state).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      isAmount(name) ? money(value as number, currency) : (value as unknown),
    ]),
  );
}
