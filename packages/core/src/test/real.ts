/** Pages on the whole mock platform: its rules, its log and its stream, behind the fetch that a test would give a host. */
import { createMockApi, type MockApi, type MockSessionRequest } from '@revampd/mocks';
import { QueryObserver, type QueryObserverOptions } from '@tanstack/query-core';
import { toQueryState, type QueryState } from '../queries/state.ts';
import { createScope, type Scope } from '../session/scope.ts';
import { rest, until } from './fake-timers.ts';

export const NORTHGATE = 'con_harborline_northgate';
export const CASCADE = 'con_harborline_cascade';
export const JUNIPER = 'con_juniper_revampd';
export const PARTNER = 'con_harborline_revampd';

const person = (user_id: string, connection_id: string | null): MockSessionRequest => ({ user_id, connection_id });
export const DANA = person('usr_dana', NORTHGATE);
/** Dana, verified. */
export const SURE_DANA: MockSessionRequest = { ...DANA, assurance: 'elevated' };
export const INES = person('usr_ines', NORTHGATE);
export const TOM = person('usr_tom', NORTHGATE);
/** Tom, for all of Harborline's connections. */
export const WIDE_TOM = person('usr_tom', null);
export const PRIYA = person('usr_priya', NORTHGATE);
export const WREN = person('usr_wren', JUNIPER);
export const MINA = person('usr_mina', JUNIPER);
export const OMAR = person('usr_omar', JUNIPER);
/** Tom, verified, where Harborline and Revampd deal with each other. */
export const PARTNER_TOM: MockSessionRequest = { ...person('usr_tom', PARTNER), assurance: 'elevated' };
export const PARTNER_OMAR = person('usr_omar', PARTNER);

/** What somebody looks at. */
export interface Watched<Data> {
  readonly state: QueryState<Data>;
  /** What is on screen; undefined before anything is. */
  readonly data: Data | undefined;
  /** Everything that was on screen, in order. */
  readonly seen: readonly Data[];
  stop(): void;
}

/** A page of one person. */
export interface RealPage {
  readonly api: MockApi;
  readonly scope: Scope;
  /** What reached the network, as `GET /v1/…`. */
  readonly calls: string[];
  /** Their keys, as they were sent. */
  readonly requests: Request[];
  /** Who is signed in at the host from now on. */
  person: MockSessionRequest;
  /** Looks at something; resolves when it stands there, or has failed. */
  watch<Data>(options: QueryObserverOptions<Data, Error>): Promise<Watched<Data>>;
  /** What was called that begins so. */
  sent(call: string): string[];
  /** Resolves when changes come by themselves. */
  goLive(): Promise<void>;
  leave(): void;
}

/** One of its own for each platform: what a browser keeps is kept by it. */
const baseUrls = new WeakMap<MockApi, string>();

/** Opens a page; everything that fails is tried again without a pause. */
export function openReal(who: MockSessionRequest = DANA, api: MockApi = createMockApi()): RealPage {
  const baseUrl = baseUrls.get(api) ?? `https://${crypto.randomUUID()}.example`;
  baseUrls.set(api, baseUrl);
  const calls: string[] = [];
  const requests: Request[] = [];
  const scope = createScope({
    baseUrl,
    retryDelay: () => 0,
    fetch: (request) => {
      const { pathname, search } = new URL(request.url);
      calls.push(`${request.method} ${pathname}${search}`);
      requests.push(request.clone());
      return api.fetch(request);
    },
    fetchSession: async () => api.mintSession(page.person),
  });
  const leave = scope.acquire();
  const page: RealPage = {
    api,
    scope,
    calls,
    requests,
    person: who,
    async watch(options) {
      const observer = new QueryObserver(scope.queries, options as never) as unknown as QueryObserver<never, Error>;
      const seen: never[] = [];
      const stop = observer.subscribe(({ data }) => {
        if (data !== undefined && data !== seen.at(-1)) seen.push(data);
      });
      const watched = {
        get state() {
          return toQueryState(observer.getCurrentResult());
        },
        get data() {
          return observer.getCurrentResult().data;
        },
        seen,
        stop,
      };
      await until(() => watched.state.status !== 'pending');
      return watched;
    },
    sent: (call) => calls.filter((one) => one.startsWith(call)),
    async goLive() {
      scope.goLive();
      await until(() => scope.health.current.status === 'live');
    },
    leave,
  };
  return page;
}

/** Resolves when nothing is read any more, and nothing more comes of what happened. */
export async function settled(...pages: readonly RealPage[]): Promise<void> {
  await rest();
  await until(() => pages.every(({ scope }) => scope.queries.isFetching() === 0));
  await rest();
}
