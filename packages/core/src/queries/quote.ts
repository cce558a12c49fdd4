import type { Quote } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';

/**
 * A quote that a person reads before confirming: asked for once, and never changed under their eyes. If it costs something else
 * by then, the act is told so with a new quote.
 */
export const quoteQuery = (
  scope: Scope,
  connectionId: string | undefined,
  wanted: object,
  ask: (connection_id: string, signal: AbortSignal) => Promise<Quote>,
): QueryObserverOptions<Quote, Error> => ({
  queryKey: [...connectionKey('quote', connectionId), wanted],
  queryFn: async ({ signal }) => ask(await scope.connectionFor(connectionId), signal),
  staleTime: 'static',
  // Good once, for half an hour: whoever comes back is told anew.
  gcTime: 0,
});
