import type { SortKey } from './sort-key.ts';
import { SortedIndex } from './sorted-index.ts';
import type { Place } from './sorted-run.ts';

/** What to read of an index: the partitions that match, in which order, and from where on. */
export interface PageRequest<Row> {
  readonly partitions: readonly string[];
  readonly limit: number;
  readonly descending?: boolean;
  /** The key of the last row seen (or of the first, reading backward); without it, the beginning. */
  readonly from?: { readonly key: SortKey; readonly backward: boolean } | undefined;
  /** A condition on rows, by their key there, that the partitions don't express. It costs a look at each of them. */
  readonly where?: ((row: Row, key: SortKey) => boolean) | undefined;
}

/** A page of rows, with the keys from which its neighbours are read (null at the ends) and the count of all matches. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly next: SortKey | null;
  readonly previous: SortKey | null;
  readonly total: number;
}

/** Reads a page. A page starts behind a key, not at a count, so it stays where it is while rows are added. */
export function readPage<Row>(index: SortedIndex<Row>, request: PageRequest<Row>): Page<Row> {
  const { limit, from, where } = request;
  const partitions = [...new Set(request.partitions)];
  const order = request.descending ? -1 : 1;
  const step = from?.backward ? (-order as 1 | -1) : order;
  const source = where ? matchesOf(index, partitions, where) : wholeOf(index, partitions);
  const found = take(source.walk(step, from?.key), limit + 1);
  const isMore = found.length > limit;
  const places = found.slice(0, limit);
  const isBehind = (key: SortKey | undefined): boolean =>
    key !== undefined && take(source.walk(-step as 1 | -1, key), 1).length > 0;
  const wasBefore = from !== undefined && isBehind(places[0]?.key);
  if (from?.backward) places.reverse();
  const first = places[0]?.key ?? null;
  const last = places.at(-1)?.key ?? null;
  const [before, after] = from?.backward ? [isMore, wasBefore] : [wasBefore, isMore];
  return {
    rows: places.map((place) => place.row),
    next: after ? last : null,
    previous: before ? first : null,
    total: source.size,
  };
}

/** What a page is a part of. */
interface Source<Row> {
  readonly size: number;
  walk(step: 1 | -1, behind?: SortKey): Iterable<Place<Row>>;
}

function wholeOf<Row>(index: SortedIndex<Row>, partitions: readonly string[]): Source<Row> {
  return {
    size: partitions.reduce((sum, partition) => sum + index.size(partition), 0),
    walk: (step, behind) => index.walk(partitions, step, behind),
  };
}

/** The rows that match, each looked at once. */
function matchesOf<Row>(
  index: SortedIndex<Row>,
  partitions: readonly string[],
  where: NonNullable<PageRequest<Row>['where']>,
): Source<Row> {
  const matches = new SortedIndex<Row>();
  for (const partition of partitions)
    for (const { row, key } of index.places(partition)) if (where(row, key)) matches.add({ partition, key }, row);
  return wholeOf(matches, partitions);
}

function take<Row>(places: Iterable<Place<Row>>, limit: number): Place<Row>[] {
  const taken: Place<Row>[] = [];
  for (const place of places) {
    taken.push(place);
    if (taken.length === limit) break;
  }
  return taken;
}
