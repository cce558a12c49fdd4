import { expect } from '@open-wc/testing';
import { createRevampdClient } from './index.ts';
import { createSessionSource } from './session-source.ts';
import { fakeTimers, until } from './test/fake-timers.ts';
import { cut, down, never, noon, openFeed, serve } from './test/feed.ts';
import { scriptedFetch, scriptedStream, sse } from './test/scripted-fetch.ts';

describe('what a feed tells', () => {
  it('goes on behind the last event, or where the reads stand until there is one', async () => {
    const streams = [scriptedStream(), scriptedStream(), scriptedStream()] as const;
    const { feed, told, asked } = openFeed({ answers: serve(...streams), after: () => 'evt_3' });
    feed.start();
    await until(() => feed.state === 'live');
    streams[0].cut();
    await until(() => asked().length === 2 && feed.state === 'live');
    streams[1].send(sse(8) + sse(9));
    await until(() => told.length === 2);
    streams[1].cut();
    await until(() => asked().length === 3);
    feed.stop();
    expect(asked()).to.deep.equal(['evt_3', 'evt_3', 'evt_9']);
    expect(told).to.deep.equal(['evt_8', 'evt_9']);
  });

  it('tells each event once, over a reconnection too', async () => {
    const streams = [scriptedStream(), scriptedStream()] as const;
    const { feed, told } = openFeed({ answers: serve(...streams) });
    feed.start();
    streams[0].send(sse(9) + sse(9) + sse(10));
    streams[0].end();
    await until(() => feed.state === 'live' && told.length === 2);
    streams[1].send(sse(9) + sse(10) + sse(11));
    await until(() => told.length === 3);
    feed.stop();
    expect(told).to.deep.equal(['evt_9', 'evt_10', 'evt_11']);
  });

  it('has all read anew, once, for an event that comes after a later one', async () => {
    const stream = scriptedStream();
    const { feed, told } = openFeed({ answers: serve(stream) });
    feed.start();
    stream.send(sse(5) + sse(4) + sse(4) + sse(6));
    await until(() => told.includes('evt_6'));
    feed.stop();
    expect(told).to.deep.equal(['evt_5', 'reset', 'evt_6']);
  });

  it('compares ids as numbers, beyond what a double holds', async () => {
    const stream = scriptedStream();
    const { feed, told } = openFeed({ answers: serve(stream) });
    const [low, high] = [`evt_9${'0'.repeat(16)}1`, `evt_9${'0'.repeat(16)}2`] as const;
    feed.start();
    for (const id of ['evt_8', high, low]) stream.send(sse(0).replaceAll('evt_0', id));
    await until(() => told.length === 3);
    feed.stop();
    expect(told).to.deep.equal(['evt_8', high, 'reset']);
  });

  it('goes on from a reset, even where the log begins anew', async () => {
    const streams = [scriptedStream(), scriptedStream()] as const;
    const { feed, told, asked } = openFeed({ answers: serve(...streams) });
    feed.start();
    streams[0].send(sse(500));
    await until(() => told.length === 1);
    streams[0].send(sse(20, 'reset'));
    await until(() => told.length === 2);
    streams[0].cut();
    await until(() => asked().length === 2 && feed.state === 'live');
    streams[1].send(sse(21) + sse(500));
    await until(() => told.length === 4);
    feed.stop();
    expect(asked()).to.deep.equal([null, 'evt_20']);
    expect(told).to.deep.equal(['evt_500', 'reset', 'evt_21', 'evt_500']);
  });

  it('tells no more once it is stopped, not even what had come with the last event', async () => {
    const stream = scriptedStream();
    const { feed, told } = openFeed({ answers: serve(stream), onEvent: ({ id }) => void (told.push(id), feed.stop()) });
    feed.start();
    stream.send(sse(1) + sse(2));
    await until(() => stream.isCancelled);
    expect(told).to.deep.equal(['evt_1']);
    expect(feed.state).to.equal('idle');
  });

  it('goes on when a listener throws, and lets the page see what', async () => {
    const real = globalThis.queueMicrotask;
    const thrown: (() => void)[] = [];
    globalThis.queueMicrotask = (task) => void thrown.push(task);
    try {
      const stream = scriptedStream();
      const told: string[] = [];
      const { feed } = openFeed({
        answers: serve(stream),
        onEvent: ({ id }) => {
          told.push(id);
          throw new Error(`It fails over ${id}.`);
        },
      });
      feed.start();
      stream.send(sse(1) + sse(2));
      await until(() => told.length === 2);
      expect(feed.state).to.equal('live');
      feed.stop();
      expect(thrown[0]).to.throw('It fails over evt_1.');
    } finally {
      globalThis.queueMicrotask = real;
    }
  });
});

describe('the state of a feed', () => {
  it('says since when it is not live: when the server was heard last', async () => {
    const stream = scriptedStream();
    let isDown = true;
    const { feed, told, clock, states } = openFeed({
      answers: [...serve(stream), () => (isDown ? cut() : scriptedStream().response)],
    });
    expect(feed.since).to.equal(undefined);
    feed.start();
    expect(feed.since).to.equal(noon);
    await until(() => feed.state === 'live');
    expect([feed.since, feed.sinceTime]).to.deep.equal([undefined, undefined]);
    clock.now += 60_000;
    stream.send(sse(1));
    await until(() => told.length === 1);
    clock.now += 39_000;
    stream.cut();
    await until(() => feed.since !== undefined);
    expect(feed.sinceTime).to.equal('2026-11-21T12:01:00.000Z');
    await until(() => feed.error?.cause instanceof TypeError && clock.now > noon + 200_000);
    expect(feed.state).to.equal('offline');
    expect(feed.sinceTime).to.equal('2026-11-21T12:01:00.000Z');
    isDown = false;
    await until(() => feed.state === 'live');
    expect([feed.since, feed.error]).to.deep.equal([undefined, undefined]);
    feed.stop();
    expect(states).to.deep.equal(['connecting', 'live', 'offline', 'live', 'idle']);
  });

  it('is parked by pause(), which is no failure, and goes on from the last event at once', async () => {
    const streams = [scriptedStream(), scriptedStream()] as const;
    const { feed, told, states, delays, asked } = openFeed({ answers: serve(...streams) });
    feed.start();
    streams[0].send(sse(7));
    await until(() => told.length === 1);
    feed.pause();
    feed.pause();
    expect(feed.state).to.equal('parked');
    expect(feed.since).to.equal(noon);
    await until(() => streams[0].isCancelled);
    feed.resume();
    feed.resume();
    await until(() => feed.state === 'live');
    feed.stop();
    expect(asked()).to.deep.equal([null, 'evt_7']);
    expect(states).to.deep.equal(['connecting', 'live', 'parked', 'connecting', 'live', 'idle']);
    expect(delays).to.deep.equal([]);
  });

  it('stays as it is where there is nothing to pause, to resume, or to start', async () => {
    const stream = scriptedStream();
    const { feed, states, fetch } = openFeed({ answers: serve(stream) });
    feed.pause();
    feed.resume();
    feed.stop();
    expect(states).to.deep.equal([]);
    feed.start();
    feed.start();
    await until(() => feed.state === 'live');
    feed.resume();
    feed.stop();
    expect(fetch.requests).to.have.length(1);
  });

  it('ends when the session is closed, and fetches no other', async () => {
    let fetched = 0;
    const session = createSessionSource({
      fetchSession: () => {
        fetched += 1;
        return never();
      },
    });
    const client = createRevampdClient({ baseUrl: 'https://api.example', session, fetch: scriptedFetch(down) });
    const { feed } = openFeed({ answers: [down], client });
    feed.start();
    await until(() => fetched === 1);
    session.close();
    await until(() => feed.state === 'ended');
    expect(fetched).to.equal(1);
  });

  it('leaves no timer, request or reader behind, wherever it is stopped', async () => {
    const timers = fakeTimers();
    try {
      const stream = scriptedStream();
      const { feed, fetch } = openFeed({ answers: [...serve(stream), down], delay: undefined });
      feed.start();
      await until(() => timers.running.includes(40_000));
      feed.stop();
      await until(() => stream.isCancelled);
      expect(timers.running).to.deep.equal([]);
      expect(fetch.requests[0]!.signal.aborted).to.be.true;

      feed.start();
      await until(() => timers.running.includes(2_000));
      feed.stop();
      expect(timers.running).to.deep.equal([]);
      expect(fetch.requests).to.have.length(2);
    } finally {
      timers.restore();
    }
  });
});
