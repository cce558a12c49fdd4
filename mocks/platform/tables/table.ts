import { readPage, type Page, type PageRequest } from './page.ts';
import { compareKeys } from './sort-key.ts';
import { SortedIndex, type IndexEntry } from './sorted-index.ts';

/** What every row has. Rows never change: a change puts a new row in the place of the old one. */
export interface Row {
  readonly id: string;
}

/** The indexes of a table: for each, where a row stands in it (nowhere, once, or in several partitions). */
export type Indexes<R extends Row> = Readonly<Record<string, (row: R) => readonly IndexEntry[]>>;

/** What a table is beside its rows and indexes. */
export interface TableOptions {
  /** Its rows are neither replaced nor taken away: whoever tries has made a programming error. Default false. */
  readonly appendOnly?: boolean;
}

/** What an act wrote to one row; `before` is undefined for a new row, `after` for one taken away. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
}

/** Rows by id, with the indexes kept beside them. Writes go through the database that made it. */
export class Table<R extends Row, Name extends string> {
  readonly #name: string;
  readonly #rows = new Map<string, R>();
  readonly #indexes: ReadonlyMap<string, { entriesOf: (row: R) => readonly IndexEntry[]; index: SortedIndex<R> }>;
  readonly #isAppendOnly: boolean;
  readonly #record: (change: Change) => void;

  constructor(name: string, indexes: Indexes<R>, options: TableOptions, record: (change: Change) => void) {
    this.#name = name;
    this.#isAppendOnly = options.appendOnly ?? false;
    this.#record = record;
    this.#indexes = new Map(
      Object.entries(indexes).map(([key, entriesOf]) => [key, { entriesOf, index: new SortedIndex<R>() }]),
    );
  }

  get(id: string): R | undefined {
    return this.#rows.get(id);
  }

  all(): R[] {
    return [...this.#rows.values()];
  }

  page(name: Name, request: PageRequest<R>): Page<R> {
    return readPage(this.#indexOf(name), request);
  }

  size(name: Name, partition: string): number {
    return this.#indexOf(name).size(partition);
  }

  first(name: Name, partition: string): R | undefined {
    return this.#indexOf(name).first(partition);
  }

  last(name: Name, partition: string): R | undefined {
    return this.#indexOf(name).last(partition);
  }

  rows(name: Name, partition: string): R[] {
    return this.#indexOf(name).rows(partition);
  }

  /** Adds a row, or puts it in the place of the one with its id, but not where rows never change. Returns it frozen. */
  put(row: R): R {
    if (this.#rows.has(row.id)) this.#refuseIfAppendOnly(row.id);
    const after = Object.freeze(row);
    this.#record({ table: this.#name, id: row.id, before: this.#rows.get(row.id), after });
    this.write(row.id, after);
    return after;
  }

  /** Takes a row away, but not where rows never change. */
  remove(id: string): void {
    this.#refuseIfAppendOnly(id);
    const before = this.#rows.get(id);
    if (!before) return;
    this.#record({ table: this.#name, id, before, after: undefined });
    this.write(id, undefined);
  }

  /** Sets a row without recording it: for undo and restore alone. */
  write(id: string, after: R | undefined): void {
    const before = this.#rows.get(id);
    if (after) this.#rows.set(id, after);
    else this.#rows.delete(id);
    for (const { entriesOf, index } of this.#indexes.values()) {
      const next = after ? entriesOf(after) : [];
      for (const old of before ? entriesOf(before) : [])
        if (!next.some((entry) => isSame(entry, old))) index.remove(old);
      for (const entry of next) index.add(entry, after!);
    }
  }

  /** Takes all rows away, unrecorded: for restore alone. */
  clear(): void {
    this.#rows.clear();
    for (const { index } of this.#indexes.values()) index.clear();
  }

  #refuseIfAppendOnly(id: string): void {
    if (this.#isAppendOnly) throw new Error(`${this.#name} is append-only: ${id} stays as it is.`);
  }

  #indexOf(name: Name): SortedIndex<R> {
    return this.#indexes.get(name)!.index;
  }
}

function isSame(left: IndexEntry, right: IndexEntry): boolean {
  return left.partition === right.partition && compareKeys(left.key, right.key) === 0;
}
