import { serve, type HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockApi, type MockApi } from './mock-api.ts';
import { NetworkFailure } from './network/network.ts';
import { isStream } from './network/streams.ts';
import type { Secrets } from './platform/index.ts';
import { answerControl, CONTROL_PATH, type Stage } from './sandbox/control.ts';
import { createDueTimer, type DueTimer } from './sandbox/due-timer.ts';
import { requireLoopback } from './sandbox/loopback.ts';
import type { ScenarioName } from './scenarios/world.ts';
import { toRefusal } from './transport/problems.ts';

/** What a sandbox is started with. */
export interface SandboxOptions {
  /** On the loopback interface; 0 is any that is free. Default 4010. */
  readonly port?: number | undefined;
  /** Default `default`. */
  readonly scenario?: ScenarioName | undefined;
  /** Default 1. */
  readonly seed?: number | undefined;
  /** Milliseconds before each answer. Default 0. */
  readonly latency?: number | undefined;
  /** The share of calls that fail, 0 to 1. Default 0. */
  readonly failRate?: number | undefined;
  /** Milliseconds between two heartbeats of a stream. Default 15,000. */
  readonly heartbeat?: number | undefined;
  /** The time it follows, in UTC milliseconds. Default the system's. */
  readonly now?: (() => number) | undefined;
}

/** A sandbox that runs. */
export interface Sandbox {
  /** Where it answers, without a trailing slash: `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The API that it serves now; another one after a reset. */
  readonly api: MockApi;
  /** Stops it at once, open connections too. */
  close(): Promise<void>;
}

/**
 * Serves a mock API over real HTTP on loopback (EMB-7), with `GET /healthz` and the controls under `/__sandbox/`.
 * Rejects with one clear line where the port can't be had.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const timer = createDueTimer(() => stage.api);
  const stage = createStage(options, timer);
  const port = options.port ?? 4010;
  const server = serve({
    hostname: '127.0.0.1',
    port,
    overrideGlobalObjects: false,
    // A call may have put the clock forward, or opened a stream that ends with its session.
    fetch: (request, env) => answer(stage, request, env as HttpBindings).finally(() => timer.arm()),
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Stop what uses it or pass --port.`) : error,
      );
    });
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get api() {
      return stage.api;
    },
    close: () =>
      new Promise((resolve) => {
        timer.stop();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createStage(options: SandboxOptions, timer: DueTimer): Stage {
  const { latency, failRate, heartbeat, now = Date.now } = options;
  const random: Secrets = (length) => crypto.getRandomValues(new Uint8Array(length));
  const build = (scenario: ScenarioName, seed: number) => {
    const given = { scenario, seed, latency, failRate, heartbeat, now, secrets: random, onError: console.error };
    const api = createMockApi(given);
    api.platform.onCommit(() => timer.arm());
    return { api, scenario, seed };
  };
  const stage = {
    ...build(options.scenario ?? 'default', options.seed ?? 1),
    reset: (scenario: ScenarioName, seed: number) => {
      // Nothing will happen any more in the world that they tell of.
      stage.api.network.cutStreams();
      Object.assign(stage, build(scenario, seed));
    },
  };
  return stage;
}

async function answer(stage: Stage, request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> {
  try {
    requireLoopback(incoming.headers.host);
    const { pathname } = new URL(request.url);
    if (request.method === 'GET' && pathname === '/healthz') return Response.json({ status: 'ok' });
    if (pathname.startsWith(CONTROL_PATH)) return await answerControl(stage, request);
    const response = await stage.api.network.send(request);
    return isStream(response) ? breakingQuietly(response, outgoing) : response;
  } catch (error) {
    if (!(error instanceof NetworkFailure) && !request.signal.aborted)
      return stage.api.transport.refuse(request, toRefusal(error));
    outgoing.destroy();
    // The adapter's sign that nothing is left to send.
    return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
  }
}

/** A stream that breaks is a socket that is closed; the adapter would also print the error. */
function breakingQuietly(response: Response, outgoing: HttpBindings['outgoing']): Response {
  const reader = response.body!.getReader();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        // The adapter cancels the body with it.
        outgoing.destroy();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}
