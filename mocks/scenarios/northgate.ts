import {
  addDays,
  addMonths,
  adjustWallet,
  draftInvoice,
  grantCredit,
  voidInvoice,
  type Charge,
  type Day,
  type Platform,
} from '../platform/index.ts';
import { apply, bill, openDesk, pay, type Bill, type Desk } from './desk.ts';
import { monthFrom } from './routine.ts';
import type { Timeline } from './timeline.ts';

const CARD = 'Visa ending 4421';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Harborline and Northgate Dental: the wallet and the invoices of the reference pictures 02, 10 and 11. */
export function tellNorthgate(platform: Platform, timeline: Timeline): void {
  const desk = openDesk(platform, timeline, 'con_harborline_northgate');
  tellEarlierYears(desk);
  tellLastQuarter(desk);
  desk.at(1, 16, () => {
    const period = monthFrom(addMonths(desk.daysAgo(6), 1));
    draftInvoice(platform, desk.connection, { type: 'subscription', charges: monthly(4, 1140), period });
  });
}

function tellLastQuarter(desk: Desk): void {
  const subscription = (day: Day, number: number, charges: readonly Charge[]): Bill =>
    bill(desk, day, { type: 'subscription', number, charges, period: monthFrom(day) });
  const hl1987 = subscription(desk.daysAgo(98), 1987, monthly(3, 1500).filter(isNotReminder));
  const hl2007 = subscription(desk.daysAgo(67), 2007, monthly(3, 1140));
  const hl2019 = bill(desk, desk.daysAgo(52), {
    type: 'add_on',
    number: 2019,
    charges: [{ description: 'Call recording', detail: 'Two seats, added mid-month', quantity: 2, unitPrice: 3200 }],
  });
  const hl2036 = subscription(desk.daysAgo(37), 2036, monthly(4, 1140));
  bill(desk, desk.daysAgo(21), {
    type: 'one_time',
    number: 2048,
    charges: [{ description: 'On-site visit', detail: 'Replaced the hygienist line', quantity: 1, unitPrice: 9200 }],
    dueDate: desk.daysAgo(6),
  });
  const hl2061 = subscription(desk.daysAgo(6), 2061, [
    ...monthly(4, 1140).slice(0, 3),
    { description: 'Number porting, Kirkland', detail: 'One-time', quantity: 1, unitPrice: 28000 },
    ...monthly(4, 1140).slice(3),
  ]);
  pay(desk, hl2007, 3, CARD);
  pay(desk, hl2036, 3, CARD);
  pay(desk, hl2061, 5, CARD, 10000);

  grant(desk, 81, 50000, 'Onboarding credit, two-year agreement');
  apply(desk, hl1987, 64, 18600);
  adjust(desk, 43, 3600, `Seat charged twice in ${LONG_MONTHS[monthOf(addMonths(desk.daysAgo(43), -1))]}`);
  apply(desk, hl2019, 34, 6400);
  desk.at(22, 11, () =>
    voidInvoice(desk.platform, desk.connection, hl2019.id(), 'Charged for a seat that was removed', desk.issuer),
  );
  grant(desk, 10, 15000, `Goodwill for the ${shortDay(desk.daysAgo(15))} outage`);
  apply(desk, hl2061, 3, 8740);
}

/** Thirty months of subscription, a dozen other invoices, and sixteen wallet entries that end at 0. */
function tellEarlierYears(desk: Desk): void {
  const newest = desk.daysAgo(98);
  const months = Array.from({ length: 30 }, (_, index) => {
    const day = addMonths(newest, -(30 - index));
    const charges = monthly(index < 10 ? 0 : 2, 980);
    const number = index === 0 ? { number: 1701 } : {};
    const sent = bill(desk, day, { type: 'subscription', charges, period: monthFrom(day), ...number });
    pay(desk, sent, 4, CARD);
    return sent;
  });
  for (const index of [1, 3, 6, 8, 11, 13, 16, 18, 21, 23, 26, 28]) tellExtra(desk, months[index]!.day, index);
  const use = (index: number, amount: number): void =>
    apply(desk, months[index]!, addDays(months[index]!.day, 2), amount);
  const given = (index: number, amount: number, reason: string): void =>
    grant(desk, addDays(months[index]!.day, 1), amount, reason);

  given(2, 5000, 'Welcome credit');
  use(2, 5000);
  given(5, 12000, 'Thank you for recommending us to Lakeview Dental');
  use(5, 12000);
  given(8, 4000, 'Two days without voicemail');
  use(8, 4000);
  given(12, 7500, 'Credit for the late number port');
  use(12, 5000);
  use(13, 2500);
  adjust(desk, addDays(months[16]!.day, 1), 1800, 'Toll-free minutes counted twice');
  use(16, 1800);
  given(20, 3000, 'Holiday credit');
  adjust(desk, addDays(months[20]!.day, 2), -3000, 'Meant for another practice');
  given(24, 9000, 'Goodwill for three dropped Mondays');
  use(24, 6000);
  use(25, 3000);
}

function tellExtra(desk: Desk, day: Day, index: number): void {
  const isAddOn = index % 2 === 1;
  const sent = bill(desk, addDays(day, 9), {
    type: isAddOn ? 'add_on' : 'one_time',
    charges: isAddOn
      ? [{ description: 'Toll-free minutes', detail: 'Pack of 500', quantity: 1 + (index % 3), unitPrice: 1900 }]
      : [{ description: 'Greeting recorded by a speaker', quantity: 1, unitPrice: 8500 + index * 100 }],
  });
  pay(desk, sent, 6, CARD);
}

function monthly(extraSeats: number, taxes: number): Charge[] {
  const charges: Charge[] = [
    { description: 'Front Desk Essentials', detail: 'Monthly plan', quantity: 1, unitPrice: 12900 },
    { description: 'SMS reminders', detail: 'Monthly add-on', quantity: 1, unitPrice: 2900 },
    { description: 'Telecom taxes and fees', detail: 'State and local', unitPrice: taxes },
  ];
  if (extraSeats > 0) {
    const seats = { description: 'Extra seats', detail: 'Over the 4 included', quantity: extraSeats, unitPrice: 1400 };
    charges.splice(1, 0, seats);
  }
  return charges;
}

function isNotReminder(charge: Charge): boolean {
  return charge.description !== 'SMS reminders';
}

function grant(desk: Desk, when: Day | number, amount: number, reason: string): void {
  desk.at(when, 8, () => void grantCredit(desk.platform, desk.connection, desk.money(amount), reason, desk.issuer));
}

function adjust(desk: Desk, when: Day | number, amount: number, reason: string): void {
  desk.at(when, 8, () => void adjustWallet(desk.platform, desk.connection, desk.money(amount), reason, desk.issuer));
}

function shortDay(day: Day): string {
  return `${MONTHS[monthOf(day)]} ${Number(day.slice(8))}`;
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7)) - 1;
}
