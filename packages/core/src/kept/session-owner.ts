import { platformTime } from '../intents/elapsed.ts';
import { knownSession } from '../session/read-session.ts';
import type { Scope } from '../session/scope.ts';
import { hearPurges, purgesOf } from './purges.ts';
import type { StoreOwner } from './store-owner.ts';

/** Whoever the session is for, at the platform that it is of. */
export type SessionOwner = Omit<StoreOwner, 'connectionId'>;

const owners = new WeakMap<Scope, Promise<SessionOwner>>();

/**
 * Whose words a page keeps, and the key that opens them: asked of the session once for all who keep something. Rejects with
 * a RevampdError, and is asked again then; forgotten as soon as the scope is somebody else's (SES-7).
 */
export function askForOwner(scope: Scope): Promise<SessionOwner> {
  const known = owners.get(scope);
  if (known) return known;
  const mine = readOwner(scope);
  const forget = (): void => void (owners.get(scope) === mine && owners.delete(scope));
  const stopHearing = hearPurges();
  const stop = scope.onForget(() => {
    stopHearing();
    forget();
  });
  owners.set(scope, mine);
  mine.catch(() => {
    stop();
    stopHearing();
    forget();
  });
  return mine;
}

async function readOwner(scope: Scope): Promise<SessionOwner> {
  const { session, elapsed } = await knownSession(scope);
  const whose = { baseUrl: scope.client.baseUrl, userId: session.viewer.id };
  return { ...whose, storageKey: session.storage_key, purges: purgesOf(whose), now: platformTime(session, elapsed) };
}
