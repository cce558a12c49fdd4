import {
  getNotificationSummary,
  listNotifications,
  type NotificationPage,
  type NotificationSummary,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { acrossKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { withPending } from './overlay.ts';

/** A page of what the viewer was told, newest first: of one connection, or of all that the session sees. */
export const notificationsQuery = (
  scope: Scope,
  query: ListQuery<'listNotifications'>,
): QueryObserverOptions<NotificationPage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listNotifications,
    key: acrossKey('notifications', query.connectionId),
    through: (page) => withPending(scope, page),
  });

/** How much of it is unread: in all, by category and by connection. */
export const notificationSummaryQuery = (scope: Scope): QueryObserverOptions<NotificationSummary, Error> => ({
  queryKey: acrossKey('notification-summary'),
  queryFn: async ({ signal }) => withPending(scope, await getNotificationSummary(scope.client, {}, { signal })),
});
