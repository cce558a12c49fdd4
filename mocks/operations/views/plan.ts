import type { components } from '@revampd/api-spec';
import {
  managerOf,
  nextPlanOf,
  planActions,
  renewalDayOf,
  subscriptionOf,
  type BillLine,
  type NextPlan,
  type Platform,
  type Quote,
  type SeenConnection,
  type Subscription,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, organizationView, timestamp, userView } from './basics.ts';

type Schemas = components['schemas'];

/** The plan of a connection as it stands, or as an event tells it: a subscription, none yet, or who manages it. */
export function planView(platform: Platform, seen: SeenConnection, plan: Subscription | undefined): Schemas['Plan'] {
  if (seen.connection.type === 'sub_org_revampd') return managedPlanView(platform, seen);
  return plan ? subscriptionView(platform, seen, plan) : noPlanView(platform, seen);
}

/** A plan that is, or was, billed (PLN-1). */
export function subscriptionView(
  platform: Platform,
  seen: SeenConnection,
  plan: Subscription,
): Schemas['SubscriptionPlan'] {
  const { currency } = seen.connection;
  const next = nextPlanOf(plan);
  return {
    kind: 'subscription',
    id: plan.id,
    connection_id: plan.connectionId,
    plan: { id: plan.planId, name: plan.name },
    price: money(plan.price, currency),
    period: plan.period,
    status: plan.status,
    included: [...plan.included],
    started_on: plan.startedOn,
    current_period: { start: plan.current.start, end: plan.current.end },
    renews_on: renewalDayOf(plan),
    ends_on: plan.endsOn,
    next: next && nextPlanView(next, currency),
    viewer_state: { actions: [...planActions(platform, seen, plan)], version: plan.version },
    changed_by: actorView(platform, plan.changedBy),
    changed_at: timestamp(plan.changedAt),
    version: plan.version,
  };
}

/** The plan of a connection as it stands, where something couldn't be done to it. */
export function currentPlanView(
  platform: Platform,
  seen: SeenConnection,
): Schemas['SubscriptionPlan'] | Schemas['NoPlan'] {
  const { id } = seen.connection;
  const plan = subscriptionOf(platform, id);
  return plan ? subscriptionView(platform, seen, plan) : noPlanView(platform, seen);
}

function noPlanView(platform: Platform, seen: SeenConnection): Schemas['NoPlan'] {
  return {
    kind: 'none',
    connection_id: seen.connection.id,
    viewer_state: { actions: [...planActions(platform, seen, undefined)], version: 0 },
    version: 0,
  };
}

/** A Sub-Org's plan is its Partner's matter; nothing of it is kept here, so it has no versions (PLN-2). */
function managedPlanView(platform: Platform, seen: SeenConnection): Schemas['ManagedPlan'] {
  const { partner, administrators, partnerConnectionId } = managerOf(platform, seen);
  return {
    kind: 'managed_by_partner',
    connection_id: seen.connection.id,
    partner: organizationView(partner),
    administrators: administrators.map(userView),
    partner_connection_id: partnerConnectionId,
    viewer_state: { actions: [...planActions(platform, seen, undefined)], version: 0 },
    version: 0,
  };
}

function nextPlanView({ planId, name, price, period, on }: NextPlan, currency: string): Schemas['NextPlan'] {
  return { plan: { id: planId, name }, price: money(price, currency), period, on };
}

/** What a person is told that something costs. */
export function quoteView(quote: Quote, currency: string): Schemas['Quote'] {
  const { amount, period, from } = quote.recurring;
  return {
    quote_id: quote.id,
    lines: quote.lines.map((line) => quoteLineView(line, currency)),
    total_today: money(quote.totalToday, currency),
    from: quote.from,
    recurring: { amount: money(amount, currency), period, from },
    expires_at: timestamp(quote.expiresAt),
  };
}

/** A line as it will stand on the invoice. */
export function quoteLineView(line: BillLine, currency: string): Schemas['QuoteLine'] {
  const { description, detail, quantity, unitPrice, amount } = line;
  const unit_price = unitPrice === null ? null : money(unitPrice, currency);
  return { description, detail, quantity, unit_price, amount: money(amount, currency) };
}
