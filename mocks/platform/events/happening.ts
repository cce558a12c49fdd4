import type { Platform } from '../platform.ts';
import type { Commit } from '../tables/database.ts';
import type { Row } from '../tables/table.ts';
import { tellerOf } from './told/index.ts';

/** What one commit did to one object that streams tell of. Whether somebody may hear of it is asked at delivery. */
export interface Happening {
  /** The place in the log of the object's last change in the commit. */
  readonly position: number;
  /** By which of these a listener finds it: one listens to what it may hear of at all, and to nothing else. */
  readonly topics: readonly string[];
  readonly table: string;
  readonly before: Row | undefined;
  readonly after: Row;
}

/** What a commit did, in the order of the log: each object once, as its last change left it. */
export function happeningsOf(platform: Platform, { position, changes }: Commit): readonly Happening[] {
  const objects = new Map<string, Omit<Happening, 'topics'>>();
  const start = position - changes.length;
  for (const [index, { table, id, before, after }] of changes.entries()) {
    const teller = tellerOf(table);
    if (!teller || !after) continue;
    const object = `${table} ${teller.subjectOf?.(after) ?? id}`;
    const first = objects.get(object);
    // Taken out and put in again, it stands behind the others.
    objects.delete(object);
    objects.set(object, { position: start + index + 1, table, before: first ? first.before : before, after });
  }
  return [...objects.values()]
    .map((turn) => ({ ...turn, topics: tellerOf(turn.table)!.topicsOf(platform, turn) }))
    .filter(({ topics }) => topics.length > 0);
}
