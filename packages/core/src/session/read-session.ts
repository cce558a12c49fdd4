import { getSession, type CallResult } from '@revampd/api-client';
import { measure } from '../intents/elapsed.ts';
import type { Scope } from './scope.ts';

/** A session as the API has it, and the time that has passed since it was asked, as `platformTime` takes it. */
export interface ReadSession {
  readonly session: CallResult<'getSession'>;
  readonly elapsed: ReturnType<typeof measure>;
}

/** What was read last of a scope, or is being read. */
const reads = new WeakMap<
  Scope,
  { readonly promise: Promise<ReadSession>; isUnderWay: boolean; readonly stop: () => void }
>();

/**
 * Reads the session anew: once for all who ask while that is under way. Rejects with a RevampdError; also where the scope closes
 * or becomes somebody else's meanwhile.
 */
export function readSession(scope: Scope): Promise<ReadSession> {
  const known = reads.get(scope);
  if (known?.isUnderWay) return known.promise;
  known?.stop();
  const controller = new AbortController();
  const elapsed = measure();
  const stop = scope.onForget(() => {
    reads.delete(scope);
    controller.abort();
  });
  const promise = getSession(scope.client, {}, { signal: controller.signal }).then((session) => ({ session, elapsed }));
  const mine = { promise, isUnderWay: true, stop };
  reads.set(scope, mine);
  promise.then(
    () => void (mine.isUnderWay = false),
    () => {
      stop();
      if (reads.get(scope) === mine) reads.delete(scope);
    },
  );
  return promise;
}

/**
 * The session as it was read last by anyone, or now: for what stays the same as long as the scope is one person's, as their
 * `storage_key`, which is held in memory alone and no longer than that (THR-3).
 */
export const knownSession = (scope: Scope): Promise<ReadSession> => reads.get(scope)?.promise ?? readSession(scope);
