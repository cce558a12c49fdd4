import { isGuest, type Caller, type SeenConnection } from './callers.ts';
import { connectionTypes, type Connection, type ConnectionType } from './connections.ts';
import { DomainError } from './errors.ts';
import type { User } from './organizations.ts';
import type { Platform } from './platform.ts';
import { permissionsOfRole, roles, type Role } from './roles.ts';
import { toSearch } from './search.ts';
import type { Page, PageRequest } from './tables/page.ts';
import { revampdBehind } from './tickets/audience.ts';

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
  const isFound = toSearch(filter.words);
  const types = filter.types ?? connectionTypes;
  const { connections } = platform.tables;
  if (caller.kind === 'session' && caller.session.connectionId !== null) {
    const where = ({ type, issuer, payer }: Connection): boolean => {
      const counterpart = issuer.id === organizationId ? payer : issuer;
      return types.includes(type) && (isFound?.(counterpart.name) ?? true);
    };
    return connections.page('byId', { ...window, partitions: [caller.session.connectionId], where });
  }
  return connections.page('byCounterpart', {
    ...window,
    partitions: types.map((type) => `${organizationId} ${type}`),
    // The index is sorted by the counterpart's folded name.
    where: isFound && ((_connection, [name]) => isFound(String(name))),
  });
}

/**
 * A page of the people of a connection's two organizations, by name; or only of those whom its tickets can be
 * assigned to: people of the receiving side (the issuer, TIC-3) whose role acts on tickets. Revampd, where an escalated
 * ticket alone lets it in, has its own people to assign and no others (`not_permitted`).
 */
export function pageMembers(
  platform: Platform,
  seen: SeenConnection,
  isAssignable: boolean,
  window: Window<User>,
): Page<User> {
  if (isGuest(seen) && !isAssignable)
    throw new DomainError('not_permitted', 'The people of this connection are not open to your seat.');
  const { connection } = seen;
  const receiver = isGuest(seen) ? revampdBehind(platform, connection) : connection.issuer;
  const organizations = isAssignable ? [receiver] : [connection.issuer, connection.payer];
  const named = isAssignable ? roles.filter(handlesTickets) : roles;
  return platform.tables.users.page('byRole', {
    ...window,
    partitions: organizations.flatMap(({ id }) => named.map((role) => `${id} ${role}`)),
  });
}

/** Whether people in this role are given tickets. */
export function handlesTickets(role: Role): boolean {
  return permissionsOfRole[role].includes('support:manage');
}
