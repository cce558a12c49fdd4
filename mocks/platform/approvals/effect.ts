import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { addDays, dayIn, startOfDay } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { DomainError } from '../errors.ts';
import { requireExactDue } from '../invoices/due.ts';
import { scheduleJob } from '../jobs.ts';
import type { Platform } from '../platform.ts';
import type { Cost } from '../subscriptions/cost.ts';
import { beginAsked, costOfAsked } from './asked.ts';
import { isWaiting, type ApprovalRequest } from './request.ts';

/** What a request costs as it stands now, on its day or today; null where nothing is to come of it any more. */
export function costOf(platform: Platform, connection: Connection, request: ApprovalRequest): Cost | null {
  return request.status === 'pending' || isWaiting(request) ? costNow(platform, connection, request) : null;
}

/** Whether the day of a request has come, in the connection's time zone. */
export function isDueToTakeEffect(platform: Platform, { timeZone }: Connection, request: ApprovalRequest): boolean {
  return request.effectiveDate <= dayIn(timeZone, platform.now());
}

/** Has what was approved in a connection take effect when the next of its days begins. */
export function scheduleEffects(platform: Platform, { id, timeZone }: Connection): void {
  const first = platform.tables.approvalRequests.first('waiting', id);
  if (!first) return;
  const tomorrow = addDays(dayIn(timeZone, platform.now()), 1);
  const day = first.effectiveDate > tomorrow ? first.effectiveDate : tomorrow;
  scheduleJob(platform, 'request_effect', id, startOfDay(timeZone, day));
}

/**
 * What was approved begins: one change of plan, add-ons or charges, and its invoice (APR-6). Refused where what is owed
 * would no longer be exact with it.
 */
export function takeEffect(
  platform: Platform,
  connection: Connection,
  request: ApprovalRequest,
  actor: Actor,
): ApprovalRequest {
  requireExactDue(platform, connection.id, costNow(platform, connection, request).firstInvoice.total, '');
  const act = { action: 'request_took_effect', actor, object: { type: 'request', id: request.id } } as const;
  return recordAct(platform, connection, act, () => {
    const invoice = beginAsked(platform, connection, request, actor);
    const tookEffectAt = platform.now();
    const change = { changedBy: actor, changedAt: tookEffectAt, version: request.version + 1 };
    return platform.tables.approvalRequests.put({
      ...request,
      tookEffectAt,
      invoiceId: invoice?.id ?? null,
      ...change,
    });
  });
}

/**
 * A day has come on which requests of a connection take effect: they do in the order of their days, and as they were
 * asked. One with whose invoice a sum would no longer be exact (which is refused before anything is written) waits for
 * the next day: an approval is never lost, and nobody is there to be told.
 */
export function takeEffectsWhenDue(platform: Platform, connectionId: string): void {
  const connection = platform.tables.connections.get(connectionId)!;
  for (const request of platform.tables.approvalRequests.rows('waiting', connectionId)) {
    if (!isDueToTakeEffect(platform, connection, request)) break;
    try {
      takeEffect(platform, connection, request, null);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  scheduleEffects(platform, connection);
}

function costNow(platform: Platform, connection: Connection, request: ApprovalRequest): Cost {
  const today = dayIn(connection.timeZone, platform.now());
  const on = request.effectiveDate > today ? request.effectiveDate : today;
  return costOfAsked(platform, connection, request, on);
}
