import { forgetIntents } from '../intents/intent-store.ts';
import { notePurge, type Person } from './purges.ts';
import { forgetWords } from './word-store.ts';

/**
 * Removes all that this browser keeps of a person at a platform: drafts, unsent messages and undecided money intents, of
 * every connection (THR-3, `signOut({ purge: true })`). Whatever is under way for the sessions that the person has now, in
 * any tab, keeps nothing any more. Never rejects.
 */
export async function purgeKept({ baseUrl, userId }: Person): Promise<void> {
  const person = { baseUrl, userId };
  notePurge(person);
  await Promise.all([forgetWords(person), forgetIntents(person)]);
}
