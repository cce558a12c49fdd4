/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `ticket-head`, and the values that each takes. */
export interface TicketHeadMessages {
  status: undefined;
  priority: undefined;
  assignedTo: undefined;
  submittedBy: undefined;
  escalatedOn: undefined;
  by: { name: string };
  readers: undefined;
  people: { count: number };
  nobody: undefined;
  formerMember: undefined;
  open: undefined;
  inProgress: undefined;
  resolved: undefined;
  closed: undefined;
  otherStatus: undefined;
  low: undefined;
  medium: undefined;
  high: undefined;
  otherPriority: undefined;
  statusNow: { status: string };
  priorityNow: { priority: string };
  assignedNow: { name: string };
  assignedToNobody: undefined;
  escalate: undefined;
  return: { partner: string };
  unavailable: undefined;
  factsScroll: undefined;
}

/** English, and how to load the other languages. */
export const ticketHeadMessages: MessageBundle<TicketHeadMessages> = {
  name: 'ticketHead',
  english: {"status":"Status","priority":"Priority","assignedTo":"Assigned to","submittedBy":"Submitted by","escalatedOn":"Escalated","by":["by ",["name"]],"readers":"Who can see this","people":[["count",2,{"one":[0," person"],"other":[0," people"]}]],"nobody":"Nobody","formerMember":"Former member","open":"Open","inProgress":"In progress","resolved":"Resolved","closed":"Closed","otherStatus":"Another status","low":"Low","medium":"Medium","high":"High","otherPriority":"Another priority","statusNow":["Status: ",["status"]],"priorityNow":["Priority: ",["priority"]],"assignedNow":["Assigned to ",["name"]],"assignedToNobody":"Assigned to nobody","escalate":"Escalate to Revampd Support…","return":["Return to ",["partner"],"…"],"unavailable":"That isn’t possible just now: part of the page didn’t load. Try again.","factsScroll":"About this ticket, scrollable"},
  load: {
    'ar': () => import('./ticket-head.ar.ts'),
    'de': () => import('./ticket-head.de.ts'),
    'en-XA': () => import('./ticket-head.en-XA.ts'),
  },
};
