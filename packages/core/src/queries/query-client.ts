import { isRevampdError, isSessionError } from '@revampd/api-client';
import { QueryClient } from '@tanstack/query-core';
import type { HealthStatus } from '../live/health.ts';

/**
 * Milliseconds after which what was read counts as old: it is shown, and read again when the page comes back, or by itself
 * while changes stay away.
 */
const STALE = 30_000;
/** Milliseconds between quiet attempts while a read keeps failing for a passing reason. */
const RECOVER = 10_000;

export interface QueryClientOptions {
  /**
   * How fresh what is shown is. While it is live nothing is read again only because the page came back; while it is stale
   * what is shown is read again now and then (LIV-2).
   */
  readonly health: () => HealthStatus;
}

const mayPass = (error: unknown): boolean => isRevampdError(error) && error.retryable && !isSessionError(error);

/**
 * The cache of one scope. The client has tried a read again before it fails here; then it is shown as failed while a slow
 * retry goes on, so that a restarted server is noticed without anyone acting. What the session refused waits for a person.
 * Whoever observes a query sets its options again when health has changed, as elements do when they render.
 */
export function createQueryClient({ health }: QueryClientOptions): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE,
        retry: false,
        refetchInterval: ({ state: { error } }) => (error ? mayPass(error) && RECOVER : health() === 'stale' && STALE),
        // A page that is offline is told so by a failed read, not kept waiting.
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: (query) => health() !== 'live' && !isSessionError(query.state.error),
      },
    },
  });
}
