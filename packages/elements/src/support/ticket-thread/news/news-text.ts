/** What is said of a thread to those who hear the page, decided without a DOM (INTERACTION.md 1.3, 2.1). */
import type { Actor, ThreadEntry, ThreadEntryMessages, ThreadNewsMessages, Translate } from '@revampd/core';
import { isMessage, type Message, type TicketEvent } from '../entry/entry-scene.ts';
import { eventFact } from '../entry/event-view.ts';

/** In whose words. */
export interface NewsVoice {
  readonly news: Translate<ThreadNewsMessages>;
  readonly entry: Translate<ThreadEntryMessages>;
}

/** Characters of a message that are read out (A4). */
const MOST = 120;
/** Pictures in a row of which only the first is read, with how many they are. */
const RUN = 3;
const PICTURES = /(?:\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*\s*){4,}/gu;
const PICTURE = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;

/** A message in short: no runs of pictures, one line, cut at a word. */
export function spokenBody(body: string): string {
  const calm = body.replaceAll(PICTURES, (run) => {
    const pictures = run.match(PICTURE)!;
    return pictures.length > RUN ? `${pictures[0]} × ${pictures.length} ` : run;
  });
  const line = calm.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= MOST) return line;
  const cut = letters.slice(0, MOST).join('');
  const word = cut.lastIndexOf(' ');
  return `${word > 0 ? cut.slice(0, word) : cut}…`;
}

/** "{author}, {organization}: {text}". */
export function messageText({ author, body }: Message, { news }: NewsVoice): string {
  const text = spokenBody(body);
  return author
    ? news('message', { author: author.name, organization: author.organization.name, text })
    : news('formerSays', { author: news('formerMember'), text });
}

/**
 * What is said of an event that somebody else made: of a status, and of what was given to the viewer. Of an escalation and a
 * return it is said who reads along, and of a closing that nothing can be written: the composer does.
 */
export function eventText(event: TicketEvent, viewerId: Actor['id'], voice: NewsVoice): string | undefined {
  if (event.kind === 'assigned') return event.to_assignee?.id === viewerId ? voice.news('assignedToYou') : undefined;
  if (event.kind !== 'status_changed' || event.to === 'closed') return undefined;
  const fact = eventFact(event, voice.entry);
  return event.author
    ? voice.news('eventBy', { event: fact, author: event.author.name })
    : voice.news('event', { event: fact });
}

/** An entry as it is said; undefined where nothing is. */
export const entryText = (entry: ThreadEntry, viewerId: Actor['id'], voice: NewsVoice): string | undefined =>
  isMessage(entry) ? messageText(entry, voice) : eventText(entry, viewerId, voice);
