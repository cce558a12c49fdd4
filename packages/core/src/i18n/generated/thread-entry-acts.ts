/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `thread-entry-acts`, and the values that each takes. */
export interface ThreadEntryActsMessages {
  tools: undefined;
  reply: undefined;
  copyText: undefined;
  copyLink: undefined;
  copied: undefined;
  notCopied: undefined;
  markUnread: undefined;
  markedUnread: undefined;
  chooseReaction: undefined;
  reactionFailed: undefined;
  reactionClosed: undefined;
  reactionForbidden: undefined;
  notSent: { reason: string };
  unreached: undefined;
  slow: undefined;
  tooMany: undefined;
  ended: undefined;
  refused: undefined;
  failed: undefined;
  ticketClosed: undefined;
  notPermitted: undefined;
  notFound: undefined;
  held: { names: string };
  send: undefined;
  dontSend: undefined;
  retry: undefined;
  edit: undefined;
  delete: undefined;
  deleteTitle: undefined;
  deleteBody: undefined;
  cancel: undefined;
  deleteMessage: undefined;
}

/** English, and how to load the other languages. */
export const threadEntryActsMessages: MessageBundle<ThreadEntryActsMessages> = {
  name: 'threadEntryActs',
  english: {"tools":"Message actions","reply":"Reply","copyText":"Copy text","copyLink":"Copy link to message","copied":"Copied","notCopied":"Not copied: the browser refused. Select the text and copy it yourself.","markUnread":"Mark unread from here","markedUnread":"Unread from here on","chooseReaction":"Reaction","reactionFailed":"Your reaction wasn’t saved. Try again.","reactionClosed":"Your reaction wasn’t saved: this ticket was closed.","reactionForbidden":"Your reaction wasn’t saved: you may no longer react here.","notSent":["Not sent. ",["reason"]],"unreached":"The service wasn’t reached.","slow":"The service didn’t answer in time.","tooMany":"Too many messages came at once.","ended":"Your session ended.","refused":"The service didn’t accept it.","failed":"The service didn’t answer as it should.","ticketClosed":"This ticket was closed.","notPermitted":"You may no longer write here.","notFound":"You can no longer see this ticket.","held":["The audience changed while you were sending. Send to ",["names"],"?"],"send":"Send","dontSend":"Don’t send","retry":"Retry","edit":"Edit","delete":"Delete","deleteTitle":"Delete this message?","deleteBody":"It wasn’t sent, so nobody has read it. Its words can’t be brought back.","cancel":"Cancel","deleteMessage":"Delete message"},
  load: {
    'ar': () => import('./thread-entry-acts.ar.ts'),
    'de': () => import('./thread-entry-acts.de.ts'),
    'en-XA': () => import('./thread-entry-acts.en-XA.ts'),
  },
};
