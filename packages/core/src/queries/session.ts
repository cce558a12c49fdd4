import type { Session } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import { readSession } from '../session/read-session.ts';
import type { Scope } from '../session/scope.ts';
import { acrossKey } from './keys.ts';

/** Who looks, and what they may do. `storage_key` isn't among it: it stays with what is encrypted by it (THR-3). */
export type SessionView = Omit<Session, 'storage_key'>;

/** Whose session it is, what it may do, and since when its person is verified. */
export const sessionQuery = (scope: Scope): QueryObserverOptions<SessionView, Error> => ({
  queryKey: acrossKey('session'),
  queryFn: async () => {
    const { storage_key: _key, ...view } = (await readSession(scope)).session;
    return view;
  },
});
