import type { Action } from '../access.ts';
import { isPlanProposable } from '../approvals/reading.ts';
import { actionsIn, openSection, openToAct, type Caller, type SeenConnection } from '../callers.ts';
import type { Connection } from '../connections.ts';
import { inTheWay } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { AddOn } from './add-on.ts';
import type { Subscription } from './subscription.ts';

type PlanAction = Extract<Action, 'start' | 'change' | 'cancel' | 'resume' | 'propose' | 'end_at_period_end'>;
type AddOnAction = Extract<Action, 'change' | 'remove' | 'end_at_period_end'>;

/** What the state of a plan allows; the same for the refusals and for what a viewer is shown. */
const planAllows: Readonly<Record<Exclude<PlanAction, 'propose'>, (plan: Subscription | undefined) => boolean>> = {
  start: (plan) => !isBilled(plan),
  change: isBilled,
  cancel: isRenewed,
  resume: (plan) => plan?.status === 'ending' || (isRenewed(plan) && plan?.next !== null),
  end_at_period_end: isRenewed,
};

/** What the state of an add-on allows. */
const addOnAllows: Readonly<Record<AddOnAction, (addOn: AddOn) => boolean>> = {
  change: isBilled,
  remove: isRenewed,
  end_at_period_end: isRenewed,
};

/** What the viewer may do with a plan as it stands; another is proposed where that could begin today (PLN-4). */
export function planActions(
  platform: Platform,
  seen: SeenConnection,
  plan: Subscription | undefined,
): readonly Action[] {
  const isPossible = (action: PlanAction): boolean =>
    action === 'propose' ? isPlanProposable(platform, seen.connection) : planAllows[action](plan);
  return actionsIn(seen, 'plan').filter((action) => isPossible(action as PlanAction));
}

/** What the viewer may do with an add-on as it stands. */
export function addOnActions(seen: SeenConnection, addOn: AddOn): readonly Action[] {
  return actionsIn(seen, 'add_ons').filter((action) => addOnAllows[action as AddOnAction]?.(addOn) ?? false);
}

/** Refuses (`invalid_transition`) what the state of a plan doesn't allow. */
export function requirePlanAllows(
  connection: Connection,
  plan: Subscription | undefined,
  action: Exclude<PlanAction, 'start' | 'propose'>,
): asserts plan is Subscription {
  if (!planAllows[action](plan))
    throw inTheWay('invalid_transition', 'The plan as it is now does not allow this.', {
      type: 'plan',
      id: connection.id,
    });
}

/** Refuses (`invalid_transition`) what the state of an add-on doesn't allow. */
export function requireAddOnAllows(addOn: AddOn, action: AddOnAction): void {
  if (!addOnAllows[action](addOn))
    throw inTheWay('invalid_transition', 'The add-on as it is now does not allow this.', {
      type: 'add_on',
      id: addOn.id,
    });
}

/**
 * A connection where the caller may end what is billed: its payer where it pays Revampd, the Partner in its own
 * (PLN-4, ADD-3); `not_permitted` for everybody else.
 */
export function openToEnd(
  platform: Platform,
  caller: Caller,
  connectionId: string,
  section: 'plan' | 'add_ons',
): SeenConnection {
  const { connection } = openSection(platform, caller, connectionId, section);
  const own = section === 'plan' ? 'cancel' : 'remove';
  const action = connection.type === 'partner_sub_org' ? 'end_at_period_end' : own;
  return openToAct(platform, caller, connectionId, section, action);
}

function isBilled(one: Subscription | AddOn | undefined): boolean {
  return one !== undefined && one.status !== 'ended';
}

function isRenewed(one: Subscription | AddOn | undefined): boolean {
  return one?.status === 'active';
}
