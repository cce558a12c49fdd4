import {
  getConnection,
  listConnections,
  listMembers,
  type Connection,
  type ConnectionPage,
  type MemberPage,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { acrossKey, connectionKey } from './keys.ts';
import { listQuery, type ListQuery } from './list.ts';
import { oneQuery, type ConnectionQuery } from './one.ts';
import { withPending } from './overlay.ts';

/** A connection from the viewer's side: what they may read and do there, its settings, and what waits. */
export const connectionQuery = (scope: Scope, query: ConnectionQuery): QueryObserverOptions<Connection, Error> =>
  oneQuery({
    ...query,
    scope,
    call: getConnection,
    resource: 'connection',
    through: (connection) => withPending(scope, connection),
  });

/** A page of the connections that the session sees, by the other side's name. */
export const connectionsQuery = (
  scope: Scope,
  query: Omit<ListQuery<'listConnections'>, 'connectionId'>,
): QueryObserverOptions<ConnectionPage, Error> =>
  listQuery({
    ...query,
    scope,
    call: listConnections,
    key: acrossKey('connections'),
    through: (page) => withPending(scope, page),
  });

/** A page of the people of a connection, or of those to whom its tickets can be given. */
export const membersQuery = (scope: Scope, query: ListQuery<'listMembers'>): QueryObserverOptions<MemberPage, Error> =>
  listQuery({ ...query, scope, call: listMembers, key: connectionKey('members', query.connectionId) });
