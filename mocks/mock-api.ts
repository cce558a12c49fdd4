import type { components } from '@revampd/api-spec';
import { behaviours, type Behaviour } from './network/behaviours.ts';
import { createNetwork, NetworkFailure, type Network } from './network/network.ts';
import type { RateLimit } from './network/rate-limit.ts';
import { createRivals } from './network/rivals.ts';
import { sessionTokenView } from './operations/views/sessions.ts';
import {
  createClock,
  createPlatform,
  mintSession,
  type AdjustableClock,
  type Assurance,
  type Commit,
  type Permission,
  type Platform,
  type Secrets,
  type Snapshot,
} from './platform/index.ts';
import { createWorld, type ScenarioName } from './scenarios/world.ts';
import { createTransport, type Transport } from './transport/transport.ts';

/** What a mock API is made from; the same options give the same answers. */
export interface MockApiOptions {
  /** The world at the start, and what is the matter with its network. Default `default`. */
  readonly scenario?: ScenarioName | undefined;
  /** A world to go on from, in the place of the scenario's beginning. */
  readonly from?: PastWorld | undefined;
  /** Tokens, keys and faults follow from it. Default 1. */
  readonly seed?: number | undefined;
  /**
   * The platform's time: an instant (UTC milliseconds or RFC 3339) at which it stands until `clock.advance`, or a
   * function that tells it (`Date.now`). Default 2026-11-21T17:00:00.000Z, standing still.
   */
  readonly now?: number | string | (() => number) | undefined;
  /** The platform's time in the place of `now`, where somebody else must know when it is put forward. */
  readonly clock?: AdjustableClock | undefined;
  /** Milliseconds before each answer. Default 0; in the scenario `slow` 3,000. */
  readonly latency?: number | undefined;
  /** The share of calls that fail, 0 to 1: half of them break, half are answered 500. Default 0. */
  readonly failRate?: number | undefined;
  /** How many calls each credential may make. Default as many as it likes; in the scenario `rate-limited` 5 in 10 s. */
  readonly rateLimit?: RateLimit | undefined;
  /** Milliseconds between two heartbeats of a stream. Default 15,000. */
  readonly heartbeat?: number | undefined;
  /** How many events the log keeps for streams that come back. Default 10,000. */
  readonly logLength?: number | undefined;
  /** The page's origin, sent along with each call of `fetch` as a browser does across origins. Default none. */
  readonly origin?: string | undefined;
  /** Bytes for tokens and ids in the place of the seed's, where nobody may guess them. */
  readonly secrets?: Secrets | undefined;
  /** Is told of an unexpected error, of which the caller learns nothing. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** What a platform was, as its snapshot says. */
export interface PastWorld {
  readonly snapshot: Snapshot;
  /** The last commits that led to it, from which streams resume. */
  readonly lately?: readonly Commit[];
}

/** For whom `mintSession` mints, and with what; the defaults are those of `POST /v1/sessions`. */
export interface MockSessionRequest {
  readonly user_id: string;
  readonly connection_id: string | null;
  readonly permissions?: readonly Permission[];
  readonly allowed_origins?: readonly string[];
  readonly ttl_seconds?: number;
  readonly assurance?: Assurance;
}

/** A whole Revampd in this process, behind the API's own contract (EMB-7). */
export interface MockApi {
  readonly platform: Platform;
  /** The platform's time, which can be put forward. */
  readonly clock: AdjustableClock;
  /** The API without latency and faults. */
  readonly transport: Transport;
  /**
   * What lies between client and API: `network.faults.set([…])` makes the next calls fail (REL-1), and streams are
   * broken, held and changed there.
   */
  readonly network: Network;
  /** In the place of the global `fetch`: rejects with a `TypeError` where the network fails, and obeys the signal. */
  readonly fetch: typeof fetch;
  /** A session as the user's own organization would mint it, in the place of a host's session endpoint. */
  mintSession(request: MockSessionRequest): components['schemas']['SessionToken'];
}

const DEFAULT_NOW = '2026-11-21T17:00:00.000Z';

/** Makes a mock API with a world of its own. Give a test a new one. */
export function createMockApi(options: MockApiOptions = {}): MockApi {
  const { scenario = 'default', seed = 1, secrets, heartbeat, origin, onError } = options;
  const clock = options.clock ?? createClock(toSource(options.now ?? DEFAULT_NOW));
  const platform = createPast(options, clock) ?? createWorld({ ...options, scenario, clock, seed });
  const behaviour: Behaviour | undefined = (behaviours as Partial<Record<ScenarioName, Behaviour>>)[scenario];
  const beforeAct = behaviour?.isContested ? createRivals() : undefined;
  const transport = createTransport({ platform, secrets, heartbeat, onError, beforeAct });
  const network = createNetwork({ ...options, transport, seed, behaviour, now: clock.now });
  return {
    platform,
    clock,
    transport,
    network,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      try {
        return await network.send(request, origin);
      } catch (error) {
        if (error instanceof NetworkFailure) throw new TypeError('Failed to fetch', { cause: error });
        throw error;
      }
    },
    mintSession: (request) => sessionTokenView(mintOwn(platform, request)),
  };
}

function createPast({ from, seed, secrets, logLength }: MockApiOptions, clock: AdjustableClock): Platform | undefined {
  if (!from) return undefined;
  const platform = createPlatform({ clock, seed, secrets, logLength });
  platform.restore(from.snapshot, from.lately);
  return platform;
}

function mintOwn(platform: Platform, request: MockSessionRequest): ReturnType<typeof mintSession> {
  const user = platform.tables.users.get(request.user_id);
  const organization = user && platform.tables.organizations.get(user.organizationId);
  if (!organization) throw new Error(`There is no ${request.user_id} in this world.`);
  return mintSession(platform, organization, {
    userId: request.user_id,
    connectionId: request.connection_id,
    permissions: request.permissions,
    allowedOrigins: request.allowed_origins ?? [],
    ttlSeconds: request.ttl_seconds ?? 900,
    assurance: request.assurance,
  });
}

function toSource(now: number | string | (() => number)): () => number {
  if (typeof now === 'function') return now;
  const instant = typeof now === 'string' ? Date.parse(now) : now;
  return () => instant;
}
