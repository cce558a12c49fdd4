import type { components } from '@revampd/api-spec';
import {
  excerptOf,
  wordsOf,
  type GivenReaction,
  type Message,
  type Platform,
  type ThreadEntry,
  type TicketEvent,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { organizationView, timestamp } from './basics.ts';
import { personView } from './tickets.ts';

type Schemas = components['schemas'];

/** How many of those who reacted are named; all are counted. */
const MOST_PEOPLE = 1000;

/** An entry of a thread, the same for everyone. */
export function threadEntryView(platform: Platform, entry: ThreadEntry): Schemas['ThreadEntry'] {
  return entry.kind === 'message' ? messageView(platform, entry) : ticketEventView(platform, entry);
}

/** Something that a person wrote, with what it answers to and how people reacted. */
export function messageView(platform: Platform, message: Message): Schemas['Message'] {
  return {
    ...placeView(platform, message),
    kind: message.kind,
    client_id: message.clientId,
    body: message.body,
    reply_to: message.replyToId === null ? null : quotationView(platform, message.replyToId),
    reactions: reactionsView(platform, message.reactions),
  };
}

function ticketEventView(platform: Platform, event: TicketEvent): Schemas['TicketEvent'] {
  const { organizations } = platform.tables;
  return {
    ...placeView(platform, event),
    kind: event.kind,
    from: event.from,
    to: event.to,
    from_assignee: personView(platform, event.fromAssigneeId),
    to_assignee: personView(platform, event.toAssigneeId),
    to_organization:
      event.toOrganizationId === null ? null : organizationView(organizations.get(event.toOrganizationId)!),
    reason: event.reason,
  };
}

function placeView(platform: Platform, entry: ThreadEntry) {
  return {
    id: entry.id,
    ticket_id: entry.ticketId,
    connection_id: entry.connectionId,
    sequence: entry.sequence,
    created_at: timestamp(entry.createdAt),
    author: actorView(platform, entry.author),
    version: entry.version,
  };
}

function quotationView(platform: Platform, entryId: string): Schemas['Quotation'] {
  const entry = platform.tables.threadEntries.get(entryId)!;
  const author = actorView(platform, entry.author);
  return { id: entry.id, sequence: entry.sequence, author, excerpt: excerptOf(wordsOf(entry) ?? '') };
}

/** By code, in the order in which each was given first. */
function reactionsView(platform: Platform, reactions: readonly GivenReaction[]): Schemas['ReactionCount'][] {
  const codes = [...new Set(reactions.map(({ code }) => code))];
  return codes.map((reaction) => {
    const given = reactions.filter(({ code }) => code === reaction);
    const people = given.slice(0, MOST_PEOPLE).flatMap(({ by }) => actorView(platform, by) ?? []);
    return { reaction, count: given.length, people };
  });
}
