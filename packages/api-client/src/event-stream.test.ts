import { expect } from '@open-wc/testing';
import { createRevampdClient } from './index.ts';
import { streamEvents } from './events.ts';
import { createSessionSource } from './session-source.ts';
import { failure } from './test/failure.ts';
import { countedSignal, fakeTimers, until } from './test/fake-timers.ts';
import { json, problem, scriptedFetch, scriptedStream, sse, type ScriptedFetch } from './test/scripted-fetch.ts';
import { minted } from './test/minted.ts';

function clientOf(fetch: ScriptedFetch) {
  let count = 0;
  const session = createSessionSource({
    fetchSession: async () => minted(`es_${(count += 1)}`),
  });
  return createRevampdClient({ baseUrl: 'https://api.example', session, fetch });
}
const ids = async (events: AsyncIterable<{ id: string }>): Promise<string[]> => {
  const seen: string[] = [];
  for await (const { id } of events) seen.push(id);
  return seen;
};

describe('streamEvents', () => {
  it('yields what the server tells, in order, whatever the chunks, of types to come too, and ends with the server', async () => {
    const stream = scriptedStream();
    const events = streamEvents(clientOf(scriptedFetch(() => stream.response)));
    const text = `:hello\n\n${sse(1)}${sse(2, 'moon.landed')}: heartbeat\n\nretry: 5\n\n${sse(10)}`;
    for (const part of text.match(/[^]{1,7}/g)!) stream.send(part);
    stream.end();
    const seen = [];
    for await (const event of events) seen.push(event);
    expect(seen).to.deep.equal([
      { id: 'evt_1', type: 'wallet.updated' },
      { id: 'evt_2', type: 'moon.landed' },
      { id: 'evt_10', type: 'wallet.updated' },
    ]);
  });

  it('asks for events behind the last one, with the token in its header and nothing in the URL', async () => {
    const stream = scriptedStream();
    stream.end();
    const fetch = scriptedFetch(() => stream.response);
    let opened = 0;
    await ids(streamEvents(clientOf(fetch), { lastEventId: 'evt_41' }, { onOpen: () => (opened += 1) }));
    const [{ url, method, headers, cache, credentials }] = fetch.requests as [Request];
    expect({ url, method, cache, credentials }).to.deep.equal({
      url: 'https://api.example/v1/events',
      method: 'GET',
      cache: 'no-store',
      credentials: 'omit',
    });
    expect(headers.get('Accept')).to.equal('text/event-stream');
    expect(headers.get('Last-Event-ID')).to.equal('evt_41');
    expect(headers.get('Authorization')).to.equal('Bearer es_1');
    expect(opened).to.equal(1);
  });

  it('refreshes the session once when it is refused, as calls do', async () => {
    const stream = scriptedStream();
    stream.end();
    const fetch = scriptedFetch(
      () => problem(401, 'session_expired'),
      () => stream.response,
    );
    await ids(streamEvents(clientOf(fetch)));
    expect(fetch.requests.map(({ headers }) => headers.get('Authorization'))).to.deep.equal([
      'Bearer es_1',
      'Bearer es_2',
    ]);
  });

  const refusals: [what: string, code: string, requests: number, answer: () => Response | Promise<Response>][] = [
    ['a final 401', 'session_revoked', 2, () => problem(401, 'session_revoked')],
    ['a 403', 'not_permitted', 1, () => problem(403, 'not_permitted')],
    ['a 500', 'internal_error', 1, () => problem(500, 'internal_error')],
    ['a page', 'invalid_response', 1, () => new Response('<!doctype html>')],
    ['JSON', 'invalid_response', 1, () => json({ data: [] })],
    ['no content', 'invalid_response', 1, () => new Response(null, { status: 204 })],
    ['no connection', 'network', 1, () => Promise.reject(new TypeError('Failed to fetch'))],
  ];
  for (const [what, code, requests, answer] of refusals) {
    it(`tells ${what} as ${code}`, async () => {
      const fetch = scriptedFetch(answer);
      const error = await failure(
        ids(streamEvents(clientOf(fetch), {}, { onOpen: () => expect.fail('It is not open.') })),
      );
      expect(error.code).to.equal(code);
      expect(fetch.requests).to.have.length(requests);
      for (const { signal } of fetch.requests.slice(-1)) expect(signal.aborted).to.be.true;
    });
  }

  for (const [what, text] of [
    ['half an object', 'data: {"id":"evt_1"\n\n'],
    ['no object', 'data: null\n\n'],
    ['no id', 'data: {"type":"wallet.updated"}\n\n'],
    ['a foreign id', 'data: {"id":"7","type":"wallet.updated"}\n\n'],
    ['no type', 'data: {"id":"evt_1"}\n\n'],
    ['a line without an end', `data: ${'x'.repeat(2 ** 20)}`],
  ] as const) {
    it(`refuses ${what} as an event, and lets go of the stream`, async () => {
      const stream = scriptedStream();
      stream.send(text);
      const error = await failure(ids(streamEvents(clientOf(scriptedFetch(() => stream.response)))));
      expect(error.code).to.equal('invalid_response');
      expect(stream.isCancelled).to.be.true;
    });
  }

  it('tells a connection that is cut as network', async () => {
    const stream = scriptedStream();
    const events = streamEvents(clientOf(scriptedFetch(() => stream.response)));
    stream.send(sse(1));
    expect((await events.next()).value).to.have.property('id', 'evt_1');
    stream.cut();
    expect(await failure(events.next())).to.include({ code: 'network', retryable: true });
  });
});

describe('a stream leaves nothing behind', () => {
  /** An open stream with its timers and the listeners on its caller's signal counted. */
  function open() {
    const timers = fakeTimers();
    const stream = scriptedStream();
    const fetch = scriptedFetch(() => stream.response);
    const counted = countedSignal();
    let isOpen = false;
    let heard = 0;
    const events = streamEvents(
      clientOf(fetch),
      {},
      { signal: counted.signal, onOpen: () => (isOpen = true), onHeard: () => (heard += 1) },
    );
    const left = () => {
      timers.restore();
      return {
        timers: timers.running,
        listeners: counted.left(),
        isAborted: fetch.requests[0]?.signal.aborted,
        isCancelled: stream.isCancelled,
      };
    };
    return { ...counted, timers, stream, events, left, isOpen: () => isOpen, heard: () => heard };
  }
  const nothing = { timers: [], listeners: 0, isAborted: true, isCancelled: true };

  it('when one breaks out of it', async () => {
    const { stream, events, left } = open();
    stream.send(sse(1) + sse(2));
    for await (const { id } of events) {
      expect(id).to.equal('evt_1');
      break;
    }
    expect(left()).to.deep.equal(nothing);
  });

  it('when it is given up while it waits', async () => {
    const { events, abort, isOpen, left } = open();
    const pending = failure(events.next());
    await until(isOpen);
    abort();
    expect((await pending).code).to.equal('aborted');
    expect(left()).to.deep.equal(nothing);
  });

  it('when it is given up over an event: those that came with it are not told', async () => {
    const { stream, events, abort, left } = open();
    stream.send(sse(1) + sse(2));
    expect((await events.next()).value).to.have.property('id', 'evt_1');
    abort();
    expect((await failure(events.next())).code).to.equal('aborted');
    expect(left()).to.deep.equal(nothing);
  });

  it('when it was given up before', async () => {
    const { events, abort, left } = open();
    abort();
    expect((await failure(events.next())).code).to.equal('aborted');
    expect(left()).to.include({ listeners: 0 });
  });

  it('when it is silent for 40 s; a heartbeat counts as life', async () => {
    const { stream, events, timers, heard, left } = open();
    const pending = failure(events.next());
    const deadlines = () => timers.set.filter((milliseconds) => milliseconds === 40_000).length;
    await until(() => deadlines() === 1);
    stream.send(': heartbeat\n\n');
    await until(() => deadlines() === 2);
    expect(timers.running).to.deep.equal([40_000]);
    expect(heard()).to.equal(1);
    await timers.fire(40_000);
    expect((await pending).code).to.equal('timeout');
    expect(left()).to.deep.equal(nothing);
  });

  it('when the server ends it, and has no deadline but for the silence', async () => {
    const { stream, events, timers, left } = open();
    const pending = events.next();
    await until(() => timers.running.includes(40_000));
    expect(timers.running).to.deep.equal([40_000]);
    stream.end();
    expect(await pending).to.deep.equal({ value: undefined, done: true });
    expect(left()).to.deep.equal({ ...nothing, isCancelled: false });
  });

  it('when its headers do not come within 30 s', async () => {
    const timers = fakeTimers();
    const fetch = scriptedFetch(() => new Promise(() => {}));
    const pending = failure(ids(streamEvents(clientOf(fetch))));
    await timers.fire(30_000);
    const error = await pending;
    timers.restore();
    expect(error.code).to.equal('timeout');
    expect(fetch.requests[0]!.signal.aborted).to.be.true;
    expect(timers.running).to.deep.equal([]);
  });
});
