import type { SessionCaller } from '../../callers.ts';
import type { User } from '../../organizations.ts';
import type { Session } from '../../sessions.ts';
import type { Teller } from '../teller.ts';
import { userTopic } from '../topics.ts';

/** The session that hears it may do more or less than before, or its person was verified. */
export interface SessionHeard {
  readonly type: 'session.changed';
  readonly caller: SessionCaller;
}

const hear: Teller<Session | User, SessionHeard>['hear'] = (_platform, caller) => ({ type: 'session.changed', caller });

/** A session that may do something else than before. */
export const sessionTeller: Teller<Session, SessionHeard> = {
  topicsOf: (_platform, { before, after }) =>
    before && standingOf(before) !== standingOf(after) ? [`session ${after.id}`] : [],
  hear,
};

/** A person who has another role than before. */
export const userTeller: Teller<User, SessionHeard> = {
  topicsOf: (_platform, { before, after }) => (before && before.role !== after.role ? [userTopic(after.id)] : []),
  hear,
};

/** What a session lets its holder do, as one text to compare. */
function standingOf({ permissions, elevatedUntil, isRevoked }: Session): string {
  return JSON.stringify([permissions, elevatedUntil, isRevoked]);
}
