import { defineTable } from '../tables/database.ts';
import type { AffiliatePayout } from './affiliate-payout.ts';
import type { AffiliateMembership } from './participation.ts';
import type { AffiliateTotal } from './totals.ts';

/** The tables of the affiliate program. */
export const affiliateTables = {
  affiliatePayouts: defineTable<AffiliatePayout>()({
    byStatus: (payout) => [{ partition: `${payout.connectionId} ${payout.status}`, key: [payout.sequence] }],
  }),
  affiliateTotals: defineTable<AffiliateTotal>()({}),
  affiliateMemberships: defineTable<AffiliateMembership>()({}),
};
