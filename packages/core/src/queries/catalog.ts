import { getCatalog, type Catalog } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';

/** The plans and items that can be chosen or proposed in a connection. */
export const catalogQuery = (scope: Scope, query: ConnectionQuery): QueryObserverOptions<Catalog, Error> =>
  oneQuery({ ...query, scope, call: getCatalog, resource: 'catalog' });
