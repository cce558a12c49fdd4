import type { SessionCaller } from '../callers.ts';
import type { Platform } from '../platform.ts';
import { compareKeys } from '../tables/sort-key.ts';
import { notificationCategories, type Notification, type NotificationCategory } from './notification.ts';
import { listPartition } from './partitions.ts';
import { openCategories, requireNotification } from './reading.ts';
import { putNotification } from './tallies.ts';

/**
 * Marks one of the caller's notifications as read; one that is read stays as it is, and so does one that tells something
 * else by now than at the `version` that the person saw. It is no act (CON-8).
 */
export function markNotificationRead(
  platform: Platform,
  caller: SessionCaller,
  id: string,
  version?: number,
): Notification {
  const notification = requireNotification(platform, caller, id);
  if (version !== undefined && version < notification.version) return notification;
  return platform.transaction(() => markRead(platform, notification));
}

/**
 * Marks as read what stands in the caller's list from this notification on down, of one category or of all that the
 * session reads: what the person saw, and not what came after it (NOT-13). `version` is the one that they saw: a row that
 * tells something else by now stood further down then.
 */
export function markAllNotificationsRead(
  platform: Platform,
  caller: SessionCaller,
  upTo: { readonly id: string; readonly version?: number | undefined },
  named: NotificationCategory | undefined,
): void {
  const newest = placeAt(requireNotification(platform, caller, upTo.id), upTo.version);
  const { connectionId } = caller.session;
  platform.transaction(() => {
    for (const category of openCategories(caller, named)) {
      const partition = listPartition(caller.user.id, category, { connectionId, isUnread: true });
      const rows = platform.tables.notifications.rows('list', partition).toReversed();
      for (const row of rows) if (compareKeys(placeOf(row), newest) <= 0) markRead(platform, row);
    }
  });
}

/** Marks as read what a person was told before an instant (UTC milliseconds), in whatever connection. */
export function markNotificationsReadBefore(platform: Platform, userId: string, instant: number): void {
  platform.transaction(() => {
    for (const category of notificationCategories) {
      const partition = listPartition(userId, category, { connectionId: null, isUnread: true });
      for (const row of platform.tables.notifications.rows('list', partition))
        if (row.at < instant) markRead(platform, row);
    }
  });
}

/** Where a notification stood in its list at one of its versions; where it stands now, if none is named. */
function placeAt(row: Notification, version: number = row.version): readonly [number, number] {
  return placeOf(row.earlier.find((place) => version <= place.version) ?? row);
}

/** Where a notification stands in its list. */
function placeOf({ at, sequence }: Pick<Notification, 'at' | 'sequence'>): readonly [number, number] {
  return [at, sequence];
}

function markRead(platform: Platform, row: Notification): Notification {
  if (row.readAt !== null) return row;
  return putNotification(platform, { ...row, readAt: platform.now(), version: row.version + 1 });
}
