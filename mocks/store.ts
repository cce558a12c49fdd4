import type { Commit, Snapshot } from './platform/index.ts';
import { inTransaction, openFile, otherVersion } from './store/file.ts';

/** A world as a file keeps it. Times are UTC milliseconds of the platform. */
export interface KeptWorld {
  /** What it was made from. */
  readonly scenario: string;
  readonly seed: number;
  readonly snapshot: Snapshot;
  /** The last commits, from which streams resume. */
  readonly lately: readonly Commit[];
  /** When it was written last. */
  readonly now: number;
  /** How far its clock had been put forward, in milliseconds. */
  readonly ahead: number;
}

/** When something is written: the platform's instant, and how far its clock was put forward by hand. */
export type Instant = Pick<KeptWorld, 'now' | 'ahead'>;

/** The sandbox's state in a file (`--data`). What a call has written is on disk when it returns, or it throws. */
export interface Store {
  /** The world in the file; undefined before the first. */
  read(): KeptWorld | undefined;
  /** Puts a world in the place of all that was. */
  replace(world: KeptWorld): void;
  /** Writes what an act changed: all of it, its idempotency record too, or nothing. */
  write(commit: Commit, at: Instant): void;
  /** Writes that the clock was put forward. */
  advance(at: Instant): void;
  close(): void;
}

/** How many changes back streams can resume after a restart: as many as are under way when a process is killed. */
const KEPT_CHANGES = 2000;

/** Opens a sandbox's file, or makes it. Throws `UnusableFile` where it can't be used, or holds other tables than these. */
export function openStore(name: string, tableNames: readonly string[]): Store {
  const { database } = openFile(name);
  const put = database.prepare(
    'INSERT INTO rows ("table", id, value) VALUES (?, ?, ?) ON CONFLICT ("table", id) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM rows WHERE "table" = ? AND id = ?');
  const keep = database.prepare('INSERT INTO commits (position, changes) VALUES (?, ?)');
  const forget = database.prepare('DELETE FROM commits WHERE position <= ?');
  const place = database.prepare('UPDATE world SET position = ?, now = ?, ahead = ?');
  const advance = database.prepare('UPDATE world SET now = ?, ahead = ?');

  const keepCommit = ({ position, changes }: Commit): void => {
    keep.run(position, JSON.stringify(changes));
    forget.run(position - KEPT_CHANGES);
  };
  return {
    read: () => {
      const world = database.prepare('SELECT * FROM world').get() as unknown as WorldRow | undefined;
      if (!world) return undefined;
      const { scenario, seed, position, now, ahead } = world;
      if (world.tables !== namesOf(tableNames)) throw otherVersion(name);
      const tables: Record<string, Snapshot['tables'][string][number][]> = {};
      for (const table of tableNames) tables[table] = [];
      for (const row of database.prepare('SELECT "table", value FROM rows ORDER BY place').iterate())
        tables[row['table'] as string]!.push(JSON.parse(row['value'] as string));
      const commits = database.prepare('SELECT position, changes FROM commits ORDER BY position').all();
      const lately = commits.map(({ position: at, changes }) => ({
        position: at as number,
        changes: JSON.parse(changes as string) as Commit['changes'],
      }));
      return { scenario, seed, snapshot: { position, tables }, lately, now, ahead };
    },
    replace: ({ scenario, seed, snapshot, lately, now, ahead }) =>
      inTransaction(database, () => {
        database.exec('DELETE FROM rows; DELETE FROM commits; DELETE FROM world');
        for (const [table, rows] of Object.entries(snapshot.tables))
          for (const row of rows) put.run(table, row.id, JSON.stringify(row));
        lately.forEach(keepCommit);
        database
          .prepare('INSERT INTO world VALUES (1, ?, ?, ?, ?, ?, ?)')
          .run(scenario, seed, namesOf(tableNames), snapshot.position, now, ahead);
      }),
    write: (commit, at) =>
      inTransaction(database, () => {
        for (const { table, id, after } of commit.changes)
          if (after) put.run(table, id, JSON.stringify(after));
          else remove.run(table, id);
        keepCommit(commit);
        place.run(commit.position, at.now, at.ahead);
      }),
    advance: ({ now, ahead }) => inTransaction(database, () => void advance.run(now, ahead)),
    close: () => database.close(),
  };
}

function namesOf(tables: readonly string[]): string {
  return tables.toSorted().join(' ');
}

interface WorldRow {
  readonly scenario: string;
  readonly seed: number;
  readonly tables: string;
  readonly position: number;
  readonly now: number;
  readonly ahead: number;
}
