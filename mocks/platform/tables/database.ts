import { Table, type Change, type Indexes, type Row, type TableOptions } from './table.ts';

/** A table's declaration: the type of its rows, its indexes and its options. */
export interface TableDefinition<R extends Row, I extends Indexes<R>> {
  readonly indexes: I;
  readonly options: TableOptions;
  /** Carries the type of the rows; never set. */
  readonly row?: R;
}

/** Declares a table: `defineTable<Note>()({ byShelf: (note) => [{ partition: note.shelf, key: [note.id] }] })`. */
export const defineTable =
  <R extends Row>() =>
  <I extends Indexes<R>>(indexes: I, options: TableOptions = {}): TableDefinition<R, I> => ({ indexes, options });

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any row, any index: the bound of all declarations
type Definitions = Readonly<Record<string, TableDefinition<any, any>>>;

/** The tables that a set of declarations gives. */
export type TablesOf<D extends Definitions> = {
  readonly [Name in keyof D]: D[Name] extends TableDefinition<infer R, infer I> ? Table<R, keyof I & string> : never;
};

/** What one transaction changed. `position` is where the log stands after it; its changes end there, one step each. */
export interface Commit {
  readonly position: number;
  readonly changes: readonly Change[];
}

/** All rows of all tables and the position of the log: plain data, of which nothing is shared with later changes. */
export interface Snapshot {
  readonly position: number;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** Tables that change together or not at all. */
export interface Database<D extends Definitions> {
  readonly tables: TablesOf<D>;
  /** How many changes were committed: the position of the event log. */
  position(): number;
  /** Runs an act; if it throws, every row is as before. One within another is a part of it. */
  transaction<T>(act: () => T): T;
  /**
   * Has each commit that changed something written elsewhere before anybody hears of it. A writer that throws fails the
   * act: every row is as before. There is one at most; undefined ends it.
   */
  writeCommitsTo(writer: ((commit: Commit) => void) | undefined): void;
  /** Calls back after each commit that changed something, in order. Returns what ends that. */
  onCommit(listener: (commit: Commit) => void): () => void;
  snapshot(): Snapshot;
  /** Puts other rows in the place of all. Of `lately`, the commits that led to them, listeners hear as they did then. */
  restore(snapshot: Snapshot, lately?: readonly Commit[]): void;
  /** Has the log go on so many steps further, in which nothing happened: what was told of before isn't gone on from. */
  skip(steps: number): void;
}

/** Makes empty tables. A write outside a transaction is a programming error and throws. */
export function createDatabase<D extends Definitions>(definitions: D): Database<D> {
  const listeners = new Set<(commit: Commit) => void>();
  let write: ((commit: Commit) => void) | undefined;
  let position = 0;
  let journal: Change[] | undefined;

  const record = (change: Change): void => {
    if (!journal) throw new Error(`A write to ${change.table} outside a transaction.`);
    journal.push(change);
  };
  const tables = new Map<string, Table<Row, string>>(
    Object.entries(definitions).map(([name, { indexes, options }]) => [
      name,
      new Table<Row, string>(name, indexes, options, record),
    ]),
  );
  const undo = (changes: readonly Change[]): void => {
    for (const change of changes.toReversed()) tables.get(change.table)!.write(change.id, change.before);
  };

  const tell = (commit: Commit): void => {
    for (const listener of listeners) listener(commit);
  };

  return {
    tables: Object.fromEntries(tables) as unknown as TablesOf<D>,
    position: () => position,
    transaction: (act) => {
      if (journal) return act();
      const changes: Change[] = (journal = []);
      try {
        const result = act();
        const commit = { position: position + changes.length, changes };
        if (changes.length > 0) write?.(commit);
        journal = undefined;
        position = commit.position;
        if (changes.length > 0) tell(commit);
        return result;
      } catch (error) {
        if (journal) undo(changes);
        journal = undefined;
        throw error;
      }
    },
    writeCommitsTo: (writer) => {
      write = writer;
    },
    onCommit: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => ({
      position,
      tables: Object.fromEntries([...tables].map(([name, table]) => [name, table.all()])),
    }),
    restore: (snapshot, lately = []) => {
      position = snapshot.position;
      for (const [name, table] of tables) {
        table.clear();
        for (const row of snapshot.tables[name] ?? []) table.write(row.id, Object.freeze(row));
      }
      lately.forEach(tell);
    },
    skip: (steps) => {
      position += steps;
    },
  };
}
