import type { Query } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';

/** Something of a connection changed on the server, by whomever. */
export interface Change {
  readonly resource: 'wallet' | 'invoices';
  readonly connectionId: string;
  /** What of it: the invoice; a wallet is one for its connection. */
  readonly id?: string;
  /** The object's version after the change. */
  readonly version: number;
}

/** What is known of a scope's changes. */
interface Known {
  readonly epoch: number;
  /** Object → its highest version that was told. */
  readonly versions: Map<string, number>;
  /** What is being read again, and whether it has changed once more since that began. */
  readonly reading: Map<string, { isOutdated: boolean }>;
}

const scopes = new WeakMap<Scope, Known>();

/**
 * Has everything that shows a changed object read it again: once for a version, however often and in whatever order it is
 * told (LIV-3), and nothing of another connection (LIV-4). What was read is the server's own state, so what is shown ends
 * there; a version that is already on screen costs no call.
 */
export function noteChange(scope: Scope, { resource, connectionId, id, version }: Change): void {
  const { versions } = knownOf(scope);
  const object = `${resource} ${id ?? connectionId}`;
  const known = Math.max(versions.get(object) ?? -1, resource === 'wallet' ? shownVersion(scope, connectionId) : -1);
  if (version <= known) return;
  versions.set(object, version);
  void readAgain(scope, resource, connectionId);
}

/** However many changes come while something is read again, it is read once more after that: a burst costs two calls. */
async function readAgain(scope: Scope, resource: string, connectionId: string): Promise<void> {
  const known = knownOf(scope);
  const { reading } = known;
  const name = `${resource} ${connectionId}`;
  const under = reading.get(name);
  if (under) {
    under.isOutdated = true;
    return;
  }
  const mine = { isOutdated: true };
  reading.set(name, mine);
  // Until everything is read anew, or the scope is somebody else's.
  while (mine.isOutdated && scopes.get(scope) === known && known.epoch === scope.epoch) {
    mine.isOutdated = false;
    await refresh(scope, ({ queryKey }) => concerns(scope, queryKey, resource, connectionId));
  }
  reading.delete(name);
}

/** Has everything read again: what was missed can't be told (a reset of the stream), or what may be seen has changed. */
export function noteEverything(scope: Scope): void {
  scopes.delete(scope);
  void refresh(scope, () => true);
}

/** Resolves when what is on screen of it was read after now. */
async function refresh({ queries }: Scope, predicate: (query: Query) => boolean): Promise<void> {
  // A first read under way isn't begun anew by this, and its answer may be of the time before: it is read once more.
  const firsts = new Set(
    queries
      .getQueryCache()
      .findAll({ predicate, fetchStatus: 'fetching' })
      .filter(({ state }) => state.data === undefined),
  );
  await queries.invalidateQueries({ predicate });
  if (firsts.size > 0) await queries.invalidateQueries({ predicate: (query) => firsts.has(query) });
}

/** Keys begin with the resource and the connection; `session` stands for the session's own (see `connectionKey`). */
function concerns(scope: Scope, [of, key]: readonly unknown[], resource: string, connectionId: string): boolean {
  return of === resource && (key === connectionId || (key === 'session' && scope.ownConnectionId === connectionId));
}

/** The version that all that is read of the wallet has; −1 where something says none, as a page of the history. */
function shownVersion(scope: Scope, connectionId: string): number {
  const shown = scope.queries
    .getQueryCache()
    .findAll({ predicate: ({ queryKey }) => concerns(scope, queryKey, 'wallet', connectionId) })
    .map(({ state }) => (state.data as { version?: number } | undefined)?.version ?? -1);
  return shown.length > 0 ? Math.min(...shown) : -1;
}

function knownOf(scope: Scope): Known {
  const known = scopes.get(scope);
  if (known?.epoch === scope.epoch) return known;
  const fresh: Known = { epoch: scope.epoch, versions: new Map(), reading: new Map() };
  scopes.set(scope, fresh);
  return fresh;
}
