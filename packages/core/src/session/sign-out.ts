import { RevampdError, revokeSession } from '@revampd/api-client';
import { purgeKept } from '../kept/purge.ts';
import type { Scope } from './scope.ts';

export interface SignOutOptions {
  /** Whether what this browser keeps of the person goes too: drafts, unsent messages, undecided money intents (THR-3). */
  readonly purge?: boolean;
}

/**
 * Ends the session of a page, at Revampd too, when its person signs out at the host: what was shown is told to be over, and
 * nothing more is asked for until `retry()`. Where Revampd isn't reached, the session ends here all the same, and there when it
 * expires. What is kept stays for the same person, encrypted, unless it is purged. Does nothing where there is no session.
 */
export async function signOut(scope: Scope, { purge = false }: SignOutOptions = {}): Promise<void> {
  const { session, client } = scope;
  const [userId] = session.subject?.split(' ') ?? [];
  if (session.state === 'none' || session.state === 'ended') return;
  const token = await session.token().catch(() => undefined);
  if (purge && userId) await purgeKept({ baseUrl: client.baseUrl, userId });
  await revokeSession(client, {}, { retries: 0 }).catch(() => {});
  if (token !== undefined) session.end(token, new RevampdError('session_revoked', 'The person signed out.'));
}
