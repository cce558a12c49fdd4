import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';

/** How people react to a message: an acknowledgement, or one of a few emoji by name. */
export const reactionCodes = ['ack', 'thumbs_up', 'heart', 'celebrate', 'thanks', 'eyes'] as const;

/** One way to react. */
export type ReactionCode = (typeof reactionCodes)[number];

/** That somebody reacted. */
export interface GivenReaction {
  readonly code: ReactionCode;
  readonly by: NonNullable<Actor>;
}

interface Entry {
  readonly id: string;
  readonly ticketId: string;
  readonly connectionId: string;
  /** Its place in the thread, from 1 without a gap, the same for everyone (TIC-8). */
  readonly sequence: number;
  /** UTC milliseconds. */
  readonly createdAt: number;
  readonly author: Actor;
  /** How many entries of the thread its author has made, up to and with this one: so unread ones are counted. */
  readonly authorCount: number;
  /** The audience of the ticket at its last change: who joined later reads it, and hears nothing of it. */
  readonly audienceVersion: number;
  /** From 1; it grows with each reaction. */
  readonly version: number;
}

/** Something that a person wrote. */
export interface Message extends Entry {
  readonly kind: 'message';
  /** The author's own id for it; null for a ticket's description. */
  readonly clientId: string | null;
  readonly body: string;
  readonly replyToId: string | null;
  /** First to last. */
  readonly reactions: readonly GivenReaction[];
}

/** What can be done to a ticket, told in its thread. */
export type TicketEventKind = 'status_changed' | 'priority_changed' | 'assigned' | 'escalated' | 'returned';

/** Something that was done to the ticket. */
export interface TicketEvent extends Entry {
  readonly kind: TicketEventKind;
  /** The status or priority before and after. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fromAssigneeId: string | null;
  readonly toAssigneeId: string | null;
  /** Who handles it from now on, where that was changed. */
  readonly toOrganizationId: string | null;
  readonly reason: string | null;
}

/** A message, or an event of the ticket, by its `kind`. */
export type ThreadEntry = Message | TicketEvent;

type Given = Exclude<keyof Entry, 'author'>;

/** What an entry says, before it has its place in a thread. */
export type EntryDraft = Omit<Message, Given> | Omit<TicketEvent, Given>;

/** What somebody writes. */
export function messageDraft(
  author: Actor,
  body: string,
  { clientId = null, replyToId = null }: { readonly clientId?: string | null; readonly replyToId?: string | null } = {},
): EntryDraft {
  return { kind: 'message', author, body, clientId, replyToId, reactions: [] };
}

/** What somebody does to the ticket, or the platform by itself. */
export function eventDraft(
  author: Actor,
  kind: TicketEventKind,
  says: Partial<Omit<TicketEvent, keyof Entry | 'kind'>>,
): EntryDraft {
  const nothing = { from: null, to: null, fromAssigneeId: null, toAssigneeId: null };
  return { kind, author, ...nothing, toOrganizationId: null, reason: null, ...says };
}

/** How a message stands, for the activity. */
export function messageStanding(platform: Platform, _connection: Connection, id: string): ActivityState {
  const entry = platform.tables.threadEntries.get(id);
  return entry?.kind === 'message' ? { reactions: entry.reactions.length } : {};
}
