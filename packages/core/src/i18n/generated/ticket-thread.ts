/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `ticket-thread`, and the values that each takes. */
export interface TicketThreadMessages {
  title: undefined;
  loading: undefined;
  loaded: undefined;
  label: undefined;
  empty: undefined;
  loadOlder: undefined;
  loadingOlder: undefined;
  olderFailed: undefined;
  newerFailed: undefined;
  toUnread: { count: number };
  toNewest: undefined;
  toNew: { count: number };
  jumpFailed: undefined;
  retry: undefined;
  find: undefined;
  partMissing: undefined;
}

/** English, and how to load the other languages. */
export const ticketThreadMessages: MessageBundle<TicketThreadMessages> = {
  name: 'ticketThread',
  english: {"title":"Ticket","loading":"Loading ticket…","loaded":"Ticket loaded","label":"Messages, oldest first","empty":"No messages yet","loadOlder":"Load older messages","loadingOlder":"Loading older messages…","olderFailed":"Couldn’t load older messages. Try again","newerFailed":"Couldn’t load newer messages. Try again","toUnread":["Jump to first unread (",["count",4],")"],"toNewest":"Newest messages","toNew":["Newest messages, ",["count",4]," new"],"jumpFailed":"Couldn’t load that message.","retry":"Try again","find":"Find in ticket","partMissing":"That isn’t possible just now: part of the page didn’t load. Try again."},
  load: {
    'ar': () => import('./ticket-thread.ar.ts'),
    'de': () => import('./ticket-thread.de.ts'),
    'en-XA': () => import('./ticket-thread.en-XA.ts'),
  },
};
