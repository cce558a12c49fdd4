import type { StreamEvent } from '@revampd/api-spec';
import type { RevampdClient } from './client.ts';
import { LONGEST_RETRY_AFTER, RevampdError, isRefusal, isRevampdError } from './errors.ts';
import { streamEvents } from './event-stream.ts';
import { backOff, wait } from './wait.ts';

/**
 * `idle` not started · `connecting` opening, or waiting for the next attempt · `live` · `offline` as `connecting`, and the
 * last attempt didn't reach the server · `parked` by `pause()` · `ended` Revampd refused it for good, until `start()`
 * (INTERACTION.md 3.2).
 */
export type FeedState = 'idle' | 'connecting' | 'live' | 'offline' | 'parked' | 'ended';

export interface EventFeedOptions {
  readonly client: RevampdClient;
  /** The position to begin behind, asked until an event was heard: the lowest `Event-Id` of what was read (API.md). */
  readonly after: () => string | undefined;
  /** Each event once, in the order of the log. */
  readonly onEvent: (event: StreamEvent) => void;
  /** Something was missed that can't be told any more: what is shown must be read anew. */
  readonly onReset: () => void;
  readonly onState?: (state: FeedState) => void;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Resolves after `milliseconds`; rejects when the signal aborts. */
  readonly delay?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** A stream that is kept up. */
export interface EventFeed {
  readonly state: FeedState;
  /** Milliseconds since 1970 when the server was heard last, or the start; undefined while live or idle. */
  readonly since: number | undefined;
  /** The same for people: RFC 3339, UTC. */
  readonly sinceTime: string | undefined;
  /** Why it isn't live, if an attempt has failed. */
  readonly error: RevampdError | undefined;
  /** Opens the stream; after `ended` too. Nothing if it is open. */
  start(): void;
  /** Closes it. A later `start()` goes on from the last event. */
  stop(): void;
  /** Closes it for a while, as in a hidden tab. */
  pause(): void;
  /** Opens it again at once after `pause()`, behind the last event. */
  resume(): void;
}

/** Milliseconds before the first attempt after a failure, at most; half of it is chance, so that it is 1 s at least. */
const FIRST_DELAY = 2_000;
const LONGEST_DELAY = 30_000;
/** Milliseconds after which a connection has proved itself: the next failure is a first one. */
const STEADY = 30_000;
/** Ids that are kept to tell a repeated event from one that comes too late. */
const REMEMBERED = 1_000;

/**
 * Keeps a stream of events up: reconnects with jittered back-off from 1 to 30 s and never sooner than `Retry-After` says,
 * goes on behind the last event, and gives up on a final refusal of Revampd's own (LIV-2, LIV-5); a proxy's may pass. When the server ends a stream, as it does
 * with the session, the next is opened at once. It knows no tabs and no network: its owner pauses and resumes it.
 */
export function createEventFeed({
  client,
  after,
  onEvent,
  onReset,
  onState,
  random,
  now = Date.now,
  delay = wait,
}: EventFeedOptions): EventFeed {
  let state: FeedState = 'idle';
  let error: RevampdError | undefined;
  let since: number | undefined;
  let heardAt = 0;
  /** When the server wants to be asked again; a resume doesn't come sooner. */
  let notBefore = 0;
  let last: string | undefined;
  const delivered = new Set<string>();
  let connection: AbortController | undefined;

  const enter = (next: FeedState, because?: RevampdError) => {
    error = because;
    if (next === 'live' || next === 'idle') since = undefined;
    else since ??= state === 'live' ? heardAt : now();
    if (next === state) return;
    state = next;
    tell(() => onState?.(next));
  };

  /** Answers whether it was news. */
  const deliver = (event: StreamEvent): boolean => {
    const { id, type } = event;
    const isReset = type === 'reset';
    // The log goes on from there, even from a lower number.
    if (isReset) delivered.clear();
    if (delivered.has(id)) return false;
    delivered.add(id);
    if (delivered.size > REMEMBERED) delivered.delete(delivered.values().next().value!);
    // One that comes late can't be put in its place any more: what is shown is read anew, as after a reset.
    const isLate = !isReset && last !== undefined && order(id) < order(last);
    if (!isLate) last = id;
    tell(isReset || isLate ? onReset : () => onEvent(event));
    return !isReset && !isLate;
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    let failures = 0;
    let pause = 0;
    for (;;) {
      let openedAt: number | undefined;
      let failure: RevampdError | undefined;
      const onHeard = () => {
        heardAt = now();
      };
      const onOpen = () => {
        onHeard();
        openedAt = heardAt;
        enter('live');
      };
      try {
        // Bounded, since a clock may be set back meanwhile.
        const rest = Math.max(pause, Math.min(notBefore - now(), LONGEST_RETRY_AFTER));
        if (rest > 0) await delay(rest, signal);
        const lastEventId = last ?? after();
        for await (const event of streamEvents(client, { lastEventId }, { signal, onOpen, onHeard })) {
          if (deliver(event)) failures = 0;
        }
      } catch (cause) {
        if (signal.aborted) return;
        if (!isRevampdError(cause)) throw cause;
        failure = cause;
      }
      if (signal.aborted) return;
      if (failure && isFinal(failure)) return enter('ended', failure);
      if (openedAt !== undefined && now() - openedAt >= STEADY) failures = 0;
      // A stream that the server ends is no failure, unless it ends one after the other.
      pause = failure || failures > 0 ? backOff(failures, FIRST_DELAY, LONGEST_DELAY, random) : 0;
      failures += 1;
      notBefore = now() + (failure?.retryAfter ?? 0);
      enter(failure?.code === 'network' ? 'offline' : 'connecting', failure);
    }
  };

  const open = () => {
    connection = new AbortController();
    enter('connecting');
    void run(connection.signal);
  };
  const close = () => connection?.abort(new RevampdError('aborted', 'The stream was closed.'));

  return {
    get state() {
      return state;
    },
    get since() {
      return since;
    },
    get sinceTime() {
      return since === undefined ? undefined : new Date(since).toISOString();
    },
    get error() {
      return error;
    },
    start() {
      if (state === 'idle' || state === 'ended') open();
    },
    stop() {
      close();
      enter('idle');
    },
    pause() {
      if (state === 'idle' || state === 'ended' || state === 'parked') return;
      close();
      enter('parked');
    },
    resume() {
      if (state === 'parked') open();
    },
  };
}

/** What a listener throws is the page's to see, and no failure of the stream. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (cause) {
    queueMicrotask(() => {
      throw cause;
    });
  }
}

/** The number of an id; the log may outgrow what a double counts exactly. */
const order = (id: string): bigint => BigInt(id.slice(4));

/**
 * Refused for good: in Revampd's own words, or with a 401, which ends the session. `aborted` by somebody else means that it
 * was closed.
 */
const isFinal = (error: RevampdError): boolean => isRefusal(error) || error.status === 401 || error.code === 'aborted';
