import { sectionsFor, type Action, type Section, type SectionName } from './access.ts';
import type { Connection } from './connections.ts';
import { connectionNotFound, DomainError } from './errors.ts';
import type { Organization, OrganizationType, User } from './organizations.ts';
import type { Platform } from './platform.ts';
import { permissionsOfKey, permissionsOfRole, type Permission } from './roles.ts';
import { requireSession, type Session } from './sessions.ts';

/** A person's browser, by its session. */
export interface SessionCaller {
  readonly kind: 'session';
  readonly organization: Organization;
  readonly user: User;
  readonly session: Session;
  readonly permissions: ReadonlySet<Permission>;
}

/** An organization's server, by its secret key. */
export interface KeyCaller {
  readonly kind: 'secret_key';
  readonly organization: Organization;
  readonly permissions: ReadonlySet<Permission>;
}

/** Who asks. */
export type Caller = SessionCaller | KeyCaller;

/** A connection as one caller sees it: from which side, and what they may read and do there. */
export interface SeenConnection {
  readonly connection: Connection;
  readonly seat: OrganizationType;
  readonly sections: readonly Section[];
}

/** Who holds this credential (`sk_…` or `es_…`); a code of 401 if nobody does, or no longer. */
export function identifyCaller(platform: Platform, credential: string): Caller {
  if (credential.startsWith('sk_')) return keyCaller(platform, credential);
  const session = requireSession(platform, credential);
  const user = platform.tables.users.get(session.userId)!;
  const role = permissionsOfRole[user.role];
  return {
    kind: 'session',
    organization: platform.tables.organizations.get(user.organizationId)!,
    user,
    session,
    permissions: new Set(session.permissions.filter((permission) => role.includes(permission))),
  };
}

/** A connection as the caller sees it; `not_found` if it isn't one of its organization's, or not the session's. */
export function openConnection(platform: Platform, caller: Caller, connectionId: string): SeenConnection {
  const connection = platform.tables.connections.get(connectionId);
  if (!connection || !isVisible(caller, connection)) throw connectionNotFound();
  return seeConnection(caller, connection);
}

/** The same, where a section is read; `not_permitted` if the seat, the role or the session doesn't have it. */
export function openSection(
  platform: Platform,
  caller: Caller,
  connectionId: string,
  name: SectionName,
): SeenConnection & { readonly section: Section } {
  const seen = openConnection(platform, caller, connectionId);
  const section = findSection(seen, name);
  if (!section)
    throw new DomainError(
      'not_permitted',
      `The section ${name} is not open to your seat, role or session in this connection.`,
    );
  return { ...seen, section };
}

/** The same, where something is done in a section; `not_permitted` if the seat, the role or the session may not. */
export function openToAct(
  platform: Platform,
  caller: Caller,
  connectionId: string,
  name: SectionName,
  action: Action,
): SeenConnection {
  const seen = openSection(platform, caller, connectionId, name);
  if (!seen.section.actions.includes(action))
    throw new DomainError(
      'not_permitted',
      `The action ${action} of the section ${name} is not open to your seat, role or session in this connection.`,
    );
  return seen;
}

/** Whether there is such a connection and it is one of the caller's. */
export function seesConnection(platform: Platform, caller: Caller, connectionId: string): boolean {
  const connection = platform.tables.connections.get(connectionId);
  return connection !== undefined && isVisible(caller, connection);
}

/** A connection that is known to be the caller's. */
export function seeConnection(caller: Caller, connection: Connection): SeenConnection {
  const seat = caller.organization.type;
  return {
    connection,
    seat,
    sections: sectionsFor(connection.type, seat, caller.permissions, caller.kind === 'session'),
  };
}

/** A section, if it may be read. */
export function findSection(seen: SeenConnection, name: SectionName): Section | undefined {
  return seen.sections.find((section) => section.name === name);
}

/** What may be done in a section; nothing if it may not be read. */
export function actionsIn(seen: SeenConnection, name: SectionName): readonly Action[] {
  return findSection(seen, name)?.actions ?? [];
}

/** Whether the connection is one of the caller's: its two organizations see it, and a session for one sees that one. */
function isVisible(caller: Caller, connection: Connection): boolean {
  if (caller.kind === 'session' && caller.session.connectionId !== null)
    if (caller.session.connectionId !== connection.id) return false;
  return [connection.issuer.id, connection.payer.id].includes(caller.organization.id);
}

function keyCaller(platform: Platform, credential: string): KeyCaller {
  const key = platform.tables.secretKeys.get(credential);
  if (!key) throw new DomainError('session_expired', 'This secret key is unknown.');
  return {
    kind: 'secret_key',
    organization: platform.tables.organizations.get(key.organizationId)!,
    permissions: new Set(permissionsOfKey),
  };
}
