import type { Call, CallOptions, CallParams, CallResult, OperationId } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { notOlder } from './not-older.ts';

/** Of which connection something is read: the host's or the element's own; undefined for the session's. */
export interface ConnectionQuery {
  readonly connectionId?: string | undefined;
}

/** How one thing of a connection is read. */
export interface OneOptions<Id extends OperationId> extends ConnectionQuery {
  readonly scope: Scope;
  readonly call: Call<Id>;
  readonly resource: string;
  /** Which, where there are many of them. */
  readonly ids?: Omit<CallParams<Id>, 'connection_id'>;
  /** What an answer becomes before it is shown. */
  readonly through?: (answer: CallResult<Id>) => CallResult<Id>;
}

/** One thing of a connection. */
export function oneQuery<Id extends OperationId>({
  scope,
  call,
  resource,
  connectionId,
  ids = {} as Omit<CallParams<Id>, 'connection_id'>,
  through = (answer) => answer,
}: OneOptions<Id>): QueryObserverOptions<CallResult<Id>, Error> {
  const ask = call as unknown as (
    client: Scope['client'],
    params: object,
    options: CallOptions,
  ) => Promise<CallResult<Id>>;
  return {
    queryKey: [...connectionKey(resource, connectionId), ...Object.values(ids)],
    queryFn: async (query) => {
      const params = { connection_id: await scope.connectionFor(connectionId), ...ids };
      return through(await notOlder(query, () => ask(scope.client, params, { signal: query.signal })));
    },
  };
}
