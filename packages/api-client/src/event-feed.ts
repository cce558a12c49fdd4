import type { RevampdClient } from './client.ts';
import { LONGEST_RETRY_AFTER, RevampdError, isRefusal, isRevampdError } from './errors.ts';
import { createEventOrder, tell, type EventOrder, type EventOrderOptions } from './event-order.ts';
import { streamEvents } from './event-stream.ts';
import { backOff, wait } from './wait.ts';

/**
 * `idle` not started · `connecting` opening, or waiting for the next attempt · `live` · `offline` as `connecting`, and the
 * last attempt didn't reach the server · `parked` by `pause()` · `ended` Revampd refused it for good, until `start()`
 * (INTERACTION.md 3.2).
 */
export type FeedState = 'idle' | 'connecting' | 'live' | 'offline' | 'parked' | 'ended';

interface FeedOptions {
  readonly client: RevampdClient;
  /** The position to begin behind, asked until an event was heard: the lowest `Event-Id` of what was read (API.md). */
  readonly after: () => string | undefined;
  readonly onState?: (state: FeedState) => void;
  /** 0 to 1. */
  readonly random?: () => number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Resolves after `milliseconds`; rejects when the signal aborts. */
  readonly delay?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Whom it tells: two listeners, or an order that others tell too. */
export type EventFeedOptions = FeedOptions &
  (EventOrderOptions | { readonly order: Pick<EventOrder, 'position' | 'accept' | 'begin'> });

/** What is known of the server before a feed starts. */
export interface Heard {
  /** Milliseconds since 1970 when it was heard last. */
  readonly heardAt: number | undefined;
  /** Milliseconds since 1970 before which it doesn't want to be asked; 0 if it didn't say. */
  readonly notBefore: number;
}

/** A stream that is kept up. */
export interface EventFeed extends Heard {
  readonly state: FeedState;
  /** Milliseconds since 1970 when the server was heard last, or the start; undefined while live or idle. */
  readonly since: number | undefined;
  /** The same for people: RFC 3339, UTC. */
  readonly sinceTime: string | undefined;
  /** Why it isn't live, if an attempt has failed. */
  readonly error: RevampdError | undefined;
  /** Opens the stream; after `ended` too. Nothing if it is open. It is told what somebody else knows who had it before. */
  start(known?: Heard): void;
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

/**
 * Keeps a stream of events up: reconnects with jittered back-off from 1 to 30 s and never sooner than `Retry-After` says,
 * goes on behind the last event, and gives up on a final refusal of Revampd's own (LIV-2, LIV-5); a proxy's may pass. When
 * the server ends a stream, as it does with the session, the next is opened at once. It knows no tabs and no network: its owner pauses and resumes it.
 */
export function createEventFeed(options: EventFeedOptions): EventFeed {
  const { client, after, onState, random, now = Date.now, delay = wait } = options;
  const order = 'order' in options ? options.order : createEventOrder({ ...options, readSince: after });
  let state: FeedState = 'idle';
  let error: RevampdError | undefined;
  let since: number | undefined;
  let heardAt: number | undefined;
  /** When the server wants to be asked again; a resume doesn't come sooner. */
  let notBefore = 0;
  let connection: AbortController | undefined;

  const enter = (next: FeedState, because?: RevampdError) => {
    error = because;
    if (next === 'live' || next === 'idle') since = undefined;
    else since ??= state === 'live' ? heardAt : now();
    if (next === state) return;
    state = next;
    tell(() => onState?.(next));
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    let failures = 0;
    let pause = 0;
    for (;;) {
      let openedAt: number | undefined;
      let lastEventId: string | undefined;
      let failure: RevampdError | undefined;
      const onHeard = () => {
        heardAt = now();
      };
      const onOpen = (position: string | undefined) => {
        order.begin(lastEventId ?? position);
        onHeard();
        openedAt = heardAt;
        enter('live');
      };
      try {
        // Bounded, since a clock may be set back meanwhile.
        const rest = Math.max(pause, Math.min(notBefore - now(), LONGEST_RETRY_AFTER));
        if (rest > 0) await delay(rest, signal);
        lastEventId = order.position ?? after();
        for await (const event of streamEvents(client, { lastEventId }, { signal, onOpen, onHeard })) {
          if (order.accept(event) === 'told') failures = 0;
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
    get heardAt() {
      return heardAt;
    },
    get notBefore() {
      return notBefore;
    },
    start(known) {
      if (state !== 'idle' && state !== 'ended') return;
      since ??= known?.heardAt;
      notBefore = Math.max(notBefore, known?.notBefore ?? 0);
      open();
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

/**
 * Refused for good: in Revampd's own words, or with a 401, which ends the session. `aborted` by somebody else means that it
 * was closed.
 */
const isFinal = (error: RevampdError): boolean => isRefusal(error) || error.status === 401 || error.code === 'aborted';
