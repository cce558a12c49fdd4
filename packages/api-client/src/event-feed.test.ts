import { expect } from '@open-wc/testing';
import { until } from './test/fake-timers.ts';
import { down, never, openFeed, serve } from './test/feed.ts';
import { problem, scriptedStream, sse } from './test/scripted-fetch.ts';

describe('a feed that reconnects', () => {
  for (const [chance, waits] of [
    [0, [1_000, 2_000, 4_000, 8_000, 15_000, 15_000]],
    [0.5, [1_500, 3_000, 6_000, 12_000, 22_500, 22_500]],
    [1, [2_000, 4_000, 8_000, 16_000, 30_000, 30_000]],
  ] as const) {
    it(`LIV-5 waits between 1 and 30 s, longer each time, by chance (${chance})`, async () => {
      const { feed, delays } = openFeed({ answers: [down], random: () => chance });
      feed.start();
      await until(() => delays.length > 6);
      feed.stop();
      expect(delays.slice(0, 6)).to.deep.equal(waits);
    });
  }

  it('LIV-5 waits as long as Retry-After says, and not less when it was paused meanwhile', async () => {
    const limited = () => {
      const { body, status } = problem(429, 'rate_limited');
      return new Response(body, { status, headers: { 'Retry-After': '45' } });
    };
    const delays: number[] = [];
    const { feed, fetch, clock } = openFeed({
      answers: [limited],
      delay: (milliseconds) => {
        delays.push(milliseconds);
        return never();
      },
    });
    feed.start();
    await until(() => delays.length === 1);
    feed.pause();
    clock.now += 5_000;
    feed.resume();
    await until(() => delays.length === 2);
    feed.stop();
    expect(delays).to.deep.equal([45_000, 40_000]);
    expect(fetch.requests).to.have.length(1);
  });

  for (const [what, code, requests, answer] of [
    ['a 401 that a new session does not help', 'session_revoked', 2, () => problem(401, 'session_revoked')],
    ['a 403', 'not_permitted', 1, () => problem(403, 'not_permitted')],
  ] as const) {
    it(`LIV-5 gives up on ${what}`, async () => {
      const { feed, fetch, states, delays } = openFeed({ answers: [answer] });
      feed.start();
      await until(() => feed.state === 'ended');
      expect(feed.error?.code).to.equal(code);
      feed.pause();
      feed.resume();
      await Promise.resolve();
      expect(states).to.deep.equal(['connecting', 'ended']);
      expect(fetch.requests).to.have.length(requests);
      expect(delays).to.deep.equal([]);
    });
  }

  for (const [what, answer] of [
    ['a proxy’s 403', () => new Response('no', { status: 403 })],
    ['a 404 that isn’t Revampd’s', () => new Response('no', { status: 404 })],
    ['a page that is no stream', () => new Response('<h1>Welcome')],
  ] as const) {
    it(`LIV-2 goes on trying after ${what}, and is live when the stream is let through`, async () => {
      const stream = scriptedStream();
      const { feed, states, delays } = openFeed({ answers: [answer, answer, answer, ...serve(stream)] });
      feed.start();
      await until(() => feed.state === 'live');
      feed.stop();
      expect(states).to.deep.equal(['connecting', 'live', 'idle']);
      expect(delays).to.deep.equal([2_000, 4_000, 8_000]);
    });
  }

  it('begins anew after it had ended, when it is started', async () => {
    const stream = scriptedStream();
    const { feed, states } = openFeed({ answers: [() => problem(403, 'not_permitted'), ...serve(stream)] });
    feed.start();
    await until(() => feed.state === 'ended');
    feed.start();
    await until(() => feed.state === 'live');
    feed.stop();
    expect(states).to.deep.equal(['connecting', 'ended', 'connecting', 'live', 'idle']);
  });

  it('counts failures from the first one again after an event, and after 30 s of life', async () => {
    const streams = [scriptedStream(), scriptedStream(), scriptedStream()] as const;
    const { feed, fetch, delays, clock } = openFeed({
      answers: [down, down, ...serve(streams[0]), down, ...serve(streams[1]), ...serve(streams[2])],
    });
    feed.start();
    await until(() => feed.state === 'live');
    streams[0].send(sse(1));
    streams[0].cut();
    await until(() => fetch.requests.length === 5 && feed.state === 'live');
    clock.now += 30_000;
    streams[1].cut();
    await until(() => fetch.requests.length === 6 && feed.state === 'live');
    streams[2].cut();
    await until(() => delays.length === 6);
    feed.stop();
    expect(delays).to.deep.equal([2_000, 4_000, 2_000, 4_000, 2_000, 4_000]);
  });

  it('opens the next stream at once when the server ends one, but not one after the other', async () => {
    const streams = [scriptedStream(), scriptedStream(), scriptedStream()] as const;
    const { feed, fetch, delays } = openFeed({ answers: serve(...streams) });
    feed.start();
    await until(() => feed.state === 'live');
    streams[0].end();
    await until(() => fetch.requests.length === 2);
    expect(delays).to.deep.equal([]);
    streams[1].end();
    await until(() => fetch.requests.length === 3);
    feed.stop();
    expect(delays).to.deep.equal([4_000]);
  });
});
