import { openSection, pageAffiliatePayouts } from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { affiliatePayoutView, affiliateSummaryView } from './views/affiliate-payouts.ts';

/** The operations of the tag Affiliate payouts. */
export const affiliatePayoutOperations: Operations<'listAffiliatePayouts' | 'getAffiliateSummary'> = {
  listAffiliatePayouts: ({ platform, caller, path, query, cursors }) => {
    const { connection } = openSection(platform, caller, path.connection_id, 'affiliate_payouts');
    const from = cursors.read(query.cursor);
    const page = pageAffiliatePayouts(platform, connection.id, query.status, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (payout) => affiliatePayoutView(connection, payout)) };
  },
  getAffiliateSummary: ({ platform, caller, path }) => {
    const { connection } = openSection(platform, caller, path.connection_id, 'affiliate_payouts');
    return { status: 200, body: affiliateSummaryView(platform, connection) };
  },
};
