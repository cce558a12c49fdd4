import { createSeededSecrets } from '../platform/index.ts';
import { readCredential } from '../transport/authentication.ts';
import { Refusal } from '../transport/problems.ts';
import { createRouter } from '../transport/router.ts';
import type { Transport } from '../transport/transport.ts';
import type { Behaviour } from './behaviours.ts';
import { createFaults, toFaultRefusal, type Fault, type Faults } from './faults.ts';
import { createRateLimiter, tellStanding, type RateLimit, type Standing } from './rate-limit.ts';
import { createStreams, isStream, type Frames } from './streams.ts';

/** The connection broke before an answer came, as it looks to whoever carries the call. */
export class NetworkFailure extends Error {
  constructor() {
    super('The connection was told to break.');
    this.name = 'NetworkFailure';
  }
}

/** What lies between client and platform. */
export interface NetworkOptions {
  readonly transport: Transport;
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number | undefined;
  /** The share of calls that fail, 0 to 1: half of them break, half are answered 500. Default 0. */
  readonly failRate?: number | undefined;
  /** Which of them fail follows from it. Default 1. */
  readonly seed?: number | undefined;
  /** What is the matter all the time; latency and limit are those given, where they are. Default nothing. */
  readonly behaviour?: Behaviour | undefined;
  /** How many calls each credential may make. Default as many as it likes. */
  readonly rateLimit?: RateLimit | undefined;
  /** The platform's time, UTC milliseconds. */
  readonly now: () => number;
}

/** Carries calls to the platform, or loses them. */
export interface Network {
  readonly faults: Faults;
  /**
   * The answer; `origin` is the page's, where the request itself can't say (a browser sets it below `fetch`).
   * Rejects with `NetworkFailure`, or with the signal's reason as soon as the request is aborted.
   */
  send(request: Request, origin?: string): Promise<Response>;
  /** Breaks every stream that is open as a dropped connection does: reading on rejects with a `TypeError`. */
  cutStreams(): void;
  /** Its platform is no more: streams break, and whatever is under way or comes later fails, so that nothing is said to be done there. */
  end(): void;
  /** Holds what streams deliver, heartbeats too, until what it returns is called; then it comes together. */
  holdStreams(): () => void;
  /**
   * What comes out in the place of the frames that a stream delivers together, to repeat, swap or drop some. A frame is
   * an event or a comment with its blank line, as text.
   */
  tamper?: ((frames: Frames) => Frames) | undefined;
}

const route = createRouter();

/** A network with this latency and these faults. */
export function createNetwork(options: NetworkOptions): Network {
  const { transport, failRate = 0, seed = 1, behaviour = {} } = options;
  const { latency = behaviour.latency ?? 0, rateLimit = behaviour.rateLimit } = options;
  const faults = createFaults();
  const streams = createStreams();
  const limiter = rateLimit && createRateLimiter(rateLimit, options.now);
  const bytes = createSeededSecrets(seed);
  const chance = (): Fault | undefined => {
    if (failRate === 0) return undefined;
    const [high, low, kind] = bytes(3) as unknown as [number, number, number];
    if ((high * 256 + low) / 65_536 >= failRate) return undefined;
    return kind < 128 ? 'network' : { status: 500 };
  };
  /** What reached the platform, and what stopped it there. */
  const arrive = async (
    request: Request,
    fault: Fault | undefined,
    standing: Standing | undefined,
    origin?: string,
  ) => {
    if (standing?.isOver) return transport.refuse(request, tooMany(standing), origin);
    if (typeof fault === 'object') return transport.refuse(request, toFaultRefusal(fault), origin);
    return transport(request, origin);
  };
  let isOver = false;
  const requireUp = async (response?: Response): Promise<void> => {
    if (!isOver) return;
    await response?.body?.cancel();
    throw new NetworkFailure();
  };
  // The words are a browser's for a body that breaks.
  const cutStreams = (): void => streams.cut(() => new TypeError('network error', { cause: new NetworkFailure() }));
  return {
    faults,
    send: async (request, origin) => {
      const isPreflight = request.method === 'OPTIONS';
      await pause(isPreflight ? 0 : latency, request.signal);
      await requireUp();
      const isSpared = isPreflight || isMinting(request);
      const fault =
        faults.take(request) ?? (isSpared ? undefined : behaviour.fault) ?? (isPreflight ? undefined : chance());
      if (fault === 'network') throw new NetworkFailure();
      if (fault === 'timeout') return hang(request.signal);
      const standing = isSpared ? undefined : limiter?.(readCredential(request) ?? '');
      const response = await arrive(request, fault, standing, origin);
      await requireUp(response);
      if (standing) tellStanding(response, standing);
      request.signal.throwIfAborted();
      if (fault === 'lost') return lose(response);
      if (isStream(response)) return fault === 'malformed' ? breakOffStream(response) : streams.carry(response);
      return fault === 'malformed' ? breakOff(response) : response;
    },
    cutStreams,
    end: () => {
      isOver = true;
      cutStreams();
    },
    holdStreams: () => streams.hold(),
    get tamper() {
      return streams.tamper;
    },
    set tamper(tamper) {
      streams.tamper = tamper;
    },
  };
}

/** Whether a server asks for a session: a fault world spares it, so that a page gets as far as the fault. */
function isMinting({ method, url }: Request): boolean {
  return route(method, new URL(url).pathname)?.operationId === 'createSession';
}

function tooMany({ renewedIn }: Standing): Refusal {
  return new Refusal('rate_limited', `Too many calls. Try again in ${renewedIn} seconds.`);
}

/** It was done, and nobody learns of it. */
async function lose(response: Response): Promise<never> {
  await response.body?.cancel();
  throw new NetworkFailure();
}

/** Waits until the signal ends it. */
async function hang(signal: AbortSignal): Promise<never> {
  await pause(Infinity, signal);
  throw new NetworkFailure();
}

/** Waits so many milliseconds (for ever, if infinite), or until the signal ends it by rejecting with its reason. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (milliseconds === 0) return;
  await new Promise<void>((resolve, reject) => {
    const timer = milliseconds === Infinity ? undefined : setTimeout(finish, milliseconds);
    function finish(): void {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
    signal.addEventListener('abort', abort, { once: true });
  });
}

/** The same answer, its body broken off half-way. */
async function breakOff(response: Response): Promise<Response> {
  const text = await response.text();
  const { status, headers } = response;
  return new Response(text === '' ? null : text.slice(0, text.length / 2), { status, headers });
}

/** A stream that ends within its first event. */
async function breakOffStream(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response('id: evt_0\nevent: wallet.upd', response);
}
