import {
  isRevampdError,
  type Call,
  type CallOptions,
  type CallParams,
  type CallResult,
  type ListOperationId,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { FIRST_PLACE, type Place } from './place.ts';

/** Rows of a page, unless told otherwise, and at most (API.md). */
const ROWS = 25;
const MOST = 100;
/** Reads that finding a lost place again may cost. */
const MOST_READS = 5;

/** What a list may be narrowed by and in which order it stands, in the contract's words. */
export type Filter<Id extends ListOperationId> = Omit<CallParams<Id>, 'connection_id' | 'cursor' | 'limit'>;

/** Which part of a list. */
export interface ListQuery<Id extends ListOperationId> {
  /** The host's or the element's own connection; undefined for the session's. */
  readonly connectionId?: string | undefined;
  readonly filter?: Filter<Id> | undefined;
  /** Rows a page, 1 to 100; default 25. */
  readonly limit?: number | undefined;
  /** Default the first page; see `turnPage`. */
  readonly place?: Place | undefined;
}

/** How one list is read. */
export interface ListOptions<Id extends ListOperationId> extends ListQuery<Id> {
  readonly scope: Scope;
  readonly call: Call<Id>;
  /** `connectionKey` or `acrossKey`. */
  readonly key: readonly [resource: string, where: string];
  /** What a filter says that is as good as saying nothing. */
  readonly defaults?: Filter<Id>;
  /** What an answer becomes before it is shown. */
  readonly through?: (answer: CallResult<Id>) => CallResult<Id>;
}

/**
 * A page of a list. Two filters that mean the same have one key. Where the server no longer knows the page's cursor, the page
 * of the same number is found from the start, so that whoever reads the list keeps the place.
 */
export function listQuery<Id extends ListOperationId>({
  scope,
  call,
  key,
  connectionId,
  filter = {} as Filter<Id>,
  limit = ROWS,
  place = FIRST_PLACE,
  defaults,
  through = (answer) => answer,
}: ListOptions<Id>): QueryObserverOptions<CallResult<Id>, Error> {
  const wanted = normalised(filter, defaults);
  const { cursor, page } = place;
  const ask = call as unknown as (
    client: Scope['client'],
    params: object,
    options: CallOptions,
  ) => Promise<CallResult<Id>>;
  return {
    queryKey: [...key, 'page', { ...wanted, limit, cursor }],
    queryFn: async ({ signal }) => {
      const of = key[1] === 'all' ? {} : { connection_id: await scope.connectionFor(connectionId) };
      const read = (at: At) => ask(scope.client, { ...of, ...wanted, ...at }, { signal });
      try {
        return through(await read({ limit, cursor }));
      } catch (error) {
        if (cursor === undefined || !isCursorLost(error)) throw error;
        return through(await findAgain(read, limit, (page - 1) * limit));
      }
    },
  };
}

interface At {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The page that begins behind so many rows, or the list's last one before it; the first where that is too far away to count. */
async function findAgain<Page>(read: (at: At) => Promise<Page>, limit: number, rows: number): Promise<Page> {
  let cursor: string | undefined;
  let left = rows > MOST * MOST_READS ? 0 : rows;
  while (left > 0) {
    const page = await read({ limit: Math.min(left, MOST), cursor });
    const { data, next_cursor: next } = page as {
      readonly data: readonly unknown[];
      readonly next_cursor: string | null;
    };
    left -= data.length;
    // There are no more than were counted: the last page begins before those.
    if (next === null) {
      const pages = Math.min(Math.ceil((rows - left) / limit), rows / limit);
      return findAgain(read, limit, Math.max(0, pages - 1) * limit);
    }
    cursor = next;
  }
  return read({ limit, cursor });
}

const isCursorLost = (error: unknown): boolean =>
  isRevampdError(error) && error.fields.some(({ pointer }) => pointer === '/query/cursor');

/** A filter in its one form: values that say nothing left out, several ones sorted, each once. */
function normalised(filter: object, defaults: object = {}): Record<string, unknown> {
  const said = Object.entries(filter).map(([name, value]: [string, unknown]) => [name, inOneForm(value)] as const);
  return Object.fromEntries(
    said.filter(([name, value]) => value !== undefined && value !== (defaults as Record<string, unknown>)[name]),
  );
}

function inOneForm(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (!Array.isArray(value)) return value;
  return value.length > 0 ? [...new Set(value)].sort() : undefined;
}
