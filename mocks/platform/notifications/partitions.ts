import type { NotificationCategory } from './notification.ts';

/** Which rows of a person and a category: all or the unread ones, of all connections (null) or of one. */
export interface ListScope {
  readonly connectionId: string | null;
  readonly isUnread: boolean;
}

/** The partition of the rows that a list shows; a row stands in each that it belongs to, so that a page costs a page. */
export function listPartition(userId: string, category: NotificationCategory, scope: ListScope): string {
  return [scope.isUnread ? 'unread' : 'all', userId, category, scope.connectionId ?? 'everywhere'].join(' ');
}
