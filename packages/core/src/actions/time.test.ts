/** How long an intent may be asked about: the platform forgets keys after 24 hours, and would do it again (MNY-1). */
import { expect } from '@open-wc/testing';
import { keptAt } from '../test/kept.ts';
import { apply, idOf, leaveInDoubt, openPage, reaches } from '../test/page.ts';
import { createPlatform, type Platform } from '../test/platform.ts';

const HOUR = 3_600_000;
const keysOf = (platform: Platform): (string | null)[] => platform.sent('/credit-applications').map(({ key }) => key);

/** From now on every act's request is lost in this way. */
function lose(platform: Platform, how: 'cut' | 'lost'): void {
  platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? how : undefined);
}

describe('the time of an intent', () => {
  const { now } = Date;
  const monotonic = performance.now.bind(performance);
  /** Milliseconds that the device's clocks are ahead of what they were. */
  const clocks = { wall: 0, monotonic: 0 };
  beforeEach(() => {
    Object.assign(clocks, { wall: 0, monotonic: 0 });
    Date.now = () => now() + clocks.wall;
    performance.now = () => monotonic() + clocks.monotonic;
  });
  afterEach(() => {
    Date.now = now;
    performance.now = monotonic;
  });

  it('MNY-1 an intent in doubt for more than 23 hours is not sent again: the platform may have forgotten its key', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    lose(platform, 'lost');
    await page.act.submit(apply());
    clocks.wall += 22.9 * HOUR;
    lose(platform, 'cut');
    await page.act.checkAgain();
    expect([page.act.state.status, platform.sent('/credit-applications').length]).to.deep.equal(['unknown', 8]);
    clocks.wall += 0.2 * HOUR;
    await page.act.checkAgain();
    expect([page.act.state.status, platform.sent('/credit-applications').length]).to.deep.equal(['idle', 8]);
  });

  it('the clock set back, a time is counted by the clock that goes on', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    lose(platform, 'lost');
    await page.act.submit(apply());
    clocks.wall -= 30 * 24 * HOUR;
    clocks.monotonic += 24 * HOUR;
    await page.act.checkAgain();
    expect([page.act.state.status, platform.sent('/credit-applications').length]).to.deep.equal(['idle', 4]);
  });

  it('MNY-1 older than 23 hours by the platform’s clock: never sent again, and not kept any more', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const sent = keysOf(platform).length;
    // The page's own clock stands still, or was set back.
    platform.now += 23 * HOUR + 2_000;
    const { act } = openPage(platform);
    expect(await act.restore()).to.equal(undefined);
    expect([keysOf(platform).length, act.state.status]).to.deep.equal([sent, 'idle']);
    expect(await keptAt(platform)).to.deep.equal([]);
  });

  it('the page’s clock was set back or on: what is a minute old is asked about', async () => {
    for (const days of [-3, 3]) {
      const platform = createPlatform();
      const id = await leaveInDoubt(platform);
      platform.now += 60_000;
      clocks.wall += days * 24 * HOUR;
      const { act } = openPage(platform);
      const found = await act.restore();
      await reaches(act, 'done');
      expect(found?.id).to.equal(id);
    }
  });

  it('MNY-1 found again after 22 hours, it may be asked about for one more', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    platform.now += 22 * HOUR;
    lose(platform, 'cut');
    const { act } = openPage(platform);
    await act.restore();
    await reaches(act, 'unknown');
    const sent = keysOf(platform).length;
    clocks.wall += 1.1 * HOUR;
    await act.checkAgain();
    expect([act.state.status, keysOf(platform).length]).to.deep.equal(['idle', sent]);
  });

  it('MNY-1 a page that knew its session long before asks for the platform’s time anew', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    await leaveInDoubt(platform);
    const sent = keysOf(platform).length;
    // The device slept: none of its clocks knows.
    platform.now += 23 * HOUR + 2_000;
    expect(await page.act.restore()).to.equal(undefined);
    expect(keysOf(platform)).to.have.length(sent);
  });

  for (const clock of ['wall', 'monotonic'] as const) {
    it(`MNY-1 the ${clock} clock is put forward before an intent begins: that makes it no younger`, async () => {
      const platform = createPlatform();
      const page = openPage(platform);
      await page.act.prepare();
      clocks[clock] += 48 * HOUR;
      lose(platform, 'lost');
      await page.act.submit(apply());
      await page.leave();
      const sent = keysOf(platform).length;
      platform.now += 23 * HOUR + 2_000;
      expect(await openPage(platform).act.restore()).to.equal(undefined);
      expect(keysOf(platform)).to.have.length(sent);
    });
  }

  it('begun in a page that was open for long: its time is counted from then', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    clocks.wall += 10 * HOUR;
    clocks.monotonic += 10 * HOUR;
    platform.now += 10 * HOUR;
    lose(platform, 'lost');
    await page.act.submit(apply());
    const id = idOf(page.act);
    await page.leave();
    platform.twist = () => undefined;
    platform.now += 15 * HOUR;
    const { act } = openPage(platform);
    expect(await act.restore().then((found) => found?.id)).to.equal(id);
    await reaches(act, 'done');
  });
});
