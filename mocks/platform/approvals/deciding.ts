import { recordAct, type ActivityAction } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { inTheWay, type Obstacle } from '../errors.ts';
import { requireCurrency, type Money } from '../money.ts';
import type { Platform } from '../platform.ts';
import { requireMatch } from '../versions.ts';
import { costOf, isDueToTakeEffect, scheduleEffects, takeEffect } from './effect.ts';
import { requireRequest, type ApprovalRequest, type ApprovalRequestStatus } from './request.ts';
import { lackOfRoom } from './room.ts';

/** How a request can end. */
export type DecisionStatus = Exclude<ApprovalRequestStatus, 'pending'>;

/** Who decides. */
export interface Decider {
  readonly actor: Actor;
  /** Their own words. */
  readonly note?: string | undefined;
  /** The version that they decide on, where they say one. */
  readonly precondition?: number | undefined;
}

/** Who approves. */
export interface Approver extends Decider {
  /** The total of the first invoice as they were shown it, where they say it. */
  readonly firstInvoice?: Money | undefined;
}

const actions: Readonly<Record<DecisionStatus, ActivityAction>> = {
  approved: 'request_approved',
  rejected: 'request_rejected',
  withdrawn: 'request_withdrawn',
  expired: 'request_expired',
};

/**
 * The Sub-Org approves what is asked. It takes effect with that where its day has come, else by itself when that begins
 * (APR-6). One that was decided is `already_decided`, one that there is no room for beside what was approved meanwhile
 * `invalid_transition`; only then a precondition is asked, where one is given (`stale_version`), and whether the first
 * invoice is the one that was shown (`quote_changed`, APR-3).
 */
export function approveRequest(
  platform: Platform,
  connection: Connection,
  requestId: string,
  by: Approver,
): ApprovalRequest {
  const request = requirePending(platform, connection, requestId);
  const lack = lackOfRoom(platform, connection, request, request.effectiveDate);
  if (lack !== undefined) throw inTheWay('invalid_transition', lack, obstacleOf(request));
  requireDecidedOn(request, by.precondition);
  requireShown(platform, connection, request, by.firstInvoice);
  return decide(platform, connection, request, { ...by, status: 'approved' }, (approved) => {
    if (isDueToTakeEffect(platform, connection, approved)) return takeEffect(platform, connection, approved, by.actor);
    scheduleEffects(platform, connection);
    return approved;
  });
}

/** The Sub-Org rejects what is asked: nothing else changes. */
export function rejectRequest(
  platform: Platform,
  connection: Connection,
  requestId: string,
  by: Decider,
): ApprovalRequest {
  return endRequest(platform, connection, requestId, { ...by, status: 'rejected' });
}

/** The Partner takes back what it asked (APR-4). */
export function withdrawRequest(
  platform: Platform,
  connection: Connection,
  requestId: string,
  by: Decider,
): ApprovalRequest {
  return endRequest(platform, connection, requestId, { ...by, status: 'withdrawn' });
}

/** The time of a request is up: what nobody has decided by now is `expired`, by nobody. */
export function expireRequest(platform: Platform, requestId: string): void {
  const request = platform.tables.approvalRequests.get(requestId);
  if (request?.status !== 'pending') return;
  const connection = platform.tables.connections.get(request.connectionId)!;
  decide(platform, connection, request, { status: 'expired', actor: null });
}

/** How a request is to end. */
interface Decision extends Decider {
  readonly status: DecisionStatus;
}

function endRequest(
  platform: Platform,
  connection: Connection,
  requestId: string,
  decision: Decision,
): ApprovalRequest {
  const request = requirePending(platform, connection, requestId);
  requireDecidedOn(request, decision.precondition);
  return decide(platform, connection, request, decision);
}

/** A request that can be decided; `already_decided` otherwise, with who decided what and when (APR-5). */
function requirePending(platform: Platform, connection: Connection, requestId: string): ApprovalRequest {
  const request = requireRequest(platform, connection, requestId);
  if (request.status !== 'pending')
    throw inTheWay(
      'already_decided',
      `This request is ${request.status} already. A decision is final.`,
      obstacleOf(request),
    );
  return request;
}

function requireDecidedOn(request: ApprovalRequest, precondition: number | undefined): void {
  if (precondition !== undefined) requireMatch(precondition, request, obstacleOf(request));
}

/** What it costs depends on the day, the plan and what was invoiced of it, none of which its version tells. */
function requireShown(
  platform: Platform,
  connection: Connection,
  request: ApprovalRequest,
  shown: Money | undefined,
): void {
  if (!shown) return;
  requireCurrency(shown, connection.currency, '/first_invoice');
  if (costOf(platform, connection, request)?.firstInvoice.total !== shown.amount)
    throw inTheWay(
      'quote_changed',
      'Approving this would lead to another first invoice by now. Look at what it costs.',
      obstacleOf(request),
    );
}

function obstacleOf({ id }: ApprovalRequest): Obstacle {
  return { type: 'approval_request', id };
}

/** Ends a request that is pending: the only place that does (APR-5). What follows is a part of the act. */
function decide(
  platform: Platform,
  connection: Connection,
  request: ApprovalRequest,
  { status, note, actor }: Decision,
  follow: (decided: ApprovalRequest) => ApprovalRequest = (decided) => decided,
): ApprovalRequest {
  const said = toNote(note);
  const object = { type: 'request', id: request.id } as const;
  const act = { action: actions[status], actor, object, reason: said ?? undefined };
  return recordAct(platform, connection, act, () => {
    const at = platform.now();
    const decision = { status, actor, at, note: said };
    const change = { changedBy: actor, changedAt: at, version: request.version + 1 };
    return follow(platform.tables.approvalRequests.put({ ...request, status, decision, ...change }));
  });
}

/** What somebody says to a step; nothing, where there are no words in it. */
export function toNote(note: string | undefined): string | null {
  return note === undefined || note.trim() === '' ? null : note;
}
