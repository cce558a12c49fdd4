/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `decision`, and the values that each takes. */
export interface DecisionMessages {
  approveTitle: { item: string };
  rejectTitle: { item: string };
  withdrawTitle: { item: string };
  paysLead: { payer: string; issuer: string };
  rejectLead: { partner: string };
  withdrawLead: { subOrg: string };
  price: undefined;
  month: { amount: string };
  year: { amount: string };
  once: { amount: string };
  starts: undefined;
  startsToday: undefined;
  firstInvoice: undefined;
  ends: { what: string };
  change: undefined;
  noteTo: { name: string };
  optional: undefined;
  noteHint: { name: string };
  noteTooLong: { max: number };
  approveMonth: { amount: string };
  approveYear: { amount: string };
  approveOnce: { amount: string };
  rejectConfirm: undefined;
  withdrawConfirm: undefined;
  approving: undefined;
  rejecting: undefined;
  withdrawing: undefined;
  sendingApproval: undefined;
  sendingRejection: undefined;
  sendingWithdrawal: undefined;
  approvedItem: { item: string };
  approvedMonth: { amount: string; date: string };
  approvedYear: { amount: string; date: string };
  approvedOnce: { amount: string; date: string };
  rejectedItem: { item: string };
  withdrawnItem: { item: string };
  nothingChanges: undefined;
  justApproved: { name: string };
  justRejected: { name: string };
  justWithdrawn: { name: string };
  alreadyApproved: { name: string };
  alreadyRejected: { name: string };
  alreadyWithdrawn: { name: string };
  alreadyExpired: undefined;
  alreadyChanged: undefined;
  someone: undefined;
  at: { time: string };
  noApproval: undefined;
  noSecondApproval: undefined;
  noRejection: undefined;
  noWithdrawal: undefined;
  noDecision: undefined;
  quoted: { note: string };
  invoiceChanged: { before: string; after: string };
  reviewAgain: undefined;
  failedOther: undefined;
  quantityOf: { quantity: number; what: string };
  noRoom: undefined;
  notNeeded: undefined;
  overTitle: { item: string };
}

/** English, and how to load the other languages. */
export const decisionMessages: MessageBundle<DecisionMessages> = {
  name: 'decision',
  english: {"approveTitle":["Approve ",["item"],"?"],"rejectTitle":["Reject ",["item"],"?"],"withdrawTitle":["Withdraw ",["item"],"?"],"paysLead":[["payer"]," pays ",["issuer"],". A decision is final."],"rejectLead":["Nothing changes, and ",["partner"]," is told. A decision is final."],"withdrawLead":["Nothing changes, and ",["subOrg"]," is told. You can propose it again."],"price":"Price","month":[["amount"]," per month"],"year":[["amount"]," per year"],"once":[["amount"]," once"],"starts":"Starts","startsToday":"Today, as you approve","firstInvoice":"First invoice","ends":["Ends: ",["what"]],"change":"Change per month","noteTo":["Note to ",["name"]],"optional":"(optional)","noteHint":[["name"]," reads it with your decision."],"noteTooLong":["Note: it is too long. Use at most ",["max",4]," characters."],"approveMonth":["Approve ",["amount"]," per month"],"approveYear":["Approve ",["amount"]," per year"],"approveOnce":["Approve ",["amount"]," once"],"rejectConfirm":"Reject request","withdrawConfirm":"Withdraw request","approving":"Approving…","rejecting":"Rejecting…","withdrawing":"Withdrawing…","sendingApproval":"Sending your approval. This can take a few seconds.","sendingRejection":"Sending your rejection. This can take a few seconds.","sendingWithdrawal":"Withdrawing the request. This can take a few seconds.","approvedItem":[["item"]," approved."],"approvedMonth":[["amount"]," per month from ",["date"],"."],"approvedYear":[["amount"]," per year from ",["date"],"."],"approvedOnce":[["amount"]," once, on ",["date"],"."],"rejectedItem":["Rejected: ",["item"],"."],"withdrawnItem":["Withdrawn: ",["item"],"."],"nothingChanges":"Nothing changes.","justApproved":[["name"]," approved this a moment ago."],"justRejected":[["name"]," rejected this a moment ago."],"justWithdrawn":[["name"]," withdrew this a moment ago."],"alreadyApproved":[["name"]," already approved this."],"alreadyRejected":[["name"]," already rejected this."],"alreadyWithdrawn":[["name"]," already withdrew this."],"alreadyExpired":"This request has expired.","alreadyChanged":"This request has changed.","someone":"Somebody","at":[["time"],"."],"noApproval":"Your approval wasn’t recorded and nothing is charged.","noSecondApproval":"Yours wasn’t needed: it is charged once.","noRejection":"Your rejection wasn’t recorded.","noWithdrawal":"It wasn’t withdrawn.","noDecision":"Nothing was sent from here.","quoted":["“",["note"],"”"],"invoiceChanged":["The first invoice changed from ",["before"]," to ",["after"],". Review it again."],"reviewAgain":"Nothing was decided. Review it again.","failedOther":"It was refused, and nothing was charged. Try again.","quantityOf":[["quantity",4]," × ",["what"]],"noRoom":"There is no room for it beside what was approved. It can only be rejected.","notNeeded":"Yours wasn’t needed.","overTitle":["Nothing left to decide: ",["item"]]},
  load: {
    'ar': () => import('./decision.ar.ts'),
    'de': () => import('./decision.de.ts'),
    'en-XA': () => import('./decision.en-XA.ts'),
  },
};
