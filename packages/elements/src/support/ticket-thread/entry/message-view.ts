/** What a message shows, decided without a DOM: whose side, which initials, which words of whom. */
import { listFormat, type ThreadEntryMessages, type Translate } from '@revampd/core';
import type { Actor, Reaction, ReactionCount } from './entry-scene.ts';

type Words = Translate<ThreadEntryMessages>;

/** Longer bodies aren't read out whole as an article's description (INTERACTION.md 2.1). */
const LONGEST_DESCRIPTION = 600;
/** Characters of a quoted message. */
const QUOTED = 80;

/** Whether an article is described as a long message, and not by its body. */
export const isLong = (body: string): boolean => body.length > LONGEST_DESCRIPTION;

/** The beginning of a quoted text, on one line. */
export function excerptOf(text: string): string {
  const characters = [...text.trim().replaceAll(/\s+/g, ' ')];
  return characters.length <= QUOTED
    ? characters.join('')
    : `${characters
        .slice(0, QUOTED - 1)
        .join('')
        .trimEnd()}…`;
}

/** A person's name, or what stands for one who is no longer there. */
export const nameOf = (author: Actor | null | undefined, words: Words): string => author?.name ?? words('formerMember');

/** Each reaction that can be given, in the order of the menu: its emoji, and the name by which it is heard. */
export const REACTIONS = {
  ack: { emoji: '', name: 'ack' },
  thumbs_up: { emoji: '👍', name: 'thumbsUp' },
  heart: { emoji: '❤️', name: 'heart' },
  celebrate: { emoji: '🎉', name: 'celebrate' },
  thanks: { emoji: '🙏', name: 'thanks' },
  eyes: { emoji: '👀', name: 'eyes' },
} as const satisfies Record<Reaction, { readonly emoji: string; readonly name: keyof ThreadEntryMessages }>;

/** Whether this code knows a reaction; one that came after it is shown neutrally and can't be given. */
export const isKnown = (reaction: string): reaction is Reaction => Object.hasOwn(REACTIONS, reaction);

/** The name of a reaction. */
export const reactionName = (reaction: string, words: Words): string =>
  words(isKnown(reaction) ? REACTIONS[reaction].name : 'otherReaction');

/** Whether a person has reacted so. */
export const isGivenBy = ({ people }: ReactionCount, { id }: Actor): boolean => people.some((one) => one.id === id);

/** Names as a sentence has them, `most` at most, and how many more there are. */
export function namesOf(names: readonly string[], count: number, most: number, voice: Voice): string {
  const shown = names.slice(0, most);
  const rest = count - shown.length;
  const parts = rest > 0 ? [...shown, voice.words('more', { count: rest })] : shown;
  return listFormat(voice.locale).format(parts);
}

/** In which words, and which language's way to list names. */
export interface Voice {
  readonly words: Words;
  readonly locale: string;
}

/** The words of an acknowledgement: "Acknowledged by Dana". */
export const acknowledgedBy = ({ people, count }: ReactionCount, voice: Voice): string =>
  voice.words('ackBy', {
    names: namesOf(
      people.map(({ name }) => shortName(name)),
      count,
      1,
      voice,
    ),
  });

/** The first of a person's names, unless that is a title such as "Dr.". */
function shortName(name: string): string {
  const [first = name] = name.split(' ');
  return first.endsWith('.') ? name : first;
}
