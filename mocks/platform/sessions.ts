import { connectionAsPayer } from './connections.ts';
import { connectionNotFound, DomainError, invalid } from './errors.ts';
import type { Organization, User } from './organizations.ts';
import type { Platform } from './platform.ts';
import { permissionsOfRole, type Permission } from './roles.ts';
import { toBase64Url } from './secrets.ts';

/** How sure the platform is of the person (SES-8). */
export type Assurance = 'standard' | 'elevated';

/** What a person's browser holds the token of: one user, one connection or all of the organization's (API.md). */
export interface Session {
  readonly id: string;
  /** `es_…` */
  readonly token: string;
  readonly userId: string;
  /** The one connection that it is for; null for all of the user's organization. */
  readonly connectionId: string | null;
  readonly permissions: readonly Permission[];
  readonly allowedOrigins: readonly string[];
  /** UTC milliseconds. */
  readonly issuedAt: number;
  /** UTC milliseconds. */
  readonly expiresAt: number;
  /** UTC milliseconds until which the person counts as verified; null if never. */
  readonly elevatedUntil: number | null;
  /** The organization whose key minted it. */
  readonly mintedById: string;
  readonly isRevoked: boolean;
}

/** What a session is asked for with. */
export interface SessionRequest {
  readonly userId: string;
  readonly connectionId: string | null;
  /** All that the role has, if not named. */
  readonly permissions?: readonly Permission[] | undefined;
  readonly allowedOrigins: readonly string[];
  readonly ttlSeconds: number;
  readonly assurance?: Assurance | undefined;
}

/** How long an elevated session counts as such. */
const ELEVATED_MS = 10 * 60_000;

/** How long a session that is over is known, so that its last calls learn whether it was revoked or has expired. */
const KEPT_MS = 24 * 3_600_000;

/**
 * Mints a session for a person, as an organization whose key asks (EMB-8): for its own people in its own connections;
 * a Partner also for its Sub-Orgs' people in that one `partner_sub_org` connection. Anyone else is `not_found`, and
 * permissions wider than the role are `validation_failed`.
 */
export function mintSession(platform: Platform, minter: Organization, request: SessionRequest): Session {
  const user = requireMintable(platform, minter, request);
  const allowed = permissionsOfRole[user.role];
  const permissions = request.permissions ?? allowed;
  const wider = permissions.findIndex((permission) => !allowed.includes(permission));
  if (wider >= 0)
    throw invalid(
      `/permissions/${wider}`,
      'wider_than_role',
      `The role ${user.role} does not have ${permissions[wider]}.`,
    );
  if (request.assurance === 'elevated' && user.organizationId !== minter.id)
    throw invalid('/assurance', 'foreign_user', 'Only the organization of a user can vouch for them.');
  const now = platform.now();
  const expiresAt = now + request.ttlSeconds * 1000;
  return platform.transaction(() => {
    const { id } = platform.nextId('ses');
    forgetOld(platform, user.id);
    return platform.tables.sessions.put({
      id,
      token: `es_${toBase64Url(platform.secrets(32))}`,
      userId: user.id,
      connectionId: request.connectionId,
      permissions: [...permissions],
      allowedOrigins: [...request.allowedOrigins],
      issuedAt: now,
      expiresAt,
      elevatedUntil: request.assurance === 'elevated' ? elevationFrom(now, expiresAt) : null,
      mintedById: minter.id,
      isRevoked: false,
    });
  });
}

/** Forgets a person's sessions that were over a day ago, with their challenges: their tokens are unknown from then on. */
function forgetOld(platform: Platform, userId: string): void {
  const { sessions, challenges } = platform.tables;
  for (const { id, expiresAt } of [...sessions.rows('byUser', userId)]) {
    if (expiresAt > platform.now() - KEPT_MS) continue;
    for (const challenge of [...challenges.rows('bySession', id)]) challenges.remove(challenge.id);
    sessions.remove(id);
  }
}

/** The session of a token: `session_expired` if it is unknown or its time is up, `session_revoked` if it was ended. */
export function requireSession(platform: Platform, token: string): Session {
  const session = platform.tables.sessions.first('byToken', token);
  if (session?.isRevoked) throw new DomainError('session_revoked', 'This session was ended.');
  if (!session || session.expiresAt <= platform.now())
    throw new DomainError(
      'session_expired',
      'This session has expired or is unknown. Ask the server that minted it for a new one.',
    );
  return session;
}

/** Counts the person of a session as verified from now on, for ten minutes and never longer than the session lasts. */
export function elevateSession(platform: Platform, session: Session): Session {
  const elevatedUntil = elevationFrom(platform.now(), session.expiresAt);
  return platform.transaction(() => platform.tables.sessions.put({ ...session, elevatedUntil }));
}

/** Ends a session at once. */
export function revokeSession(platform: Platform, session: Session): void {
  platform.transaction(() => platform.tables.sessions.put({ ...session, isRevoked: true }));
}

/**
 * Ends the living sessions of a person, as an organization whose key asks (EMB-8): of its own people all, a Partner's
 * among them; of its Sub-Orgs' people those that it minted. Answers how many there were.
 */
export function revokeSessionsOf(platform: Platform, revoker: Organization, userId: string): number {
  const user = platform.tables.users.get(userId);
  const sessions = platform.tables.sessions.rows('byUser', userId);
  const isOwn = user?.organizationId === revoker.id;
  const within = isOwn ? sessions : sessions.filter((session) => session.mintedById === revoker.id);
  if (!user || (!isOwn && within.length === 0 && !isOfSubOrg(platform, revoker, user)))
    throw new DomainError('not_found', 'No such user, or not one whose sessions this key ends.');
  const living = within.filter((session) => !session.isRevoked && session.expiresAt > platform.now());
  platform.transaction(() => living.forEach((session) => revokeSession(platform, session)));
  return living.length;
}

/** Whether the person counts as verified now (SES-8). */
export function assuranceOf(platform: Platform, session: Session): Assurance {
  return session.elevatedUntil !== null && session.elevatedUntil > platform.now() ? 'elevated' : 'standard';
}

function elevationFrom(now: number, expiresAt: number): number {
  return Math.min(expiresAt, now + ELEVATED_MS);
}

function requireMintable(platform: Platform, minter: Organization, request: SessionRequest): User {
  const user = platform.tables.users.get(request.userId);
  const isOwn = user?.organizationId === minter.id;
  if (!user || (!isOwn && !isOfSubOrg(platform, minter, user)))
    throw new DomainError('not_found', 'No such user, or not one whom this key mints sessions for.');
  const connection = request.connectionId === null ? undefined : platform.tables.connections.get(request.connectionId);
  const isParty = [connection?.issuer.id, connection?.payer.id].includes(minter.id);
  if (isOwn && (request.connectionId === null || isParty)) return user;
  if (connection?.type === 'partner_sub_org' && isParty && connection.payer.id === user.organizationId) return user;
  throw connectionNotFound();
}

/** A Sub-Org has one Partner, a Partner any number of Sub-Orgs: it is asked from the side that has one. */
function isOfSubOrg(platform: Platform, minter: Organization, user: User): boolean {
  if (platform.tables.organizations.get(user.organizationId)?.type !== 'sub_org') return false;
  return connectionAsPayer(platform, user.organizationId, 'partner_sub_org')?.issuer.id === minter.id;
}
