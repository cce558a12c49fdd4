import { sectionsFor, type Action, type Section, type SectionName } from './access.ts';
import { hasAffiliateSide } from './affiliates/participation.ts';
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
  if (!connection || !isVisible(platform, caller, connection)) throw connectionNotFound();
  return seeConnection(platform, caller, connection);
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

/** The same where the section is read, without a refusal: undefined where it isn't open. */
export function seeSection(
  platform: Platform,
  caller: Caller,
  connectionId: string,
  name: SectionName,
): SeenConnection | undefined {
  const connection = platform.tables.connections.get(connectionId);
  if (!connection || !isVisible(platform, caller, connection)) return undefined;
  const seen = seeConnection(platform, caller, connection);
  return findSection(seen, name) && seen;
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
  requireAction(seen, name, action);
  return seen;
}

/** Refuses with `not_permitted` an act of a section that the seat, the role or the session doesn't have. */
export function requireAction(seen: SeenConnection, name: SectionName, action: Action): void {
  if (!actionsIn(seen, name).includes(action))
    throw new DomainError(
      'not_permitted',
      `The action ${action} of the section ${name} is not open to your seat, role or session in this connection.`,
    );
}

/**
 * Whether the connection can be one of the caller's at all. For Revampd in a Partner's connection that doesn't end with
 * the last escalation, so that what it was answered there is answered again.
 */
export function seesConnection(platform: Platform, caller: Caller, connectionId: string): boolean {
  const connection = platform.tables.connections.get(connectionId);
  return connection !== undefined && isInScope(caller, connection) && hasSeat(caller.organization, connection);
}

/** A connection that is known to be the caller's. */
export function seeConnection(platform: Platform, caller: Caller, connection: Connection): SeenConnection {
  return viewFrom(platform, caller.organization.type, connection, caller.permissions, caller.kind === 'session');
}

/** A connection as a person of it sees it in a session that may do all that their role may. */
export function seeAs(platform: Platform, user: User, connection: Connection): SeenConnection {
  const organization = platform.tables.organizations.get(user.organizationId)!;
  return viewFrom(platform, organization.type, connection, new Set(permissionsOfRole[user.role]), true);
}

/** A section, if it may be read. */
export function findSection(seen: SeenConnection, name: SectionName): Section | undefined {
  return seen.sections.find((section) => section.name === name);
}

/** What may be done in a section; nothing if it may not be read. */
export function actionsIn(seen: SeenConnection, name: SectionName): readonly Action[] {
  return findSection(seen, name)?.actions ?? [];
}

/** Whether the viewer's organization is neither side of the connection: Revampd, which an escalated ticket lets in. */
export function isGuest({ connection, seat }: SeenConnection): boolean {
  return !isParty(seat, connection);
}

function isParty(seat: OrganizationType, { issuer, payer }: Connection): boolean {
  return seat === issuer.type || seat === payer.type;
}

/**
 * Whether the connection is one of the caller's: its two organizations see it, Revampd sees a Partner's while a ticket of
 * it is escalated (TIC-7), and a session for one sees that one.
 */
function isVisible(platform: Platform, caller: Caller, connection: Connection): boolean {
  if (!isInScope(caller, connection) || !hasSeat(caller.organization, connection)) return false;
  return isParty(caller.organization.type, connection) || platform.tables.tickets.size('escalated', connection.id) > 0;
}

function isInScope(caller: Caller, { id }: Connection): boolean {
  return caller.kind === 'secret_key' || caller.session.connectionId === null || caller.session.connectionId === id;
}

/** Whether the organization is one of the connection's two, or Revampd, to which its tickets can be escalated. */
function hasSeat({ id, type }: Organization, { type: kind, issuer, payer }: Connection): boolean {
  return id === issuer.id || id === payer.id || (type === 'revampd' && kind === 'partner_sub_org');
}

function viewFrom(
  platform: Platform,
  seat: OrganizationType,
  connection: Connection,
  permissions: ReadonlySet<Permission>,
  mayAct: boolean,
): SeenConnection {
  const sections = sectionsFor(connection.type, seat, permissions, mayAct);
  const isThere = ({ name }: Section): boolean =>
    name !== 'affiliate_payouts' || hasAffiliateSide(platform, connection.id);
  return { connection, seat, sections: sections.filter(isThere) };
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
