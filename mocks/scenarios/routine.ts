import { addDays, addMonths, type Charge, type Day, type InvoiceType } from '../platform/index.ts';
import { bill, pay, type Bill, type Desk } from './desk.ts';

/** Invoices that come every month. */
export interface Routine {
  readonly type: InvoiceType;
  /** How many days before the start the newest was sent. */
  readonly newest: number;
  /** How many there are. */
  readonly months: number;
  readonly charges: readonly Charge[];
  /** Days from an invoice to its payment, and how it is paid. */
  readonly paidAfter: number;
  readonly methodLabel: string;
  /** How many of the newest wait for their payment, if it would have come by now; 1 unless set. */
  readonly unpaid?: number;
}

/** Sends an invoice a month and has all but the newest paid; oldest first. */
export function billMonthly(desk: Desk, routine: Routine): readonly Bill[] {
  const newest = desk.daysAgo(routine.newest);
  return Array.from({ length: routine.months }, (_, index) => {
    const monthsAgo = routine.months - 1 - index;
    const day = addMonths(newest, -monthsAgo);
    const sent = bill(desk, day, { type: routine.type, charges: routine.charges, period: monthFrom(day) });
    const isPaid = monthsAgo >= (routine.unpaid ?? 1) && addDays(day, routine.paidAfter) <= desk.daysAgo(1);
    if (isPaid) pay(desk, sent, routine.paidAfter, routine.methodLabel);
    return sent;
  });
}

/** The month that begins on a day. */
export function monthFrom(day: Day): { readonly start: Day; readonly end: Day } {
  return { start: day, end: addDays(addMonths(day, 1), -1) };
}
