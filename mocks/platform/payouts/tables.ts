import { defineTable } from '../tables/database.ts';
import { payoutStatus, type Payout } from './payout.ts';

/** The table of Partners' payouts. */
export const payoutTables = {
  payouts: defineTable<Payout>()({
    byStatus: (payout) => [{ partition: `${payout.connectionId} ${payoutStatus(payout)}`, key: [payout.sequence] }],
  }),
};
