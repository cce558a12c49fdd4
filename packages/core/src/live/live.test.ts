import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { rest, until } from '../test/fake-timers.ts';
import { isStream, livePages, NOON, opened, statusOf } from '../test/live-pages.ts';
import { CONNECTION, createPlatform, DANA, problem } from '../test/platform.ts';
import { show, showsVersion } from '../test/shown.ts';

describe('live', () => {
  const bench = livePages();

  it('begins behind the earliest position of what was read, so that nothing is missed in between', async () => {
    const platform = createPlatform();
    const page = bench.open(platform);
    await showsVersion(show(page.scope), 1);
    platform.tell({ type: 'note.nobody_knows' });
    await showsVersion(show(page.scope, undefined, 50), 1);
    page.scope.goLive();
    await until(() => statusOf(page) === 'live');
    expect(platform.sent('/v1/events')[0]!.lastEventId).to.equal('evt_100');
  });

  it('LIV-5 parks in a tab that is hidden for a minute; when it is seen it goes on behind the last event', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    platform.tell({ type: 'wallet.updated', connection_id: CONNECTION, version: platform.change(), object: {} });
    await showsVersion(shown, 2);
    browserState.visible(false);
    expect(platform.streams).to.equal(1);
    await bench.timers.fire(60_000);
    await until(() => platform.streams === 0);
    expect(page.scope.health.current).to.deep.equal({ status: 'live' });
    // A network that comes and goes wakes nobody.
    browserState.online(false);
    browserState.online(true);
    await rest();
    expect([opened(platform), bench.timers.running.includes(10_000)]).to.deep.equal([1, false]);
    browserState.visible(true);
    await until(() => platform.streams === 1);
    expect(platform.sent('/v1/events').at(-1)!.lastEventId).to.equal('evt_101');
    await until(() => statusOf(page) === 'live');
  });

  it('LIV-5 seen again within the minute, the stream was never closed', async () => {
    const platform = createPlatform();
    await bench.openLive(platform);
    browserState.visible(false);
    expect(bench.timers.running).to.include(60_000);
    browserState.visible(true);
    expect(bench.timers.running).not.to.include(60_000);
    expect([platform.streams, opened(platform)]).to.deep.equal([1, 1]);
  });

  it('LIV-5 gives up on a final refusal: a fresh token of the same session asks no more', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? problem(403, 'not_permitted') : undefined);
    const page = bench.open(platform);
    page.scope.goLive();
    await until(() => statusOf(page) === 'stale');
    const { session } = page.scope;
    await session.replace(await session.token());
    browserState.online(true);
    browserState.visible(false);
    browserState.visible(true);
    await rest();
    expect([opened(platform), statusOf(page)]).to.deep.equal([1, 'stale']);
  });

  for (const [what, answer] of [
    ['a proxy’s 403', () => new Response('<h1>No', { status: 403 })],
    ['a 404 that isn’t Revampd’s', () => new Response('<h1>Nothing here', { status: 404 })],
    ['a page of HTML', () => new Response('<h1>Welcome', { headers: { 'Content-Type': 'text/html' } })],
    ['Revampd’s own refusal', () => problem(403, 'not_permitted')],
  ] as const) {
    it(`LIV-2 a stream that meets ${what}, while the session is fine: its age is told, and it is read now and then`, async () => {
      const platform = createPlatform();
      platform.twist = (seen) => (isStream(seen) ? answer() : undefined);
      const page = bench.open(platform);
      const shown = show(page.scope);
      await showsVersion(shown, 1);
      page.scope.goLive();
      if (!what.startsWith('Revampd')) await bench.timers.fire(10_000);
      await until(() => statusOf(page) === 'stale');
      expect(page.scope.health.current).to.deep.equal({ status: 'stale', since: NOON });
      expect(page.scope.session.state).to.equal('ready');
      shown.render();
      for (let count = 0; count < 2; count += 1) {
        const version = platform.change();
        await bench.timers.repeat(30_000);
        await showsVersion(shown, version);
      }
    });
  }

  it('LIV-2 a stream that a proxy refused is asked for again, slowly, and is live when it is let through', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? new Response('<h1>No', { status: 403 }) : undefined);
    const page = bench.open(platform);
    page.scope.goLive();
    for (const pause of [2_000, 4_000, 8_000]) await bench.timers.fire(pause);
    await until(() => opened(platform) === 4);
    platform.twist = () => undefined;
    await bench.timers.fire(16_000);
    await until(() => statusOf(page) === 'live');
    expect(opened(platform)).to.equal(5);
  });

  it('refused for good, it is opened again by the next session', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? problem(403, 'not_permitted') : undefined);
    const page = bench.open(platform);
    page.scope.goLive();
    await until(() => statusOf(page) === 'stale');
    page.person = undefined;
    const { session } = page.scope;
    await session.replace(await session.token()).catch(() => {});
    platform.twist = () => undefined;
    page.person = DANA;
    page.scope.retry();
    await until(() => statusOf(page) === 'live');
    expect(opened(platform)).to.equal(2);
  });

  it('LIV-5 gives up on a final 401', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? problem(401, 'session_revoked') : undefined);
    const page = bench.open(platform);
    page.scope.goLive();
    await until(() => statusOf(page) === 'ended');
    await rest();
    // One refresh and one replay.
    expect([opened(platform), page.asked]).to.deep.equal([2, 2]);
  });

  it('LIV-6 ends with the session, whoever found that out, and is live again with the next', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    platform.revokeAll();
    page.person = undefined;
    show(page.scope);
    await until(() => statusOf(page) === 'ended');
    // No stream of a session that is over, and nothing that would say otherwise.
    await until(() => platform.streams === 0);
    const before = platform.requests.length;
    browserState.online(true);
    browserState.visible(false);
    browserState.visible(true);
    await rest();
    expect([statusOf(page), platform.requests.length]).to.deep.equal(['ended', before]);
    expect(bench.timers.running).not.to.include(10_000);
    page.person = DANA;
    page.scope.retry();
    await until(() => statusOf(page) === 'live');
    expect(platform.streams).to.equal(1);
  });

  it('LIV-4 what an event says has changed is read, by the session’s own name; a reset reads all', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    const tellWallet = (version: number): void =>
      platform.tell({ type: 'wallet.updated', connection_id: CONNECTION, version, object: {} });
    tellWallet(platform.change());
    await showsVersion(shown, 2);
    for (const type of ['reset', 'session.changed']) {
      const version = platform.change();
      platform.tell({ type, connection_id: null });
      await showsVersion(shown, version);
    }
    const reads = platform.sent('/wallet').length;
    platform.tell({ type: 'ticket.created', connection_id: CONNECTION, version: 9, object: {} });
    tellWallet(2);
    await rest();
    expect(platform.sent('/wallet')).to.have.length(reads);
  });

  it('closed, it leaves no stream, timer or listener, and says nothing more', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    await page.leave();
    await until(() => platform.streams === 0);
    const told = page.healths.length;
    expect(page.scope.health.current).to.deep.equal({ status: 'connecting' });
    for (const isSo of [false, true]) {
      browserState.online(isSo);
      browserState.visible(isSo);
    }
    await rest();
    expect(bench.timers.running.filter((one) => one === 10_000 || one === 60_000)).to.deep.equal([]);
    expect([opened(platform), page.healths.length]).to.deep.equal([1, told]);
  });

  it('closed while it is connecting, it leaves no timer', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    const page = bench.open(platform);
    page.scope.goLive();
    await until(() => bench.timers.running.includes(10_000) && bench.timers.running.includes(2_000));
    await page.leave();
    await rest();
    expect(bench.timers.running.filter((one) => [10_000, 60_000, 2_000].includes(one))).to.deep.equal([]);
  });

  it('closed after the session has ended, nothing asks for another session', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    page.person = undefined;
    platform.revokeAll();
    await page.scope.session.replace(await page.scope.session.token()).catch(() => {});
    expect(statusOf(page)).to.equal('ended');
    const { asked } = page;
    await page.leave();
    await rest();
    expect(page.asked).to.equal(asked);
  });
});
