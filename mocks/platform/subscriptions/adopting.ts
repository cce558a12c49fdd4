import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { dayIn, type Day } from '../calendar.ts';
import type { BillingPeriod } from '../catalog/catalog.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { unitPriceOf, type AddOn } from './add-on.ts';
import { periodAround, periodFrom, type ChargedPeriod } from './periods.ts';
import { writePlan } from './plans.ts';
import { scheduleRenewal } from './renewal-day.ts';
import { changedBy, type Subscription } from './subscription.ts';
import { termsOf, type ItemTerms, type PlanTerms } from './terms.ts';

/** Why such a row stands in the activity. */
const REASON = 'Taken over from earlier books';

/**
 * Takes a plan over that was billed elsewhere since a day: it is in the period that it would be in by now, for which
 * nothing is charged any more, and is renewed here from then on.
 */
export function adoptPlan(
  platform: Platform,
  connection: Connection,
  terms: PlanTerms,
  startedOn: Day,
  actor: Actor = null,
): Subscription {
  const object = ({ id }: Subscription) => ({ type: 'plan', id }) as const;
  return recordAct(platform, connection, { action: 'plan_started', actor, object, reason: REASON }, () => {
    const after = {
      ...termsOf(terms),
      status: 'active',
      startedOn,
      endsOn: null,
      next: null,
      approved: null,
      anchor: startedOn,
      current: currentPeriod(platform, connection, terms.period, startedOn),
    } as const;
    const subscription = writePlan(platform, connection, { before: undefined, after }, actor);
    scheduleRenewal(platform, connection);
    return subscription;
  });
}

/** Takes an add-on over that was billed elsewhere since a day, as a plan is. */
export function adoptAddOn(
  platform: Platform,
  connection: Connection,
  { name, itemId, quantity, price, period }: ItemTerms,
  startedOn: Day,
  actor: Actor = null,
): AddOn {
  const object = ({ id }: AddOn) => ({ type: 'add_on', id }) as const;
  return recordAct(platform, connection, { action: 'add_on_added', actor, object, reason: REASON }, () => {
    const { id, number } = platform.nextId('adn');
    const addOn = platform.tables.addOns.put({
      id,
      connectionId: connection.id,
      sequence: number,
      itemId,
      name,
      quantity,
      unitPrice: unitPriceOf({ price, quantity }),
      price,
      period,
      status: 'active',
      startedOn,
      endsOn: null,
      nextQuantity: null,
      anchor: startedOn,
      current: currentPeriod(platform, connection, period, startedOn),
      ...changedBy(platform, undefined, actor),
    });
    scheduleRenewal(platform, connection);
    return addOn;
  });
}

function currentPeriod(
  platform: Platform,
  { settings, timeZone }: Connection,
  period: BillingPeriod,
  startedOn: Day,
): ChargedPeriod {
  const current = periodFrom(period, settings.invoiceDay, startedOn);
  const today = dayIn(timeZone, platform.now());
  return periodAround({ period, current, anchor: startedOn }, settings.invoiceDay, today);
}
