import type { components } from '@revampd/api-spec';
import { createNetwork, NetworkFailure, type Network } from './network/network.ts';
import { sessionTokenView } from './operations/views/sessions.ts';
import {
  createClock,
  mintSession,
  type AdjustableClock,
  type Assurance,
  type Permission,
  type Platform,
  type Secrets,
} from './platform/index.ts';
import { createWorld, type ScenarioName } from './scenarios/world.ts';
import { createTransport, type Transport } from './transport/transport.ts';

/** What a mock API is made from; the same options give the same answers. */
export interface MockApiOptions {
  /** The world at the start. Default `default`. */
  readonly scenario?: ScenarioName | undefined;
  /** Tokens, keys and faults follow from it. Default 1. */
  readonly seed?: number | undefined;
  /**
   * The platform's time: an instant (UTC milliseconds or RFC 3339) at which it stands until `clock.advance`, or a
   * function that tells it (`Date.now`). Default 2026-11-21T17:00:00.000Z, standing still.
   */
  readonly now?: number | string | (() => number) | undefined;
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number | undefined;
  /** The share of calls that fail, 0 to 1: half of them break, half are answered 500. Default 0. */
  readonly failRate?: number | undefined;
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
  const { scenario = 'default', seed = 1, secrets, latency, failRate, heartbeat, logLength, origin, onError } = options;
  const clock = createClock(toSource(options.now ?? DEFAULT_NOW));
  const platform = createWorld({ scenario, clock, seed, secrets, logLength });
  const transport = createTransport({ platform, secrets, heartbeat, onError });
  const network = createNetwork({ transport, latency, failRate, seed });
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
