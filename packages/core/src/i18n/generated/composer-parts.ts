/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `composer-parts`, and the values that each takes. */
export interface ComposerPartsMessages {
  joined: { names: string };
  joinedNote: { list: string };
  left: { names: string };
  leftNote: { list: string };
  changed: undefined;
  changedNote: { list: string };
  dismiss: undefined;
  saidJoined: { names: string; list: string };
  saidLeft: { names: string; list: string };
  held: { list: string };
  heldSend: undefined;
  heldDrop: undefined;
  replyingTo: { author: string };
  replyingToMessage: undefined;
  writeReply: undefined;
  cancelReply: undefined;
  charactersLeft: { count: number };
  tooLong: { count: number };
  draftKept: undefined;
  draftNoSpace: undefined;
  draftNotKept: undefined;
  unsentNotKept: undefined;
  offline: undefined;
  waiting: undefined;
  otherTab: undefined;
  closedByAt: { name: string; when: string };
  closedByOn: { name: string; when: string };
  closedByYouAt: { when: string };
  closedByYouOn: { when: string };
  closedAt: { when: string };
  closedOn: { when: string };
  draftIsKept: undefined;
  reopenToSend: undefined;
  reopenToWrite: undefined;
  askToReopen: { organization: string };
  reopenAndSend: undefined;
  reopen: undefined;
  reopening: undefined;
  reopenFailed: undefined;
  reopenBeaten: undefined;
  saidClosed: { name: string };
  saidClosedBySomebody: undefined;
  saidReopened: undefined;
  readOnly: undefined;
  readOnlyWho: { organization: string };
  notSent: { reason: string };
  notTaken: { reason: string };
  sent: undefined;
  reasonOffline: undefined;
  reasonTimeout: undefined;
  reasonClosed: undefined;
  reasonForbidden: undefined;
  reasonGone: undefined;
  reasonBusy: undefined;
  reasonRefused: undefined;
  reasonFailed: undefined;
  sendTo: { count: number };
  writeFirst: undefined;
  audienceUnknown: undefined;
}

/** English, and how to load the other languages. */
export const composerPartsMessages: MessageBundle<ComposerPartsMessages> = {
  name: 'composerParts',
  english: {"joined":[["names"]," joined."],"joinedNote":["They will see this too, with ",["list"]],"left":[["names"]," left."],"leftNote":["Only ",["list"]," will see this"],"changed":"Who sees this has changed.","changedNote":[["list"]," will see this"],"dismiss":"Dismiss","saidJoined":[["names"]," can now see this ticket. Your next message goes to ",["list"],"."],"saidLeft":[["names"]," can no longer see this ticket. Your next message goes to ",["list"],"."],"held":["The audience changed while you were sending. Send to ",["list"],"?"],"heldSend":"Send","heldDrop":"Don’t send","replyingTo":["Replying to ",["author"]],"replyingToMessage":"Replying to a message","writeReply":"Write a reply","cancelReply":"Cancel reply","charactersLeft":[["count",2,{"one":[0," character left"],"other":[0," characters left"]}]],"tooLong":[["count",2,{"one":[0," character"],"other":[0," characters"]}]," too many. Shorten the message, or send it in parts."],"draftKept":"Draft kept","draftNoSpace":"Draft not kept: this browser has no space left. It’s lost when you leave the page.","draftNotKept":"Draft not kept: this browser doesn’t store it. It’s lost when you leave the page.","unsentNotKept":"What isn’t sent yet is lost when you leave the page: this browser doesn’t store it.","offline":"Messages will be sent when you’re back online.","waiting":"Messages wait until the one that wasn’t sent is retried or deleted.","otherTab":"Sent from another tab","closedByAt":[["name"]," closed this ticket at ",["when"],"."],"closedByOn":[["name"]," closed this ticket on ",["when"],"."],"closedByYouAt":["You closed this ticket at ",["when"],"."],"closedByYouOn":["You closed this ticket on ",["when"],"."],"closedAt":["This ticket was closed at ",["when"],"."],"closedOn":["This ticket was closed on ",["when"],"."],"draftIsKept":"Your draft is kept.","reopenToSend":"Reopen the ticket to send it.","reopenToWrite":"Reopen the ticket to write in it.","askToReopen":[["organization"]," can reopen it, or submit a new ticket."],"reopenAndSend":"Reopen and send","reopen":"Reopen","reopening":"Reopening…","reopenFailed":"The ticket wasn’t reopened, and nothing was sent. Try again.","reopenBeaten":"Somebody changed this ticket first. It wasn’t reopened, and nothing was sent.","saidClosed":["Ticket closed by ",["name"],"."],"saidClosedBySomebody":"Ticket closed.","saidReopened":"Ticket reopened. You can write again.","readOnly":"You can read this thread.","readOnlyWho":["An owner of ",["organization"]," can let you reply."],"notSent":["Message not sent. ",["reason"]," Retry or delete it in the list."],"notTaken":["Message not sent. ",["reason"]," Edit or delete it in the list."],"sent":"Message sent.","reasonOffline":"You were offline.","reasonTimeout":"No answer came in time.","reasonClosed":"This ticket was closed.","reasonForbidden":"You may no longer write here.","reasonGone":"You can no longer see this ticket.","reasonBusy":"Too much was sent at once.","reasonRefused":"It wasn’t accepted.","reasonFailed":"Something went wrong at our end.","sendTo":["Send to ",["count",2,{"one":[0," organization"],"other":[0," organizations"]}]],"writeFirst":"Write a message first.","audienceUnknown":"Who will see this isn’t known yet. Send it again in a moment."},
  load: {
    'ar': () => import('./composer-parts.ar.ts'),
    'de': () => import('./composer-parts.de.ts'),
    'en-XA': () => import('./composer-parts.en-XA.ts'),
  },
};
