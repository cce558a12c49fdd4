import {
  createRevampdClient,
  createSessionSource,
  getSession,
  RevampdError,
  type FetchSession,
  type RevampdClient,
  type SessionSource,
} from '@revampd/api-client';
import type { QueryClient } from '@tanstack/query-core';
import { createQueryClient } from '../queries/query-client.ts';

export interface ScopeOptions {
  /** How the page gets a session from its own back end. */
  readonly fetchSession: FetchSession;
  /** The connection, if the host names it; else the session's own. */
  readonly connectionId?: string;
  /** The API's origin; default Revampd's. */
  readonly baseUrl?: string;
  /** Replaces the global fetch for calls of the API, in tests and stories. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds before the first and second retry of a read that failed for a passing reason; default 500 and 1,000. */
  readonly retryDelay?: (attempt: number) => number;
}

/**
 * One session with what was read through it: the fence of a connection on a page (SES-1). Elements that share a scope
 * share its token, cache and errors, and none of another scope's.
 */
export interface Scope {
  readonly client: RevampdClient;
  readonly session: SessionSource;
  readonly queries: QueryClient;
  /** Counts up when the session became another person's or connection's: what was chosen before means nothing now (SES-7). */
  readonly epoch: number;
  /** The connection that elements show: theirs if they name one, else the host's, else the session's (SES-6). */
  connectionFor(own: string | undefined): Promise<string>;
  /** Holds the scope open for one element; when the last lets go, what is under way is aborted (SES-2). */
  acquire(): () => void;
  /** After the session ended or a read failed: starts a new session if there is none, and reads again. */
  retry(): void;
}

/** Makes a scope. Nothing is fetched until an element asks, or until `session.token()` is called ahead of them. */
export function createScope({ fetchSession, connectionId, baseUrl, fetch, retryDelay }: ScopeOptions): Scope {
  const session = createSessionSource({ fetchSession });
  const client = createRevampdClient({ session, baseUrl, fetch });
  const queries = createQueryClient({ retryDelay });
  let holders = 0;
  let isOpen = false;
  let asked: Promise<string | undefined> | undefined;
  let subject: string | undefined;
  let epoch = 0;

  // Another person, or another connection, since the last token: nothing read for the one before is left (SES-7).
  session.subscribe(() => {
    if (session.state !== 'ready' || session.subject === subject) return;
    const isSwap = subject !== undefined;
    subject = session.subject;
    asked = undefined;
    if (!isSwap) return;
    epoch += 1;
    // At once, what is under way too: it was asked for somebody else. Elements read anew when they render.
    queries.clear();
  });

  const askForConnection = (): Promise<string | undefined> =>
    (asked ??= getSession(client).then(
      ({ connection }) => connection?.id,
      (cause: unknown) => {
        asked = undefined;
        throw cause;
      },
    ));

  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    queries.mount();
  };

  const close = (): void => {
    if (isOpen) queries.unmount();
    isOpen = false;
    asked = undefined;
    session.close();
    queries.clear();
  };

  return {
    client,
    session,
    queries,
    get epoch() {
      return epoch;
    },
    async connectionFor(own) {
      await session.token();
      const wanted = own || connectionId;
      if (wanted) return requireOneConnection(wanted, session.connectionId);
      const ofSession = session.connectionId ?? (await askForConnection());
      if (ofSession === undefined) {
        throw new RevampdError(
          'scope_mismatch',
          'This session is for all connections of the organization: say which one with connection-id.',
        );
      }
      return ofSession;
    },
    acquire() {
      holders += 1;
      open();
      let held = true;
      return () => {
        if (!held) return;
        held = false;
        holders -= 1;
        // Not at once: an element that is only moved in the page comes back in the same task.
        queueMicrotask(() => {
          if (holders === 0) close();
        });
      };
    },
    retry() {
      session.restart();
      void queries.refetchQueries({ predicate: (query) => query.state.status === 'error' });
    },
  };
}

/** A session for one connection can't show another: said before anything is sent (MNY-5). */
function requireOneConnection(wanted: string, ofSession: string | undefined): string {
  if (ofSession !== undefined && ofSession !== wanted) {
    throw new RevampdError(
      'scope_mismatch',
      `The session is for ${ofSession}, and ${wanted} was asked for. Mint one for ${wanted}, or for all connections.`,
    );
  }
  return wanted;
}
