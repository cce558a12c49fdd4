import { markAllNotificationsRead, markNotificationRead, pageNotifications, unreadSummary } from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { notificationSummaryView, notificationView } from './views/notifications.ts';

/** The operations of the tag Notifications. */
export const notificationOperations: Operations<
  'listNotifications' | 'getNotificationSummary' | 'markNotificationRead' | 'markAllNotificationsRead'
> = {
  listNotifications: ({ platform, caller, query, cursors }) => {
    const filter = { category: query.category, connectionId: query.connection_id, isUnread: query.unread };
    const from = cursors.read(query.cursor);
    const page = pageNotifications(platform, caller, filter, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (row) => notificationView(platform, caller, row)) };
  },
  getNotificationSummary: ({ platform, caller }) => ({
    status: 200,
    body: notificationSummaryView(unreadSummary(platform, caller)),
  }),
  markNotificationRead: ({ platform, caller, path, body }) => {
    const row = markNotificationRead(platform, caller, path.notification_id, body?.version);
    return { status: 200, body: notificationView(platform, caller, row) };
  },
  markAllNotificationsRead: ({ platform, caller, body }) => {
    const upTo = { id: body.up_to_id, version: body.up_to_version };
    markAllNotificationsRead(platform, caller, upTo, body.category);
    return { status: 200, body: notificationSummaryView(unreadSummary(platform, caller)) };
  },
};
