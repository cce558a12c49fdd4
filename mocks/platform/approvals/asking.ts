import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { dayIn, type Day } from '../calendar.ts';
import { LATEST_INSTANT } from '../clock.ts';
import type { Connection } from '../connections.ts';
import { inTheWay, invalid } from '../errors.ts';
import { scheduleJob } from '../jobs.ts';
import type { Platform } from '../platform.ts';
import { toNote } from './deciding.ts';
import { toAsked, type AskedDraft } from './draft.ts';
import { planRequestInTheWay } from './reading.ts';
import type { ApprovalRequest } from './request.ts';
import { requireRoom } from './room.ts';

/** What a Partner asks for, as it says it. */
export interface ApprovalRequestDraft extends AskedDraft {
  /** Today or later. */
  readonly effectiveDate: Day;
  /** UTC milliseconds in the future; 30 days from now, where it isn't given. */
  readonly expiresAt?: number | undefined;
  readonly note?: string | undefined;
}

const THIRTY_DAYS_MS = 30 * 86_400_000;

/** The last day on which something can take effect, so that what follows from it (a period, a due date) is a day too. */
const LAST_DAY = dayIn('UTC', LATEST_INSTANT - 366 * 86_400_000);

/**
 * The Partner asks the Sub-Org to approve something (APR-4). While a request for a plan is pending, another is
 * `request_pending`, and so is one that would begin with or after a plan that was approved and waits for its day. A value
 * that can't be asked for is refused at its place (422), as is more of an item than there would be room for.
 */
export function createRequest(
  platform: Platform,
  connection: Connection,
  draft: ApprovalRequestDraft,
  actor: Actor = null,
): ApprovalRequest {
  const pending = draft.kind === 'plan' ? planRequestInTheWay(platform, connection.id, draft.effectiveDate) : undefined;
  if (pending)
    throw inTheWay('request_pending', 'A request for a plan waits for its decision, or for its day.', {
      type: 'approval_request',
      id: pending.id,
    });
  const now = platform.now();
  const asked = toAsked(platform, connection, draft);
  requireDates(connection, draft, now);
  const { effectiveDate, expiresAt = now + THIRTY_DAYS_MS } = draft;
  requireRoom(platform, connection, asked, effectiveDate);
  const note = toNote(draft.note);
  return platform.transaction(() => {
    const { id, number } = platform.nextId('req');
    const object = { type: 'request', id } as const;
    const act = { action: 'request_created', actor, object, reason: note ?? undefined } as const;
    return recordAct(platform, connection, act, () => {
      scheduleJob(platform, 'request_expiry', id, expiresAt);
      return platform.tables.approvalRequests.put({
        ...asked,
        id,
        connectionId: connection.id,
        sequence: number,
        effectiveDate,
        expiresAt,
        status: 'pending',
        asking: { status: 'pending', actor, at: now, note },
        decision: null,
        tookEffectAt: null,
        invoiceId: null,
        changedBy: actor,
        changedAt: now,
        version: 1,
      });
    });
  });
}

function requireDates({ timeZone }: Connection, draft: ApprovalRequestDraft, now: number): void {
  const { effectiveDate, expiresAt } = draft;
  if (effectiveDate < dayIn(timeZone, now))
    throw invalid('/effective_date', 'minimum', 'It can take effect today or later.');
  if (effectiveDate > LAST_DAY) throw invalid('/effective_date', 'maximum', `It can take effect up to ${LAST_DAY}.`);
  if (expiresAt === undefined) return;
  if (!Number.isFinite(expiresAt)) throw invalid('/expires_at', 'format', 'There is no such time.');
  if (expiresAt <= now) throw invalid('/expires_at', 'minimum', 'A request expires in the future.');
}
