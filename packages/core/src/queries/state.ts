import { isRevampdError, RevampdError } from '@revampd/api-client';
import type { QueryObserverResult } from '@tanstack/query-core';

/** What is known of something read: nothing yet, the thing, or why it isn't there; with what was there before. */
export type QueryState<Data> =
  | { readonly status: 'pending'; readonly previous?: Data }
  | { readonly status: 'ready'; readonly data: Data; readonly refreshing: boolean }
  | {
      readonly status: 'failed';
      readonly error: RevampdError;
      readonly previous?: Data;
      /** When `previous` was read: RFC 3339, UTC. */
      readonly since: string;
      readonly retrying: boolean;
    };

/** The state that an observer's result stands for. */
export function toQueryState<Data>(result: QueryObserverResult<Data, Error>): QueryState<Data> {
  if (result.status === 'error') {
    return {
      status: 'failed',
      error: isRevampdError(result.error)
        ? result.error
        : new RevampdError('invalid_response', result.error.message, { cause: result.error }),
      previous: result.data,
      since: new Date(result.dataUpdatedAt).toISOString(),
      retrying: result.isFetching,
    };
  }
  if (result.status === 'success' && !result.isPlaceholderData) {
    return { status: 'ready', data: result.data, refreshing: result.isFetching };
  }
  return { status: 'pending', previous: result.data };
}
