import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import { addDays, type Day } from '../calendar.ts';
import type { BillingPeriod } from '../catalog/catalog.ts';
import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import type { Charged } from './bill.ts';
import type { Invoiced } from './standing-price.ts';
import type { PlanTerms } from './terms.ts';

/** `active` is renewed, `ending` isn't renewed when its period ends, `ended` is no longer in force. */
export type SubscriptionStatus = 'active' | 'ending' | 'ended';

/** A plan that follows on a day that is settled. */
export interface NextPlan {
  readonly name: string;
  /** Null where it isn't in the catalogue. */
  readonly planId: string | null;
  /** Of one period, in minor units. */
  readonly price: number;
  readonly period: BillingPeriod;
  readonly on: Day;
}

/** What every change leaves on a plan or add-on. */
export interface Changed {
  /** Who changed it last; null where the platform did by itself. */
  readonly changedBy: Actor;
  /** UTC milliseconds. */
  readonly changedAt: number;
  readonly version: number;
}

/** A plan that is, or was, billed in a connection (PLN-1). One connection has one that isn't ended, at most. */
export interface Subscription extends PlanTerms, Invoiced, Changed {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all subscriptions: the last of a connection is its current one. */
  readonly sequence: number;
  readonly status: SubscriptionStatus;
  readonly startedOn: Day;
  /** Its last day, where it is known. */
  readonly endsOn: Day | null;
  /** What the payer chose for the day after the current period: the renewal begins it. */
  readonly next: PlanTerms | null;
}

/** The plan of a connection, or the last that it had. */
export function subscriptionOf(platform: Platform, connectionId: string): Subscription | undefined {
  return platform.tables.subscriptions.last('byConnection', connectionId);
}

/** The plan that is billed in a connection, if one is. */
export function billedSubscription(platform: Platform, connectionId: string): Subscription | undefined {
  const last = subscriptionOf(platform, connectionId);
  return last?.status === 'ended' ? undefined : last;
}

/** The plan that the payer chose for the day after the current period, with that day. */
export function nextPlanOf({ next, current }: Subscription): NextPlan | null {
  if (!next) return null;
  const { name, planId, price, period } = next;
  return { name, planId, price, period, on: addDays(current.end, 1) };
}

/** The day on which the next period is invoiced; null where it isn't renewed. */
export function renewalDayOf({ status, current }: Pick<Subscription, 'status' | 'current'>): Day | null {
  return status === 'active' ? addDays(current.end, 1) : null;
}

/** What every change writes. */
export function changedBy(platform: Platform, before: Pick<Changed, 'version'> | undefined, actor: Actor): Changed {
  return { changedBy: actor, changedAt: platform.now(), version: (before?.version ?? 0) + 1 };
}

/** A plan as it is charged. */
export function planCharge({ name, price }: Pick<PlanTerms, 'name' | 'price'>): Charged {
  return { kind: 'plan', name, quantity: 1, unitPrice: price, price };
}

/** How a plan stands, for the activity. */
export function planStanding(platform: Platform, _connection: Connection, id: string): ActivityState {
  const subscription = platform.tables.subscriptions.get(id);
  if (!subscription) return {};
  const { name, price, status, endsOn } = subscription;
  return { plan: name, nextPlan: nextPlanOf(subscription)?.name ?? null, price, status, endsOn };
}
