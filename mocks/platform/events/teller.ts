import type { SessionCaller } from '../callers.ts';
import type { Platform } from '../platform.ts';
import type { Row } from '../tables/table.ts';

/** What one commit did to one object: how its last row was before the commit, and is after it. */
export interface Turn<R extends Row> {
  /** Undefined for an object that the commit made. */
  readonly before: R | undefined;
  readonly after: R;
}

/** How the streams tell of the rows of one table. */
export interface Teller<R extends Row, Heard> {
  /** The object that a row is of; several changes of one object in a commit are told once. Its row's id, unless given. */
  readonly subjectOf?: (row: R) => string;
  /** By which topics a listener finds it; none where nobody is told. */
  readonly topicsOf: (platform: Platform, turn: Turn<R>) => readonly string[];
  /** What a caller hears of it, asked at delivery; undefined where they may not. */
  readonly hear: (platform: Platform, caller: SessionCaller, turn: Turn<R>) => Heard | undefined;
}
