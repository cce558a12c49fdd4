/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `approval-request`, and the values that each takes. */
export interface ApprovalRequestMessages {
  title: undefined;
  loading: undefined;
  loaded: undefined;
  failedTitle: undefined;
  actsUnavailable: undefined;
  proposesPlan: { partner: string };
  proposesPlanChange: { partner: string };
  proposesAddOn: { partner: string };
  proposesCharge: { partner: string };
  proposesOther: { partner: string };
  proposedPlan: { partner: string };
  proposedAddOn: { partner: string };
  proposedCharge: { partner: string };
  proposedOther: { partner: string };
  youProposedPlan: { subOrg: string };
  youProposedPlanChange: { subOrg: string };
  youProposedAddOn: { subOrg: string };
  youProposedCharge: { subOrg: string };
  youProposedOther: { subOrg: string };
  pending: undefined;
  approved: undefined;
  rejected: undefined;
  withdrawn: undefined;
  expired: undefined;
  statusOther: undefined;
  perMonth: undefined;
  perYear: undefined;
  perMonthSpoken: undefined;
  perYearSpoken: undefined;
  once: undefined;
  minus: undefined;
  takesEffect: undefined;
  onApproval: undefined;
  firstInvoice: undefined;
  firstInvoiceIs: { date: string; amount: string };
  askedBy: undefined;
  askedByIs: { name: string; organization: string };
  answerBy: undefined;
  cost: undefined;
  ends: { what: string };
  quantityOf: { quantity: number; what: string };
  changePerMonth: undefined;
  noteFrom: { name: string };
  nothingBefore: { date: string };
  chargedOnApproval: { amount: string };
  onlyDeciders: { subOrg: string };
  waitingFor: { subOrg: string; date: string };
  takesEffectOn: { date: string };
  approve: undefined;
  reject: undefined;
  withdraw: undefined;
  history: undefined;
  stepAsked: { name: string };
  stepApproved: { name: string };
  stepRejected: { name: string };
  stepWithdrawn: { name: string };
  stepExpired: undefined;
  stepOther: { name: string };
  someone: undefined;
  willTakeEffect: undefined;
  tookEffect: undefined;
  quoted: { note: string };
  from: { date: string };
  chargedOn: { date: string };
  invoice: undefined;
  nothingChanges: undefined;
  paused: undefined;
  notFoundTitle: undefined;
  notFoundBody: undefined;
  retry: undefined;
  toBeCharged: { date: string };
  noRoom: undefined;
  askedAt: { name: string; organization: string; time: string };
}

/** English, and how to load the other languages. */
export const approvalRequestMessages: MessageBundle<ApprovalRequestMessages> = {
  name: 'approvalRequest',
  english: {"title":"Approval request","loading":"Loading the request…","loaded":"Request loaded","failedTitle":"The request didn’t load","actsUnavailable":"This can’t be done right now: a part of the page didn’t load. Nothing was changed.","proposesPlan":[["partner"]," proposes a plan"],"proposesPlanChange":[["partner"]," proposes a plan change"],"proposesAddOn":[["partner"]," proposes an Add-On"],"proposesCharge":[["partner"]," proposes a one-time charge"],"proposesOther":[["partner"]," proposes this"],"proposedPlan":[["partner"]," proposed a plan"],"proposedAddOn":[["partner"]," proposed an Add-On"],"proposedCharge":[["partner"]," proposed a one-time charge"],"proposedOther":[["partner"]," proposed this"],"youProposedPlan":["You proposed a plan to ",["subOrg"]],"youProposedPlanChange":["You proposed a plan change to ",["subOrg"]],"youProposedAddOn":["You proposed an Add-On to ",["subOrg"]],"youProposedCharge":["You proposed a one-time charge to ",["subOrg"]],"youProposedOther":["You proposed this to ",["subOrg"]],"pending":"Pending","approved":"Approved","rejected":"Rejected","withdrawn":"Withdrawn","expired":"Expired","statusOther":"Changed","perMonth":"/ month","perYear":"/ year","perMonthSpoken":"per month","perYearSpoken":"per year","once":"once","minus":"minus","takesEffect":"Takes effect","onApproval":"When it is approved","firstInvoice":"First invoice","firstInvoiceIs":[["date"],", ",["amount"]],"askedBy":"Asked by","askedByIs":[["name"],", ",["organization"]],"answerBy":"Answer by","cost":"What it costs and changes","ends":["Ends: ",["what"]],"quantityOf":[["quantity",4]," × ",["what"]],"changePerMonth":"Change per month","noteFrom":["Note from ",["name"]],"nothingBefore":["Nothing is charged before ",["date"],"."],"chargedOnApproval":[["amount"]," is invoiced as soon as it is approved."],"onlyDeciders":["Only owners and billing users of ",["subOrg"]," can decide."],"waitingFor":["Waiting for ",["subOrg"]," since ",["date"],"."],"takesEffectOn":["Takes effect ",["date"],"."],"approve":"Approve…","reject":"Reject…","withdraw":"Withdraw…","history":"What happened","stepAsked":[["name"]," asked"],"stepApproved":[["name"]," approved"],"stepRejected":[["name"]," rejected"],"stepWithdrawn":[["name"]," withdrew it"],"stepExpired":"It expired","stepOther":[["name"]," changed it"],"someone":"Somebody","willTakeEffect":"Takes effect","tookEffect":"Took effect","quoted":["“",["note"],"”"],"from":["From ",["date"]],"chargedOn":["Charged ",["date"]],"invoice":"Invoice","nothingChanges":"Nothing changes.","paused":"Decisions are paused until then.","notFoundTitle":"This request isn’t here","notFoundBody":"It doesn’t exist, or it isn’t yours to see. Open another one, or ask the people who run this site.","retry":"Try again","toBeCharged":["To be charged ",["date"]],"noRoom":"There is no room for it beside what was approved. It can only be rejected.","askedAt":[["name"],", ",["organization"],", ",["time"]]},
  load: {
    'ar': () => import('./approval-request.ar.ts'),
    'de': () => import('./approval-request.de.ts'),
    'en-XA': () => import('./approval-request.en-XA.ts'),
  },
};
