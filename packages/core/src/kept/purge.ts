import { forgetIntents } from '../intents/intent-store.ts';
import { forgetWords } from './word-store.ts';

/**
 * Removes all that this browser keeps of a person at a platform: drafts, unsent messages and undecided money intents, of
 * every connection (THR-3, `signOut({ purge: true })`). Never rejects.
 */
export async function purgeKept(person: { readonly baseUrl: string; readonly userId: string }): Promise<void> {
  await Promise.all([forgetWords(person), forgetIntents(person)]);
}
