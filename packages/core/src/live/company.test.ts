import { expect } from '@open-wc/testing';
import { rest, until } from '../test/fake-timers.ts';
import { livePages, NOON, opened, statusOf } from '../test/live-pages.ts';
import type { Page } from '../test/page.ts';
import { CONNECTION, createPlatform, type Platform } from '../test/platform.ts';
import { show, showsVersion, type Shown } from '../test/shown.ts';

/** A page under a leading tab that a test plays: it has the lock, and says what the test has it say. */
describe('a tab under another one that leads', () => {
  const bench = livePages();
  let endings: (() => void)[];
  beforeEach(() => void (endings = []));
  afterEach(() => endings.forEach((end) => end()));

  interface Led {
    readonly platform: Platform;
    readonly page: Page;
    readonly shown: Shown;
    readonly channel: BroadcastChannel;
    /** What the page has said. */
    readonly said: { kind: string; from: string; after?: string }[];
    /** Says something, as the leading tab. */
    say(more?: object): void;
    /** Answers what the page has asked last. */
    welcome(more?: object): void;
    wallet(id: number, version: number): object;
  }

  const standing = { state: 'live', heardAt: Date.parse(NOON), since: undefined, notBefore: 0, isHidden: false };

  /** A page that shows a wallet and hears by a leading tab that is no more than a name. */
  const follow = async (): Promise<Led> => {
    const platform = createPlatform();
    const page = bench.open(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    const { session } = page.scope;
    const who = [1, platform.baseUrl, session.subject, 'named', ...[...session.permissions!].sort()];
    const name = `revampd-embed stream ${JSON.stringify(who)}`;
    await new Promise<void>((resolve) => {
      const held = new Promise<void>((end) => endings.push(end));
      void navigator.locks.request(name, () => (resolve(), held)).catch(() => {});
    });
    const channel = new BroadcastChannel(name);
    endings.push(() => channel.close());
    const said: Led['said'] = [];
    channel.onmessage = ({ data }) => void said.push(data);
    let count = 0;
    page.scope.goLive();
    await until(() => said.length === 1);
    const led: Led = {
      platform,
      page,
      shown,
      channel,
      said,
      say: (more) =>
        channel.postMessage({ kind: 'news', from: 'leader', count: (count += 1), standing, events: [], ...more }),
      welcome: (more) =>
        channel.postMessage({
          kind: 'news',
          from: 'leader',
          to: said.at(-1)!.from,
          count,
          standing,
          events: [],
          ...more,
        }),
      wallet: (id, version) => ({
        id: `evt_${id}`,
        type: 'wallet.updated',
        connection_id: CONNECTION,
        version,
        object: {},
      }),
    };
    return led;
  };
  const followLive = async (): Promise<Led> => {
    const led = await follow();
    led.welcome({ position: 'evt_100' });
    await until(() => statusOf(led.page) === 'live');
    return led;
  };

  it('LIV-1 asks for what it missed behind what it read, and shows that before anything else', async () => {
    const { platform, page, shown, said, say, welcome, wallet } = await follow();
    expect(said[0]).to.include({ kind: 'hello', after: 'evt_100' });
    // Told to all, before it was answered: it may have missed something before.
    say({ events: [wallet(103, platform.change())] });
    await rest();
    expect(statusOf(page)).to.equal('connecting');
    welcome({ events: [wallet(101, 2), wallet(103, 2)], position: 'evt_103' });
    await showsVersion(shown, 2);
    expect(platform.sent('/wallet')).to.have.length(2);
    expect(opened(platform)).to.equal(0);
  });

  it('LIV-2 an answer to a question that was asked at another place is none: it is asked again', async () => {
    const { platform, page, shown, said, say, welcome, wallet } = await followLive();
    // One that was frozen still thinks that it leads, in a log that is further back.
    welcome({ restart: 'evt_90', after: 'evt_100', position: 'evt_90' });
    await rest();
    const before = said.length;
    welcome({ after: 'evt_100', position: 'evt_104' });
    await until(() => said.length === before + 1);
    expect(said.at(-1)).to.include({ kind: 'hello', after: 'evt_90' });
    const version = platform.change();
    welcome({ after: 'evt_90', events: [wallet(103, version)], position: 'evt_104' });
    await showsVersion(shown, version);
    say({ events: [wallet(105, platform.change())] });
    await showsVersion(shown, version + 1);
    expect(statusOf(page)).to.equal('live');
  });

  it('LIV-2 a message that is missing is noticed, and what it told is asked for', async () => {
    const { platform, shown, said, say, welcome, wallet } = await followLive();
    say({ events: [wallet(101, platform.change())] });
    await showsVersion(shown, 2);
    // The second to all was lost.
    say({ count: 3, events: [wallet(104, 4)] });
    await until(() => said.length === 2);
    expect(said[1]).to.include({ kind: 'hello', after: 'evt_101' });
    platform.change();
    welcome({ count: 3, events: [wallet(103, 3), wallet(104, platform.change())] });
    await showsVersion(shown, 4);
  });

  it('LIV-3 duplicate, late and reordered events end in the server’s state', async () => {
    const { platform, shown, say, wallet } = await followLive();
    const [two, three, four] = [platform.change(), platform.change(), platform.change()];
    say({ events: [wallet(103, three)] });
    say({ events: [wallet(103, three), wallet(101, two)] });
    say({ events: [wallet(104, four), wallet(104, four), wallet(103, three)] });
    await showsVersion(shown, 4);
    await rest();
    expect(shown.version).to.equal(platform.wallet().version);
  });

  it('LIV-2 what the leading tab can’t tell any more is read anew', async () => {
    const { platform, shown, say, welcome, wallet } = await follow();
    platform.change();
    welcome({ restart: 'evt_50', position: 'evt_50' });
    await showsVersion(shown, 2);
    // The log goes on from there, though its numbers are lower.
    say({ events: [wallet(51, platform.change())] });
    await showsVersion(shown, 3);
    expect(platform.sent('/wallet')).to.have.length(3);
  });

  it('LIV-1 a leading tab that is frozen is replaced after 40 to 45 s, and the stream begins behind what was heard', async () => {
    const { platform, page, shown, say, wallet } = await followLive();
    say({ events: [wallet(105, platform.change())] });
    await showsVersion(shown, 2);
    await bench.timers.fire(45_000);
    await until(() => platform.streams === 1);
    expect(platform.sent('/v1/events')[0]!.lastEventId).to.equal('evt_105');
    await until(() => statusOf(page) === 'live');
    // It wakes up, and goes on as if nothing had been.
    say({ events: [wallet(106, platform.change())] });
    await rest();
    expect([platform.streams, statusOf(page), shown.version]).to.deep.equal([1, 'live', 2]);
  });

  it('LIV-1 each word of the leading tab is a sign of life', async () => {
    const { platform, say } = await followLive();
    const waiting = () => bench.timers.running.filter((one) => one === 45_000).length;
    for (let count = 0; count < 3; count += 1) {
      say();
      await rest();
      expect(waiting()).to.equal(1);
    }
    expect(opened(platform)).to.equal(0);
  });

  it('LIV-1 what somebody else writes to the channel breaks nothing', async () => {
    const { platform, page, shown, channel, say, wallet } = await followLive();
    const news = { kind: 'news', from: 'leader', count: 1, standing, events: [] };
    const garbage = [
      ...[undefined, null, 0, '', 'hello', [], {}, new Date(), new ArrayBuffer(8), { kind: 'news' }, { kind: 'hello' }],
      { kind: 'hello', from: 'x', after: 'evt_x' },
      { kind: 'hello', from: 'x', after: { toString: 1 } },
      { kind: 'offer', from: 7, to: 7 },
      { ...news, standing: undefined },
      { ...news, standing: { ...standing, heardAt: 9e15 } },
      { ...news, standing: { ...standing, since: NaN } },
      { ...news, standing: { ...standing, notBefore: '1' } },
      { ...news, count: 'many' },
      { ...news, events: {} },
      { ...news, events: [null] },
      { ...news, events: [{ id: 'evt_1x', type: 'wallet.updated' }] },
      { ...news, events: [{ id: 'evt_101' }] },
      { ...news, restart: 'evt_' },
      { ...news, position: 4 },
    ];
    garbage.forEach((one) => channel.postMessage(one));
    say({ events: [{ id: 'evt_101', type: 'a.type.of.later', object: null }] });
    say({ events: [wallet(102, platform.change())] });
    await showsVersion(shown, 2);
    expect(statusOf(page)).to.equal('live');
  });

  it('LIV-6 says what the leading tab says: stale since when, live, offline', async () => {
    const { page, say } = await followLive();
    const since = Date.parse(NOON) - 60_000;
    say({ standing: { ...standing, state: 'offline', since } });
    await until(() => statusOf(page) === 'connecting');
    await bench.timers.fire(10_000);
    expect(page.scope.health.current).to.deep.equal({ status: 'stale', since: '2026-11-21T11:59:00.000Z' });
    say();
    await until(() => statusOf(page) === 'live');
    expect(bench.timers.running).not.to.include(10_000);
  });

  it('LIV-1 offered the lead by one that nobody sees, it takes it at once', async () => {
    const { platform, page, said, channel, say } = await followLive();
    say({ standing: { ...standing, isHidden: true } });
    await until(() => said.length === 2);
    expect(said[1]).to.include({ kind: 'hello', isHidden: false });
    channel.postMessage({ kind: 'offer', from: 'leader', to: 'somebody else' });
    await rest();
    expect(opened(platform)).to.equal(0);
    channel.postMessage({ kind: 'offer', from: 'leader', to: said[1]!.from });
    await until(() => platform.streams === 1 && statusOf(page) === 'live');
  });
});
