import { getSession, type CallResult } from '@revampd/api-client';
import { measure } from '../intents/elapsed.ts';
import type { Scope } from './scope.ts';

/** A session as the API has it, and the time that has passed since it was asked, as `platformTime` takes it. */
export interface ReadSession {
  readonly session: CallResult<'getSession'>;
  readonly elapsed: ReturnType<typeof measure>;
}

const underWay = new WeakMap<Scope, Promise<ReadSession>>();

/**
 * Reads the session: once for all who ask while that is under way, as when a thread is opened, which needs to know its viewer
 * and the key of what they have written. It holds the `storage_key`, so nothing keeps it here (THR-3). Rejects with a
 * RevampdError; also where the scope closes or becomes somebody else's meanwhile.
 */
export function readSession(scope: Scope): Promise<ReadSession> {
  const known = underWay.get(scope);
  if (known) return known;
  const controller = new AbortController();
  const elapsed = measure();
  const stop = scope.onForget(() => {
    underWay.delete(scope);
    controller.abort();
  });
  const mine = getSession(scope.client, {}, { signal: controller.signal })
    .then((session) => ({ session, elapsed }))
    .finally(() => {
      stop();
      if (underWay.get(scope) === mine) underWay.delete(scope);
    });
  underWay.set(scope, mine);
  return mine;
}
