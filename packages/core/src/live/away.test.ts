import { expect } from '@open-wc/testing';
import { rest, until } from '../test/fake-timers.ts';
import { isStream, livePages, opened, statusOf } from '../test/live-pages.ts';
import { CONNECTION, createPlatform, type Platform } from '../test/platform.ts';
import { show, showsVersion } from '../test/shown.ts';

describe('a page that was away', () => {
  const bench = livePages();
  const { now } = performance;
  afterEach(() => {
    performance.now = now;
  });

  const open = async (platform: Platform) => {
    const page = await bench.openLive(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    change(platform);
    await showsVersion(shown, 2);
    return Object.assign(page, { shown });
  };
  const change = (platform: Platform): number => {
    const version = platform.change();
    platform.tell({ type: 'wallet.updated', connection_id: CONNECTION, version, object: {} });
    return version;
  };
  const lastAsked = (platform: Platform) => platform.sent('/v1/events').at(-1)!.lastEventId;
  const holders = async ({ baseUrl }: Platform): Promise<number> => {
    const { held, pending } = await navigator.locks.query();
    return [...held!, ...pending!].filter(({ name }) => name!.includes(baseUrl)).length;
  };

  for (const [what, target, go, back] of [
    [
      'kept for the way back',
      globalThis,
      () => new PageTransitionEvent('pagehide', { persisted: true }),
      () => new PageTransitionEvent('pageshow', { persisted: true }),
    ],
    ['frozen', document, () => new Event('freeze'), () => new Event('resume')],
  ] as const) {
    it(`LIV-2 ${what}, it holds no stream and no lock; back again it goes on behind the last event`, async () => {
      const platform = createPlatform();
      const page = await open(platform);
      target.dispatchEvent(go());
      await until(async () => platform.streams === 0 && (await holders(platform)) === 0);
      const version = change(platform);
      await rest();
      expect([opened(platform), page.shown.version]).to.deep.equal([1, 2]);
      target.dispatchEvent(back());
      await showsVersion(page.shown, version);
      await until(() => statusOf(page) === 'live');
      expect([opened(platform), lastAsked(platform)]).to.deep.equal([2, 'evt_101']);
    });
  }

  for (const clock of ['wall', 'monotonic'] as const) {
    it(`LIV-2 after a sleep, which a jump of the ${clock} clock shows, it opens the stream anew behind the last event`, async () => {
      const platform = createPlatform();
      const page = await open(platform);
      // What was open is dead, and doesn't know it.
      for (let beats = 0; beats < 3; beats += 1) {
        bench.clock += 15_000;
        await bench.timers.repeat(15_000);
      }
      expect(opened(platform)).to.equal(1);
      if (clock === 'wall') bench.clock += 3_600_000;
      else performance.now = () => now.call(performance) + 3_600_000;
      await bench.timers.repeat(15_000);
      await until(() => opened(platform) === 2);
      expect(lastAsked(platform)).to.equal('evt_101');
      await showsVersion(page.shown, change(platform));
      expect([platform.streams, statusOf(page)]).to.deep.equal([1, 'live']);
    });
  }

  it('LIV-2 a stream that is silent for 40 s is cut, and what was told meanwhile comes once, in order', async () => {
    const platform = createPlatform();
    const page = await open(platform);
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    await bench.timers.fire(40_000);
    await until(() => bench.timers.running.includes(2_000));
    const versions = [change(platform), change(platform), change(platform)];
    platform.twist = () => undefined;
    const reads = platform.sent('/wallet').length;
    await bench.timers.fire(2_000);
    await showsVersion(page.shown, versions.at(-1)!);
    await until(() => statusOf(page) === 'live');
    expect(lastAsked(platform)).to.equal('evt_101');
    // A burst costs two reads at most.
    expect(platform.sent('/wallet').length - reads).to.be.within(1, 2);
  });

  it('LIV-2 where nothing was read and nothing heard yet, a cut loses nothing either', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    platform.cutStreams();
    await until(() => bench.timers.running.includes(2_000));
    change(platform);
    platform.twist = () => undefined;
    await bench.timers.fire(2_000);
    await until(() => statusOf(page) === 'live');
    // It goes on from where the log stood when the first one was opened.
    expect(platform.sent('/v1/events').map(({ lastEventId }) => lastEventId)).to.deep.equal([null, 'evt_100']);
  });
});
