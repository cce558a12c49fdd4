import {
  adjustWallet,
  grantCredit,
  recordPayment,
  reverseApplication,
  voidInvoice,
  type Platform,
} from '../platform/index.ts';
import { apply, bill, openDesk, pay, type Bill, type Desk } from './desk.ts';
import { billMonthly } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** How one of Harborline's other practices is billed: amounts in minor units of its currency. */
interface Practice {
  readonly connection: string;
  readonly plan: string;
  readonly price: number;
  readonly newest: number;
  readonly months: number;
  readonly unpaid?: number;
  readonly methodLabel: string;
  /** What remains of credit that was given once and partly used. */
  readonly credit?: { readonly given: number; readonly used: number; readonly reason: string };
}

const practices: readonly Practice[] = [
  {
    connection: 'con_harborline_ridgeway',
    plan: 'Front Desk Essentials',
    price: 12900,
    newest: 3,
    months: 9,
    methodLabel: 'ACH, Cascadia Bank',
    credit: { given: 2500, used: 2500, reason: 'Goodwill for a missed appointment' },
  },
  {
    connection: 'con_harborline_alder',
    plan: 'Front Desk Plus',
    price: 24900,
    newest: 8,
    months: 10,
    methodLabel: 'Mastercard ending 1180',
    credit: { given: 120000, used: 18000, reason: 'Prepaid for the second shop' },
  },
  {
    connection: 'con_harborline_sound',
    plan: 'Front Desk Essentials',
    price: 12900,
    newest: 12,
    months: 8,
    unpaid: 0,
    methodLabel: 'Visa ending 9034',
    credit: { given: 3650, used: 0, reason: 'Refund of a cancelled add-on' },
  },
  {
    connection: 'con_harborline_riverside',
    plan: 'Front Desk Plus',
    price: 24900,
    newest: 17,
    months: 7,
    unpaid: 2,
    methodLabel: 'Visa ending 2277',
  },
  {
    connection: 'con_harborline_brightharbor',
    plan: 'Front Desk Essentials',
    price: 12900,
    newest: 20,
    months: 10,
    methodLabel: 'ACH, Harbor Credit Union',
  },
  {
    connection: 'con_harborline_fennel',
    plan: 'Front Desk Plus',
    price: 24900,
    newest: 24,
    months: 6,
    unpaid: 0,
    methodLabel: 'Visa ending 6120',
    credit: { given: 8000, used: 3000, reason: 'Credit for the crossed lines' },
  },
  {
    connection: 'con_harborline_islington',
    plan: 'Front Desk Essentials',
    price: 10400,
    newest: 5,
    months: 8,
    methodLabel: 'Direct debit, Barclays',
    credit: { given: 4000, used: 1500, reason: 'Goodwill for the Easter outage' },
  },
  {
    connection: 'con_harborline_lindner',
    plan: 'Front Desk Essentials',
    price: 11900,
    newest: 9,
    months: 8,
    methodLabel: 'SEPA, Volksbank',
    credit: { given: 5950, used: 5000, reason: 'Half a month without fax' },
  },
  {
    connection: 'con_harborline_omori',
    plan: 'Front Desk Essentials',
    price: 14800,
    newest: 14,
    months: 8,
    methodLabel: 'Bank transfer, Mizuho',
    credit: { given: 12000, used: 2500, reason: 'Welcome credit' },
  },
  {
    connection: 'con_harborline_salmiya',
    plan: 'Front Desk Essentials',
    price: 39750,
    newest: 11,
    months: 8,
    methodLabel: 'KNET ending 0417',
    credit: { given: 25500, used: 10125, reason: 'Welcome credit' },
  },
];

/** Harborline and its other practices: months of subscription, credit here and there, some bills late. */
export function tellPractices(platform: Platform, timeline: Timeline): void {
  for (const practice of practices) {
    const desk = openDesk(platform, timeline, practice.connection);
    const bills = billMonthly(desk, {
      type: 'subscription',
      newest: practice.newest,
      months: practice.months,
      unpaid: practice.unpaid ?? 1,
      charges: [{ description: practice.plan, detail: 'Monthly plan', quantity: 1, unitPrice: practice.price }],
      paidAfter: 6,
      methodLabel: practice.methodLabel,
    });
    if (practice.credit) tellCredit(desk, bills.at(-2)!, practice.credit);
  }
  tellCascade(openDesk(platform, timeline, 'con_harborline_cascade'));
}

function tellCredit(desk: Desk, to: Bill, credit: NonNullable<Practice['credit']>): void {
  const { platform, connection, issuer } = desk;
  desk.at(to.day, 5, () => void grantCredit(platform, connection, desk.money(credit.given), credit.reason, issuer));
  if (credit.used > 0) apply(desk, to, to.day, credit.used);
}

/** Cascade Physio: an application given back by the issuer, an invoice void, one paid in part, one late. */
function tellCascade(desk: Desk): void {
  const { platform, connection, issuer } = desk;
  const bills = billMonthly(desk, {
    type: 'subscription',
    newest: 26,
    months: 9,
    unpaid: 2,
    charges: [
      { description: 'Front Desk Essentials', detail: 'Monthly plan', quantity: 1, unitPrice: 12900 },
      { description: 'Extra seats', detail: 'Over the 4 included', quantity: 2, unitPrice: 1400 },
    ],
    paidAfter: 5,
    methodLabel: 'Amex ending 1009',
  });
  const late = bills.at(-1)!;
  const fixed = bills.at(-2)!;
  const doubled = bill(desk, desk.daysAgo(40), {
    type: 'one_time',
    charges: [{ description: 'Headset', detail: 'Sent twice', quantity: 2, unitPrice: 7900 }],
  });
  desk.at(39, 10, () => void voidInvoice(platform, connection, doubled.id(), 'The second headset came back', issuer));
  desk.at(50, 8, () => void grantCredit(platform, connection, desk.money(9000), 'Goodwill for a slow port', issuer));
  desk.at(49, 9, () => void adjustWallet(platform, connection, desk.money(-1500), 'Granted 15.00 too much', issuer));
  apply(desk, fixed, 48, 7500);
  desk.at(47, 9, () => {
    const [application] = platform.tables.walletEntries.rows('applications', fixed.id());
    reverseApplication(platform, connection, application!.id, 'Applied to the wrong month', issuer);
  });
  pay(desk, fixed, 20, 'Amex ending 1009');
  desk.at(20, 12, () => {
    const amount = desk.money(5000);
    recordPayment(platform, connection, late.id(), { amount, methodLabel: 'Amex ending 1009' }, issuer);
  });
}
