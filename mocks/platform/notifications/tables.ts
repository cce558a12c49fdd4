import { defineTable } from '../tables/database.ts';
import { notificationCategories, type Notice, type Notification } from './notification.ts';
import { listPartition } from './partitions.ts';
import type { Tally } from './tallies.ts';

/** What was told, each person's rows of it, and how many of them are unread. */
export const notificationTables = {
  notices: defineTable<Notice>()({}, { appendOnly: true }),
  notifications: defineTable<Notification>()({
    list: (row) => {
      const key = [row.at, row.sequence];
      const states = row.readAt === null ? [false, true] : [false];
      return states.flatMap((isUnread) =>
        [null, row.connectionId].map((connectionId) => ({
          partition: listPartition(row.userId, row.category, { connectionId, isUnread }),
          key,
        })),
      );
    },
    following: (row) => (row.followsId === null ? [] : [{ partition: row.followsId, key: [row.userId] }]),
  }),
  notificationTallies: defineTable<Tally>()({
    unread: (tally) =>
      notificationCategories
        .filter((category) => tally.connectionId !== null && tally.unread[category] > 0)
        .map((category) => ({ partition: `${tally.userId} ${category}`, key: [tally.id] })),
  }),
};
