/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `ticket-acts`, and the values that each takes. */
export interface TicketActsMessages {
  support: undefined;
  cancel: undefined;
  close: undefined;
  dismiss: undefined;
  retry: undefined;
  stillWorking: undefined;
  paused: undefined;
  statusDone: { status: string };
  priorityDone: { priority: string };
  assignedDone: { name: string };
  assignedToMeDone: undefined;
  unassignedDone: undefined;
  statusFailed: { status: string };
  priorityFailed: { priority: string };
  assignedFailed: { name: string };
  assignedToMeFailed: undefined;
  unassignedFailed: undefined;
  beatenBy: { name: string };
  beaten: undefined;
  unreached: undefined;
  slow: undefined;
  tooMany: undefined;
  forbidden: undefined;
  gone: undefined;
  ended: undefined;
  refused: undefined;
  failed: undefined;
  me: undefined;
  assign: undefined;
  findPerson: undefined;
  peopleFound: { count: number };
  morePeople: { count: number };
  peopleLoading: undefined;
  peopleFailed: undefined;
  tryAgain: undefined;
  noMatch: undefined;
  escalateTitle: { support: string };
  escalateReads: { support: string };
  escalateStays: { count: number; names: string; support: string };
  returnTitle: { partner: string };
  returnReads: { organization: string };
  returnStays: { partner: string; count: number; names: string };
  reason: undefined;
  reasonHint: undefined;
  charactersLeft: { count: number };
  reasonNeeded: undefined;
  reasonTooLong: { max: number };
  escalateConfirm: { support: string };
  escalating: undefined;
  escalated: { support: string };
  escalateFailed: undefined;
  returnConfirm: { partner: string };
  returning: undefined;
  returned: { partner: string };
  returnFailed: undefined;
  escalatedBy: { name: string };
  escalatedBySomebody: undefined;
  notPossible: undefined;
  closedBy: { name: string };
  closedBySomebody: undefined;
  reasonNotSent: undefined;
}

/** English, and how to load the other languages. */
export const ticketActsMessages: MessageBundle<TicketActsMessages> = {
  name: 'ticketActs',
  english: {"support":"Revampd Support","cancel":"Cancel","close":"Close","dismiss":"Dismiss","retry":"Retry","stillWorking":"Still working…","paused":"What is shown may be out of date. This can be done once it is up to date again.","statusDone":["Status changed to ",["status"],"."],"priorityDone":["Priority changed to ",["priority"],"."],"assignedDone":["Assigned to ",["name"],"."],"assignedToMeDone":"Assigned to you.","unassignedDone":"Assigned to nobody.","statusFailed":["The status wasn’t changed to ",["status"],"."],"priorityFailed":["The priority wasn’t changed to ",["priority"],"."],"assignedFailed":["This wasn’t assigned to ",["name"],"."],"assignedToMeFailed":"This wasn’t assigned to you.","unassignedFailed":"The assignment wasn’t taken away.","beatenBy":[["name"]," changed this ticket just before."],"beaten":"This ticket was changed just before.","unreached":"The service wasn’t reached.","slow":"The service didn’t answer in time.","tooMany":"Too many requests came at once. Wait a moment, then try again.","forbidden":"Your role no longer allows it.","gone":"You can no longer see this ticket.","ended":"Your session ended.","refused":"The service didn’t accept it.","failed":"The service didn’t answer as it should.","me":"Me","assign":"Assigned to","findPerson":"Name","peopleFound":[["count",2,{"=0":"No matches","one":[0," choice"],"other":[0," choices"]}]],"morePeople":[["count",2,{"one":[0," more person. Type a name."],"other":[0," more people. Type a name."]}]],"peopleLoading":"Loading people…","peopleFailed":"The people didn’t load.","tryAgain":"Try again","noMatch":"Nobody has that name.","escalateTitle":["Escalate to ",["support"]],"escalateReads":[["support"]," will read the whole thread, from its first message, and can reply."],"escalateStays":[["count",2,{"one":[["names"]," stays in it."],"other":[["names"]," stay in it."]}]," Only ",["support"]," can give the ticket back."],"returnTitle":["Return to ",["partner"]],"returnReads":["Nobody at ",["organization"]," will see this ticket any more."],"returnStays":[["partner"]," has it again, and whoever had it before. ",["count",2,{"one":[["names"]," stays in the thread."],"other":[["names"]," stay in the thread."]}]],"reason":"Reason","reasonHint":"Everyone who can see this ticket reads it.","charactersLeft":[["count",2,{"one":[0," character left"],"other":[0," characters left"]}]],"reasonNeeded":"Reason: it is empty. Say why in a few words.","reasonTooLong":["Reason: it is too long. Use at most ",["max",4]," characters."],"escalateConfirm":["Escalate to ",["support"]],"escalating":"Escalating…","escalated":["Escalated to ",["support"],"."],"escalateFailed":"This wasn’t escalated.","returnConfirm":["Return to ",["partner"]],"returning":"Returning…","returned":["Returned to ",["partner"],"."],"returnFailed":"This wasn’t returned.","escalatedBy":[["name"]," escalated this a moment ago."],"escalatedBySomebody":"This was escalated a moment ago.","notPossible":"This can’t be done with the ticket any more.","closedBy":[["name"]," closed this ticket a moment ago."],"closedBySomebody":"This ticket was closed a moment ago.","reasonNotSent":"Your reason wasn’t sent. You can copy it."},
  load: {
    'ar': () => import('./ticket-acts.ar.ts'),
    'de': () => import('./ticket-acts.de.ts'),
    'en-XA': () => import('./ticket-acts.en-XA.ts'),
  },
};
