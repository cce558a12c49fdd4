import { RevampdError } from '@revampd/api-client';
import { purgeKept } from '../kept/purge.ts';
import type { Scope } from './scope.ts';

export interface SignOutOptions {
  /** Whether what this browser keeps of the person goes too: drafts, unsent messages, undecided money intents (THR-3). */
  readonly purge?: boolean;
}

/**
 * Ends the session of a page, at Revampd too, when its person signs out at the host: what was shown is told to be over at once,
 * and nothing more is asked for until `retry()`, with which the page is as new (SES-4, SES-7). Where Revampd isn't reached, the
 * session ends here all the same, and there when it expires. What is kept stays for the same person, encrypted, unless it is
 * purged: where the session has ended before, too.
 */
export async function signOut(scope: Scope, { purge = false }: SignOutOptions = {}): Promise<void> {
  const { session, client } = scope;
  let whose = session.subject;
  let token: string | undefined;
  // Another one may have come while it was waited for.
  while (session.state !== 'none' && session.state !== 'ended') {
    token = await session.token().catch(() => undefined);
    whose ??= session.subject;
    if (token !== undefined) session.end(token, new RevampdError('session_revoked', 'The person signed out.'));
  }
  const [userId] = whose?.split(' ') ?? [];
  await Promise.all([
    purge && userId && purgeKept({ baseUrl: client.baseUrl, userId }),
    // Bare: a session that is taken back isn't renewed for that.
    token !== undefined && client.request('DELETE', '/v1/session', {}, { retries: 0, token }).catch(() => {}),
  ]);
}
