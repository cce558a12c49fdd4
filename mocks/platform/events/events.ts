import { identifyCaller, type SessionCaller } from '../callers.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { Commit } from '../tables/database.ts';
import { Audience, type Member } from './audience.ts';
import { happeningsOf, type Happening } from './happening.ts';
import { hear, type HeardEvent } from './hearing.ts';
import { EventLog } from './log.ts';
import { topicsOfSession } from './topics.ts';

/** What is told to somebody who listens. Neither may throw: what is told was already committed. */
export interface Listener {
  hear(event: HeardEvent): void;
  /** The session is over; nothing comes after it. */
  end(): void;
}

/** The changes of the platform as they happen, each told to the sessions that may see it (API.md, streamEvents). */
export interface Events {
  /** How many listen now. */
  listenerCount(): number;
  /**
   * Tells the session what happens from now on or, behind a position of the log, what has happened since and then what
   * happens. Where the log doesn't reach back to it, or never had it, a `reset` comes first. What the session may see
   * is asked anew for each event. Returns what ends it.
   */
  listen(caller: SessionCaller, after: number | undefined, listener: Listener): () => void;
  /** Ends those whose session has expired by now. */
  endExpired(): void;
  /** Forgets what has happened until now: streams resume from here on. */
  forgetPast(): void;
  /** When the next of them expires (UTC milliseconds); undefined if nobody listens. */
  nextEnd(): number | undefined;
}

interface Hearer extends Member {
  readonly token: string;
  readonly listener: Listener;
}

/** How many events the log keeps, unless told. */
const LOG_LENGTH = 10_000;

/** The events of a platform from here on; the log keeps the last `length` of them. */
export function createEvents(platform: Platform, length: number = LOG_LENGTH): Events {
  const audience = new Audience<Hearer>();
  const log = new EventLog(length, platform.position());

  const stop = (hearer: Hearer): void => {
    if (!audience.has(hearer)) return;
    audience.remove(hearer);
    hearer.listener.end();
  };
  const tell = (hearer: Hearer, happening: Happening): void => {
    const caller = callerOf(platform, hearer.token);
    if (!caller) return stop(hearer);
    const event = hear(platform, caller, happening);
    if (event) hearer.listener.hear(event);
  };
  /** A world that was restored has another past: nothing goes on from the one before. */
  const followRestored = (position: number): void => {
    if (position === log.end) return;
    log.restart(position);
    for (const { listener } of audience.of()) listener.hear({ type: 'reset', position });
  };
  const record = (commit: Commit): void => {
    followRestored(commit.position - commit.changes.length);
    const happenings = happeningsOf(platform, commit);
    log.add(happenings, commit.position);
    for (const happening of happenings) for (const hearer of audience.of(happening.topics)) tell(hearer, happening);
  };
  platform.onCommit(record);

  return {
    listenerCount: () => audience.size,
    listen: (caller, after, listener) => {
      followRestored(platform.position());
      const { session, organization } = caller;
      const topics = topicsOfSession(session, organization.id);
      const hearer = { token: session.token, until: session.expiresAt, topics, listener };
      audience.add(hearer);
      if (after !== undefined && !log.reaches(after)) listener.hear({ type: 'reset', position: log.end });
      else if (after !== undefined)
        for (const happening of log.behind(after))
          if (happening.topics.some((topic) => topics.includes(topic))) tell(hearer, happening);
      return () => audience.remove(hearer);
    },
    endExpired: () => {
      for (let next = audience.firstToExpire(); next; next = audience.firstToExpire()) {
        if (next.until > platform.now()) return;
        stop(next);
      }
    },
    forgetPast: () => log.restart(platform.position()),
    nextEnd: () => audience.firstToExpire()?.until,
  };
}

function callerOf(platform: Platform, token: string): SessionCaller | undefined {
  try {
    const caller = identifyCaller(platform, token);
    return caller.kind === 'session' ? caller : undefined;
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
