import {
  createIdempotencyKey,
  markAllNotificationsRead,
  markNotificationRead,
  type Notification,
  type NotificationCategory,
  type NotificationPage,
  type NotificationSummary,
} from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import { layOver } from '../queries/overlay.ts';
import type { Scope } from '../session/scope.ts';
import { actInWords, baseOf, type WordOutcome } from './word-act.ts';

/** Has the counts read again: what they were changed by is told to them alone. */
const noteSummary = (scope: Scope): void => noteChange(scope, { subject: 'notification_summary', connectionId: null });

/** The counts that are on screen, if they are. */
const summaryOf = ({ queries }: Scope): NotificationSummary | undefined =>
  queries.getQueryData<NotificationSummary>(['notification-summary', 'all']);

/** Marks one as read: the row and the counts at once (NOT-5). One that was read stays as it is, and nothing is sent. */
export async function markNotification(scope: Scope, row: Notification): Promise<WordOutcome<Notification>> {
  if (row.read_at !== null) return { status: 'done', thing: row };
  const at = new Date().toISOString();
  const idempotencyKey = createIdempotencyKey();
  const takeAway = countLess(scope, row);
  const outcome = await actInWords({
    scope,
    thing: row,
    connectionId: null,
    change: (one) => (one.version <= row.version ? { ...one, read_at: at } : one),
    send: ({ signal }) => markNotificationRead(scope.client, { notification_id: row.id }, { signal, idempotencyKey }),
    onEnd: (now) =>
      noteChange(scope, {
        subject: 'notification',
        connectionId: row.connection.id,
        id: row.id,
        version: now?.version,
      }),
  });
  takeAway(outcome.status === 'done');
  return outcome;
}

/**
 * Counts one row less where counts are shown. Answers how to end that: at once where it wasn't done; else with the next counts
 * that are read, which have it in them.
 */
function countLess(scope: Scope, row: Notification): (isDone: boolean) => void {
  const summary = summaryOf(scope);
  if (!summary) return () => {};
  let counted: NotificationSummary | undefined;
  const takeAway = layOver<NotificationSummary>(scope, summary, (one, base) => {
    if (!counted || base === counted) return lessBy(one, row);
    queueMicrotask(() => takeAway());
    return one;
  });
  return (isDone) => {
    if (!isDone) return takeAway();
    counted = baseOf(scope, summary);
    noteSummary(scope);
  };
}

/** The counts without one row that was unread. */
function lessBy(summary: NotificationSummary, { category, connection }: Notification): NotificationSummary {
  const { unread, by_category, by_connection } = summary;
  return {
    ...summary,
    unread: Math.max(0, unread - 1),
    by_category: { ...by_category, [category]: Math.max(0, by_category[category] - 1) },
    by_connection: by_connection
      .map((one) => (one.connection_id === connection.id ? { ...one, unread: one.unread - 1 } : one))
      .filter((one) => one.unread > 0),
  };
}

/** Which are marked: all up to and with a row in the order of the list, of one category or all. */
export interface MarkAll {
  /** The newest row that the person saw. */
  readonly upTo: Notification;
  readonly category?: NotificationCategory | undefined;
}

/**
 * Marks all as read that the person saw (NOT-5): their rows at once, the counts when the server has said them. What came after
 * the newest that they saw stays unread.
 */
export async function markAllNotifications(
  scope: Scope,
  { upTo, category }: MarkAll,
): Promise<WordOutcome<NotificationSummary>> {
  const at = new Date().toISOString();
  const idempotencyKey = createIdempotencyKey();
  const marked = rowsUpTo(scope, upTo, category).map((row) => {
    const read = (one: Notification): Notification =>
      one.version <= row.version && one.read_at === null ? { ...one, read_at: at } : one;
    const takeAway = layOver(scope, row, read);
    // Until the rows are read again it stays as it is.
    return (isDone: boolean) => takeAway(isDone ? read(baseOf(scope, row)) : undefined);
  });
  const outcome = await actInWords<NotificationSummary>({
    scope,
    // Where no counts are shown, there is nothing to lay the answer over.
    thing: summaryOf(scope) ?? NO_COUNTS,
    connectionId: null,
    send: ({ signal }) =>
      markAllNotificationsRead(
        scope.client,
        { body: { up_to_id: upTo.id, up_to_version: upTo.version, category } },
        { signal, idempotencyKey },
      ),
    onEnd: (now) => {
      if (!now) noteSummary(scope);
      noteChange(scope, { subject: 'notification', connectionId: null });
    },
  });
  for (const end of marked) end(outcome.status === 'done');
  return outcome;
}

const NO_COUNTS: NotificationSummary = {
  unread: 0,
  by_category: { billing_management: 0, support: 0 },
  by_connection: [],
  version: -1,
};

/** The rows on screen that stand at or behind one, each once. */
function rowsUpTo({ queries }: Scope, upTo: Notification, category: NotificationCategory | undefined): Notification[] {
  const rows = queries
    .getQueriesData<NotificationPage>({ queryKey: ['notifications'] })
    .flatMap(([, page]) => page?.data ?? [])
    .filter((row) => row.at <= upTo.at && row.read_at === null && (!category || row.category === category));
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
