import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import { affiliatePayoutStatuses, type AffiliatePayout, type AffiliatePayoutStatus } from './affiliate-payout.ts';

/** A page of a connection's affiliate payouts, newest first; only those in these statuses, where some are named. */
export function pageAffiliatePayouts(
  platform: Platform,
  connectionId: string,
  statuses: readonly AffiliatePayoutStatus[] = affiliatePayoutStatuses,
  window: Pick<PageRequest<AffiliatePayout>, 'limit' | 'from'>,
): Page<AffiliatePayout> {
  const partitions = statuses.map((status) => `${connectionId} ${status}`);
  return platform.tables.affiliatePayouts.page('byStatus', { ...window, partitions, descending: true });
}
