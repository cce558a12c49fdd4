import { getPayout, listPayouts, type Payout, type PayoutPage } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';

/** A page of what a Partner earned from its Sub-Orgs' billing, newest first. */
export const payoutsQuery = (scope: Scope, query: ListQuery<'listPayouts'>): QueryObserverOptions<PayoutPage, Error> =>
  listQuery({ ...query, scope, call: listPayouts, key: connectionKey('payouts', query.connectionId) });

/** One payout. */
export const payoutQuery = (
  scope: Scope,
  { connectionId, id }: ConnectionQuery & { readonly id: string },
): QueryObserverOptions<Payout, Error> =>
  oneQuery({ scope, connectionId, call: getPayout, resource: 'payout', ids: { payout_id: id } });
