/** Where a row stands in its partition; the last part makes it unique there. Compared part by part. */
export type SortKey = readonly (string | number)[];

/** One place of a row in an index: a partition ("this connection's open invoices") and its key there. */
export interface IndexEntry {
  readonly partition: string;
  readonly key: SortKey;
}

/** A row and its key, as an index keeps it. */
export interface Place<Row> {
  readonly key: SortKey;
  readonly row: Row;
}

/** Compares two keys of the same index: negative, 0 or positive. Numbers come before text. */
export function compareKeys(left: SortKey, right: SortKey): number {
  const length = Math.min(left.length, right.length);
  for (let part = 0; part < length; part += 1) {
    const a = left[part]!;
    const b = right[part]!;
    if (a === b) continue;
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return a < b ? -1 : 1;
  }
  return left.length - right.length;
}

/**
 * Rows in order within partitions. Its reads cost the logarithm of a partition, whatever lies in the others; adding
 * costs a move within the partition, and nothing where the row comes last, as in a ledger.
 */
export class SortedIndex<Row> {
  readonly #partitions = new Map<string, Place<Row>[]>();

  add(entry: IndexEntry, row: Row): void {
    let places = this.#partitions.get(entry.partition);
    if (!places) this.#partitions.set(entry.partition, (places = []));
    const at = firstNotBefore(places, entry.key);
    const found = places[at];
    if (found && compareKeys(found.key, entry.key) === 0) places[at] = { key: entry.key, row };
    else places.splice(at, 0, { key: entry.key, row });
  }

  remove(entry: IndexEntry): void {
    const places = this.#partitions.get(entry.partition);
    if (!places) return;
    const at = firstNotBefore(places, entry.key);
    const found = places[at];
    if (!found || compareKeys(found.key, entry.key) !== 0) return;
    places.splice(at, 1);
    if (places.length === 0) this.#partitions.delete(entry.partition);
  }

  clear(): void {
    this.#partitions.clear();
  }

  /** How many rows a partition has. */
  size(partition: string): number {
    return this.#partitions.get(partition)?.length ?? 0;
  }

  /** The first row of a partition. */
  first(partition: string): Row | undefined {
    return this.#partitions.get(partition)?.[0]?.row;
  }

  /** The last row of a partition. */
  last(partition: string): Row | undefined {
    return this.#partitions.get(partition)?.at(-1)?.row;
  }

  /** All rows of a partition in order. */
  rows(partition: string): Row[] {
    return (this.#partitions.get(partition) ?? []).map((place) => place.row);
  }

  /** The rows of several partitions in one order, from just behind a key on, forward (1) or backward (−1). */
  *walk(partitions: readonly string[], step: 1 | -1, behind?: SortKey): Generator<Place<Row>> {
    const runs = partitions.flatMap((partition) => {
      const places = this.#partitions.get(partition);
      return places ? [{ places, at: startOf(places, step, behind) }] : [];
    });
    for (;;) {
      let next: { place: Place<Row>; run: (typeof runs)[number] } | undefined;
      for (const run of runs) {
        const place = run.places[run.at];
        if (place && (!next || compareKeys(place.key, next.place.key) * step < 0)) next = { place, run };
      }
      if (!next) return;
      next.run.at += step;
      yield next.place;
    }
  }
}

function startOf<Row>(places: readonly Place<Row>[], step: 1 | -1, behind: SortKey | undefined): number {
  if (!behind) return step === 1 ? 0 : places.length - 1;
  const at = firstNotBefore(places, behind);
  if (step === -1) return at - 1;
  const found = places[at];
  return found && compareKeys(found.key, behind) === 0 ? at + 1 : at;
}

function firstNotBefore<Row>(places: readonly Place<Row>[], key: SortKey): number {
  const last = places.at(-1);
  if (!last || compareKeys(last.key, key) < 0) return places.length;
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(places[middle]!.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
