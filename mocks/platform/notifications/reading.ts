import { seeSection, type SessionCaller } from '../callers.ts';
import { connectionNotFound, DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import { notificationCategories, readsCategory, type Notification, type NotificationCategory } from './notification.ts';
import { listPartition } from './partitions.ts';
import { tallyOf, unreadTallies } from './tallies.ts';

/** Which notifications are asked for; all, where nothing is named. */
export interface NotificationFilter {
  readonly category?: NotificationCategory | undefined;
  readonly connectionId?: string | undefined;
  readonly isUnread?: boolean | undefined;
}

/** How many are unread, as far as a session sees them. */
export interface UnreadSummary {
  readonly unread: number;
  readonly byCategory: Readonly<Record<NotificationCategory, number>>;
  /** Connections with unread rows, and no others. */
  readonly byConnection: readonly { readonly connectionId: string; readonly unread: number }[];
  /** Grows with each row and read mark. */
  readonly version: number;
}

/** A page of what the caller was told, newest first. */
export function pageNotifications(
  platform: Platform,
  caller: SessionCaller,
  filter: NotificationFilter,
  window: Pick<PageRequest<Notification>, 'limit' | 'from'>,
): Page<Notification> {
  requireReader(caller);
  const connectionId = filter.connectionId ?? caller.session.connectionId;
  const partitions = openCategories(caller, filter.category).map((category) =>
    listPartition(caller.user.id, category, { connectionId, isUnread: filter.isUnread ?? false }),
  );
  if (filter.connectionId !== undefined) requireScope(platform, caller, filter.connectionId);
  return platform.tables.notifications.page('list', { ...window, partitions, descending: true });
}

/** One of the caller's notifications, as far as this session sees it; else `not_found`. */
export function requireNotification(platform: Platform, caller: SessionCaller, id: string): Notification {
  requireReader(caller);
  const notification = platform.tables.notifications.get(id);
  if (!notification || !seesNotification(caller, notification))
    throw new DomainError('not_found', 'No such notification, or it is not yours.');
  return notification;
}

/** Whether a notification is the caller's and this session reads its category in its connection. */
export function seesNotification(caller: SessionCaller, { userId, connectionId, category }: Notification): boolean {
  const scope = caller.session.connectionId;
  const isWithin = userId === caller.user.id && (scope === null || scope === connectionId);
  return isWithin && isReader(caller) && openCategories(caller, category).length > 0;
}

/** What of the caller's notifications is unread, as far as this session sees them. */
export function unreadSummary(platform: Platform, caller: SessionCaller): UnreadSummary {
  requireReader(caller);
  const { user, session } = caller;
  const { unread, version } = tallyOf(platform, user.id, session.connectionId);
  const open = openCategories(caller);
  const countIn = (counts: typeof unread): number => open.reduce((sum, category) => sum + counts[category], 0);
  const within =
    session.connectionId === null
      ? new Set(open.flatMap((category) => unreadTallies(platform, user.id, category)))
      : [tallyOf(platform, user.id, session.connectionId)];
  return {
    unread: countIn(unread),
    byCategory: {
      billing_management: open.includes('billing_management') ? unread.billing_management : 0,
      support: open.includes('support') ? unread.support : 0,
    },
    byConnection: [...within]
      .map((tally) => ({ connectionId: tally.connectionId!, unread: countIn(tally.unread) }))
      .filter((each) => each.unread > 0),
    version,
  };
}

/** The categories whose objects the session reads now; of one, where it is named. A row of another isn't there for it. */
export function openCategories(caller: SessionCaller, named?: NotificationCategory): readonly NotificationCategory[] {
  return notificationCategories.filter(
    (category) => (named ?? category) === category && caller.permissions.has(readsCategory[category]),
  );
}

/** Whether the session reads notifications at all. */
export function isReader({ permissions }: SessionCaller): boolean {
  return permissions.has('notifications:read');
}

function requireReader(caller: SessionCaller): void {
  if (!isReader(caller)) throw new DomainError('not_permitted', 'This session does not read notifications.');
}

/** Refuses a connection that isn't the session's, nor one that the caller was told anything of. */
function requireScope(platform: Platform, caller: SessionCaller, connectionId: string): void {
  if (seeSection(platform, caller, connectionId, 'notifications')) return;
  const isOther = caller.session.connectionId !== null;
  if (isOther || tallyOf(platform, caller.user.id, connectionId).version === 0) throw connectionNotFound();
}
