import type { UnsentMessage } from '@revampd/core';
import { html, type TemplateResult } from 'lit';
import { domId, isMessage, type EntryPlace, type EntryScene, type ThreadEntry } from './entry-scene.ts';
import { eventEntry } from './event-entry.ts';
import { linesAbove } from './lines.ts';
import { messageEntry, unsentEntry } from './message-entry.ts';
import { isLong } from './message-view.ts';

/** An article of the feed: what stands in it, and the ids of what it is named and described by. */
export interface EntryRow {
  readonly content: TemplateResult;
  /** For `aria-labelledby`. */
  readonly labelledBy: string;
  /** For `aria-describedby`; undefined for an event, whose name says it all. */
  readonly describedBy: string | undefined;
}

/**
 * An entry of a thread: a message or an event, below its day and the line of what is new. It is named by what is special about
 * it, who, of which organization, when (INTERACTION.md 2.1).
 */
export function entryRow(entry: ThreadEntry, place: EntryPlace, scene: EntryScene): EntryRow {
  const isNew = place.newCount === undefined ? '' : 'new';
  const lines = linesAbove(entry, place, scene);
  if (!isMessage(entry))
    return {
      content: html`${lines}${eventEntry(entry, place, scene)}`,
      labelledBy: idsOf(entry, isNew, 'name'),
      describedBy: undefined,
    };
  const { reply_to: replyTo, author, body } = entry;
  return {
    content: html`${lines}${messageEntry(entry, place, scene)}`,
    labelledBy: idsOf(entry, isNew, replyTo ? 'reply' : '', 'author', author ? 'organization' : '', 'time'),
    describedBy: idsOf(entry, isLong(body) ? 'long' : 'body'),
  };
}

/** A message that the server doesn't have yet: that it hasn't comes first. */
export const unsentRow = (message: UnsentMessage, scene: EntryScene): EntryRow => ({
  content: unsentEntry(message, scene),
  labelledBy: idsOf(message, 'state', message.replyToId ? 'reply' : '', 'author', 'organization'),
  describedBy: idsOf(message, isLong(message.body) ? 'long' : 'body'),
});

const idsOf = (of: { readonly id: string }, ...pieces: readonly string[]): string =>
  pieces
    .filter((piece) => piece !== '')
    .map((piece) => `${domId(of)}-${piece}`)
    .join(' ');
