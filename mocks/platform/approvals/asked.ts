import type { Actor } from '../actors.ts';
import type { Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Invoice } from '../invoices/invoice.ts';
import { issueInvoice } from '../invoices/issuing.ts';
import type { Platform } from '../platform.ts';
import { beginAddOn } from '../subscriptions/add-ons.ts';
import { costOfAddOn, costOfPlan, type Cost } from '../subscriptions/cost.ts';
import { beginPlan } from '../subscriptions/plans.ts';
import type { Asked, ChargeTerms } from './request.ts';

/** What stands beside a one-time charge on its quote and its invoice. */
const DETAIL = 'One-time';

/** What it would cost and change if it began on this day. */
export function costOfAsked(platform: Platform, connection: Connection, asked: Asked, on: Day): Cost {
  switch (asked.kind) {
    case 'plan':
      return costOfPlan(platform, connection, asked.terms, on);
    case 'add_on':
      return costOfAddOn(platform, connection, asked.terms, on);
    case 'one_time':
      return costOfCharge(asked.terms, on);
  }
}

/** Begins it: makes the change, and the invoice that it leads to; null where nothing is charged. */
export function beginAsked(platform: Platform, connection: Connection, asked: Asked, actor: Actor): Invoice | null {
  switch (asked.kind) {
    case 'plan':
      return beginPlan(platform, connection, asked.terms, actor).invoice;
    case 'add_on':
      return beginAddOn(platform, connection, asked.terms, actor).invoice;
    case 'one_time':
      return charge(platform, connection, asked.terms, actor);
  }
}

function costOfCharge({ name, price }: ChargeTerms, on: Day): Cost {
  const lines = [{ description: name, detail: DETAIL, quantity: 1, unitPrice: price, amount: price }];
  return { lines, changePerMonth: null, firstInvoice: { date: on, lines, total: price } };
}

function charge(platform: Platform, connection: Connection, { name, price }: ChargeTerms, actor: Actor): Invoice {
  const charges = [{ description: name, detail: DETAIL, quantity: 1, unitPrice: price }];
  return issueInvoice(platform, connection, { type: 'one_time', charges }, actor);
}
