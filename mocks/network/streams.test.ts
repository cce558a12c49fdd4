import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { balanceOf, type MockApi } from '../index.ts';
import { BASE_URL, createListening } from '../test/listening.ts';

const NORTHGATE = 'con_harborline_northgate';
const WALLET = `/v1/connections/${NORTHGATE}/wallet`;

/** Whether a promise is still open after everything that was under way in this process has come through. */
async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let isSettled = false;
  promise.then(
    () => (isSettled = true),
    () => (isSettled = true),
  );
  await setImmediate();
  return !isSettled;
}

const listenersOf = ({ platform }: MockApi) => platform.events.listenerCount();

describe('cutStreams', () => {
  it('breaks every open stream as a dropped connection; what was missed is told to those that come back', async () => {
    const world = createListening();
    const [dana, tom] = [world.as('usr_dana', NORTHGATE), world.as('usr_tom')];
    const streams = [await dana.open(), await tom.open()] as const;
    world.grant(NORTHGATE);
    const heard = await streams[0].next();
    await streams[1].next();
    world.api.network.cutStreams();
    for (const stream of streams) await assert.rejects(stream.next(), { name: 'TypeError', message: 'network error' });
    assert.equal(listenersOf(world.api), 0);
    world.grant(NORTHGATE);
    const again = await dana.open(heard.id);
    assert.equal((await again.next()).version, heard.version + 1);
    await again.cancel();
  });

  it('loses what was on its way', async () => {
    const world = createListening();
    const stream = await world.as('usr_dana').open();
    world.api.network.holdStreams();
    world.grant(NORTHGATE);
    world.api.network.cutStreams();
    await assert.rejects(stream.next(), TypeError);
  });
});

describe('holdStreams', () => {
  it('nothing comes until it is released, then all in order, heartbeats too', async (t) => {
    t.mock.timers.enable({ apis: ['setInterval'] });
    const world = createListening();
    const stream = await world.as('usr_dana', NORTHGATE).open();
    assert.equal(await stream.frame(), ': open');
    const release = world.api.network.holdStreams();
    world.grant(NORTHGATE);
    world.grant(NORTHGATE);
    t.mock.timers.tick(15_000);
    const first = stream.frame();
    assert.equal(await isPending(first), true);
    release();
    assert.match((await first)!, /^id: evt_/);
    assert.match((await stream.frame())!, /^id: evt_/);
    assert.equal(await stream.frame(), ': heartbeat');
    await stream.cancel();
  });

  it('holds streams that are opened meanwhile, and their end; of two holds both must be released', async () => {
    const world = createListening();
    const releases = [world.api.network.holdStreams(), world.api.network.holdStreams()] as const;
    const dana = world.as('usr_dana', NORTHGATE);
    const stream = await dana.open();
    world.grant(NORTHGATE);
    dana.leave();
    const rest = stream.rest();
    releases[0]();
    assert.equal(await isPending(rest), true);
    releases[1]();
    assert.equal((await rest).length, 1);
  });

  it('an abort is seen at once', async () => {
    const world = createListening();
    const controller = new AbortController();
    const stream = await world.as('usr_dana').open(undefined, controller.signal);
    world.api.network.holdStreams();
    world.grant(NORTHGATE);
    controller.abort();
    await assert.rejects(stream.next(), { name: 'AbortError' });
    assert.equal(listenersOf(world.api), 0);
  });
});

describe('tamper', () => {
  /** The versions that come out of three grants that were delivered together. */
  const versions = async (tamper: (frames: readonly string[]) => readonly string[]) => {
    const world = createListening();
    const dana = world.as('usr_dana', NORTHGATE);
    const { version } = (await dana.get(WALLET)).body;
    const stream = await dana.open();
    assert.equal(await stream.frame(), ': open');
    const release = world.api.network.holdStreams();
    for (const amount of [1, 2, 3]) world.grant(NORTHGATE, amount);
    dana.leave();
    const rest = stream.rest();
    assert.equal(await isPending(rest), true);
    world.api.network.tamper = tamper;
    release();
    return (await rest).map((event) => event.version - version);
  };

  it('repeats, swaps and drops what is delivered together', async () => {
    assert.deepEqual(await versions((frames) => frames), [1, 2, 3]);
    assert.deepEqual(await versions((frames) => frames.flatMap((frame) => [frame, frame])), [1, 1, 2, 2, 3, 3]);
    assert.deepEqual(await versions((frames) => frames.toReversed()), [3, 2, 1]);
    assert.deepEqual(await versions((frames) => frames.filter((_, index) => index !== 1)), [1, 3]);
    assert.deepEqual(await versions(() => []), []);
  });
});

describe('faults of one call', () => {
  it('lost: it was done, and the call rejects as fetch does', async () => {
    const { api } = createListening();
    const { token } = api.mintSession({ user_id: 'usr_dana', connection_id: null });
    api.network.faults.set([{ fault: 'lost', times: 1 }]);
    const call = () =>
      api.fetch(`${BASE_URL}/v1/session`, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } });
    await assert.rejects(call(), TypeError);
    assert.equal(((await (await call()).json()) as { code: string }).code, 'session_revoked');
  });

  it('lost: a payment by credit is made once, and its replay answers the receipt', async () => {
    const world = createListening();
    const { api, issue } = world;
    const { id } = issue(NORTHGATE, 1000);
    const { token } = api.mintSession({ user_id: 'usr_dana', connection_id: NORTHGATE });
    const before = balanceOf(api.platform, NORTHGATE);
    const pay = () =>
      api.fetch(`${BASE_URL}/v1/connections/${NORTHGATE}/invoices/${id}/credit-applications`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': 'one-and-the-same-key',
        },
        body: JSON.stringify({ amount: { amount: 1000, currency: 'USD' } }),
      });
    api.network.faults.set([{ fault: 'lost', match: { path: 'applyCredit' }, times: 1 }]);
    await assert.rejects(pay(), TypeError);
    assert.equal(balanceOf(api.platform, NORTHGATE), before - 1000);
    const receipt = (await (await pay()).json()) as any;
    assert.deepEqual([receipt.invoice.status, receipt.wallet.balance.amount], ['paid', before - 1000]);
    assert.equal(balanceOf(api.platform, NORTHGATE), before - 1000);
  });

  it('a stream can’t be opened, is lost, breaks off within an event, is refused: nothing of it is left', async () => {
    const world = createListening();
    const { api } = world;
    const dana = world.as('usr_dana', NORTHGATE);
    api.network.faults.set([
      { fault: 'network', times: 1 },
      { fault: 'lost', times: 1 },
      { fault: 'malformed', times: 1 },
      { fault: { status: 429 }, times: 1 },
    ]);
    const call = () => api.fetch(`${BASE_URL}/v1/events`, { headers: { Authorization: `Bearer ${dana.token}` } });
    await assert.rejects(call(), TypeError);
    await assert.rejects(call(), TypeError);
    assert.doesNotMatch(await (await call()).text(), /\n\n/);
    const refused = await call();
    assert.deepEqual([refused.status, refused.headers.get('Content-Type')], [429, 'application/problem+json']);
    assert.equal(listenersOf(api), 0);
    const stream = await dana.open();
    assert.equal(await stream.frame(), ': open');
    await stream.cancel();
  });
});
