/** `queries/connection.ts` of core, which every new element reads beside its own: written with the first one. */
export const connectionQueryFile = `import { getConnection, type Connection } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';

/** A connection itself: its sides, its currency, and the time zone in which its dates are meant. */
export function connectionQuery(
  scope: Scope,
  { connectionId }: { readonly connectionId: string | undefined },
): QueryObserverOptions<Connection, Error> {
  return {
    queryKey: connectionKey('connections', connectionId),
    queryFn: async ({ signal }) =>
      getConnection(scope.client, { connection_id: await scope.connectionFor(connectionId) }, { signal }),
  };
}
`;
