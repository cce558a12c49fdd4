import {
  createRevampdClient,
  createSessionSource,
  RevampdError,
  type FetchSession,
  type RevampdClient,
  type SessionSource,
} from '@revampd/api-client';
import type { QueryClient } from '@tanstack/query-core';
import { createHealth, type HealthSource } from '../live/health.ts';
import type { Live } from '../live/live.ts';
import { createQueryClient } from '../queries/query-client.ts';
import { createSentActs, type Fate } from './sent-acts.ts';
import { tell } from './tell.ts';

export interface ScopeOptions {
  /** How the page gets a session from its own back end. */
  readonly fetchSession: FetchSession;
  /** How the host verifies one of its own people again and gets an elevated session for them (SES-8). */
  readonly fetchElevatedSession?: FetchSession;
  /** The connection, if the host names it; else the session's own. */
  readonly connectionId?: string;
  /** The API's origin; default Revampd's. */
  readonly baseUrl?: string;
  /** Replaces the global fetch for calls of the API, in tests and stories. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds before a call that failed for a passing reason is tried again; the client's own, if not given. */
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
  /** How fresh what was read through it is. */
  readonly health: HealthSource;
  /** The connection of those who name none, as soon as it is known. */
  readonly ownConnectionId: string | undefined;
  /** The earliest position in the event log that anything read reflects: a stream from there has no gap. */
  readonly readSince: string | undefined;
  /** Counts up when the session became another person's or connection's: what was chosen before means nothing now (SES-7). */
  readonly epoch: number;
  /** The connection that elements show: theirs if they name one, else the host's, else the session's (SES-6). */
  connectionFor(own: string | undefined): Promise<string>;
  /** Holds the scope open for one element; when the last lets go, what is under way is aborted (SES-2). */
  acquire(): () => void;
  /** Starts live updates; for an element to call when its content stands. They stop with the last element. */
  goLive(): void;
  /** Calls back, once, when the scope closes or becomes somebody else's. Answers how to stop that. */
  onForget(act: () => void): () => void;
  /** What became of an act that was sent with this key; undefined if it wasn't. */
  fateOf(idempotencyKey: string): Fate | undefined;
  /** After the session ended or a read failed: starts a new session if there is none, and reads again. */
  retry(): void;
}

/** Makes a scope. Nothing is fetched until an element asks, or until `session.token()` is called ahead of them. */
export function createScope(options: ScopeOptions): Scope {
  const { connectionId, baseUrl, fetch, retryDelay } = options;
  const session = createSessionSource(options);
  const sent = createSentActs(fetch);
  const client = createRevampdClient({
    session,
    baseUrl,
    fetch: sent.fetch,
    retryDelay,
    onAnswer({ eventId }) {
      readSince = earlier(readSince, eventId);
      if (eventId) live?.noteRead?.(eventId);
    },
  });
  const health = createHealth();
  const queries = createQueryClient({ health: () => health.current.status });
  const forgetters = new Set<() => void>();
  let holders = 0;
  let isOpen = false;
  /** Whom the last token was for; undefined before the first. */
  let known: { readonly subject?: string | undefined } | undefined;
  let epoch = 0;
  let own: string | undefined;
  let readSince: string | undefined;
  let live: Partial<Live> | undefined;
  /** Aborts what was begun for one who is here no more. */
  let fence = new AbortController();

  /** Nothing that was read or begun for one is left to another. */
  const forget = (): void => {
    fence.abort(new RevampdError('aborted', 'The session was closed, or is for somebody else now.'));
    fence = new AbortController();
    live?.stop?.();
    live = own = readSince = undefined;
    sent.clear();
    const told = [...forgetters];
    forgetters.clear();
    told.forEach(tell);
    queries.clear();
    health.set({ status: 'connecting' });
  };

  // Another person, or another connection, since the last token: nothing read for the one before is left (SES-7).
  session.subscribe(() => {
    const { state, subject, error } = session;
    // Before anything was live too: a host that reads the health learns of a session that never began (LIV-6).
    if (state === 'ended') health.set({ status: 'ended' });
    if (state === 'fetching' && health.current.status === 'ended') health.set({ status: 'connecting' });
    // Signed out, which no answer said: who comes next, the same person too, begins anew (THR-3).
    if (known && error?.code === 'session_revoked' && !error.status) known = {};
    if (state !== 'ready' || (known && known.subject === subject)) return;
    const isSwap = known !== undefined;
    known = { subject };
    if (!isSwap) return;
    epoch += 1;
    // At once, what is under way too: it was asked for somebody else. Elements read anew when they render.
    forget();
  });

  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    queries.mount();
  };

  const close = (): void => {
    if (isOpen) queries.unmount();
    isOpen = false;
    forget();
    session.close();
  };

  const scope: Scope = {
    client,
    session,
    queries,
    health,
    get ownConnectionId() {
      return own;
    },
    get readSince() {
      return readSince;
    },
    get epoch() {
      return epoch;
    },
    async connectionFor(named) {
      const { signal } = fence;
      await session.token();
      signal.throwIfAborted();
      if (named) return requireOneConnection(named, session.connectionId);
      if (connectionId) return (own = requireOneConnection(connectionId, session.connectionId));
      const ofSession = session.connectionId;
      if (ofSession === undefined) {
        throw new RevampdError(
          'scope_mismatch',
          'This session is for all connections of the organization: say which one with connection-id.',
        );
      }
      return (own = ofSession);
    },
    goLive() {
      if (live || !isOpen) return;
      const mine: Partial<Live> = (live = {});
      import('../live/live.ts').then(
        ({ startLive }) => {
          // Closed, or somebody else's, while the code came: nothing is started.
          if (live === mine) Object.assign(mine, startLive(scope));
        },
        () => {
          if (live !== mine) return;
          live = undefined;
          // Nothing will be told by itself: what stands there may be old (LIV-2).
          health.set({ status: 'stale', since: new Date().toISOString() });
        },
      );
    },
    onForget(act) {
      forgetters.add(act);
      return () => forgetters.delete(act);
    },
    fateOf: (idempotencyKey) => sent.fateOf(idempotencyKey),
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
  return scope;
}

/** The lower of two positions of the log (`evt_12`). */
function earlier(known: string | undefined, next: string | undefined): string | undefined {
  if (!known || !next) return known ?? next;
  return Number(next.slice(4)) < Number(known.slice(4)) ? next : known;
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
