import { serve, type HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockApi, type MockApi } from './mock-api.ts';
import { NetworkFailure } from './network/network.ts';
import type { Secrets } from './platform/index.ts';
import { answerControl, CONTROL_PATH, type Stage } from './sandbox/control.ts';
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
  const stage = createStage(options);
  const port = options.port ?? 4010;
  const server = serve({
    hostname: '127.0.0.1',
    port,
    overrideGlobalObjects: false,
    fetch: (request, env) => answer(stage, request, env as HttpBindings),
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
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createStage(options: SandboxOptions): Stage {
  const { latency, failRate, now = Date.now } = options;
  const random: Secrets = (length) => crypto.getRandomValues(new Uint8Array(length));
  const build = (scenario: ScenarioName, seed: number) => ({
    api: createMockApi({ scenario, seed, latency, failRate, now, secrets: random, onError: console.error }),
    scenario,
    seed,
  });
  const stage = {
    ...build(options.scenario ?? 'default', options.seed ?? 1),
    reset: (scenario: ScenarioName, seed: number) => void Object.assign(stage, build(scenario, seed)),
  };
  return stage;
}

async function answer(stage: Stage, request: Request, { incoming, outgoing }: HttpBindings): Promise<Response> {
  try {
    requireLoopback(incoming.headers.host);
    const { pathname } = new URL(request.url);
    if (request.method === 'GET' && pathname === '/healthz') return Response.json({ status: 'ok' });
    if (pathname.startsWith(CONTROL_PATH)) return await answerControl(stage, request);
    return await stage.api.network.send(request);
  } catch (error) {
    if (!(error instanceof NetworkFailure) && !request.signal.aborted)
      return stage.api.transport.refuse(request, toRefusal(error));
    outgoing.destroy();
    // The adapter's sign that nothing is left to send.
    return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
  }
}
