import { isRevampdError, isSessionError } from '@revampd/api-client';
import { QueryClient } from '@tanstack/query-core';

/** Milliseconds after which what was read counts as old: it is shown, and read again when the page comes back. */
const STALE = 30_000;
/** Milliseconds between quiet attempts while a read keeps failing for a passing reason. */
const RECOVER = 10_000;

export interface QueryClientOptions {
  /** Whether changes come by themselves now; then nothing is read again only because the page came back. */
  readonly isLive: () => boolean;
}

const mayPass = (error: unknown): boolean => isRevampdError(error) && error.retryable;

/**
 * The cache of one scope. The client has tried a read again before it fails here; then it is shown as failed while a slow
 * retry goes on, so that a restarted server is noticed without anyone acting. What the session refused waits for a person.
 */
export function createQueryClient({ isLive }: QueryClientOptions): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE,
        retry: false,
        refetchInterval: (query) =>
          mayPass(query.state.error) && !isSessionError(query.state.error) ? RECOVER : false,
        // A page that is offline is told so by a failed read, not kept waiting.
        networkMode: 'always',
        refetchOnReconnect: true,
        refetchOnWindowFocus: (query) => !isLive() && !isSessionError(query.state.error),
      },
    },
  });
}
