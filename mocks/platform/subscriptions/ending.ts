import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { addDays, dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { billedAddOns, type AddOn } from './add-on.ts';
import { billedSubscription, changedBy, type Subscription } from './subscription.ts';

/** Ends what isn't renewed and whose last day is over, by itself. */
export function endWhatIsOver(platform: Platform, connection: Connection): void {
  const today = dayIn(connection.timeZone, platform.now());
  const isOver = ({ status, current }: Subscription | AddOn): boolean => status === 'ending' && current.end < today;
  const plan = billedSubscription(platform, connection.id);
  if (plan && isOver(plan)) endPlan(platform, connection, plan);
  for (const addOn of billedAddOns(platform, connection.id))
    if (isOver(addOn)) endAddOn(platform, connection, addOn, today, null);
}

/** An add-on is no longer in force from a day on: it isn't renewed, or a plan covers it. */
export function endAddOn(platform: Platform, connection: Connection, addOn: AddOn, from: Day, actor: Actor): void {
  const object = { type: 'add_on', id: addOn.id } as const;
  recordAct(platform, connection, { action: 'add_on_ended', actor, object }, () =>
    platform.tables.addOns.put({
      ...addOn,
      status: 'ended',
      endsOn: lastDayOf(addOn, from),
      nextQuantity: null,
      ...changedBy(platform, addOn, actor),
    }),
  );
}

function endPlan(platform: Platform, connection: Connection, plan: Subscription): void {
  const object = { type: 'plan', id: plan.id } as const;
  recordAct(platform, connection, { action: 'plan_ended', actor: null, object }, () =>
    platform.tables.subscriptions.put({ ...plan, status: 'ended', ...changedBy(platform, plan, null) }),
  );
}

/** The day before, within its period; one that began on the day itself has had that one. */
function lastDayOf({ startedOn, current }: AddOn, from: Day): Day {
  const before = addDays(from, -1);
  if (before < startedOn) return startedOn;
  return before < current.end ? before : current.end;
}
