/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `thread-entry`, and the values that each takes. */
export interface ThreadEntryMessages {
  isNew: undefined;
  isSending: undefined;
  isNotSent: undefined;
  isReply: { author: string };
  countNew: { count: number };
  formerMember: undefined;
  longMessage: undefined;
  replyTo: { author: string; words: string };
  quoted: { author: string; words: string };
  waiting: undefined;
  sending: undefined;
  reactions: undefined;
  reactionCount: { reaction: string; count: number };
  ack: undefined;
  ackBy: { names: string };
  thumbsUp: undefined;
  heart: undefined;
  celebrate: undefined;
  thanks: undefined;
  eyes: undefined;
  otherReaction: undefined;
  more: { count: number };
  addReaction: undefined;
  actsUnavailable: undefined;
  open: undefined;
  inProgress: undefined;
  resolved: undefined;
  closed: undefined;
  otherStatus: undefined;
  low: undefined;
  medium: undefined;
  high: undefined;
  otherPriority: undefined;
  statusChanged: { author: string; from: string; to: string };
  statusTo: { to: string };
  priorityChanged: { author: string; from: string; to: string };
  priorityTo: { to: string };
  assigned: { author: string; name: string };
  took: { author: string };
  unassigned: { author: string };
  wasAssigned: { name: string };
  assignedTo: { name: string };
  assignedToNobody: undefined;
  escalated: { author: string; organization: string };
  escalatedTo: { organization: string };
  returned: { author: string; organization: string };
  returnedTo: { organization: string };
  changed: { author: string };
  ticketChanged: undefined;
  eventBy: { event: string; author: string; organization: string; time: string };
  eventAt: { event: string; time: string };
  eventBecause: { event: string; reason: string };
  said: { words: string };
  canRead: { organization: string };
  stays: { count: number; names: string };
  leaves: { organization: string };
}

/** English, and how to load the other languages. */
export const threadEntryMessages: MessageBundle<ThreadEntryMessages> = {
  name: 'threadEntry',
  english: {"isNew":"New.","isSending":"Sending.","isNotSent":"Not sent.","isReply":["Reply to ",["author"],"."],"countNew":[["count",4]," new"],"formerMember":"Former member","longMessage":"Long message","replyTo":["Reply to ",["author"],": ",["words"]],"quoted":[["author"],": ",["words"]],"waiting":"Waiting to send","sending":"Sending…","reactions":"Reactions","reactionCount":[["reaction"],", ",["count",4]],"ack":"Acknowledged","ackBy":["Acknowledged by ",["names"]],"thumbsUp":"Thumbs up","heart":"Heart","celebrate":"Celebration","thanks":"Thanks","eyes":"Eyes","otherReaction":"Other reaction","more":[["count",4]," more"],"addReaction":"Add reaction","actsUnavailable":"That isn’t possible just now: part of the page didn’t load. Try again.","open":"Open","inProgress":"In progress","resolved":"Resolved","closed":"Closed","otherStatus":"another status","low":"Low","medium":"Medium","high":"High","otherPriority":"another priority","statusChanged":[["author"]," changed status from ",["from"]," to ",["to"]],"statusTo":["Status changed to ",["to"]],"priorityChanged":[["author"]," changed priority from ",["from"]," to ",["to"]],"priorityTo":["Priority changed to ",["to"]],"assigned":[["author"]," assigned this to ",["name"]],"took":[["author"]," took this ticket"],"unassigned":[["author"]," took the assignment away"],"wasAssigned":[["name"]," was assigned"],"assignedTo":["Assigned to ",["name"]],"assignedToNobody":"Assigned to nobody","escalated":[["author"]," escalated this to ",["organization"]],"escalatedTo":["Escalated to ",["organization"]],"returned":[["author"]," returned this to ",["organization"]],"returnedTo":["Returned to ",["organization"]],"changed":[["author"]," changed this ticket"],"ticketChanged":"Ticket changed","eventBy":[["event"]," by ",["author"],", ",["organization"],", ",["time"]],"eventAt":[["event"],", ",["time"]],"eventBecause":[["event"],": ",["reason"]],"said":["“",["words"],"”"],"canRead":[["organization"]," can now read and reply."],"stays":[["count",2,{"one":[["names"]," stays in the thread."],"other":[["names"]," stay in the thread."]}]],"leaves":[["organization"]," can no longer read this thread."]},
  load: {
    'ar': () => import('./thread-entry.ar.ts'),
    'de': () => import('./thread-entry.de.ts'),
    'en-XA': () => import('./thread-entry.en-XA.ts'),
  },
};
