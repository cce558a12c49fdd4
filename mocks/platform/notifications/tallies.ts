import type { Platform } from '../platform.ts';
import type { Notification, NotificationCategory } from './notification.ts';

/** How many rows of a person are unread: of one connection, or of all. It is kept, so that nobody counts rows. */
export interface Tally {
  readonly id: string;
  readonly userId: string;
  /** Null for all of them. */
  readonly connectionId: string | null;
  readonly unread: Readonly<Record<NotificationCategory, number>>;
  /** Grows with each row and read mark of it. */
  readonly version: number;
}

/** The tally of a person, of one connection or of all (null). */
export function tallyOf(platform: Platform, userId: string, connectionId: string | null): Tally {
  const id = `${userId} ${connectionId ?? 'everywhere'}`;
  const none = { id, userId, connectionId, unread: { billing_management: 0, support: 0 }, version: 0 };
  return platform.tables.notificationTallies.get(id) ?? none;
}

/** The tallies of the connections of which a person has unread rows of this category. */
export function unreadTallies(platform: Platform, userId: string, category: NotificationCategory): readonly Tally[] {
  return platform.tables.notificationTallies.rows('unread', `${userId} ${category}`);
}

/** Writes a row and counts it: the only place that does, so that counts and rows agree. */
export function putNotification(platform: Platform, row: Notification): Notification {
  const { notifications, notificationTallies } = platform.tables;
  const before = notifications.get(row.id);
  const step = countOf(row) - (before ? countOf(before) : 0);
  for (const connectionId of [row.connectionId, null]) {
    const tally = tallyOf(platform, row.userId, connectionId);
    const unread = { ...tally.unread, [row.category]: tally.unread[row.category] + step };
    notificationTallies.put({ ...tally, unread, version: tally.version + 1 });
  }
  return notifications.put(row);
}

function countOf({ readAt }: Notification): number {
  return readAt === null ? 1 : 0;
}
