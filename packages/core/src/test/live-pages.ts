import type { Health } from '../live/health.ts';
import { browserState } from './browser-state.ts';
import { fakeTimers, until, type FakeTimers } from './fake-timers.ts';
import { openPage, type Page } from './page.ts';
import type { Person, Platform, Seen } from './platform.ts';

/** When each test begins. */
export const NOON = '2026-11-21T12:00:00.000Z';

/** Pages that live in a browser whose timers, clock, network and tab a test holds in its hands. */
export interface LivePages {
  readonly timers: FakeTimers;
  /** UTC milliseconds. */
  clock: number;
  open(platform: Platform, person?: Person): Page;
  /** A page whose content stands and that is live, and every health that it had. */
  openLive(platform: Platform, person?: Person): Promise<Page & { readonly healths: Health[] }>;
}

export const statusOf = ({ scope }: Page): string => scope.health.current.status;
export const isStream = ({ path }: Seen): boolean => path === '/v1/events';
/** How often a stream was asked for. */
export const opened = (platform: Platform): number => platform.sent('/v1/events').length;

/** Sets this up for the tests of a `describe`, and takes it down. Back-off is 2, 4, 8 … s. */
export function livePages(): LivePages {
  const { now } = Date;
  const { random } = Math;
  let timers: FakeTimers;
  let pages: Page[];
  beforeEach(() => {
    timers = fakeTimers();
    pages = [];
    bench.clock = Date.parse(NOON);
    Date.now = () => bench.clock;
    Math.random = () => 1;
  });
  afterEach(async () => {
    // One that stays would hear what the browser tells the next.
    await Promise.all(pages.map((page) => page.leave()));
    timers.restore();
    browserState.restore();
    Date.now = now;
    Math.random = random;
  });
  const bench: LivePages = {
    clock: 0,
    get timers() {
      return timers;
    },
    open(platform, person) {
      const page = openPage(platform, person);
      pages.push(page);
      return page;
    },
    async openLive(platform, person) {
      const page = bench.open(platform, person);
      const healths: Health[] = [];
      page.scope.health.subscribe(() => healths.push(page.scope.health.current));
      await page.scope.session.token();
      page.scope.goLive();
      await until(() => statusOf(page) === 'live');
      return Object.assign(page, { healths });
    },
  };
  return bench;
}
