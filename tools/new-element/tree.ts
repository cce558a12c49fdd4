/** The repository as the generator sees it: what is there, and what will be once everything is written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Tree {
  readonly root: string;
  has(path: string): boolean;
  /** The text of a file as it will be. */
  read(path: string): string;
  /** Makes a file, or puts another text in its place. */
  write(path: string, text: string): void;
  /** Path → text of all that is written, in this order. */
  readonly written: ReadonlyMap<string, string>;
}

/** The tree at a folder; nothing is written to it here. */
export function openTree(root: string): Tree {
  const written = new Map<string, string>();
  return {
    root,
    written,
    has: (path) => written.has(path) || existsSync(join(root, path)),
    read: (path) => written.get(path) ?? readFileSync(join(root, path), 'utf8'),
    write: (path, text) => void written.set(path, text),
  };
}
