import { addDays, startOfDay } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { scheduleJob } from '../jobs.ts';
import type { Platform } from '../platform.ts';
import { billedSubscription } from './subscription.ts';

/** Has a connection renewed, or ended, what is billed in it when the first of the current periods is over. */
export function scheduleRenewal(platform: Platform, connection: Connection): void {
  const addOn = platform.tables.addOns.first('byPeriodEnd', connection.id);
  const plan = billedSubscription(platform, connection.id);
  const [first] = [addOn, plan].flatMap((one) => (one ? [one.current.end] : [])).sort();
  if (first === undefined) return;
  // One that had to wait is done at once, never in the past.
  const at = Math.max(startOfDay(connection.timeZone, addDays(first, 1)), platform.now());
  scheduleJob(platform, 'subscriptions_renewed', connection.id, at);
}
