import { defineTable } from '../tables/database.ts';
import type { AddOn } from './add-on.ts';
import type { Quote } from './quotes.ts';
import type { Subscription } from './subscription.ts';

/** What connections are billed by periods, and what was quoted to people. */
export const subscriptionTables = {
  subscriptions: defineTable<Subscription>()({
    byConnection: (subscription) => [{ partition: subscription.connectionId, key: [subscription.sequence] }],
  }),
  addOns: defineTable<AddOn>()({
    byStatus: (addOn) => [{ partition: `${addOn.connectionId} ${addOn.status}`, key: [addOn.sequence] }],
    byPeriodEnd: (addOn) =>
      addOn.status === 'ended' ? [] : [{ partition: addOn.connectionId, key: [addOn.current.end, addOn.sequence] }],
    byItem: (addOn) =>
      addOn.status === 'ended' ? [] : [{ partition: `${addOn.connectionId} ${addOn.itemId}`, key: [addOn.sequence] }],
  }),
  quotes: defineTable<Quote>()({}),
};
