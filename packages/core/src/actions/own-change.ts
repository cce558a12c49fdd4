import {
  listActivity,
  listAddOns,
  RevampdError,
  type ActivityEntry,
  type AddOn,
  type CallOptions,
} from '@revampd/api-client';
import { isOwn } from '../session/is-own.ts';
import type { Scope } from '../session/scope.ts';

/** A change of an add-on's quantity that was refused because it stands at another version than it was bound to. */
export interface RefusedChange {
  readonly connectionId: string;
  readonly quantity: number;
  /** The version that it was bound to. */
  readonly version: number;
  /** The add-on as it stands now. */
  readonly current: AddOn;
  readonly signal: AbortSignal | undefined;
}

/** Rows of the activity that are looked at: those of an add-on that was changed again and again stand among others'. */
const ROWS = 100;

/**
 * When the change was done all the same, by this person: an answer was lost, and it is in the way of itself. Undefined where
 * it certainly wasn't. What others did after it the activity tells, in which each version has a row. Rejects with `stale_version`
 * without a status where that can't be read or doesn't reach back so far: then nobody knows (MNY-1).
 */
export async function doneAt(scope: Scope, change: RefusedChange): Promise<string | undefined> {
  const { quantity, version, current } = change;
  if (current.version === version + 1) {
    const isMeant = (current.next_quantity ?? current.quantity) === quantity;
    return isMeant && isOwn(scope, current.changed_by) ? current.changed_at : undefined;
  }
  const since = await changesSince(scope, change);
  const own = since.find(
    ({ actor, after }) => isOwn(scope, actor) && (after.next_quantity ?? after.quantity) === quantity,
  );
  return own?.at;
}

/** What was done to the add-on since that version, newest first. */
async function changesSince({ client }: Scope, change: RefusedChange): Promise<readonly ActivityEntry[]> {
  const { connectionId, version, current, signal } = change;
  const unknown = (cause?: unknown): RevampdError =>
    new RevampdError('stale_version', 'Others changed it since, and whether this was done before can’t be told.', {
      current: current as unknown as NonNullable<RevampdError['current']>,
      cause,
    });
  const params = { connection_id: connectionId, limit: ROWS };
  const reading = listActivity(client, params, { signal } as CallOptions).then(
    // Only then: the activity of one that has changed once more would be counted wrongly.
    async ({ data }) => [data, await listAddOns(client, params, { signal } as CallOptions)] as const,
  );
  const [data, addOns] = await reading.catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw unknown(cause);
  });
  if (!addOns.data.some(({ id, version: now }) => id === current.id && now === current.version)) throw unknown();
  const since = data.filter(({ object }) => object.id === current.id).slice(0, current.version - version);
  if (since.length < current.version - version) throw unknown();
  return since;
}
