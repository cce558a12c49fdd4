import type { SessionCaller } from '../../callers.ts';
import { readsCategory, notificationCategories, type Notification } from '../../notifications/notification.ts';
import { isReader, seesNotification } from '../../notifications/reading.ts';
import type { Tally } from '../../notifications/tallies.ts';
import type { Teller } from '../teller.ts';
import { scopedUserTopic } from '../topics.ts';

/** The person was told something, or a row of theirs has changed: read, or a request's latest. */
export interface NotificationHeard {
  readonly type: 'notification.created' | 'notification.updated';
  readonly caller: SessionCaller;
  readonly notification: Notification;
}

/** What the person hasn't read is more or less than before. */
export interface SummaryHeard {
  readonly type: 'notification_summary.updated';
  readonly caller: SessionCaller;
}

/** Notifications, each to the sessions of its own person that see it. */
export const notificationTeller: Teller<Notification, NotificationHeard> = {
  topicsOf: (_platform, { after: { userId, connectionId } }) =>
    [connectionId, null].map((scope) => scopedUserTopic(userId, scope)),
  hear: (_platform, caller, { before, after }) => {
    if (!seesNotification(caller, after)) return undefined;
    return { type: before ? 'notification.updated' : 'notification.created', caller, notification: after };
  },
};

/**
 * Counts: of one connection to the sessions for it, of all to those for all. Where only what a session doesn't read was
 * counted, it hears nothing.
 */
export const tallyTeller: Teller<Tally, SummaryHeard> = {
  topicsOf: (_platform, { after }) => [scopedUserTopic(after.userId, after.connectionId)],
  hear: (_platform, caller, { before, after }) => {
    if (!isReader(caller)) return undefined;
    const counted = notificationCategories.filter(
      (category) => after.unread[category] !== (before?.unread[category] ?? 0),
    );
    const isSeen = counted.some((category) => caller.permissions.has(readsCategory[category]));
    return isSeen ? { type: 'notification_summary.updated', caller } : undefined;
  },
};
