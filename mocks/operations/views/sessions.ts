import type { components } from '@revampd/api-spec';
import {
  assuranceOf,
  openConnection,
  type Challenge,
  type Platform,
  type Session,
  type SessionCaller,
} from '../../platform/index.ts';
import { organizationView, timestamp, userView } from './basics.ts';
import { connectionView } from './connections.ts';

type Schemas = components['schemas'];

/** What the mint answers: the token, once. */
export function sessionTokenView(session: Session): Schemas['SessionToken'] {
  return {
    token: session.token,
    issued_at: timestamp(session.issuedAt),
    expires_in: Math.round((session.expiresAt - session.issuedAt) / 1000),
    connection_id: session.connectionId,
    user_id: session.userId,
    permissions: [...session.permissions],
  };
}

/** The session that asks, as its own holder sees it. */
export function sessionView(platform: Platform, caller: SessionCaller): Schemas['Session'] {
  const { session, user, organization } = caller;
  const isForeign = session.mintedById !== organization.id;
  return {
    viewer: userView(user),
    organization: organizationView(organization),
    connection:
      session.connectionId === null
        ? null
        : connectionView(platform, openConnection(platform, caller, session.connectionId)),
    permissions: [...caller.permissions],
    issued_at: timestamp(session.issuedAt),
    expires_at: timestamp(session.expiresAt),
    expires_in: Math.floor((session.expiresAt - platform.now()) / 1000),
    assurance: assuranceOf(platform, session),
    elevated_until: session.elevatedUntil === null ? null : timestamp(session.elevatedUntil),
    minted_by: isForeign ? organizationView(platform.tables.organizations.get(session.mintedById)!) : null,
    storage_key: user.storageKey,
  };
}

/** A code that is under way to the person; where it went is shown, never the code. */
export function challengeView(platform: Platform, challenge: Challenge): Schemas['Challenge'] {
  return {
    id: challenge.id,
    sent_to: challenge.sentTo,
    expires_at: timestamp(challenge.expiresAt),
    expires_in: Math.floor((challenge.expiresAt - platform.now()) / 1000),
  };
}
