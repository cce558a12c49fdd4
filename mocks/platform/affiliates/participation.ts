import type { Connection } from '../connections.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { countAffiliatePayouts } from './affiliate-payout.ts';

/** Whether the payer of a connection with Revampd takes part in the affiliate program. The id is the connection's. */
export interface AffiliateMembership {
  readonly id: string;
  readonly isParticipating: boolean;
}

/** The payer of a connection with Revampd takes part in the affiliate program from now on. */
export function joinAffiliateProgram(platform: Platform, connection: Connection): void {
  setParticipating(platform, connection, true);
}

/** It takes part no longer. What it has earned stays: its history, and what is still to be paid. */
export function leaveAffiliateProgram(platform: Platform, connection: Connection): void {
  setParticipating(platform, connection, false);
}

/** Whether the payer takes part in the affiliate program. */
export function isParticipating(platform: Platform, connectionId: string): boolean {
  return platform.tables.affiliateMemberships.get(connectionId)?.isParticipating ?? false;
}

/** Whether there is anything to see of the affiliate program: an organization that takes part, or its history (AFF-5). */
export function hasAffiliateSide(platform: Platform, connectionId: string): boolean {
  return isParticipating(platform, connectionId) || countAffiliatePayouts(platform, connectionId) > 0;
}

/** Another version of a connection that has a section more or less than before: whoever shows it hears of it. */
export function renewConnection(platform: Platform, connectionId: string): void {
  const { connections } = platform.tables;
  const connection = connections.get(connectionId)!;
  connections.put({ ...connection, changedBy: null, changedAt: platform.now(), version: connection.version + 1 });
}

/** Refuses a connection in which Revampd has no part: the affiliate program is Revampd's. */
export function requireAffiliateSide({ type }: Connection): void {
  if (type === 'partner_sub_org')
    throw new DomainError('not_permitted', 'The affiliate program is Revampd’s: it pays in a connection with Revampd.');
}

function setParticipating(platform: Platform, connection: Connection, isNow: boolean): void {
  requireAffiliateSide(connection);
  if (isParticipating(platform, connection.id) === isNow) return;
  platform.transaction(() => {
    platform.tables.affiliateMemberships.put({ id: connection.id, isParticipating: isNow });
    renewConnection(platform, connection.id);
  });
}
