/** Each story's own world: a mock platform, and a host whose back end mints sessions on it, behind MSW's service worker. */
import { createMockApi, type FaultRule, type MockApi, type MockApiOptions } from '@revampd/mocks';
import { createHandlers } from '@revampd/mocks/browser';
import { http, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';
import { answerSession, verification, type FetchSession, type HostParameters } from './host.ts';

/** What a story's world is made from; `parameters.revampd` of a story. */
export interface WorldParameters extends HostParameters, Pick<MockApiOptions, 'scenario' | 'seed' | 'latency' | 'now'> {
  /** Which calls of the API fail, and how. Default none. */
  readonly faults?: readonly FaultRule[];
  /** What has happened besides the scenario. */
  readonly tell?: (api: MockApi) => void;
}

/** A story's world as its page reaches it. */
export interface World {
  readonly baseUrl: string;
  readonly sessionUrl: string;
  readonly connectionId: string;
  /** The host's own way to verify its person, where it has one. */
  readonly fetchElevatedSession: FetchSession | undefined;
  /** For what happens while somebody looks: `api.network.faults.set([…])`. */
  readonly api: MockApi;
}

/** `parameters` of a story in this world. */
export const world = (revampd: WorldParameters): { readonly revampd: WorldParameters } => ({ revampd });

/** `parameters` of a story that shows no data of anyone. */
export const noWorld = { revampd: null } as const;

interface OpenWorld extends World {
  readonly handlers: readonly RequestHandler[];
  /** How many renderings of the story use it. */
  holders: number;
}

const worker = setupWorker();
const worlds = new Map<string, OpenWorld>();
/** The origins of worlds that were. */
const closed = new Set<string>();
let opened = 0;
/** Of this page: what the browser keeps for a world, such as an act in doubt, is nothing to those of another page. */
const [pageNumber] = crypto.getRandomValues(new Uint32Array(1));

/** Starts the service worker, once for all stories, beside the page wherever Storybook is served from. */
export async function startWorker(): Promise<() => void> {
  await worker.start({
    quiet: true,
    serviceWorker: { url: new URL('mockServiceWorker.js', document.baseURI).pathname },
    onUnhandledFrame: ({ frame }) => {
      const { url } = (frame.data as { readonly request: Request }).request;
      const { origin } = new URL(url);
      if (origin === location.origin) return;
      const message = `No world answers ${url}.`;
      // A call may still be under way when its story leaves; any other is a mistake.
      if (!closed.has(origin)) console.error(message);
      throw new Error(message);
    },
  });
  return () => worker.stop();
}

/**
 * Opens a story's world, and answers what closes it. A docs page shows many stories at once, which share one worker: each
 * world has its API at an origin of its own. A story that is rendered again keeps its world until the last rendering goes.
 */
export function openWorld(storyId: string, parameters: WorldParameters | null | undefined): () => void {
  if (parameters === null) return () => {};
  if (!parameters)
    throw new Error(`${storyId} has no world: give it parameters: world({ person, connection }), or noWorld.`);
  const open = worlds.get(storyId) ?? createWorld(parameters);
  open.holders += 1;
  worlds.set(storyId, open);
  answerAll();
  return () => {
    open.holders -= 1;
    if (open.holders > 0) return;
    worlds.delete(storyId);
    closed.add(open.baseUrl);
    answerAll();
  };
}

/** The open world of a story, if it has one. */
export const findWorld = (storyId: string): World | undefined => worlds.get(storyId);

/** The open world of a story. */
export function worldOf(storyId: string): World {
  const open = findWorld(storyId);
  if (!open) throw new Error(`The world of ${storyId} is closed.`);
  return open;
}

const answerAll = (): void => worker.resetHandlers(...[...worlds.values()].flatMap(({ handlers }) => handlers));

function createWorld(parameters: WorldParameters): OpenWorld {
  opened += 1;
  const baseUrl = `https://world-${opened}-${pageNumber}.example`;
  const sessionUrl = new URL(`host-${opened}/session`, document.baseURI).href;
  const { scenario, seed, latency, now, faults = [], tell } = parameters;
  const api = createMockApi({ scenario, seed, latency, now, onError: (error) => console.error(error) });
  tell?.(api);
  api.network.faults.set(faults);
  const endpoint = http.post(sessionUrl, () => answerSession(api, parameters));
  return {
    baseUrl,
    sessionUrl,
    connectionId: parameters.connection,
    fetchElevatedSession: verification(parameters),
    api,
    handlers: [endpoint, ...createHandlers(api, baseUrl)],
    holders: 0,
  };
}
