import type { EntryDrawing } from './acts/load.ts';
import type {
  Actor,
  Message,
  Reaction,
  ThreadEntry,
  ThreadEntryMessages,
  Ticket,
  TicketEvent,
  Translate,
} from '@revampd/core';

/** In what an entry is drawn: the same for every entry of a thread. */
export interface EntryScene {
  readonly words: Translate<ThreadEntryMessages>;
  /** BCP 47. */
  readonly locale: string;
  readonly ticket: Pick<Ticket, 'seat' | 'time_zone' | 'audience' | 'viewer_state'>;
  /** Whose session it is. */
  readonly viewer: Actor;
  readonly hands: EntryHands;
}

/** What stands above an entry, inside its article: both move with it. */
export interface EntryPlace {
  /** It is the first of its day: see `startsDay`. */
  readonly startsDay: boolean;
  /** On the first unread entry: how many are. */
  readonly newCount: number | undefined;
}

/** What a person can do with an entry, whether the code for it is there or still has to come (`entry-acting.ts`). */
export interface EntryHands {
  /** What is drawn by the code that comes later, once it has. */
  readonly drawn: EntryDrawing | undefined;
  /** The same, which is loaded now if it wasn't. */
  readonly needed: EntryDrawing | undefined;
  /** The message at which something was pressed that couldn't be loaded. */
  readonly refused: Message | undefined;
  /** What an unsent reply answers to, as far as it is loaded. */
  quotation(id: string | undefined): Message['reply_to'];
  /** Goes to the message that a reply answers to. */
  jump(quotation: Quotation): void;
  /** Gives a reaction, or takes it back. */
  react(message: Message, reaction: Reaction): void;
  /** Opens the choice of reactions, or closes it. */
  openMenu(message: Message, event: Event): void;
}

/** What a reply answers to. */
export type Quotation = NonNullable<Message['reply_to']>;
/** How many people have reacted in one way, and who. */
export type ReactionCount = Message['reactions'][number];

/** Whether an entry is what somebody wrote; all else is an event, of a kind that may be newer than this code. */
export const isMessage = (entry: ThreadEntry): entry is Message => entry.kind === 'message';

export type { Actor, Message, Reaction, ThreadEntry, TicketEvent };

/** Whether the viewer may do this in the ticket now; a control stands for nothing else (SES-6). */
export const may = ({ ticket }: EntryScene, action: 'reply' | 'react'): boolean =>
  ticket.viewer_state.actions.includes(action);

/** The id in the DOM by which the pieces of an entry begin. */
export const domId = ({ id }: { readonly id: string }): string => `e-${id}`;

/** What a table has for a code from the API, which may be any word, such as `constructor`. */
export const valueIn = <Value>(table: Readonly<Record<string, Value>>, code: string | null): Value | undefined =>
  code !== null && Object.hasOwn(table, code) ? table[code] : undefined;
