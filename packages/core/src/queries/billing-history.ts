import { listBillingHistory, type BillingHistoryPage } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';

/** A page of every charge, payment and credit of a connection, newest first. */
export const billingHistoryQuery = (
  scope: Scope,
  query: ListQuery<'listBillingHistory'>,
): QueryObserverOptions<BillingHistoryPage, Error> =>
  listQuery({ ...query, scope, call: listBillingHistory, key: connectionKey('billing-history', query.connectionId) });
