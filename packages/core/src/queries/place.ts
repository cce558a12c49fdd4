/** Where in a list a page begins, and the how many-th it is. */
export interface Place {
  /** The first page has 1. */
  readonly page: number;
  /** Of the page before or behind it; undefined for the first page. */
  readonly cursor: string | undefined;
}

/** Where every list begins. */
export const FIRST_PLACE: Place = { page: 1, cursor: undefined };

/** What a page says of its neighbours. */
export interface Turnable {
  readonly data: readonly unknown[];
  readonly next_cursor: string | null;
  readonly prev_cursor: string | null;
}

/** The place of the page before or behind the one that stands at `place`; undefined at an end of the list. */
export function turnPage({ page }: Place, shown: Turnable, direction: 'next' | 'prev'): Place | undefined {
  const cursor = shown[`${direction}_cursor`];
  if (cursor === null) return undefined;
  const to = page + (direction === 'next' ? 1 : -1);
  // The first page is read from the start, so that new rows stand on it.
  return to <= 1 ? FIRST_PLACE : { page: to, cursor };
}

/** Where to stay: here; or, where all rows of this page have left the list, on the page before, which is the last one now. */
export const stayNear = (place: Place, shown: Turnable): Place =>
  (shown.data.length === 0 && turnPage(place, shown, 'prev')) || place;
