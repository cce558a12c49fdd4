import type { components } from '@revampd/api-spec';
import {
  costOf,
  historyOf,
  requestActions,
  type ApprovalRequest,
  type ApprovalStep,
  type Asked,
  type Cost,
  type Platform,
  type SeenConnection,
} from '../../platform/index.ts';
import { actorView } from './actors.ts';
import { money, organizationView, timestamp } from './basics.ts';
import { invoiceReferenceView } from './invoices.ts';

type Schemas = components['schemas'];

/** A request as a list shows it (APR-2), with what the viewer may do to it. */
export function requestView(
  platform: Platform,
  seen: SeenConnection,
  request: ApprovalRequest,
): Schemas['ApprovalRequest'] {
  const { issuer, payer, currency, timeZone } = seen.connection;
  const { asking, decision, tookEffectAt, version } = request;
  return {
    id: request.id,
    connection_id: request.connectionId,
    seat: seen.seat,
    time_zone: timeZone,
    ...askedView(request, currency),
    effective_date: request.effectiveDate,
    expires_at: timestamp(request.expiresAt),
    note: asking.note,
    status: request.status,
    partner: organizationView(issuer),
    sub_org: organizationView(payer),
    requested_by: actorView(platform, asking.actor),
    requested_at: timestamp(asking.at),
    decision: decision && stepView(platform, decision),
    took_effect_at: tookEffectAt === null ? null : timestamp(tookEffectAt),
    viewer_state: { actions: [...requestActions(platform, seen, request)], version },
    changed_by: actorView(platform, request.changedBy),
    changed_at: timestamp(request.changedAt),
    version,
  };
}

/** A request with what it costs as it stands now, its steps (APR-7), and the invoice that it led to. */
export function requestDetailView(
  platform: Platform,
  seen: SeenConnection,
  request: ApprovalRequest,
): Schemas['ApprovalRequestDetail'] {
  const { connection } = seen;
  const cost = costOf(platform, connection, request);
  return {
    ...requestView(platform, seen, request),
    cost: cost && costView(cost, connection.currency),
    history: historyOf(request).map((step) => stepView(platform, step)),
    invoice: request.invoiceId === null ? null : invoiceReferenceView(platform, request.invoiceId),
  };
}

function askedView(
  asked: Asked,
  currency: string,
): Pick<Schemas['ApprovalRequest'], 'kind' | 'name' | 'plan_id' | 'item_id' | 'quantity' | 'price' | 'period'> {
  const { kind, terms } = asked;
  return {
    kind,
    name: terms.name,
    plan_id: kind === 'plan' ? asked.terms.planId : null,
    item_id: kind === 'add_on' ? asked.terms.itemId : null,
    quantity: kind === 'add_on' ? asked.terms.quantity : null,
    price: money(terms.price, currency),
    period: kind === 'one_time' ? null : asked.terms.period,
  };
}

function stepView(platform: Platform, { status, actor, at, note }: ApprovalStep): Schemas['ApprovalStep'] {
  return { status, actor: actorView(platform, actor), at: timestamp(at), note };
}

function costView(cost: Cost, currency: string): Schemas['ApprovalCost'] {
  const { lines, changePerMonth, firstInvoice } = cost;
  const view = (line: Cost['lines'][number]) => quoteLineView(line, currency);
  return {
    lines: lines.map(view),
    change_per_month: changePerMonth === null ? null : money(changePerMonth, currency),
    first_invoice: {
      date: firstInvoice.date,
      total: money(firstInvoice.total, currency),
      lines: firstInvoice.lines.map(view),
    },
  };
}

function quoteLineView(line: Cost['lines'][number], currency: string): Schemas['QuoteLine'] {
  return {
    description: line.description,
    detail: line.detail,
    quantity: line.quantity,
    unit_price: line.unitPrice === null ? null : money(line.unitPrice, currency),
    amount: money(line.amount, currency),
  };
}
