import { serve, type HttpBindings } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MockApi } from './mock-api.ts';
import { NetworkFailure } from './network/network.ts';
import type { RateLimit } from './network/rate-limit.ts';
import { isStream } from './network/streams.ts';
import { answerControl, CONTROL_PATH, type Stage } from './sandbox/control.ts';
import { createDueTimer } from './sandbox/due-timer.ts';
import { createLively, LIVELY_MS } from './sandbox/lively.ts';
import { requireLoopback } from './sandbox/loopback.ts';
import { createStage, tableNames, type Shelf } from './sandbox/stage.ts';
import type { ScenarioName } from './scenarios/world.ts';
import { toRefusal } from './transport/problems.ts';

/** What a sandbox is started with. */
export interface SandboxOptions {
  /** On the loopback interface; 0 is any that is free. Default 4010. */
  readonly port?: number | undefined;
  /** Default the world that `data` holds, or `default`. */
  readonly scenario?: ScenarioName | undefined;
  /** Default that of the world that `data` holds, or 1. */
  readonly seed?: number | undefined;
  /** The file that keeps the state across restarts; without it, it is in memory. */
  readonly data?: string | undefined;
  /** Milliseconds before each answer. Default 0; in the scenario `slow` 3,000. */
  readonly latency?: number | undefined;
  /** The share of calls that fail, 0 to 1. Default 0. */
  readonly failRate?: number | undefined;
  /** How many calls each credential may make. Default as many as it likes; in the scenario `rate-limited` 5 in 10 s. */
  readonly rateLimit?: RateLimit | undefined;
  /** Whether people act by themselves, for demos: every eight seconds one of them does something. Default false. */
  readonly lively?: boolean | undefined;
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
 * Rejects with one clear line where the port or the file can't be had.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const shelf = options.data === undefined ? undefined : await openShelf(options.data);
  try {
    return await serveStage(options, shelf);
  } catch (error) {
    shelf?.store.close();
    throw error;
  }
}

async function serveStage(options: SandboxOptions, shelf: Shelf | undefined): Promise<Sandbox> {
  const { port = 4010, now = Date.now } = options;
  const timer = createDueTimer(() => stage.api);
  const onServe = ({ platform }: MockApi): void => void platform.onCommit(() => timer.arm());
  const stage = createStage({ ...options, now, onServe }, shelf);
  const lively = createLively(() => stage.api, stage.seed);
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
  timer.arm();
  if (options.lively) lively.start(LIVELY_MS, console.error);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get api() {
      return stage.api;
    },
    close: () =>
      new Promise((resolve) => {
        timer.stop();
        lively.stop();
        server.close(() => {
          shelf?.store.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** SQLite came with Node 22.13; whoever doesn't ask for a file needn't have it. */
async function openShelf(name: string): Promise<Shelf> {
  try {
    const { openStore } = await import('./store.ts');
    return { name, store: openStore(name, tableNames) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_BUILTIN_MODULE') throw error;
    throw new Error(`--data needs Node 22.13 or newer; this is ${process.version}.`, { cause: error });
  }
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
