import { createMockApi, type MockApi, type MockApiOptions } from '../mock-api.ts';
import { tableDefinitions } from '../platform/tables.ts';
import { scenarioNames, type ScenarioName } from '../scenarios/world.ts';
import type { KeptWorld, Store } from '../store.ts';
import { createStoredClock } from '../store/clock.ts';
import type { Stage } from './control.ts';

/** What a stage is made with. */
export interface StageOptions extends Pick<MockApiOptions, 'latency' | 'failRate' | 'rateLimit' | 'heartbeat'> {
  /** Default the file's, or `default`. */
  readonly scenario?: ScenarioName | undefined;
  /** Default the file's, or 1. */
  readonly seed?: number | undefined;
  readonly now: () => number;
  /** Called for each API that is served from now on. */
  readonly onServe: (api: MockApi) => void;
}

/** The file that a stage's world is kept in. */
export interface Shelf {
  readonly name: string;
  readonly store: Store;
}

/**
 * The world that a sandbox serves, in memory or kept in a file. It goes on from what the file holds; a world asked for
 * by another scenario or seed is refused with an Error, since neither is to be destroyed by a slip.
 */
export function createStage(options: StageOptions, shelf?: Shelf): Stage {
  const kept = shelf?.store.read();
  if (shelf && kept) requireSame(shelf.name, kept, options);
  const scenario = scenarioNames.find((name) => name === kept?.scenario) ?? options.scenario ?? 'default';
  const seed = kept?.seed ?? options.seed ?? 1;
  /** The world that was kept, or a new one: the first of a file or a process, or the next after one that got so far. */
  const serve = (world: Pick<Stage, 'scenario' | 'seed'>, past?: KeptWorld, before?: number): MockApi => {
    const { latency, failRate, rateLimit, heartbeat, now } = options;
    const secrets = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    const given = { ...world, latency, failRate, rateLimit, heartbeat, secrets, onError: console.error };
    if (!shelf) return behind(createMockApi({ ...given, now }), before);
    const { store } = shelf;
    const clock = createStoredClock(now, store, past);
    const api = behind(createMockApi({ ...given, clock, from: past }), before);
    if (!past) store.replace({ ...world, snapshot: api.platform.snapshot(), lately: [], ...clock.at() });
    api.platform.writeCommitsTo((commit) => store.write(commit, clock.at()));
    return api;
  };
  const stage = {
    scenario,
    seed,
    api: serve({ scenario, seed }, kept),
    reset: (nextScenario: ScenarioName, nextSeed: number) => {
      const world = { scenario: nextScenario, seed: nextSeed };
      const api = serve(world, undefined, stage.api.platform.position());
      // Nothing happens any more in the world that streams tell of and calls are on their way to; nothing of it is kept.
      stage.api.network.end();
      stage.api.platform.writeCommitsTo(undefined);
      Object.assign(stage, { ...world, api });
      options.onServe(api);
    },
  };
  options.onServe(stage.api);
  return stage;
}

/** The tables of a world, as a file names them. */
export const tableNames: readonly string[] = Object.keys(tableDefinitions);

/**
 * Has the log of a new world begin behind where the one before got to, so that a stream of that one doesn't go on in this
 * one as if nothing had been: it is told `reset`.
 */
function behind(api: MockApi, before: number | undefined): MockApi {
  if (before !== undefined) api.platform.skip(Math.max(0, before + 1 - api.platform.position()));
  return api;
}

function requireSame(name: string, { scenario, seed }: KeptWorld, asked: StageOptions): void {
  const isSame = (asked.scenario ?? scenario) === scenario && (asked.seed ?? seed) === seed;
  if (!isSame)
    throw new Error(
      `${name} holds the world "${scenario}" of seed ${seed}. Leave out --scenario and --seed to go on with it, or name another file.`,
    );
  if (!(scenarioNames as readonly string[]).includes(scenario))
    throw new Error(`${name} holds the world "${scenario}", which this version doesn't know. Name another file.`);
}
