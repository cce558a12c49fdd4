/** Live before anything was read, or while it is read for the first time: nothing between is missed (LIV-2). */
import { getSession } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { walletQuery } from '../queries/wallet.ts';
import { rest, until } from '../test/fake-timers.ts';
import { isStream, livePages, statusOf } from '../test/live-pages.ts';
import { gate } from '../test/page.ts';
import { CONNECTION, createPlatform, type Platform } from '../test/platform.ts';
import { show, showsVersion } from '../test/shown.ts';

const change = (platform: Platform): void =>
  platform.tell({ type: 'wallet.updated', connection_id: CONNECTION, version: platform.change(), object: {} });

describe('live updates that come before what is read', () => {
  const bench = livePages();

  it('LIV-2 what happens between the first read and the opening of the stream is shown', async () => {
    const platform = createPlatform();
    const page = bench.open(platform);
    await page.scope.session.token();
    const { opened, open } = gate();
    let isOpening = false;
    platform.twist = async (seen) => {
      if (!isStream(seen)) return undefined;
      isOpening = true;
      await opened;
      return undefined;
    };
    page.scope.goLive();
    await until(() => isOpening);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    change(platform);
    open();
    await until(() => statusOf(page) === 'live');
    await showsVersion(shown, 2);
  });

  it('LIV-2 the same in a tab that hears of another’s stream', async () => {
    const platform = createPlatform();
    await bench.openLive(platform);
    const page = bench.open(platform);
    await page.scope.session.token();
    const { postMessage } = BroadcastChannel.prototype;
    const hellos: (() => void)[] = [];
    BroadcastChannel.prototype.postMessage = function (message: { kind?: string }) {
      if (message.kind === 'hello') hellos.push(() => postMessage.call(this, message));
      else postMessage.call(this, message);
    };
    try {
      page.scope.goLive();
      await until(() => hellos.length > 0);
      const shown = show(page.scope);
      await showsVersion(shown, 1);
      change(platform);
      await rest();
      BroadcastChannel.prototype.postMessage = postMessage;
      for (const say of hellos) say();
      await until(() => statusOf(page) === 'live');
      await showsVersion(shown, 2);
    } finally {
      BroadcastChannel.prototype.postMessage = postMessage;
    }
  });

  it('LIV-2 an answer that comes after the stream began, and is older than its beginning, isn’t left on screen', async () => {
    const platform = createPlatform();
    const { fetch } = platform;
    const { opened, open } = gate();
    let reads = 0;
    Object.assign(platform, {
      fetch: async (request: Request) => {
        const answer = await fetch(request);
        if (request.url.includes('/wallet') && (reads += 1) === 1) await opened;
        return answer;
      },
    });
    const page = bench.open(platform);
    const shown = show(page.scope);
    await until(() => reads === 1);
    change(platform);
    // Another element's, which was quicker: by it the stream is opened.
    await getSession(page.scope.client);
    page.scope.goLive();
    await until(() => statusOf(page) === 'live');
    open();
    await showsVersion(shown, 2);
    await rest();
    expect(reads).to.equal(2);
  });

  it('LIV-3 a change of what nobody shows yet and is read for the first time waits for that read', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    const { queries } = page.scope;
    const { opened, open } = gate();
    platform.twist = async ({ path }) => (path.endsWith('/wallet') ? void (await opened) : undefined);
    const reading = queries.fetchQuery(walletQuery(page.scope, { connectionId: undefined, limit: 10 }) as never);
    await until(() => platform.sent('/wallet').length === 1);
    const { invalidateQueries } = queries;
    let turns = 0;
    queries.invalidateQueries = ((...given: []) => {
      turns += 1;
      // A page that turns in circles would never come to its end.
      if (turns > 100) throw new Error('It turns in circles.');
      return invalidateQueries.apply(queries, given);
    }) as typeof invalidateQueries;
    change(platform);
    await rest();
    open();
    await reading;
    await rest();
    expect(turns).to.equal(1);
    expect(
      queries
        .getQueryCache()
        .getAll()
        .every(({ state }) => state.isInvalidated),
    ).to.equal(true);
  });
});
