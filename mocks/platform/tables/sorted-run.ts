import { compareKeys, type SortKey } from './sort-key.ts';

/** A row and its key, as an index keeps it. */
export interface Place<Row> {
  readonly key: SortKey;
  readonly row: Row;
}

/** A way through a run, one place at a time. */
export interface Walk<Row> {
  /** Where it stands; undefined once it is past the end. */
  place: Place<Row> | undefined;
  move(): void;
}

/** A chunk that has grown beyond this is halved: large enough that few are needed, small enough to move quickly. */
const LONGEST_CHUNK = 512;

/**
 * The rows of one partition in order, in chunks of some hundred. Adding or taking away moves what lies behind in the
 * same chunk, so it costs the same in a run of a hundred thousand as in one of a thousand; no chunk is empty.
 */
export class SortedRun<Row> {
  readonly #chunks: Place<Row>[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get first(): Place<Row> | undefined {
    return this.#chunks[0]?.[0];
  }

  get last(): Place<Row> | undefined {
    return this.#chunks.at(-1)?.at(-1);
  }

  /** Puts a row at its place, or in the place of the one that stands there. */
  set(key: SortKey, row: Row): void {
    const at = this.#chunkFor(key);
    const chunk = this.#chunks[at];
    if (!chunk) {
      this.#append({ key, row });
      return;
    }
    const offset = firstNotBefore(chunk, key);
    if (compareKeys(chunk[offset]!.key, key) === 0) {
      chunk[offset] = { key, row };
      return;
    }
    chunk.splice(offset, 0, { key, row });
    this.#size += 1;
    if (chunk.length > LONGEST_CHUNK) this.#chunks.splice(at + 1, 0, chunk.splice(LONGEST_CHUNK / 2));
  }

  /** Takes the row of a key away, if there is one. */
  delete(key: SortKey): void {
    const at = this.#chunkFor(key);
    const chunk = this.#chunks[at];
    if (!chunk) return;
    const offset = firstNotBefore(chunk, key);
    if (compareKeys(chunk[offset]!.key, key) !== 0) return;
    chunk.splice(offset, 1);
    this.#size -= 1;
    if (chunk.length === 0) this.#chunks.splice(at, 1);
  }

  /** All rows in order. */
  rows(): Row[] {
    return this.places().map(({ row }) => row);
  }

  /** The same with their keys. */
  places(): readonly Place<Row>[] {
    return this.#chunks.length === 1 ? this.#chunks[0]! : this.#chunks.flat();
  }

  /** From just behind a key on (else from the end where it begins), forward (1) or backward (−1). */
  walk(step: 1 | -1, behind?: SortKey): Walk<Row> {
    const chunks = this.#chunks;
    let [at, offset] = this.#startOf(step, behind);
    const walk: Walk<Row> = {
      place: chunks[at]?.[offset],
      move: () => {
        offset += step;
        if (offset < 0) offset = (chunks[(at -= 1)]?.length ?? 0) - 1;
        else if (offset === chunks[at]?.length) [at, offset] = [at + 1, 0];
        walk.place = chunks[at]?.[offset];
      },
    };
    return walk;
  }

  /** The end grows by whole chunks: a ledger, of which nothing moves, stays dense. */
  #append(place: Place<Row>): void {
    const chunk = this.#chunks.at(-1);
    if (chunk && chunk.length < LONGEST_CHUNK) chunk.push(place);
    else this.#chunks.push([place]);
    this.#size += 1;
  }

  #startOf(step: 1 | -1, behind: SortKey | undefined): [at: number, offset: number] {
    const lastChunk = this.#chunks.length - 1;
    const end: [number, number] = [lastChunk, (this.#chunks[lastChunk]?.length ?? 0) - 1];
    if (!behind) return step === 1 ? [0, 0] : end;
    const at = this.#chunkFor(behind);
    const chunk = this.#chunks[at];
    if (!chunk) return step === 1 ? [at, 0] : end;
    const offset = firstNotBefore(chunk, behind);
    if (step === 1 && compareKeys(chunk[offset]!.key, behind) !== 0) return [at, offset];
    const next = offset + step;
    if (next < 0) return [at - 1, (this.#chunks[at - 1]?.length ?? 0) - 1];
    return next === chunk.length ? [at + 1, 0] : [at, next];
  }

  /** The first chunk that ends at the key or behind it; their count, where none does. */
  #chunkFor(key: SortKey): number {
    const chunks = this.#chunks;
    let low = 0;
    let high = chunks.length;
    // What comes last, as in a ledger, is found at once.
    if (high > 0 && compareKeys(chunks[high - 1]!.at(-1)!.key, key) < 0) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareKeys(chunks[middle]!.at(-1)!.key, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first place of a chunk that isn't before the key; the chunk ends at the key or behind it. */
function firstNotBefore<Row>(chunk: readonly Place<Row>[], key: SortKey): number {
  let low = 0;
  let high = chunk.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(chunk[middle]!.key, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
