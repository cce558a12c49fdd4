import { listAddOns, previewAddOn, type AddOnPage, type Quote } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import type { ConnectionQuery } from './one.ts';
import { quoteQuery } from './quote.ts';

/** A page of what is billed beside the plan. */
export const addOnsQuery = (scope: Scope, query: ListQuery<'listAddOns'>): QueryObserverOptions<AddOnPage, Error> =>
  listQuery({ ...query, scope, call: listAddOns, key: connectionKey('add-ons', query.connectionId) });

/** An item that would be added, or another quantity of an add-on that stands. */
export type AddOnQuoteQuery = ConnectionQuery & { readonly quantity: number } & (
    | { readonly itemId: string; readonly addOnId?: undefined }
    | { readonly addOnId: string; readonly itemId?: undefined }
  );

/** What an add-on would cost, for the person to confirm. */
export function addOnQuoteQuery(
  scope: Scope,
  { connectionId, itemId, addOnId, quantity }: AddOnQuoteQuery,
): QueryObserverOptions<Quote, Error> {
  const body = itemId === undefined ? { add_on_id: addOnId, quantity } : { item_id: itemId, quantity };
  return quoteQuery(scope, connectionId, body, (connection_id, signal) =>
    previewAddOn(scope.client, { connection_id, body }, { signal }),
  );
}
