import type { Call, CallOptions, CallParams, CallResult, OperationId } from './call.ts';
import type { RevampdClient } from './client.ts';

/** The operations that answer a page of rows. */
export type ListOperationId = {
  [Id in OperationId]: CallResult<Id> extends { data: unknown[]; next_cursor: unknown } ? Id : never;
}[OperationId];

/** One row of what a list answers. */
export type Row<Id extends ListOperationId> = CallResult<Id> extends { data: (infer One)[] } ? One : never;

/**
 * Walks a list page by page, from `params.cursor` or the start, until `next_cursor` is null. The next page is fetched
 * only when it is asked for. Rejects with a RevampdError.
 */
export async function* pages<Id extends ListOperationId>(
  call: Call<Id>,
  client: RevampdClient,
  params: CallParams<Id>,
  options?: CallOptions,
): AsyncGenerator<CallResult<Id>, void, undefined> {
  const ask = call as (client: RevampdClient, params: object, options?: CallOptions) => Promise<CallResult<Id>>;
  let cursor: string | null | undefined;
  do {
    const page = await ask(client, cursor ? { ...(params as object), cursor } : (params as object), options);
    yield page;
    cursor = (page as { next_cursor: string | null }).next_cursor;
  } while (cursor);
}

/** Walks a list row by row; see `pages`. */
export async function* rows<Id extends ListOperationId>(
  call: Call<Id>,
  client: RevampdClient,
  params: CallParams<Id>,
  options?: CallOptions,
): AsyncGenerator<Row<Id>, void, undefined> {
  for await (const page of pages(call, client, params, options)) {
    yield* (page as unknown as { data: Row<Id>[] }).data;
  }
}
