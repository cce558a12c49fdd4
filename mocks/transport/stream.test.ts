import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { BASE_URL, createListening } from '../test/listening.ts';

const NORTHGATE = 'con_harborline_northgate';
const WALLET = `/v1/connections/${NORTHGATE}/wallet`;

describe('a stream ends', () => {
  it('with its session, and only its own, when that is revoked', async () => {
    const world = createListening();
    const [dana, other] = [world.as('usr_dana'), world.as('usr_dana')];
    const streams = [await dana.open(), await dana.open(), await other.open()] as const;
    await world.api.fetch(`${BASE_URL}/v1/session`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${dana.token}` },
    });
    assert.deepEqual([await streams[0].rest(), await streams[1].rest()], [[], []]);
    assert.equal(world.api.platform.events.listenerCount(), 1);
    world.grant(NORTHGATE);
    assert.equal((await streams[2].next()).type, 'wallet.updated');
    await streams[2].cancel();
  });

  it('with its session when that expires: at the next call of anybody, or at a heartbeat', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const world = createListening();
    const [short, long] = [world.as('usr_dana', null, { ttl_seconds: 60 }), world.as('usr_dana')];
    const streams = [await short.open(), await long.open()] as const;
    world.api.clock.advance(59_999);
    await long.get(WALLET);
    assert.equal(world.api.platform.events.listenerCount(), 2);
    world.api.clock.advance(1);
    await long.get(WALLET);
    assert.deepEqual(await streams[0].rest(), []);
    world.api.clock.advance(900_000);
    t.mock.timers.tick(15_000);
    assert.deepEqual(await streams[1].rest(), []);
    assert.equal(world.api.platform.events.listenerCount(), 0);
  });

  it('hears nothing that comes after its session’s time, even before it is closed', async () => {
    const world = createListening();
    const dana = world.as('usr_dana', null, { ttl_seconds: 60 });
    const stream = await dana.open();
    world.api.clock.advance(60_000);
    world.grant(NORTHGATE);
    assert.deepEqual(await stream.rest(), []);
  });

  it('when its reader falls behind, with all that waited; it can come back from there', async () => {
    const world = createListening();
    const dana = world.as('usr_dana', NORTHGATE);
    const { body, eventId } = await dana.get(WALLET);
    const stream = await dana.open(eventId);
    for (let count = 0; count < 1100; count += 1) {
      if (count % 50 === 0) await setImmediate();
      world.grant(NORTHGATE, 1);
    }
    assert.equal(world.api.platform.events.listenerCount(), 0);
    const heard = await stream.rest();
    assert.ok(heard.length >= 1000 && heard.length < 1010, `${heard.length}`);
    const next = await dana.open(heard.at(-1).id);
    heard.push(...(await next.take(1100 - heard.length)));
    assert.deepEqual(
      heard.map(({ version }) => version - body.version),
      Array.from({ length: 1100 }, (_, index) => index + 1),
    );
    await next.cancel();
  });

  it('when its reader goes, or its call is aborted; nothing is left of it', async (t) => {
    const timers = t.mock.method(globalThis, 'setInterval');
    const cleared = t.mock.method(globalThis, 'clearInterval');
    const world = createListening();
    const { events } = world.api.platform;
    const running = () => {
      const gone = new Set(cleared.mock.calls.map(({ arguments: [timer] }) => timer as unknown));
      return timers.mock.calls.filter(({ result }) => !gone.has(result)).length;
    };
    const dana = world.as('usr_dana');
    const controller = new AbortController();
    const [cancelled, aborted] = [await dana.open(), await dana.open(undefined, controller.signal)];
    assert.deepEqual([events.listenerCount(), running()], [2, 2]);
    await cancelled.cancel();
    assert.deepEqual([events.listenerCount(), running()], [1, 1]);
    const reading = aborted.next();
    controller.abort();
    await assert.rejects(reading, { name: 'AbortError' });
    await assert.rejects(aborted.next(), { name: 'AbortError' });
    assert.deepEqual([events.listenerCount(), running(), events.nextEnd()], [0, 0, undefined]);
  });

  it('and leaves nothing on a signal that lives on', async () => {
    const world = createListening();
    const headers = { Authorization: `Bearer ${world.as('usr_dana').token}` };
    const { signal } = new AbortController();
    const request = new Request(`${BASE_URL}/v1/events`, { headers, signal });
    const listeners = () => getEventListeners(request.signal, 'abort').length;
    const before = listeners();
    const { body } = await world.api.transport(request);
    assert.equal(listeners(), before + 1);
    await body!.cancel();
    assert.equal(listeners(), before);
  });

  it('as soon as it is open, where its session expires meanwhile; nothing is left of it', async (t) => {
    const timers = t.mock.method(globalThis, 'setInterval');
    const cleared = t.mock.method(globalThis, 'clearInterval');
    const world = createListening();
    const { events } = world.api.platform;
    const dana = world.as('usr_dana', null, { ttl_seconds: 60 });
    const { eventId } = await dana.get(WALLET);
    for (const amount of [1, 2]) world.credit(NORTHGATE, amount);
    const listen = events.listen.bind(events);
    t.mock.method(events, 'listen', (...given: Parameters<typeof listen>) => {
      world.api.clock.advance(60_000);
      return listen(...given);
    });
    const stream = await dana.open(eventId);
    assert.deepEqual(await stream.rest(), []);
    assert.deepEqual([events.listenerCount(), events.nextEnd()], [0, undefined]);
    assert.deepEqual(
      timers.mock.calls.map(({ result }) => cleared.mock.calls.some(({ arguments: [timer] }) => timer === result)),
      [true],
    );
  });

  it('at once, when it is aborted with events unread', async () => {
    const world = createListening();
    const controller = new AbortController();
    const stream = await world.as('usr_dana').open(undefined, controller.signal);
    for (const amount of [1, 2, 3]) world.grant(NORTHGATE, amount);
    controller.abort(new Error('enough'));
    await assert.rejects(stream.next(), /enough/);
    assert.equal(world.api.platform.events.listenerCount(), 0);
  });
});

describe('heartbeats', () => {
  it('a comment every 15 seconds, or as often as told, until the stream ends', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    for (const heartbeat of [undefined, 40]) {
      const world = createListening({ heartbeat });
      const stream = await world.as('usr_dana').open();
      assert.equal(await stream.frame(), ': open');
      t.mock.timers.tick((heartbeat ?? 15_000) - 1);
      world.grant(NORTHGATE);
      assert.match((await stream.frame())!, /^id: /);
      t.mock.timers.tick(1);
      assert.equal(await stream.frame(), ': heartbeat');
      t.mock.timers.tick(heartbeat ?? 15_000);
      assert.equal(await stream.frame(), ': heartbeat');
      await stream.cancel();
    }
  });
});
