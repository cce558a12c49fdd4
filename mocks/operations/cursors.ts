import { invalid, type Caller, type Page, type PageRequest, type SortKey } from '../platform/index.ts';

/** Reads and writes the cursors of one list as one call asks for it; the cursor of another is refused (422). */
export interface CursorCodec {
  /** Where a page begins, for `PageRequest.from`. */
  read(cursor: string | undefined): PageRequest<never>['from'];
  /** The envelope that every list answers with. */
  page<Row, View>(
    page: Page<Row>,
    view: (row: Row) => View,
  ): { data: View[]; next_cursor: string | null; prev_cursor: string | null; total: number };
}

/** What a cursor is bound to: the organization that reads, the ids of the path, and the query's filters and order. */
export interface CursorScope {
  readonly caller: Pick<Caller, 'organization'>;
  readonly path: object;
  readonly query: object;
}

/** Cursors of the list with this name. They hold a position, not a count, so they stay valid while rows are added. */
export function createCursorCodec(list: string, scope: CursorScope): CursorCodec {
  const mark = fingerprint(describe(list, scope));
  const write = (key: SortKey | null, direction: 'next' | 'previous'): string | null =>
    key && encode([mark, direction, ...key]);
  return {
    read: (cursor) => {
      if (cursor === undefined) return undefined;
      const [found, direction, ...key] = decode(cursor);
      if (found !== mark || !isDirection(direction) || key.length === 0) throw unusable();
      return { key, backward: direction === 'previous' };
    },
    page: (page, view) => ({
      data: page.rows.map(view),
      next_cursor: write(page.next, 'next'),
      prev_cursor: write(page.previous, 'previous'),
      total: page.total,
    }),
  };
}

/** The same text for the same list, in whatever order its filters are written; how long a page is doesn't matter. */
function describe(list: string, { caller, path, query }: CursorScope): string {
  const filters = Object.entries(query)
    .filter(([name]) => name !== 'cursor' && name !== 'limit')
    .map(([name, value]: [string, unknown]) => [name, [...new Set([value].flat().map(String))].sort()] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([list, caller.organization.id, Object.entries(path).sort(), filters]);
}

/**
 * 32 bits of a text (FNV-1a), so that cursors stay short. It catches a mix-up; it keeps nobody out and needn't, since a
 * cursor only says where in a list to go on, and the list is read by what its caller may see.
 */
function fingerprint(text: string): number {
  const mix = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return new TextEncoder().encode(text).reduce(mix, 0x811c9dc5);
}

function isDirection(value: string | number | undefined): boolean {
  return value === 'next' || value === 'previous';
}

function encode(parts: SortKey): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function decode(cursor: string): SortKey {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string' || typeof part === 'number'))
      return parts as SortKey;
  } catch {
    // Not a cursor of ours: refused below, like any other.
  }
  throw unusable();
}

function unusable(): Error {
  return invalid('/query/cursor', 'cursor', 'This is not a cursor of this list with these filters in this order.');
}
