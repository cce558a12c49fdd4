import { DatabaseSync } from 'node:sqlite';

/** Marks a SQLite file as a sandbox's ("RVMP" as four bytes; SQLite, PRAGMA application_id). */
const APPLICATION_ID = 0x52_56_4d_50;

/**
 * The version of the schema below and of the rows in it. Raise it when a table's rows change their shape: a file of an
 * earlier version is refused then, and not read wrongly.
 */
export const STATE_VERSION = 3;

const SCHEMA = `
  CREATE TABLE world (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    scenario TEXT NOT NULL,
    seed INTEGER NOT NULL,
    tables TEXT NOT NULL,
    position INTEGER NOT NULL,
    now INTEGER NOT NULL,
    ahead INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE rows (
    place INTEGER PRIMARY KEY,
    "table" TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE ("table", id)
  ) STRICT;
  CREATE TABLE commits (position INTEGER PRIMARY KEY, changes TEXT NOT NULL) STRICT;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${STATE_VERSION};
`;

/** A file that can't serve as a sandbox's state: one line that says what to do. Nothing in it was changed. */
export class UnusableFile extends Error {}

/** A sandbox's file, locked until it is closed, or until its process ends in whatever way. */
export interface StateFile {
  readonly database: DatabaseSync;
  /** Whether nothing was ever written to it. */
  readonly isNew: boolean;
}

/** Opens a file, or makes it. Throws `UnusableFile` where it is another's, of another version, or in use. */
export function openFile(name: string): StateFile {
  const database = open(name);
  try {
    // The lock is held from the first read on; without it nothing is read that somebody else is changing.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const isNew = isEmpty(database);
    if (!isNew) requireOurs(database, name);
    // A commit is on disk when it returns (SQLite, PRAGMA synchronous), and a reader of the file sees it whole.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    inTransaction(database, () => isNew && database.exec(SCHEMA));
    return { database, isNew };
  } catch (error) {
    database.close();
    throw toUnusable(error, name);
  }
}

/** All of it or nothing is in the file afterwards; a throw leaves it as it was. */
export function inTransaction(database: DatabaseSync, write: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    write();
    database.exec('COMMIT');
  } catch (error) {
    undo(database);
    throw error;
  }
}

/** Some failures (a full disk) have ended the transaction already, and there is nothing to roll back. */
function undo(database: DatabaseSync): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // The error that led here is the one to tell.
  }
}

function open(name: string): DatabaseSync {
  try {
    return new DatabaseSync(name);
  } catch (error) {
    throw toUnusable(error, name);
  }
}

function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT count(*) AS objects FROM sqlite_schema').get()!['objects'] === 0;
}

function requireOurs(database: DatabaseSync, name: string): void {
  const pragma = (key: string): unknown => database.prepare(`PRAGMA ${key}`).get()![key];
  if (pragma('application_id') !== APPLICATION_ID) throw foreign(name);
  if (pragma('user_version') !== STATE_VERSION) throw otherVersion(name);
}

/** What the file is refused with where its rows aren't those of this version. */
export function otherVersion(name: string): UnusableFile {
  return new UnusableFile(
    `${name} was written by another version of the sandbox, which alone can read it. Name another file, or delete it to begin anew.`,
  );
}

function foreign(name: string): UnusableFile {
  return new UnusableFile(`${name} is not a sandbox's file, and stays as it is. Name another one.`);
}

/** SQLite's result codes (sqlite.org/rescode.html) in words. */
function toUnusable(error: unknown, name: string): unknown {
  const { errcode, errstr } = error as { errcode?: number; errstr?: string };
  if (errcode === undefined) return error;
  if (errcode === 5)
    return new UnusableFile(`${name} is in use by another sandbox. Stop that one, or name another file.`);
  if (errcode === 26) return foreign(name);
  return new UnusableFile(`${name} can't be used (${errstr}). Name a file in a folder that can be written to.`);
}
