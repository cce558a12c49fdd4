import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { addOnBeginning } from './add-on-change.ts';
import type { AddOn } from './add-on.ts';
import { writeAddOn } from './add-ons.ts';
import { periodAround, type ChargedPeriod, type Recurring } from './periods.ts';
import { planBeginning } from './plan-change.ts';
import { writePlan } from './plans.ts';
import { scheduleRenewal } from './renewal-day.ts';
import { firstCharge } from './standing-price.ts';
import type { Subscription } from './subscription.ts';
import type { ItemTerms, PlanTerms } from './terms.ts';

/**
 * Enters a plan that is in force since a day and whose current period was invoiced already: the platform renews it from
 * now on. It is how a world begins that has a past; nobody acts, so it leaves no activity and no invoice.
 */
export function enterPlan(platform: Platform, connection: Connection, terms: PlanTerms, startedOn: Day): Subscription {
  const { before, after } = planBeginning(platform, connection, terms, startedOn);
  if (before) throw new Error(`${connection.id} has a plan.`);
  return platform.transaction(() => {
    const current = periodOfToday(platform, connection, after);
    const plan = writePlan(
      platform,
      connection,
      { before, after: { ...after, current, charged: firstCharge(terms.price) } },
      null,
    );
    scheduleRenewal(platform, connection);
    return plan;
  });
}

/** The same for an add-on. */
export function enterAddOn(platform: Platform, connection: Connection, terms: ItemTerms, startedOn: Day): AddOn {
  const { before, after } = addOnBeginning(connection, terms, startedOn);
  return platform.transaction(() => {
    const current = periodOfToday(platform, connection, after);
    const addOn = writeAddOn(platform, connection, { before, after: { ...after, current } }, null);
    scheduleRenewal(platform, connection);
    return addOn;
  });
}

function periodOfToday(platform: Platform, { timeZone, settings }: Connection, recurring: Recurring): ChargedPeriod {
  return periodAround(recurring, settings.invoiceDay, dayIn(timeZone, platform.now()));
}
