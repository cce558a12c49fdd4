import { getSession, type CallResult } from '@revampd/api-client';
import { measure, platformTime } from '../intents/elapsed.ts';
import type { StoreOwner } from '../intents/intent-store.ts';
import { hearPurges, purgesOf } from '../kept/purges.ts';
import type { Scope } from '../session/scope.ts';

/** What an act knows of the session that it is done in, asked for once. */
export interface OwnSession {
  /** Whose it is, with the platform's time, in milliseconds. Rejects with what the question failed with; then it is asked anew. */
  ask(): Promise<CallResult<'getSession'> & Pick<StoreOwner, 'now' | 'purges'>>;
  /** As whom an intent is kept. */
  owner(): Promise<StoreOwner>;
  /** Has it asked for anew. */
  forget(): void;
}

/**
 * The session of an act at `place`. The signal stands for the person: an answer that comes as another one's isn't taken.
 */
export function createOwnSession(scope: Scope, place: string, signal: () => AbortSignal): OwnSession {
  let asked: ReturnType<OwnSession['ask']> | undefined;
  const read = async (): ReturnType<OwnSession['ask']> => {
    // Another tab may remove all that is kept of the person while this one is about to keep something.
    scope.onForget(hearPurges());
    const elapsed = measure();
    const session = await getSession(scope.client, {}, { signal: signal() });
    const purges = purgesOf({ baseUrl: scope.client.baseUrl, userId: session.viewer.id });
    return { ...session, purges, now: platformTime(session, elapsed) };
  };
  const ask = (): ReturnType<OwnSession['ask']> => {
    if (asked) return asked;
    const mine = read();
    asked = mine;
    mine.catch(() => {
      if (asked === mine) asked = undefined;
    });
    return mine;
  };
  return {
    ask,
    async owner() {
      const { viewer, storage_key: storageKey, now, purges } = await ask();
      return { baseUrl: scope.client.baseUrl, userId: viewer.id, connectionId: place, storageKey, now, purges };
    },
    forget() {
      asked = undefined;
    },
  };
}
