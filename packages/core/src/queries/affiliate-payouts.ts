import {
  getAffiliateSummary,
  listAffiliatePayouts,
  type AffiliatePayoutPage,
  type AffiliateSummary,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';

/** A page of what the affiliate program pays, newest first. */
export const affiliatePayoutsQuery = (
  scope: Scope,
  query: ListQuery<'listAffiliatePayouts'>,
): QueryObserverOptions<AffiliatePayoutPage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listAffiliatePayouts,
    key: connectionKey('affiliate-payouts', query.connectionId),
  });

/** What the affiliate program has paid this year, month and week. */
export const affiliateSummaryQuery = (
  scope: Scope,
  query: ConnectionQuery,
): QueryObserverOptions<AffiliateSummary, Error> =>
  oneQuery({ ...query, scope, call: getAffiliateSummary, resource: 'affiliate-payouts' });
