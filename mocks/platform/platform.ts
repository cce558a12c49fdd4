import type { Clock } from './clock.ts';
import { createEvents, type Events } from './events/events.ts';
import { performJob } from './jobs.ts';
import { createSeededSecrets, type Secrets } from './secrets.ts';
import { createDatabase, type Database } from './tables/database.ts';
import { tableDefinitions } from './tables.ts';

/** What a platform is given; it takes nothing else from its surroundings. */
export interface PlatformOptions {
  readonly clock: Clock;
  /** Tokens and storage keys follow from it. Default 1. */
  readonly seed?: number | undefined;
  /** Bytes for tokens and storage keys instead of the seed's, where nobody may guess them. */
  readonly secrets?: Secrets | undefined;
  /** How many events the log keeps for streams that come back. Default 10,000. */
  readonly logLength?: number | undefined;
}

/** The state of the platform. Its rules are functions that take it first: `applyCredit(platform, …)`. */
export interface Platform extends Database<typeof tableDefinitions> {
  /** UTC milliseconds; while something that fell due is being done, the instant at which it did. */
  now(): number;
  /** The next id with this prefix (`inv_7`), and its number. */
  nextId(prefix: string): { readonly id: string; readonly number: number };
  /** Bytes nobody can guess (or that follow from the seed). */
  secrets: Secrets;
  /** Its changes as they happen, for those who listen. */
  readonly events: Events;
  /** Does what has fallen due by now, in order, each at its own instant; streams of expired sessions end. */
  runDue(): void;
  /** When something falls due next (UTC milliseconds); undefined if nothing does. */
  nextDue(): number | undefined;
}

/** Makes an empty platform. The same options and the same acts give the same state. */
export function createPlatform(options: PlatformOptions): Platform {
  const database = createDatabase(tableDefinitions);
  const { counters, jobs } = database.tables;
  let dueAt: number | undefined;

  const platform: Platform = {
    ...database,
    now: () => dueAt ?? options.clock.now(),
    nextId: (prefix) => {
      const number = (counters.get(prefix)?.last ?? 0) + 1;
      counters.put({ id: prefix, last: number });
      return { id: `${prefix}_${number}`, number };
    },
    secrets: options.secrets ?? createSeededSecrets(options.seed ?? 1),
    runDue: () => {
      const now = options.clock.now();
      for (let job = jobs.first('due', 'all'); job && job.at <= now; job = jobs.first('due', 'all')) {
        const due = job;
        dueAt = due.at;
        try {
          database.transaction(() => performJob(platform, due));
        } finally {
          dueAt = undefined;
        }
      }
      events.endExpired();
    },
    nextDue: () => {
      const instants = [jobs.first('due', 'all')?.at, events.nextEnd()].filter((instant) => instant !== undefined);
      return instants.length > 0 ? Math.min(...instants) : undefined;
    },
    get events() {
      return events;
    },
  };
  const events = createEvents(platform, options.logLength);
  return platform;
}
