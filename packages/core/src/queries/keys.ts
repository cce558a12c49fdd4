/**
 * The first parts of a query's key: what is read, and of which connection. Where the host names none it is the session's
 * own, whose id isn't known before it is asked for. A change there invalidates all that begins so.
 */
export const connectionKey = <Resource extends string>(resource: Resource, connectionId: string | undefined) =>
  [resource, connectionId || 'session'] as const;

/** The same for what is read over all connections that the session sees, unless one is named. */
export const acrossKey = <Resource extends string>(resource: Resource, connectionId?: string) =>
  [resource, connectionId || 'all'] as const;
