import { listActivity, type ActivityPage } from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';

/** A page of what was done in a connection, newest first. */
export const activityQuery = (
  scope: Scope,
  query: ListQuery<'listActivity'>,
): QueryObserverOptions<ActivityPage, Error> =>
  listQuery({ ...query, scope, call: listActivity, key: connectionKey('activity', query.connectionId) });
