import { adjustWallet, affiliatePaid, grantCredit, type Platform } from '../platform/index.ts';
import { subOrgs } from './cast.ts';
import { apply, bill, openDesk, pay, type Desk } from './desk.ts';
import { tellAffiliatesUnderWay, tellFormerAffiliate, tellPayouts } from './earnings.ts';
import { billMonthly } from './routine.ts';
import type { Timeline } from './timeline.ts';

/** Revampd and everybody: Partners' subscriptions and payouts, Sub-Orgs' phone numbers, Juniper & Co. */
export function tellRevampd(platform: Platform, timeline: Timeline): void {
  tellHarborline(openDesk(platform, timeline, 'con_harborline_revampd'));
  tellKilowatt(openDesk(platform, timeline, 'con_kilowatt_revampd'));
  tellJuniper(openDesk(platform, timeline, 'con_juniper_revampd'));
  subOrgs.forEach(({ key, currency }, index) => {
    const desk = openDesk(platform, timeline, `con_${key}_revampd`);
    tellPhoneNumbers(desk, { newest: 2 + ((index * 5) % 25), price: currency === 'JPY' ? 330 : 300 });
  });
  tellNorthgateAffiliate(openDesk(platform, timeline, 'con_northgate_revampd'));
  tellFormerAffiliate(openDesk(platform, timeline, 'con_cascade_revampd'));
}

/** Payouts earned from Sub-Org billing, some credited: a balance of 2,140.00. */
function tellHarborline(desk: Desk): void {
  const { platform, connection, issuer } = desk;
  const bills = billMonthly(desk, {
    type: 'subscription',
    newest: 4,
    months: 14,
    charges: [{ description: 'Revampd Partner', detail: 'Monthly plan, 12 Sub-Orgs', quantity: 1, unitPrice: 34900 }],
    paidAfter: 7,
    methodLabel: 'Chase ending 6610',
  });
  tellPayouts(desk);
  apply(desk, bills.at(-4)!, bills.at(-4)!.day, 34900);
  desk.at(
    60,
    10,
    () => void adjustWallet(platform, connection, desk.money(-3400), 'A phone number was paid out twice', issuer),
  );
}

function tellKilowatt(desk: Desk): void {
  billMonthly(desk, {
    type: 'subscription',
    newest: 19,
    months: 6,
    unpaid: 2,
    charges: [{ description: 'Revampd Partner', detail: 'Monthly plan', quantity: 1, unitPrice: 34900 }],
    paidAfter: 10,
    methodLabel: 'ACH, First Prairie',
  });
}

/** Affiliate payouts, week by week, used for its own Revampd invoices. */
function tellJuniper(desk: Desk): void {
  const { platform, connection } = desk;
  const bills = billMonthly(desk, {
    type: 'subscription',
    newest: 7,
    months: 12,
    charges: [
      { description: 'Revampd Solo', detail: 'Monthly plan', quantity: 1, unitPrice: 5900 },
      { description: 'Additional phone numbers', quantity: 3, unitPrice: 300 },
    ],
    paidAfter: 3,
    methodLabel: 'Visa ending 3141',
  });
  const earned = [
    [85, 14350],
    [57, 9800],
    [22, 12100],
    [15, 6800],
    [8, 9600],
  ] as const;
  for (const [daysAgo, amount] of earned)
    desk.at(daysAgo, 4, () => void affiliatePaid(platform, connection, desk.money(amount)));
  tellAffiliatesUnderWay(desk, 8200, 7400);
  apply(desk, bills.at(-3)!, bills.at(-3)!.day, 6800);
  apply(desk, bills.at(-1)!, 6, 5000);
  desk.at(
    30,
    9,
    () => void grantCredit(platform, connection, desk.money(2500), 'Thank you for the beta test', desk.issuer),
  );
  const recording = bill(desk, desk.daysAgo(45), {
    type: 'one_time',
    charges: [{ description: 'Number porting', quantity: 1, unitPrice: 2900 }],
  });
  pay(desk, recording, 2, 'Visa ending 3141');
}

function tellPhoneNumbers(desk: Desk, { newest, price }: { newest: number; price: number }): void {
  billMonthly(desk, {
    type: 'add_on',
    newest,
    months: 5,
    unpaid: newest > 16 ? 1 : 0,
    charges: [{ description: 'Additional phone numbers', detail: 'Platform item', quantity: 4, unitPrice: price }],
    paidAfter: 8,
    methodLabel: 'Card ending 5512',
  });
}

function tellNorthgateAffiliate(desk: Desk): void {
  const { platform, connection } = desk;
  for (const [daysAgo, amount] of [
    [74, 4200],
    [44, 3800],
    [16, 5150],
  ] as const)
    desk.at(daysAgo, 4, () => void affiliatePaid(platform, connection, desk.money(amount)));
  const port = bill(desk, desk.daysAgo(33), {
    type: 'one_time',
    charges: [{ description: 'Emergency address check', detail: 'In-platform service', quantity: 1, unitPrice: 2500 }],
  });
  apply(desk, port, 31, 2500);
  bill(desk, desk.daysAgo(5), {
    type: 'one_time',
    charges: [{ description: 'Caller name registration', detail: 'In-platform service', quantity: 2, unitPrice: 1500 }],
  });
}
