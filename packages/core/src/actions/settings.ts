import { updateConnectionSettings, type Connection, type SettingsChange } from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Scope } from '../session/scope.ts';
import { actInWords, type WordOutcome } from './word-act.ts';

/** Changes settings of a connection as it is on screen, Support Reps among them; shown at once (CON-10, TIC-3). */
export function changeSettings(
  scope: Scope,
  connection: Connection,
  change: SettingsChange,
): Promise<WordOutcome<Connection>> {
  const { id } = connection;
  return actInWords({
    scope,
    thing: connection,
    connectionId: id,
    set: { to: change, within: 'settings' },
    send: ({ signal, version: ifMatch }) =>
      updateConnectionSettings(scope.client, { connection_id: id, body: change }, { signal, ifMatch }),
    isDone: ({ settings }) => settings !== null && isAsSet(settings, change),
    onEnd: (now) => noteChange(scope, { subject: 'connection', connectionId: id, id, version: now?.version }),
  });
}

const isAsSet = (settings: NonNullable<Connection['settings']>, change: SettingsChange): boolean =>
  Object.entries(change).every(([name, value]) => {
    const now = settings[name as keyof SettingsChange];
    // Who the Support Reps are counts, not in which order.
    return Array.isArray(now) ? now.toSorted().join() === (value as string[]).toSorted().join() : now === value;
  });
