import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { rest, until } from '../test/fake-timers.ts';
import { isStream, livePages, NOON, opened, statusOf } from '../test/live-pages.ts';
import type { Page } from '../test/page.ts';
import { CONNECTION, createPlatform, DANA, problem, TOM, type Platform } from '../test/platform.ts';
import { show, showsVersion } from '../test/shown.ts';

/** Each page stands for a tab: what they share, they share by the browser's own locks and channels. */
describe('tabs', () => {
  const bench = livePages();

  const change = (platform: Platform): number => {
    const version = platform.change();
    platform.tell({ type: 'wallet.updated', connection_id: CONNECTION, version, object: {} });
    return version;
  };
  /** Names of locks of a platform's tabs, that are held or waited for. */
  const asking = async ({ baseUrl }: Platform): Promise<string[]> => {
    const { held, pending } = await navigator.locks.query();
    return [...held!, ...pending!].map(({ name }) => name!).filter((name) => name.includes(baseUrl));
  };
  /** Pages that show a wallet and are live, the first of which leads. */
  const openAll = async (platform: Platform, count: number) => {
    const pages: (Page & { shown: ReturnType<typeof show> })[] = [];
    for (let index = 0; index < count; index += 1) {
      const page = bench.open(platform);
      const shown = show(page.scope);
      await showsVersion(shown, platform.wallet().version);
      page.scope.goLive();
      await until(() => statusOf(page) === 'live');
      pages.push(Object.assign(page, { shown }));
    }
    return pages;
  };

  it('LIV-1 share one stream, and no request but their own reads', async () => {
    const platform = createPlatform();
    const pages = await openAll(platform, 3);
    const version = change(platform);
    for (const { shown } of pages) await showsVersion(shown, version);
    expect([platform.streams, opened(platform)]).to.deep.equal([1, 1]);
    expect(platform.requests).to.have.length(3 + 3 + 1);
  });

  it('LIV-1 the next one goes on behind what it heard itself, and nobody reads anew for it', async () => {
    const platform = createPlatform();
    const [first, ...others] = await openAll(platform, 3);
    for (const { shown } of others) await showsVersion(shown, change(platform));
    await first!.leave();
    const version = change(platform);
    for (const { shown } of others) await showsVersion(shown, version);
    expect(platform.sent('/v1/events').map(({ lastEventId }) => lastEventId)).to.deep.equal(['evt_100', 'evt_102']);
    await until(() => platform.streams === 1);
    // Three to begin with, and one for each that stood there at each of three changes, but for the first at the last.
    const reads = platform.sent('/wallet').length;
    expect(reads).to.be.at.most(3 + 3 + 3 + 2);
  });

  it('LIV-1 one of other permissions, or another person, has a stream of its own', async () => {
    const platform = createPlatform();
    await bench.openLive(platform, DANA);
    await bench.openLive(platform, TOM);
    await bench.openLive(platform, { ...DANA, connection: null });
    const poor = await bench.openLive(platform, { ...DANA, permissions: ['billing:read'] });
    await bench.openLive(platform, { ...DANA, permissions: ['wallet:write', 'billing:read'] });
    expect(platform.streams).to.equal(4);
    await poor.leave();
    await until(() => platform.streams === 3);
  });

  it('LIV-1 where the host doesn’t name them, the permissions are asked for once and after each refresh', async () => {
    const platform = createPlatform();
    const { mint } = platform;
    platform.mint = (person) => ({ ...mint(person), permissions: undefined }) as never;
    const [first, second] = [await bench.openLive(platform), await bench.openLive(platform)];
    const other = await bench.openLive(platform, { ...DANA, permissions: ['billing:read'] });
    expect([platform.streams, platform.sent('/v1/session').length]).to.deep.equal([2, 3]);
    // What is refreshed may be less.
    second.person = { ...DANA, permissions: ['billing:read'] };
    await second.scope.session.replace(await second.scope.session.token());
    await other.leave();
    await first.leave();
    await until(() => statusOf(second) === 'live' && platform.streams === 1);
    expect(platform.sent('/v1/session')).to.have.length(4);
  });

  it('LIV-1 a session with other permissions than before leaves, reads anew, and tells its new company nothing of before', async () => {
    const platform = createPlatform();
    const poor = { ...DANA, permissions: ['billing:read'] };
    const [first, second] = await openAll(platform, 2);
    await showsVersion(second!.shown, change(platform));
    const overheard: unknown[] = [];
    const real = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message) {
      if (this.name.includes('"billing:read"]')) overheard.push(message);
      real.call(this, message);
    };
    try {
      const reads = platform.sent('/wallet').length;
      first!.person = poor;
      await first!.scope.session.replace(await first!.scope.session.token());
      await until(() => platform.streams === 2 && platform.sent('/wallet').length > reads);
      const third = bench.open(platform, poor);
      // It has read nothing later than the others.
      await showsVersion(show(third.scope), 2);
      third.scope.goLive();
      await until(() => statusOf(third) === 'live');
      const told = overheard.flatMap((message) => (message as { events?: { id: string }[] }).events ?? []);
      expect(told).to.deep.equal([]);
      expect([platform.streams, statusOf(second!)]).to.deep.equal([2, 'live']);
    } finally {
      BroadcastChannel.prototype.postMessage = real;
    }
  });

  it('LIV-1 the session of one ends: it alone is told so, and the others go on by their own', async () => {
    const platform = createPlatform();
    const [first, second] = await openAll(platform, 2);
    const { session } = first!.scope;
    first!.person = undefined;
    await session.replace(await session.token()).catch(() => {});
    expect(statusOf(first!)).to.equal('ended');
    await until(() => opened(platform) === 2 && statusOf(second!) === 'live');
    await showsVersion(second!.shown, change(platform));
    expect([platform.streams, second!.asked, statusOf(first!)]).to.deep.equal([1, 1, 'ended']);
    // It comes back as one of them.
    first!.person = DANA;
    first!.scope.retry();
    await until(() => statusOf(first!) === 'live');
    expect(platform.streams).to.equal(1);
  });

  it('LIV-5 one that was refused for good lets another try, and hears by that one', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? problem(403, 'not_permitted') : undefined);
    const first = bench.open(platform);
    const shown = show(first.scope);
    await showsVersion(shown, 1);
    first.scope.goLive();
    await until(() => statusOf(first) === 'stale');
    platform.twist = () => undefined;
    await bench.openLive(platform);
    await until(() => statusOf(first) === 'live');
    await showsVersion(shown, change(platform));
    expect(platform.sent('/v1/events')).to.have.length(2);
  });

  it('LIV-5 Retry-After is honoured by whoever leads next', async () => {
    const platform = createPlatform();
    const [first, second] = await openAll(platform, 2);
    const limited = problem(429, 'rate_limited');
    limited.headers.set('Retry-After', '50');
    // The other tab has been told by then: its channel is the older one.
    const channel = new BroadcastChannel((await asking(platform))[0]!);
    const told = new Promise<void>((resolve) => {
      channel.onmessage = ({ data }) => data.standing?.notBefore > 0 && resolve();
    });
    platform.twist = (seen) => (isStream(seen) ? limited : undefined);
    platform.cutStreams();
    await bench.timers.fire(2_000);
    await until(() => bench.timers.running.includes(50_000));
    await told;
    channel.close();
    platform.twist = () => undefined;
    bench.clock += 20_000;
    await first!.leave();
    await until(() => bench.timers.running.includes(30_000));
    expect(opened(platform)).to.equal(2);
    await bench.timers.fire(30_000);
    await until(() => statusOf(second!) === 'live');
  });

  it('LIV-6 all have the health of the one stream, and since when', async () => {
    const platform = createPlatform();
    const pages = await openAll(platform, 2);
    bench.clock += 12_000;
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    platform.cutStreams();
    for (const page of pages) await until(() => statusOf(page) === 'connecting');
    // Each of them counts for itself.
    for (const page of pages) {
      await bench.timers.fire(10_000);
      await until(() => statusOf(page) === 'stale');
      expect(page.scope.health.current).to.deep.equal({ status: 'stale', since: NOON });
    }
    platform.twist = () => undefined;
    await bench.timers.fire(2_000);
    for (const page of pages) await until(() => statusOf(page) === 'live');
    expect(platform.streams).to.equal(1);
  });

  it('LIV-1 a tab that is parked holds nothing, and comes back by what another one remembers', async () => {
    const platform = createPlatform();
    const [first, second] = await openAll(platform, 2);
    browserState.visible(false);
    await bench.timers.fire(60_000);
    await bench.timers.fire(60_000);
    await until(() => platform.streams === 0);
    await until(async () => (await asking(platform)).length === 0);
    const version = change(platform);
    browserState.visible(true);
    for (const { shown } of [first!, second!]) await showsVersion(shown, version);
    for (const page of [first!, second!]) await until(() => statusOf(page) === 'live');
    expect([platform.streams, opened(platform)]).to.deep.equal([1, 2]);
  });

  for (const [how, locks] of [
    ['no locks', undefined],
    ['locks that refuse', { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }],
  ] as const) {
    it(`LIV-1 in a browser with ${how}, each has a stream of its own`, async () => {
      const platform = createPlatform();
      Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
      try {
        const [first, second] = await openAll(platform, 2);
        const version = change(platform);
        await showsVersion(first!.shown, version);
        await showsVersion(second!.shown, version);
        expect(platform.streams).to.equal(2);
      } finally {
        delete (navigator as { locks?: unknown }).locks;
      }
    });
  }

  it('leave no timer, interval, listener, lock, channel or stream when the last element goes', async () => {
    const platform = createPlatform();
    const open = new Set<BroadcastChannel>();
    const { BroadcastChannel } = globalThis;
    globalThis.BroadcastChannel = class extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        open.add(this);
      }
      override close(): void {
        open.delete(this);
        super.close();
      }
    };
    const listening: AbortSignal[] = [];
    const targets = [globalThis, document] as const;
    const added = targets.map(({ addEventListener }) => addEventListener);
    for (const target of targets)
      target.addEventListener = function (this: EventTarget, ...all: Parameters<typeof addEventListener>) {
        const options = all[2] as AddEventListenerOptions | undefined;
        if (options?.signal) listening.push(options.signal);
        EventTarget.prototype.addEventListener.apply(this, all);
      } as never;
    try {
      const pages = await openAll(platform, 2);
      expect([open.size, (await asking(platform)).length]).to.deep.equal([2, 2]);
      for (const page of pages) {
        page.shown.stop();
        await page.leave();
      }
      await until(() => platform.streams === 0);
      await rest();
      // The browser gives a lock back in its own time.
      await until(async () => (await asking(platform)).length === 0);
      expect([...open]).to.deep.equal([]);
      expect(bench.timers.repeating).to.deep.equal([]);
      expect(bench.timers.running.filter((one) => [2_000, 10_000, 40_000, 45_000, 60_000].includes(one))).to.deep.equal(
        [],
      );
      expect(listening.length).to.be.greaterThan(10);
      expect(listening.every(({ aborted }) => aborted)).to.equal(true);
    } finally {
      globalThis.BroadcastChannel = BroadcastChannel;
      targets.forEach((target, index) => (target.addEventListener = added[index] as never));
    }
  });
});
