import { getPlan, previewPlanChange, type Plan, type Quote } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';
import { quoteQuery } from './quote.ts';

/** The plan of a connection, or who manages it. */
export const planQuery = (scope: Scope, query: ConnectionQuery): QueryObserverOptions<Plan, Error> =>
  oneQuery({ ...query, scope, call: getPlan, resource: 'plan' });

/** What a plan of the catalogue would cost, for the person to confirm. */
export const planQuoteQuery = (
  scope: Scope,
  { connectionId, planId: plan_id }: ConnectionQuery & { readonly planId: string },
): QueryObserverOptions<Quote, Error> =>
  quoteQuery(scope, connectionId, { plan_id }, (connection_id, signal) =>
    previewPlanChange(scope.client, { connection_id, body: { plan_id } }, { signal }),
  );
