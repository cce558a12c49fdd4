/** Hosts that pass on less than createSession answered: what their sessions may do is asked for, and never guessed. */
import { expect } from '@open-wc/testing';
import { onLiveEvent } from './listeners.ts';
import { rest, until } from '../test/fake-timers.ts';
import { livePages, statusOf } from '../test/live-pages.ts';
import { openPage } from '../test/page.ts';
import { CONNECTION, createPlatform, DANA, problem, type Platform } from '../test/platform.ts';

const POOR = { ...DANA, permissions: ['billing:read'] };
const RICH = { ...DANA, permissions: ['billing:read', 'wallet:write'] };

/** A platform whose hosts name no permissions. */
function terse(): Platform {
  const platform = createPlatform();
  const { mint } = platform;
  platform.mint = (person) => ({ ...mint(person), permissions: undefined }) as never;
  return platform;
}

const sessionOf = (permissions: readonly string[]): Response =>
  Response.json({ viewer: { id: DANA.user }, permissions });

describe('streams of hosts that name no permissions', () => {
  const bench = livePages();

  it('LIV-1 an answer about the session of before names no company of the one in hand', async () => {
    const platform = terse();
    await bench.openLive(platform, RICH);
    const page = bench.open(platform, RICH);
    await page.scope.session.token();
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    let isAsked = false;
    platform.twist = async ({ path }) => {
      if (path !== '/v1/session') return undefined;
      isAsked = true;
      await held;
      return sessionOf(RICH.permissions);
    };
    page.scope.goLive();
    await until(() => isAsked);
    platform.twist = () => undefined;
    page.person = POOR;
    await page.scope.session.replace(await page.scope.session.token());
    answer();
    await until(() => statusOf(page) === 'live');
    await rest();
    expect(platform.streams).to.equal(2);
  });

  it('LIV-1 when the session may do something else, all of a company move, and share again', async () => {
    const platform = terse();
    const [one, two] = [await bench.openLive(platform), await bench.openLive(platform)];
    expect(platform.streams).to.equal(1);
    platform.twist = ({ path }) => (path === '/v1/session' ? sessionOf(POOR.permissions) : undefined);
    platform.tell({ type: 'session.changed', connection_id: CONNECTION, version: 2, object: {} });
    await rest();
    await until(() => statusOf(one!) === 'live' && statusOf(two!) === 'live');
    await rest();
    expect(platform.streams).to.equal(1);
  });

  it('LIV-1 a session that was raised tells those who may less nothing', async () => {
    const platform = terse();
    const raised = openPage(platform, POOR, {
      fetchElevatedSession: async () => platform.mint({ ...RICH, isElevated: true }),
    });
    await raised.scope.session.token();
    raised.scope.goLive();
    await until(() => statusOf(raised) === 'live');
    const poor = await bench.openLive(platform, POOR);
    const heard: string[] = [];
    onLiveEvent(poor.scope, ({ type }) => heard.push(type));
    await raised.scope.session.elevate();
    await until(() => platform.streams === 2);
    platform.cutStreams();
    await until(() => bench.timers.running.includes(2000));
    await bench.timers.fire(2000);
    await bench.timers.fire(2000).catch(() => {});
    await until(() => statusOf(raised) === 'live' && statusOf(poor) === 'live');
    expect(platform.streams).to.equal(2);
    await raised.leave();
  });

  for (const permissions of [undefined, 'billing:read'])
    it(`LIV-5 an answer whose permissions are ${permissions} is asked for once, and the page goes on alone`, async () => {
      const platform = terse();
      const page = bench.open(platform);
      await page.scope.session.token();
      let asked = 0;
      platform.twist = ({ path }) => {
        if (path !== '/v1/session') return undefined;
        asked += 1;
        // One who asks without end would never let the page have a turn.
        return asked > 20 ? sessionOf(RICH.permissions) : Response.json({ viewer: { id: DANA.user }, permissions });
      };
      page.scope.goLive();
      await until(() => statusOf(page) === 'live');
      await rest();
      expect([asked, platform.streams]).to.deep.equal([1, 1]);
    });

  it('LIV-1 one that couldn’t be asked about shares as soon as it can', async () => {
    const platform = terse();
    await bench.openLive(platform);
    platform.twist = ({ path }) => (path === '/v1/session' ? problem(503, 'internal_error') : undefined);
    const page = bench.open(platform);
    await page.scope.session.token();
    page.scope.goLive();
    for (let attempt = 0; attempt < 3; attempt += 1) await bench.timers.fire(0);
    await until(() => statusOf(page) === 'live');
    expect(platform.streams).to.equal(2);
    platform.twist = () => undefined;
    await page.scope.session.replace(await page.scope.session.token());
    await until(() => platform.streams === 1);
    await until(() => statusOf(page) === 'live');
  });
});
