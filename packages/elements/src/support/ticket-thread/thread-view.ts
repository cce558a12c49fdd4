/** What a thread says beside its entries, decided without a DOM. */
import type { Thread } from '@revampd/core';
import type { Closing, Quoted } from './composer/composer-source.ts';
import { isMessage } from './entry/entry-scene.ts';

/** Entries behind the newest among which a closing is looked for: nothing is written after it. */
const NEAR = 50;

/** What is quoted of an entry that is answered; undefined where it isn't loaded. */
export function quoteOf(thread: Thread | undefined, id: string): Quoted | undefined {
  const entry = thread?.entry(thread.sequenceOf(id) ?? 0);
  if (!entry) return undefined;
  return { author: entry.author?.name, text: (isMessage(entry) ? entry.body : entry.reason) ?? '' };
}

/** Who closed the ticket last and when; undefined where the loaded entries don't say. */
export function closingOf(thread: Thread | undefined): Closing | undefined {
  const { window } = thread ?? {};
  if (!thread || !window || window.last !== window.count) return undefined;
  for (let at = window.last; at > window.last - NEAR && at >= window.first; at -= 1) {
    const entry = thread.entry(at)!;
    if (entry.kind !== 'status_changed') continue;
    return entry.to === 'closed' ? { by: entry.author, at: entry.created_at } : undefined;
  }
  return undefined;
}
