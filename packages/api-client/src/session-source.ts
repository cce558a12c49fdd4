import type { SessionToken } from '@revampd/api-spec';
import { withDeadline } from './deadline.ts';
import { RevampdError, isRevampdError } from './errors.ts';
import { hold, type Held } from './held-session.ts';
import type { Send } from './middleware/middleware.ts';

/**
 * What a host's `fetchSession` answers: the whole body of createSession, as its back end got it. Where `user_id` and
 * `connection_id` aren't in it, the API is asked for them before anything else, which costs a round trip for each session.
 * Where `permissions` aren't, live updates ask for them, once a session: who may hear the same shares one stream (LIV-1).
 */
export type HostSession = Pick<SessionToken, 'token' | 'expires_in'> & Partial<SessionToken>;

/**
 * How a page gets a session from its own back end. `signal` aborts when nobody needs it any more. Rejecting means that
 * there is none; a RevampdError says why in its own words.
 */
export type FetchSession = (request: { readonly signal: AbortSignal }) => Promise<HostSession>;

/**
 * `none` nobody asked yet · `fetching` the first one is under way · `ready` · `refreshing` a new one is under way and
 * nobody need notice · `ended` there is none and none is asked for until `restart()` (INTERACTION.md 3.1).
 */
export type SessionState = 'none' | 'fetching' | 'ready' | 'refreshing' | 'ended';

/** One session, shared by all who call with it. The token stays inside (SES-5). */
export interface SessionSource {
  readonly state: SessionState;
  /** Why it ended; undefined in every other state. */
  readonly error: RevampdError | undefined;
  /** The connection that the session is for, once it is known and if it is for one. */
  readonly connectionId: string | undefined;
  /**
   * Whom and what the session is for (`usr_… con_…`), from `ready` on; another one means another person or connection
   * (SES-7). Undefined before the first, and where the host doesn't say and no client uses the source.
   */
  readonly subject: string | undefined;
  /** The permissions that the session in hand was minted with, where the host's answer names them. */
  readonly permissions: readonly string[] | undefined;
  /** Gives it a way to ask the API whom a session is for, where the host's answer doesn't say. A client does that. */
  askThrough(send: Send): void;
  /** A token good for half a minute more; however many ask, it is fetched once (SES-2). Rejects when ended. */
  token(): Promise<string>;
  /** After a 401 to `refused`: another token. 50 at once make one refresh (SES-2). Rejects when ended or closed. */
  replace(refused: string): Promise<string>;
  /**
   * The token that is in hand was refused right after it came, or is given back: no more calls until `restart()`, and what is
   * under way is given up (SES-4).
   */
  end(refused: string, error: RevampdError): void;
  /** Whether the host can verify its own users itself (SES-8). */
  readonly canElevate: boolean;
  /**
   * Has the host verify the person and takes the session that it mints then; however many ask, the person is asked once.
   * The state stays as it is, and the ordinary refresh brings an ordinary session again. Rejects with `step_up_required`
   * where the host can't, `session_refused` or the host's own RevampdError where it doesn't, `scope_mismatch` if that
   * session is not for the same person and connection; the session in hand then stays.
   */
  elevate(): Promise<string>;
  /** Leaves `ended`: the next call, or this one, asks for a new session. */
  restart(): void;
  /** Calls `listener` after each change of state; answers how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Forgets the token and aborts what is under way; `restart()` opens it again. */
  close(): void;
}

export interface SessionSourceOptions {
  readonly fetchSession: FetchSession;
  /** Verifies the person again and answers a session with `assurance: "elevated"`, for the host's own users (SES-8). */
  readonly fetchElevatedSession?: FetchSession;
  /** A clock that never goes back, in milliseconds; the page's wall clock may be wrong (SES-3). */
  readonly monotonicNow?: () => number;
}

/** Milliseconds that a host's back end has for its answer (INTERACTION.md 3.1). */
const FETCH_TIMEOUT = 10_000;
/** Milliseconds that a person has to be verified in; as long as a challenge of our own. */
const ELEVATION_TIMEOUT = 600_000;

/** Makes a SessionSource over a host's way to get a session. Nothing is fetched until a token is asked for. */
export function createSessionSource({
  fetchSession,
  fetchElevatedSession,
  monotonicNow = () => performance.now(),
}: SessionSourceOptions): SessionSource {
  const listeners = new Set<() => void>();
  let state: SessionState = 'none';
  let error: RevampdError | undefined;
  let held: Held | undefined;
  /** The last one that was held: whose it was is known after its end too. */
  let last: Held | undefined;
  let fetching: Promise<string> | undefined;
  let elevating: Promise<string> | undefined;
  let abort = new AbortController();
  let send: Send | undefined;

  const enter = (next: SessionState, because?: RevampdError) => {
    state = next;
    error = because;
    // One that another has stopped in the meantime is told nothing more.
    for (const listener of [...listeners]) if (listeners.has(listener)) listener();
  };

  const fetchOnce = (): Promise<string> => {
    if (fetching) return fetching;
    const { signal } = abort;
    const askedAt = monotonicNow();
    const mine = withDeadline(signal, FETCH_TIMEOUT, async (inTime) => {
      try {
        return await hold(await fetchSession({ signal: inTime }), askedAt, send, inTime);
      } catch (cause) {
        if (inTime.aborted || isRevampdError(cause)) throw cause;
        throw (await import('./session-refusal.ts')).unreachable(cause);
      }
    }).then(
      (kept) => {
        if (signal.aborted) throw signal.reason;
        held = last = kept;
        fetching = undefined;
        enter('ready');
        return kept.token;
      },
      (cause: unknown) => {
        throw signal.aborted ? signal.reason : sessionError(cause);
      },
    );
    fetching = mine.catch((cause: RevampdError) => {
      if (!signal.aborted) {
        fetching = undefined;
        held = undefined;
        enter('ended', cause);
      }
      throw cause;
    });
    // Whoever asked sees the rejection; a prefetch that nobody awaits must not be an unhandled one.
    fetching.catch(() => {});
    enter(state === 'ready' ? 'refreshing' : 'fetching');
    return fetching;
  };

  const token = (): Promise<string> => {
    if (error) return Promise.reject(error);
    if (held && monotonicNow() < held.refreshAt) return Promise.resolve(held.token);
    return fetchOnce();
  };

  const elevateWith = async (fetchElevated: FetchSession): Promise<string> => {
    // Only then is it known whom the session is for.
    await token();
    const { signal } = abort;
    const answer = await withDeadline(signal, ELEVATION_TIMEOUT, (inTime) => fetchElevated({ signal: inTime })).catch(
      async (cause: unknown) => {
        throw isRevampdError(cause) ? cause : (await import('./session-refusal.ts')).notElevated(cause);
      },
    );
    // Counted from now: the person took their time before it was minted.
    const elevated = await withDeadline(signal, FETCH_TIMEOUT, (inTime) => hold(answer, monotonicNow(), send, inTime));
    // A refresh that is under way would put an ordinary session in its place.
    await fetching?.catch(() => {});
    if (error) throw error;
    signal.throwIfAborted();
    if (elevated.subject !== last?.subject) throw (await import('./session-refusal.ts')).notTheSame();
    held = elevated;
    // It may do something else; the state is as it was.
    enter(state);
    return elevated.token;
  };

  return {
    get state() {
      return state;
    },
    get error() {
      return error;
    },
    get connectionId() {
      return last?.connectionId;
    },
    get subject() {
      return last?.subject;
    },
    get permissions() {
      return held?.permissions;
    },
    askThrough(through) {
      send = through;
    },
    token,
    replace(refused) {
      if (error) return Promise.reject(error);
      if (held && held.token !== refused) return Promise.resolve(held.token);
      // Closed meanwhile: nobody is left who needs one.
      if (state === 'none') return Promise.reject(new RevampdError('aborted', 'The session was closed.'));
      return fetchOnce();
    },
    end(refused, because) {
      // A late answer to an older token says nothing of the one in hand.
      if (held?.token !== refused) return;
      // What is under way would bring it back.
      abort.abort(because);
      abort = new AbortController();
      held = fetching = undefined;
      enter('ended', because);
    },
    canElevate: fetchElevatedSession !== undefined,
    elevate() {
      if (!fetchElevatedSession) {
        return Promise.reject(new RevampdError('step_up_required', 'The host has no fetchElevatedSession.'));
      }
      elevating ??= elevateWith(fetchElevatedSession).finally(() => {
        elevating = undefined;
      });
      return elevating;
    },
    restart() {
      if (state !== 'ended') return;
      enter('none');
      void fetchOnce();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      abort.abort(new RevampdError('aborted', 'The session was closed.'));
      abort = new AbortController();
      held = last = fetching = undefined;
      enter('none');
    },
  };
}

function sessionError(cause: unknown): RevampdError {
  if (isRevampdError(cause) && cause.code !== 'timeout') return cause;
  return new RevampdError('session_unreachable', `No session could be had within ${FETCH_TIMEOUT / 1000} s.`, {
    cause,
  });
}
