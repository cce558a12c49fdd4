import type { AffiliatePayout } from '../../affiliates/affiliate-payout.ts';
import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** An affiliate payout was earned, or has changed. */
export interface AffiliatePayoutHeard {
  readonly type: 'affiliate_payout.created' | 'affiliate_payout.updated';
  readonly seen: SeenConnection;
  readonly payout: AffiliatePayout;
}

/** Affiliate payouts, to those who read them: the payer and Revampd. */
export const affiliatePayoutTeller: Teller<AffiliatePayout, AffiliatePayoutHeard> = {
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { before, after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'affiliate_payouts');
    const type = before ? 'affiliate_payout.updated' : 'affiliate_payout.created';
    return seen && { type, seen, payout: after };
  },
};
