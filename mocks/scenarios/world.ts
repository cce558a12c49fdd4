import {
  createPlatform,
  createSeededSecrets,
  type Clock,
  type Platform,
  type Secrets,
  type Snapshot,
} from '../platform/index.ts';
import { fillCatalogs } from './catalogs.ts';
import { tellKilowattCustomers } from './kilowatt.ts';
import { tellLarge } from './large.ts';
import { buildNetwork } from './network.ts';
import { tellNorthgate } from './northgate.ts';
import { tellPractices } from './practices.ts';
import { tellReading } from './reading.ts';
import { tellRequests } from './requests.ts';
import { tellRevampd } from './revampd.ts';
import { tellSubscriptions } from './subscriptions.ts';
import { tellSupport } from './support.ts';
import { createTimeline, createTimelineClock, type Timeline } from './timeline.ts';

type Story = (platform: Platform, timeline: Timeline) => void;

/** A Partner with a dozen Sub-Orgs, another with two, a Self-Serve customer, Revampd; months of billing. */
const eventful: readonly Story[] = [
  tellNorthgate,
  tellPractices,
  tellRevampd,
  tellKilowattCustomers,
  tellSubscriptions,
  tellRequests,
  tellSupport,
  tellReading,
];

/** The named worlds: what has happened in each between the same organizations. */
const scenarios = {
  default: eventful,
  /** The same organizations and connections, between which nothing has happened. */
  empty: [],
  /** The same with 100,000 connections, and much in some of them. */
  large: [...eventful, tellLarge],
  /** The same world behind a network on which something is the matter (network/behaviours.ts). */
  slow: eventful,
  forbidden: eventful,
  expired: eventful,
  conflict: eventful,
  offline: eventful,
  'rate-limited': eventful,
} as const satisfies Record<string, readonly Story[]>;

/** A world's name. */
export type ScenarioName = keyof typeof scenarios;

/** All worlds' names. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

/** What a world is made from. */
export interface WorldOptions {
  readonly scenario: ScenarioName;
  /** Its time from the start on; what happened before is told relative to its now. */
  readonly clock: Clock;
  readonly seed: number;
  /** See `PlatformOptions`. */
  readonly secrets?: Secrets | undefined;
  /** See `PlatformOptions`. */
  readonly logLength?: number | undefined;
}

/** How long before the start the first organization signed up. */
const HISTORY_MS = 4 * 366 * 86_400_000;

/**
 * Makes a world. The same options give the same one. A story is told once in a process for its start and seed, and the
 * world after it is copied from then on: rows never change, so copies share them. Its log begins with the start, and its
 * positions with the start's milliseconds: a world that is told again later is never taken for the one before.
 */
export function createWorld(options: WorldOptions): Platform {
  // Where secrets can't be guessed no world is like another.
  if (options.secrets) return tellWorld(options, options.secrets);
  const key = JSON.stringify([options.scenario, options.clock.now(), options.seed]);
  const past = told.get(key);
  if (past) return copyWorld(options, past);
  let drawn = 0;
  const secrets = createSeededSecrets(options.seed);
  const platform = tellWorld(options, (length) => {
    drawn += length;
    return secrets(length);
  });
  told.set(key, { snapshot: platform.snapshot(), drawn });
  const [oldest] = told.keys();
  if (told.size > MOST_TOLD) told.delete(oldest!);
  return platform;
}

/** A world after its story, and how many bytes that drew from the source of secrets. */
interface ToldWorld {
  readonly snapshot: Snapshot;
  readonly drawn: number;
}

/** The last few worlds that were told, by what they follow from. */
const told = new Map<string, ToldWorld>();
const MOST_TOLD = 4;

function copyWorld({ clock, seed, logLength }: WorldOptions, { snapshot, drawn }: ToldWorld): Platform {
  const platform = createPlatform({ clock, seed, logLength });
  // What the story drew from the seed isn't drawn again.
  platform.secrets(drawn);
  platform.restore(snapshot);
  return platform;
}

function tellWorld({ scenario, clock: live, logLength }: WorldOptions, secrets: Secrets): Platform {
  const clock = createTimelineClock(live, HISTORY_MS);
  const timeline = createTimeline(clock, clock.now() + HISTORY_MS);
  const platform = createPlatform({ clock, secrets, logLength });
  buildNetwork(platform);
  fillCatalogs(platform);
  for (const tell of scenarios[scenario]) tell(platform, timeline);
  timeline.run(() => platform.runDue());
  clock.goLive();
  platform.skip(Math.max(0, Math.floor(live.now())));
  platform.events.forgetPast();
  return platform;
}
