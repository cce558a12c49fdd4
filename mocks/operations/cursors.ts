import { invalid, type Page, type PageRequest, type SortKey } from '../platform/index.ts';

/** Reads and writes the cursors of one list in one order; another list's cursor is refused (422). */
export interface CursorCodec {
  /** Where a page begins, for `PageRequest.from`. */
  read(cursor: string | undefined, order?: string): PageRequest<never>['from'];
  /** The envelope that every list answers with. */
  page<Row, View>(
    page: Page<Row>,
    view: (row: Row) => View,
    order?: string,
  ): { data: View[]; next_cursor: string | null; prev_cursor: string | null; total: number };
}

/** Cursors of the list with this name. They hold a position, not a count, so they stay valid while rows are added. */
export function createCursorCodec(list: string): CursorCodec {
  const write = (key: SortKey | null, direction: 'next' | 'previous', order: string): string | null =>
    key && encode([list, order, direction, ...key]);
  return {
    read: (cursor, order = '') => {
      if (cursor === undefined) return undefined;
      const [name, sorted, direction, ...key] = decode(cursor);
      if (name !== list || sorted !== order || !isDirection(direction) || key.length === 0) throw unusable();
      return { key, backward: direction === 'previous' };
    },
    page: (page, view, order = '') => ({
      data: page.rows.map(view),
      next_cursor: write(page.next, 'next', order),
      prev_cursor: write(page.previous, 'previous', order),
      total: page.total,
    }),
  };
}

/** The cursor of `listWalletEntries` and of the first page within `getWallet` is the same. */
export const walletEntryCursors: CursorCodec = createCursorCodec('listWalletEntries');

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
  return invalid('/query/cursor', 'cursor', 'This is not a cursor of this list in this order.');
}
