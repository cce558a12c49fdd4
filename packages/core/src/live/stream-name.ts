import { getSession, RevampdError } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';

/** Of what tabs say to each other: other versions of it don't hear this one. */
const PROTOCOL = 1;

/** Who may share a stream: those who have the same name for it. */
export interface StreamName {
  /** For the session in hand; undefined while something of it isn't known. */
  readonly current: string | undefined;
  /** Finds it out. Rejects where the session can't be had, or asked. */
  find(signal: AbortSignal): Promise<string>;
  /** What was asked of the session may not be so any more. */
  forget(): void;
}

/**
 * Names the stream of a scope by exactly what decides on what it tells: the platform (base URL), the person, the connection
 * or all of theirs, and the permissions that the session was minted with (LIV-1). What a role takes from those, it takes from
 * all of a person's sessions at once. A host that passes on createSession's whole answer has named all of it; of another one's
 * session the API is asked, and such tabs share among themselves alone, for as long as its permissions stand.
 */
export function createStreamName({ client, session }: Pick<Scope, 'client' | 'session'>): StreamName {
  let asked: readonly string[] | undefined;
  /** Counts the sessions that were asked about: an answer to an earlier one says nothing. */
  let generation = 0;
  const name = {
    get current() {
      const { subject, permissions = asked } = session;
      if (!subject || !Array.isArray(permissions)) return undefined;
      const how = permissions === asked ? 'asked' : 'named';
      return `revampd-embed stream ${JSON.stringify([PROTOCOL, client.baseUrl, subject, how, ...[...permissions].sort()])}`;
    },
    async find(signal: AbortSignal) {
      await session.token();
      while (!name.current) {
        const mine = generation;
        const { permissions } = await getSession(client, {}, { signal });
        if (mine !== generation) continue;
        asked = permissions;
        if (!name.current) throw new RevampdError('invalid_response', 'The session doesn’t say what it may do.');
      }
      return name.current;
    },
    forget() {
      generation += 1;
      asked = undefined;
    },
  };
  return name;
}
