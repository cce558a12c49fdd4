import type { Platform } from '../platform.ts';
import type { Session } from '../sessions.ts';

/** The topics of what may concern a session: itself, its person, and its connection or all of the organization's. */
export function topicsOfSession(session: Session, organizationId: string): readonly string[] {
  const scope =
    session.connectionId === null
      ? organizationTopic(organizationId)
      : connectionTopic(session.connectionId, organizationId);
  const { id, userId, connectionId } = session;
  return [`session ${id}`, userTopic(userId), scopedUserTopic(userId, connectionId), scope];
}

/** What concerns one person. */
export function userTopic(userId: string): string {
  return `user ${userId}`;
}

/** What concerns one person's sessions for a connection, or (null) those for all of them. */
export function scopedUserTopic(userId: string, connectionId: string | null): string {
  return `${userTopic(userId)} in ${connectionId ?? 'all'}`;
}

/** What concerns the two organizations of a connection, and a third one where it reads along. */
export function topicsOfConnection(platform: Platform, connectionId: string, others: readonly string[] = []): string[] {
  const { issuer, payer } = platform.tables.connections.get(connectionId)!;
  return [issuer.id, payer.id, ...others].flatMap((id) => [organizationTopic(id), connectionTopic(connectionId, id)]);
}

function organizationTopic(id: string): string {
  return `organization ${id}`;
}

function connectionTopic(connectionId: string, organizationId: string): string {
  return `connection ${connectionId} of ${organizationId}`;
}
