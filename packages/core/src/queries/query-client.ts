import { isRevampdError, isSessionError } from '@revampd/api-client';
import { QueryClient } from '@tanstack/query-core';

/** Milliseconds after which what was read counts as old: it is shown, and read again when the page comes back. */
const STALE = 30_000;
/** Milliseconds between quiet attempts while a read keeps failing for a passing reason. */
const RECOVER = 10_000;
/** How often a read is tried again before its failure is shown. */
const RETRIES = 2;

export interface QueryClientOptions {
  readonly retryDelay?: (attempt: number) => number;
}

const mayPass = (error: unknown): boolean => isRevampdError(error) && error.retryable;

/**
 * The cache of one scope. Reads that fail for a passing reason are tried again, then shown as failed while a slow retry
 * goes on, so that a restarted server is noticed without anyone acting. What the session refused waits for a person.
 */
export function createQueryClient({ retryDelay = (attempt) => 500 * 2 ** attempt }: QueryClientOptions): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE,
        retry: (failures, error) => failures < RETRIES && mayPass(error) && !isSessionError(error),
        retryDelay,
        refetchInterval: (query) =>
          mayPass(query.state.error) && !isSessionError(query.state.error) ? RECOVER : false,
        // A page that is offline is told so by a failed read, not kept waiting.
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: (query) => !isSessionError(query.state.error),
      },
    },
  });
}
