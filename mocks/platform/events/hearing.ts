import type { SessionCaller } from '../callers.ts';
import type { Platform } from '../platform.ts';
import type { Happening } from './happening.ts';
import { tellerOf, type Heard } from './told/index.ts';

/** An event as one caller hears it. `position` is its place in the log; later ones are higher. */
export type HeardEvent = { readonly position: number } & (Heard | { readonly type: 'reset' });

/** What a caller hears of a happening; nothing where they may not read what it is about. */
export function hear(platform: Platform, caller: SessionCaller, happening: Happening): HeardEvent | undefined {
  const heard = tellerOf(happening.table)!.hear(platform, caller, happening);
  return heard && { position: happening.position, ...heard };
}
