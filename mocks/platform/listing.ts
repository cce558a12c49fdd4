import type { Caller } from './callers.ts';
import { connectionTypes, type Connection, type ConnectionType } from './connections.ts';
import { foldName } from './names.ts';
import type { User } from './organizations.ts';
import type { Platform } from './platform.ts';
import { permissionsOfRole, roles, type Role } from './roles.ts';
import type { Page, PageRequest } from './tables/page.ts';

/** Which connections are asked for. */
export interface ConnectionFilter {
  readonly types?: readonly ConnectionType[] | undefined;
  /** Words that the counterpart's name contains, in any order and case. */
  readonly words?: string | undefined;
}

type Window<Row> = Pick<PageRequest<Row>, 'limit' | 'from'>;

/**
 * A page of the caller's connections by the counterpart's name. A session for one connection sees that one. Words
 * look at each of the organization's own connections; without them the cost doesn't depend on their number.
 */
export function pageConnections(
  platform: Platform,
  caller: Caller,
  filter: ConnectionFilter,
  window: Window<Connection>,
): Page<Connection> {
  const organizationId = caller.organization.id;
  const words = foldName(filter.words ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const types = filter.types ?? connectionTypes;
  const hasWords = (connection: Connection): boolean => {
    const counterpart = connection.issuer.id === organizationId ? connection.payer : connection.issuer;
    const name = foldName(counterpart.name);
    return words.every((word) => name.includes(word));
  };
  const { connections } = platform.tables;
  if (caller.kind === 'session' && caller.session.connectionId !== null) {
    const where = (connection: Connection): boolean => types.includes(connection.type) && hasWords(connection);
    return connections.page('byId', { ...window, partitions: [caller.session.connectionId], where });
  }
  return connections.page('byCounterpart', {
    ...window,
    partitions: types.map((type) => `${organizationId} ${type}`),
    where: words.length > 0 ? hasWords : undefined,
  });
}

/**
 * A page of the people of a connection's two organizations, by name; or only of those whom its tickets can be
 * assigned to: people of the receiving side (the issuer, TIC-3) whose role acts on tickets.
 */
export function pageMembers(
  platform: Platform,
  connection: Connection,
  isAssignable: boolean,
  window: Window<User>,
): Page<User> {
  const organizations = isAssignable ? [connection.issuer] : [connection.issuer, connection.payer];
  const named = isAssignable ? roles.filter(handlesTickets) : roles;
  return platform.tables.users.page('byRole', {
    ...window,
    partitions: organizations.flatMap(({ id }) => named.map((role) => `${id} ${role}`)),
  });
}

function handlesTickets(role: Role): boolean {
  return permissionsOfRole[role].includes('support:manage');
}
