/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `wallet`, and the values that each takes. */
export interface WalletMessages {
  title: undefined;
  balance: undefined;
  loading: undefined;
  applyCredit: undefined;
  grantCredit: undefined;
  adjust: undefined;
  giveBack: undefined;
  actsUnavailable: undefined;
  paysIssuer: { issuer: string };
  paysPlatformItems: { issuer: string };
  paysOwnInvoices: { issuer: string };
  paysForPayer: { payer: string; issuer: string };
  notPlatform: { organization: string };
  notPartner: { organization: string };
  notSubOrgs: undefined;
  notOthers: undefined;
  notForPayer: { payer: string };
  history: undefined;
  caption: undefined;
  kindLabel: undefined;
  allKinds: undefined;
  date: undefined;
  entry: undefined;
  amount: undefined;
  balanceAfter: undefined;
  balanceAfterIs: { balance: string };
  minus: undefined;
  kindCredit: undefined;
  kindAffiliatePayout: undefined;
  kindPayoutCredit: undefined;
  kindAdjustment: undefined;
  kindCreditApplied: undefined;
  kindReversal: undefined;
  kindOther: undefined;
  invoice: { number: string };
  backFromInvoice: { number: string };
  viewPayout: undefined;
  givenBack: undefined;
  range: { from: number; to: number; total: number };
  total: { total: number };
  entriesFailed: undefined;
  failedTitle: undefined;
  loaded: undefined;
}

/** English, and how to load the other languages. */
export const walletMessages: MessageBundle<WalletMessages> = {
  name: 'wallet',
  english: {"title":"Wallet","balance":"Wallet balance","loading":"Loading wallet…","applyCredit":"Apply credit","grantCredit":"Grant credit","adjust":"Adjust…","giveBack":"Give back…","actsUnavailable":"This can’t be done right now: a part of the page didn’t load. Nothing was changed.","paysIssuer":["Pays invoices from ",["issuer"]," only."],"paysPlatformItems":["Pays ",["issuer"],"-issued items only, such as phone numbers."],"paysOwnInvoices":["Pays your own invoices from ",["issuer"]," only."],"paysForPayer":["Pays ",["payer"],"’s invoices from ",["issuer"]," only."],"notPlatform":["It can’t pay ",["organization"]," invoices, such as phone numbers, or move to another connection."],"notPartner":["It can’t pay invoices from ",["organization"],", or move to another connection."],"notSubOrgs":"It can’t pay invoices of your Sub-Orgs, or move to another connection.","notOthers":"It can’t pay anyone else’s invoices, or move to another connection.","notForPayer":["It can’t pay ",["payer"],"’s other invoices, or move to another connection."],"history":"History","caption":"Wallet history","kindLabel":"Kind","allKinds":"All kinds","date":"Date","entry":"Entry","amount":"Amount","balanceAfter":"Balance","balanceAfterIs":["Balance after: ",["balance"]],"minus":"minus","kindCredit":"Credit","kindAffiliatePayout":"Affiliate payout","kindPayoutCredit":"Payout credit","kindAdjustment":"Adjustment","kindCreditApplied":"Credit applied","kindReversal":"Reversal","kindOther":"Other entry","invoice":["Invoice ",["number"]],"backFromInvoice":["Given back from invoice ",["number"]],"viewPayout":"View payout","givenBack":"Given back later","range":[["from",4],"–",["to",4]," of ",["total",2,{"one":[0," entry"],"other":[0," entries"]}]],"total":[["total",2,{"one":[0," entry"],"other":[0," entries"]}]],"entriesFailed":"This page of the history didn’t load. The one before is still shown.","failedTitle":"Wallet didn’t load","loaded":"Wallet loaded"},
  load: {
    'ar': () => import('./wallet.ar.ts'),
    'de': () => import('./wallet.de.ts'),
    'en-XA': () => import('./wallet.en-XA.ts'),
  },
};
