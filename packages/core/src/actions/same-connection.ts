import { RevampdError } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';

/** Why an act of a connection can't be sent in this session; undefined if it can. Nothing is asked for it (MNY-5, SES-6). */
export function refuseOther({ session }: Scope, connectionId: string): RevampdError | undefined {
  if (session.connectionId === undefined || session.connectionId === connectionId) return undefined;
  return new RevampdError('scope_mismatch', `The session is for ${session.connectionId}, not for ${connectionId}.`);
}
