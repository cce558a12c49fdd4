import type { Action } from './access.ts';
import { recordAct } from './activity/activity.ts';
import type { ActivityState } from './activity/state.ts';
import type { Actor } from './actors.ts';
import { openToAct, type Caller, type SeenConnection } from './callers.ts';
import type { Connection, ConnectionSettings } from './connections.ts';
import { invalid } from './errors.ts';
import type { Platform } from './platform.ts';
import { requireMatch } from './versions.ts';
import { isAssignable } from './tickets/routing.ts';

/** What of the settings is to be set; what isn't named, or undefined, stays as it is. */
export type SettingsChange = {
  readonly [Name in keyof ConnectionSettings]?: ConnectionSettings[Name] | undefined;
};

/** What sets each of them: the issuer's bookkeeping, or those of its side who manage tickets (CON-10). */
const actions: Readonly<Record<keyof ConnectionSettings, Action>> = {
  invoiceDay: 'change',
  daysUntilDue: 'change',
  autoApplyCredit: 'change',
  supportRepIds: 'change_support_reps',
};

/** A connection of which the caller may set all that is to be set; refused as any act in its section is. */
export function openToSet(
  platform: Platform,
  caller: Caller,
  connectionId: string,
  change: SettingsChange,
): SeenConnection {
  const names = Object.keys(named(change)) as (keyof ConnectionSettings)[];
  const seen = names.map((name) => openToAct(platform, caller, connectionId, 'settings', actions[name]));
  return seen[0] ?? openToAct(platform, caller, connectionId, 'settings', 'change');
}

/**
 * Sets what is named, of this connection alone and from now on: what is invoiced already stays as it is (CON-10). It must
 * be said to which version (`precondition_required`, `stale_version`). What sets nothing anew is no change.
 */
export function updateSettings(
  platform: Platform,
  connection: Connection,
  change: SettingsChange,
  precondition: number | undefined,
  actor: Actor = null,
): Connection {
  const { id, version } = connection;
  requireMatch(precondition, connection, { type: 'connection', id });
  const settings: ConnectionSettings = { ...connection.settings, ...named(change) };
  requireAssignable(platform, connection, change.supportRepIds ?? []);
  if (JSON.stringify(settings) === JSON.stringify(connection.settings)) return connection;
  const act = { action: 'settings_changed', actor, object: { type: 'settings', id } } as const;
  return recordAct(platform, connection, act, () =>
    platform.tables.connections.put({
      ...connection,
      settings,
      changedBy: actor,
      changedAt: platform.now(),
      version: version + 1,
    }),
  );
}

/** How the settings of a connection stand, for the activity. */
export function settingsStanding(platform: Platform, { id }: Connection): ActivityState {
  const { supportRepIds, ...settings } = platform.tables.connections.get(id)!.settings;
  return { ...settings, supportReps: supportRepIds.map((userId) => platform.tables.users.get(userId)!.name) };
}

function named(change: SettingsChange): Partial<ConnectionSettings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

/** The same words whether a person is unknown, of another organization, or has a role without ticket acts (CON-1). */
function requireAssignable(platform: Platform, connection: Connection, userIds: readonly string[]): void {
  const wrong = userIds.findIndex((userId) => !isAssignable(platform, connection.issuer.id, userId));
  if (wrong >= 0)
    throw invalid(
      `/support_rep_ids/${wrong}`,
      'not_assignable',
      'Nobody of the receiving side who handles tickets has this id.',
    );
}
