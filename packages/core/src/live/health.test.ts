import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { rest, until } from '../test/fake-timers.ts';
import { isStream, livePages, NOON, opened, statusOf } from '../test/live-pages.ts';
import { createPlatform } from '../test/platform.ts';
import type { Health } from './health.ts';

describe('health', () => {
  const bench = livePages();
  const statuses = ({ healths }: { healths: readonly Health[] }): string[] => healths.map(({ status }) => status);

  it('LIV-6 is connecting until the stream stands, then live', async () => {
    const page = bench.open(createPlatform());
    expect(page.scope.health.current).to.deep.equal({ status: 'connecting' });
    page.scope.goLive();
    page.scope.goLive();
    await until(() => statusOf(page) === 'live');
    expect(bench.timers.running).not.to.include(10_000);
  });

  it('LIV-6 is stale 10 s after live was lost, not earlier, since the server was heard last; then live again', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    platform.tell({ type: 'note.nobody_knows' });
    await rest();
    bench.clock += 35_000;
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    platform.cutStreams();
    // It goes on trying meanwhile; that begins no other ten seconds.
    for (const pause of [2_000, 4_000]) {
      await bench.timers.fire(pause);
      await until(() => bench.timers.running.includes(pause * 2));
    }
    expect(statuses(page)).to.deep.equal(['live', 'connecting']);
    expect(bench.timers.running.filter((one) => one === 10_000)).to.have.length(1);
    await bench.timers.fire(10_000);
    expect(page.scope.health.current).to.deep.equal({ status: 'stale', since: NOON });
    await bench.timers.fire(8_000);
    await until(() => bench.timers.running.includes(16_000));
    expect(statusOf(page)).to.equal('stale');
    platform.twist = () => undefined;
    await bench.timers.fire(16_000);
    await until(() => statusOf(page) === 'live');
    expect(statuses(page)).to.deep.equal(['live', 'connecting', 'stale', 'live']);
    // Lost again, it has ten seconds again.
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    platform.cutStreams();
    await until(() => bench.timers.running.includes(10_000));
    expect(statusOf(page)).to.equal('connecting');
  });

  it('LIV-6 live again within 10 s it was never stale, and no timer is left', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    platform.cutStreams();
    await bench.timers.fire(2_000);
    await until(() => statusOf(page) === 'live');
    expect(statuses(page)).to.deep.equal(['live', 'connecting', 'live']);
    expect(bench.timers.running).not.to.include(10_000);
  });

  it('LIV-6 without a network it is offline at once and stays so; with one it is live at once', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    platform.tell({ type: 'note.nobody_knows' });
    await rest();
    bench.clock += 12_000;
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    browserState.online(false);
    expect(page.scope.health.current).to.deep.equal({ status: 'offline', since: NOON });
    await until(() => bench.timers.running.includes(2_000));
    await bench.timers.fire(10_000);
    expect(page.scope.health.current).to.deep.equal({ status: 'offline', since: NOON });
    platform.twist = () => undefined;
    const before = opened(platform);
    browserState.online(true);
    // No timer fires: it doesn't wait for its next attempt.
    await until(() => statusOf(page) === 'live');
    expect(opened(platform)).to.equal(before + 1);
    expect(bench.timers.running).not.to.include(10_000);
  });

  it('LIV-6 online again and still not reached: what is shown is old', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    platform.twist = (seen) => (isStream(seen) ? 'cut' : undefined);
    browserState.online(false);
    await bench.timers.fire(10_000);
    browserState.online(true);
    await rest();
    expect(statusOf(page)).to.equal('stale');
  });
});
