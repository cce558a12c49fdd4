import type { Query } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { noteLiveEvent } from './listeners.ts';

/**
 * What follows from a change of something: the resources (first parts of query keys) that show it or are counted from it.
 * The first is the object itself, whose version decides; it is empty where none of them has one. `/` stands behind those of
 * which there are many and only the one that changed is meant.
 */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  wallet: 'wallet invoice-summary connection connections',
  // Another version of a plan, or of an invoice that paid for it, is another cost of a request that waits.
  invoice: 'invoice/ invoices invoice-summary billing-history connection connections approval-request',
  // A plan that begins anew counts its versions anew.
  plan: ' plan approval-request',
  add_on: ' add-ons approval-request',
  // Another plan can be proposed where none is waited for (PLN-4).
  approval_request: 'approval-request/ approval-request approval-requests connection connections plan',
  payout: 'payout/ payouts',
  affiliate_payout: ' affiliate-payouts',
  connection: 'connection connections',
  ticket: 'ticket/ tickets queue',
  // How many are open.
  standing: ' connection connections',
  read_mark: ' ticket/ tickets queue',
  notification: ' notifications',
  notification_summary: 'notification-summary',
  activity: ' activity',
};

/** Something changed on the server, by whomever. */
export interface Change {
  /** What, as the stream's events name it. One that came after this version is another's business. */
  readonly subject: string;
  /** Where; null for what concerns no connection alone. */
  readonly connectionId: string | null;
  /** Which, where there are many of them. */
  readonly id?: string | undefined;
  /** The object's version after the change; undefined where it isn't known whether, or to what, it changed. */
  readonly version?: number | undefined;
}

/** What is known of a scope's changes. */
interface Known {
  readonly epoch: number;
  /** Object → its highest version that was told. */
  readonly versions: Map<string, number>;
  /** Object → what was told of it while nothing is to be read for it. */
  readonly held: Map<string, { holders: number; last?: Change }>;
  /** What is being read again, and whether it has changed once more since that began. */
  readonly reading: Map<Query, { isOutdated: boolean }>;
}

const scopes = new WeakMap<Scope, Known>();

/**
 * Has everything that shows a changed object read it again: once for a version, however often and in whatever order it is
 * told (LIV-3), and nothing of another connection (LIV-4). What was read is the server's own state, so what is shown ends
 * there; a version that is already on screen costs no call.
 */
export function noteChange(scope: Scope, change: Change): void {
  if (!Object.hasOwn(CONSEQUENCES, change.subject)) return;
  const held = knownOf(scope).held.get(objectOf(change));
  if (held) return void (held.last = latest(held.last, change));
  if (!isNews(scope, change)) return;
  const { version = Infinity } = change;
  readConcerned(scope, change, (query, isItself) => !isItself || !isShown(query, version));
}

/**
 * Remembers a version that is on screen already, so that its event costs no call: but where a read is under way, which may be of
 * the time before and would put that on screen again.
 */
export function noteShown(scope: Scope, change: Change): void {
  if (isNews(scope, change)) readConcerned(scope, change, isBeingRead);
}

/**
 * Holds back what is told of an object while this page changes it itself: the echo may come before the answer, which says it all.
 * Answers how to end that; what was told and is still news has its consequences then.
 */
export function holdChanges(scope: Scope, change: Change): () => void {
  const known = knownOf(scope);
  const { held } = known;
  const object = objectOf(change);
  const mine = held.get(object) ?? { holders: 0 };
  held.set(object, mine);
  mine.holders += 1;
  return () => {
    mine.holders -= 1;
    if (mine.holders > 0) return;
    held.delete(object);
    // Everything was read anew since, or what was told is of another one's things.
    if (mine.last && knownOf(scope) === known) noteChange(scope, mine.last);
  };
}

/** Has everything of a connection read again: something was done there, and nobody will tell what followed from it. */
export function noteConnection(scope: Scope, connectionId: string): void {
  for (const query of scope.queries.getQueryCache().getAll()) {
    if (isIn(scope, query.queryKey[1], connectionId)) void readAgain(scope, query);
  }
}

/** Has everything read again: what was missed can't be told (a reset of the stream), or what may be seen has changed. */
export function noteEverything(scope: Scope): void {
  noteLiveEvent(scope, { type: 'reset' });
  scopes.delete(scope);
  for (const query of scope.queries.getQueryCache().getAll()) void readAgain(scope, query);
}

/** Has those read again that show an object or what is counted from it, where they are old. */
function readConcerned(
  scope: Scope,
  { subject, connectionId, id }: Change,
  isOld: (query: Query, isItself: boolean) => boolean,
): void {
  const [own, ...others] = CONSEQUENCES[subject]!.split(' ');
  for (const query of scope.queries.getQueryCache().getAll()) {
    const [of, where, which] = query.queryKey as [string, string, unknown];
    const isMeant = (resource: string): boolean => resource === of || (resource === `${of}/` && which === id);
    const isItself = isMeant(own!);
    if (!isItself && !others.some(isMeant)) continue;
    if (isIn(scope, where, connectionId) && isOld(query, isItself)) void readAgain(scope, query);
  }
}

/** However many changes come while something is read again, it is read once more after that: a burst costs two calls. */
async function readAgain(scope: Scope, query: Query): Promise<void> {
  const known = knownOf(scope);
  const { reading } = known;
  const under = reading.get(query);
  if (under) {
    under.isOutdated = true;
    return;
  }
  const mine = { isOutdated: true };
  reading.set(query, mine);
  // What is told together is read together.
  await undefined;
  // Until everything is read anew, or the scope is somebody else's.
  while (mine.isOutdated && scopes.get(scope) === known && known.epoch === scope.epoch) {
    // A first read under way isn't begun anew by this, and its answer may be of the time before: it is read once more.
    mine.isOutdated = query.state.fetchStatus === 'fetching' && query.state.data === undefined;
    if (mine.isOutdated) await query.promise?.catch(() => {});
    else await scope.queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  }
  reading.delete(query);
}

const objectOf = ({ subject, connectionId, id }: Change): string => `${subject} ${id ?? connectionId}`;

const latest = (known: Change | undefined, next: Change): Change =>
  known && (known.version ?? Infinity) > (next.version ?? Infinity) ? known : next;

/** Whether a version is higher than all that was told of the object. */
function isNews(scope: Scope, change: Change): boolean {
  const { version } = change;
  if (version === undefined) return true;
  const { versions } = knownOf(scope);
  const object = objectOf(change);
  if (version <= (versions.get(object) ?? -1)) return false;
  versions.set(object, version);
  return true;
}

/**
 * Whether a key (`connectionKey`) is of a connection. `session` stands for the session's own, `all` for all that it sees; what
 * concerns no connection alone concerns each.
 */
function isIn(scope: Scope, key: unknown, connectionId: string | null): boolean {
  return (
    connectionId === null ||
    key === connectionId ||
    key === 'all' ||
    (key === 'session' && scope.ownConnectionId === connectionId)
  );
}

const isBeingRead = ({ state }: Query): boolean => state.fetchStatus !== 'idle';

/** Whether this version is on screen, and no read is under way that may be of the time before; a page of a list says none. */
const isShown = (query: Query, version: number): boolean =>
  !isBeingRead(query) && ((query.state.data as { version?: number } | undefined)?.version ?? -1) >= version;

function knownOf(scope: Scope): Known {
  const known = scopes.get(scope);
  if (known?.epoch === scope.epoch) return known;
  const fresh: Known = { epoch: scope.epoch, versions: new Map(), held: new Map(), reading: new Map() };
  scopes.set(scope, fresh);
  return fresh;
}
