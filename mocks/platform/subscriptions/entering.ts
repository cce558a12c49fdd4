import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { Platform } from '../platform.ts';
import { addOnBeginning } from './add-on-change.ts';
import type { AddOn } from './add-on.ts';
import { writeAddOn } from './add-ons.ts';
import { daysIn, periodAround } from './periods.ts';
import { planBeginning } from './plan-change.ts';
import { writePlan } from './plans.ts';
import { scheduleRenewal } from './renewal-day.ts';
import { firstCharge, invoicedBy, type Invoiced } from './standing-price.ts';
import type { Subscription } from './subscription.ts';
import type { ItemTerms, PlanTerms } from './terms.ts';

/**
 * Enters a plan that is in force since a day and whose current period was invoiced already: the platform renews it from
 * the end of that on, and what isn't used of it stands as far as its invoice does. It is how a world begins that has a
 * past; nobody acts, so it leaves no activity and no invoice.
 */
export function enterPlan(platform: Platform, connection: Connection, terms: PlanTerms, startedOn: Day): Subscription {
  const { before, after } = planBeginning(platform, connection, terms, startedOn);
  if (before) throw new Error(`${connection.id} has a plan.`);
  return platform.transaction(() => {
    const plan = writePlan(platform, connection, { before, after: asInvoiced(platform, connection, after) }, null);
    scheduleRenewal(platform, connection);
    return plan;
  });
}

/** The same for an add-on. */
export function enterAddOn(platform: Platform, connection: Connection, terms: ItemTerms, startedOn: Day): AddOn {
  const { before, after } = addOnBeginning(connection, terms, startedOn);
  return platform.transaction(() => {
    const addOn = writeAddOn(platform, connection, { before, after: asInvoiced(platform, connection, after) }, null);
    scheduleRenewal(platform, connection);
    return addOn;
  });
}

/** The period of today, which the last invoice for it charged; the one by the invoice day, where none did. */
function asInvoiced<Entered extends Invoiced>(platform: Platform, connection: Connection, entered: Entered): Entered {
  const today = dayIn(connection.timeZone, platform.now());
  const charged = firstCharge(entered.price);
  const invoice = entered.period === 'month' ? invoiceOf(platform, connection, today) : undefined;
  if (!invoice?.period)
    return { ...entered, current: periodAround(entered, connection.settings.invoiceDay, today), charged };
  const current = { ...invoice.period, fullDays: daysIn(invoice.period) };
  return { ...entered, current, charged: invoicedBy(charged, invoice) };
}

/** The last invoice that stands for a period in which a day lies. */
function invoiceOf(platform: Platform, { id }: Connection, day: Day): Invoice | undefined {
  const found = (['open', 'overdue', 'paid'] as const).flatMap((status) =>
    (['subscription', 'add_on'] as const).flatMap((type) =>
      platform.tables.invoices
        .rows('date', `${id} ${status} ${type}`)
        .filter(({ period }) => period !== null && period.start <= day && day <= period.end),
    ),
  );
  return found.sort((left, right) => left.sequence - right.sequence).at(-1);
}
