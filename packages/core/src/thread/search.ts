import { listThread, type ThreadPage } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { WordPlace } from '../kept/word-store.ts';
import { connectionKey } from '../queries/keys.ts';
import type { Scope } from '../session/scope.ts';

/** What is looked for in a thread, and which page of what was found: the newest, or the one that a page's cursor leads to. */
export interface ThreadSearch extends WordPlace {
  readonly q: string;
  readonly cursor?: string | undefined;
  readonly limit?: number;
}

/** Messages of a thread with these words, in any order and case, oldest first; `total` says how many there are. */
export function threadSearchQuery(
  scope: Scope,
  { connectionId, objectId, q, cursor, limit = 25 }: ThreadSearch,
): QueryObserverOptions<ThreadPage, Error> {
  return {
    queryKey: [...connectionKey('thread', connectionId), objectId, { q, cursor, limit }],
    queryFn: async ({ signal }) => {
      const connection_id = await scope.connectionFor(connectionId);
      return listThread(scope.client, { connection_id, ticket_id: objectId, q, cursor, limit }, { signal });
    },
  };
}
