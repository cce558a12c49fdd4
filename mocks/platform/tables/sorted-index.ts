import { compareKeys, type SortKey } from './sort-key.ts';
import { SortedRun, type Place, type Walk } from './sorted-run.ts';

/** One place of a row in an index: a partition ("this connection's open invoices") and its key there. */
export interface IndexEntry {
  readonly partition: string;
  readonly key: SortKey;
}

/**
 * Rows in order within partitions. Reads and writes cost the logarithm of a partition, whatever lies in the others.
 */
export class SortedIndex<Row> {
  readonly #partitions = new Map<string, SortedRun<Row>>();

  add({ partition, key }: IndexEntry, row: Row): void {
    let run = this.#partitions.get(partition);
    if (!run) this.#partitions.set(partition, (run = new SortedRun()));
    run.set(key, row);
  }

  remove({ partition, key }: IndexEntry): void {
    const run = this.#partitions.get(partition);
    run?.delete(key);
    if (run?.size === 0) this.#partitions.delete(partition);
  }

  clear(): void {
    this.#partitions.clear();
  }

  /** How many rows a partition has. */
  size(partition: string): number {
    return this.#partitions.get(partition)?.size ?? 0;
  }

  /** The first row of a partition. */
  first(partition: string): Row | undefined {
    return this.#partitions.get(partition)?.first?.row;
  }

  /** The last row of a partition. */
  last(partition: string): Row | undefined {
    return this.#partitions.get(partition)?.last?.row;
  }

  /** All rows of a partition in order. */
  rows(partition: string): Row[] {
    return this.#partitions.get(partition)?.rows() ?? [];
  }

  /** The same with their keys. */
  places(partition: string): readonly Place<Row>[] {
    return this.#partitions.get(partition)?.places() ?? [];
  }

  /** The rows of several partitions in one order, from just behind a key on, forward (1) or backward (−1). */
  *walk(partitions: readonly string[], step: 1 | -1, behind?: SortKey): Generator<Place<Row>> {
    const walks = partitions.flatMap((partition) => this.#partitions.get(partition)?.walk(step, behind) ?? []);
    for (;;) {
      let next: { readonly place: Place<Row>; readonly walk: Walk<Row> } | undefined;
      for (const walk of walks) {
        const { place } = walk;
        if (place && (!next || compareKeys(place.key, next.place.key) * step < 0)) next = { place, walk };
      }
      if (!next) return;
      next.walk.move();
      yield next.place;
    }
  }
}
