/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `wallet-acts`, and the values that each takes. */
export interface WalletActsMessages {
  applyTitle: undefined;
  applyLead: { issuer: string; balance: string };
  invoiceLegend: undefined;
  typeSubscription: undefined;
  typeAddOn: undefined;
  typeOneTime: undefined;
  typeOther: undefined;
  dueDate: { date: string };
  overdue: undefined;
  overdueSince: { date: string };
  amountLabel: undefined;
  useMaximum: undefined;
  maximumDue: { max: string; number: string };
  maximumBalance: { max: string };
  dueOn: { number: string };
  walletBalance: undefined;
  afterThis: { rest: string; due: string };
  apply: { amount: string };
  applying: undefined;
  amountNeeded: { example: string };
  amountAboveZero: undefined;
  amountDecimals: { currency: string; digits: number; example: string };
  amountTooLarge: undefined;
  maximumApply: { max: string };
  maximumTake: { max: string };
  invoicesLoading: undefined;
  invoicesFailed: undefined;
  retry: undefined;
  noInvoices: undefined;
  noInvoicesBody: undefined;
  noCredit: undefined;
  noCreditBody: undefined;
  balanceChanged: { balance: string };
  invoicePaid: { number: string };
  invoiceVoid: { number: string };
  invoiceChanged: { number: string };
  givenBack: undefined;
  invoiceGone: undefined;
  changedBy: { name: string; organization: string; time: string };
  changedByItself: { time: string };
  notDone: undefined;
  applied: { amount: string; number: string };
  paidNow: undefined;
  stillDue: { due: string };
  pendingApply: { amount: string; number: string };
  pendingGrant: { amount: string };
  pendingAdjust: { amount: string };
  pendingReverse: { amount: string };
  failedOther: undefined;
  grantTitle: undefined;
  grantLead: { payer: string; issuer: string };
  reasonLabel: undefined;
  reasonHint: { payer: string };
  reasonNeeded: undefined;
  reasonTooLong: { max: number };
  grant: { amount: string };
  granting: undefined;
  adjustTitle: undefined;
  adjustLead: { payer: string; issuer: string; balance: string };
  directionLegend: undefined;
  directionAdd: undefined;
  directionTake: undefined;
  add: { amount: string };
  take: { amount: string };
  adjusting: undefined;
  reverseTitle: { amount: string };
  reverseLead: { payer: string; number: string };
  reverse: { amount: string };
  reversing: undefined;
  granted: { amount: string; payer: string };
  added: { amount: string; payer: string };
  taken: { amount: string; payer: string };
  reversed: { amount: string; payer: string };
  balanceNow: { balance: string };
  dueAgain: { due: string; number: string };
  problemTitle: undefined;
}

/** English, and how to load the other languages. */
export const walletActsMessages: MessageBundle<WalletActsMessages> = {
  name: 'walletActs',
  english: {"applyTitle":"Apply credit","applyLead":["Wallet with ",["issuer"]," · ",["balance"]," available"],"invoiceLegend":"Invoice","typeSubscription":"Subscription","typeAddOn":"Add-On","typeOneTime":"One-time charge","typeOther":"Invoice","dueDate":["due ",["date"]],"overdue":"Overdue","overdueSince":["since ",["date"]],"amountLabel":"Amount","useMaximum":"Use maximum","maximumDue":["Up to ",["max"],", the amount due on ",["number"],"."],"maximumBalance":["Up to ",["max"],", all the credit there is."],"dueOn":["Due on ",["number"]],"walletBalance":"Wallet balance","afterThis":["After this: ",["rest"]," credit left, ",["due"]," still due."],"apply":["Apply ",["amount"]],"applying":"Applying…","amountNeeded":["Enter an amount, for example ",["example"],"."],"amountAboveZero":"Enter an amount above zero.","amountDecimals":[["currency"]," has ",["digits",2,{"=0":"no decimals","one":[0," decimal"],"other":[0," decimals"]}],". Enter an amount such as ",["example"],"."],"amountTooLarge":"That is more than a wallet can hold.","maximumApply":["The most you can apply is ",["max"],"."],"maximumTake":["The most you can take away is ",["max"],"."],"invoicesLoading":"Loading invoices…","invoicesFailed":"The open invoices didn’t load. Nothing was changed.","retry":"Try again","noInvoices":"No open invoices.","noInvoicesBody":"There is nothing that this credit could pay now. It stays in the wallet.","noCredit":"No credit left.","noCreditBody":"There is nothing to apply. Nothing was changed.","balanceChanged":["The balance changed to ",["balance"],"."],"invoicePaid":["Invoice ",["number"]," is already paid."],"invoiceVoid":["Invoice ",["number"]," was voided."],"invoiceChanged":["Invoice ",["number"]," has changed."],"givenBack":"This credit was already given back.","invoiceGone":"This invoice can no longer be paid.","changedBy":[["name"],", ",["organization"],", did that at ",["time"],". Yours wasn’t done, and no money moved."],"changedByItself":["That happened at ",["time"],". Yours wasn’t done, and no money moved."],"notDone":"Yours wasn’t done, and no money moved.","applied":[["amount"]," applied to ",["number"],"."],"paidNow":"The invoice is paid.","stillDue":[["due"]," still due."],"pendingApply":["Applying ",["amount"]," to ",["number"],"…"],"pendingGrant":["Granting ",["amount"],"…"],"pendingAdjust":["Adjusting the wallet by ",["amount"],"…"],"pendingReverse":["Giving ",["amount"]," back…"],"failedOther":"It was refused, and no money moved. Look at the amount, then try again.","grantTitle":"Grant credit","grantLead":["To ",["payer"],"’s wallet. It can be used only for invoices from ",["issuer"],"."],"reasonLabel":"Reason","reasonHint":[["payer"]," reads this in the wallet’s history."],"reasonNeeded":"Reason: it is empty. Say why in a few words.","reasonTooLong":["Reason: it is too long. Use at most ",["max",4]," characters."],"grant":["Grant ",["amount"]],"granting":"Granting…","adjustTitle":"Adjust the wallet","adjustLead":[["payer"],"’s wallet with ",["issuer"]," · ",["balance"]],"directionLegend":"What is to change?","directionAdd":"Add credit","directionTake":"Take credit away","add":["Add ",["amount"]],"take":["Take ",["amount"]," away"],"adjusting":"Adjusting…","reverseTitle":["Give ",["amount"]," back?"],"reverseLead":["It goes back to ",["payer"],"’s wallet, and is due again on invoice ",["number"],"."],"reverse":["Give ",["amount"]," back"],"reversing":"Giving back…","granted":[["amount"]," granted to ",["payer"],"."],"added":[["amount"]," added to ",["payer"],"’s wallet."],"taken":[["amount"]," taken from ",["payer"],"’s wallet."],"reversed":[["amount"]," given back to ",["payer"],"’s wallet."],"balanceNow":["The balance is ",["balance"],"."],"dueAgain":[["due"]," is due on ",["number"]," again."],"problemTitle":"There is a problem"},
  load: {
    'ar': () => import('./wallet-acts.ar.ts'),
    'de': () => import('./wallet-acts.de.ts'),
    'en-XA': () => import('./wallet-acts.en-XA.ts'),
  },
};
