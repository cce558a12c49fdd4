import { createPlatform, type Clock, type Platform, type Secrets } from '../platform/index.ts';
import { tellKilowattCustomers } from './kilowatt.ts';
import { buildNetwork } from './network.ts';
import { tellNorthgate } from './northgate.ts';
import { tellPractices } from './practices.ts';
import { tellRevampd } from './revampd.ts';
import { createTimeline, createTimelineClock, type Timeline } from './timeline.ts';

type Story = (platform: Platform, timeline: Timeline) => void;

/** The named worlds: what has happened in each between the same organizations. */
const scenarios = {
  /** A Partner with a dozen Sub-Orgs, another with two, a Self-Serve customer, Revampd; months of billing. */
  default: [tellNorthgate, tellPractices, tellRevampd, tellKilowattCustomers],
  /** The same organizations and connections, between which nothing has happened. */
  empty: [],
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

/** Makes a world. The same options give the same one. */
export function createWorld(options: WorldOptions): Platform {
  const clock = createTimelineClock(options.clock, HISTORY_MS);
  const timeline = createTimeline(clock, clock.now() + HISTORY_MS);
  const { seed, secrets, logLength } = options;
  const platform = createPlatform({ clock, seed, secrets, logLength });
  buildNetwork(platform);
  for (const tell of scenarios[options.scenario]) tell(platform, timeline);
  timeline.run(() => platform.runDue());
  clock.goLive();
  return platform;
}
