import type { ThreadEntry } from './thread-entry.ts';

/** How long an excerpt is at most, in characters (Unicode code points). */
const LONGEST_EXCERPT = 300;

/** What an entry says in words, for those who answer to it: a message, or the reason of an escalation or a return. */
export function wordsOf(entry: ThreadEntry): string | null {
  return entry.kind === 'message' ? entry.body : entry.reason;
}

/** The beginning of a text, 300 characters at most, with an ellipsis where something was left out. */
export function excerptOf(text: string): string {
  // No character is longer than two units, so this has enough of them.
  const characters = [...text.slice(0, 2 * LONGEST_EXCERPT + 2)];
  if (characters.length <= LONGEST_EXCERPT) return text;
  return `${characters.slice(0, LONGEST_EXCERPT - 1).join('')}…`;
}
