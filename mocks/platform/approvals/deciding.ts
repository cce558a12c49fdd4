import { recordAct, type ActivityAction } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { inTheWay } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { requireMatch } from '../versions.ts';
import { isDueToTakeEffect, scheduleEffects, takeEffect } from './effect.ts';
import { requireRequest, type ApprovalRequest, type ApprovalRequestStatus } from './request.ts';

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

const actions: Readonly<Record<DecisionStatus, ActivityAction>> = {
  approved: 'request_approved',
  rejected: 'request_rejected',
  withdrawn: 'request_withdrawn',
  expired: 'request_expired',
};

/**
 * The Sub-Org approves what is asked. It takes effect with that where its day has come, else by itself when that begins
 * (APR-6). One that was decided is `already_decided`; only then a precondition is asked, where one is given (`stale_version`).
 */
export function approveRequest(
  platform: Platform,
  connection: Connection,
  requestId: string,
  by: Decider,
): ApprovalRequest {
  return decide(platform, connection, requestId, { ...by, status: 'approved' }, (approved) => {
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
  return decide(platform, connection, requestId, { ...by, status: 'rejected' });
}

/** The Partner takes back what it asked (APR-4). */
export function withdrawRequest(
  platform: Platform,
  connection: Connection,
  requestId: string,
  by: Decider,
): ApprovalRequest {
  return decide(platform, connection, requestId, { ...by, status: 'withdrawn' });
}

/** The time of a request is up: what nobody has decided by now is `expired`, by nobody. */
export function expireRequest(platform: Platform, requestId: string): void {
  const request = platform.tables.approvalRequests.get(requestId);
  if (request?.status !== 'pending') return;
  const connection = platform.tables.connections.get(request.connectionId)!;
  decide(platform, connection, requestId, { status: 'expired', actor: null });
}

/** How a request is to end. */
interface Decision extends Decider {
  readonly status: DecisionStatus;
}

/** Ends a request: the only place that does, and only while it is pending (APR-5). What follows is a part of the act. */
function decide(
  platform: Platform,
  connection: Connection,
  requestId: string,
  { status, note, actor, precondition }: Decision,
  follow: (decided: ApprovalRequest) => ApprovalRequest = (decided) => decided,
): ApprovalRequest {
  const request = requireRequest(platform, connection, requestId);
  if (request.status !== 'pending')
    throw inTheWay('already_decided', `This request is ${request.status} already. A decision is final.`, {
      type: 'approval_request',
      id: requestId,
    });
  if (precondition !== undefined) requireMatch(precondition, request, { type: 'approval_request', id: requestId });
  const said = toNote(note);
  const object = { type: 'request', id: requestId } as const;
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
