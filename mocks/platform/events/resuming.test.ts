import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createListening } from '../../test/listening.ts';

const NORTHGATE = 'con_harborline_northgate';
const JUNIPER = 'con_juniper_revampd';
const WALLET = `/v1/connections/${NORTHGATE}/wallet`;

describe('resuming', () => {
  it('behind a GET’s Event-Id: what came since, then what comes, without a gap or a repeat', async () => {
    const world = createListening();
    const dana = world.as('usr_dana', NORTHGATE);
    const { eventId, body } = await dana.get(WALLET);
    for (const amount of [1, 2, 3]) world.credit(NORTHGATE, amount);
    const first = await dana.open(eventId);
    world.credit(NORTHGATE, 4);
    const heard = await first.take(2);
    await first.cancel();
    world.credit(NORTHGATE, 5);
    const second = await dana.open(heard.at(-1).id);
    world.credit(NORTHGATE, 6);
    heard.push(...(await second.take(4)));
    await second.cancel();
    assert.deepEqual(
      heard.map(({ version }) => version - body.version),
      [1, 2, 3, 4, 5, 6],
    );
    // Once more from the same place: the same events to the letter, each as it was then.
    const again = await dana.open(eventId);
    assert.deepEqual(await again.take(6), heard);
    await again.cancel();
  });

  it('behind the last event there is nothing to tell', async () => {
    const world = createListening();
    const dana = world.as('usr_dana', NORTHGATE);
    world.credit(NORTHGATE);
    const stream = await dana.open((await dana.get(WALLET)).eventId);
    dana.leave();
    assert.deepEqual(await stream.rest(), []);
  });

  const unknown: readonly [string, (position: number) => number][] = [
    ['an id from before what the log keeps', () => 0],
    ['an id that the log never had', (position) => position + 1],
    ['an id beyond all numbers', () => 1e50],
  ];
  for (const [what, choose] of unknown)
    it(`${what}: reset first, then what comes`, async () => {
      const world = createListening({ logLength: 3 });
      const dana = world.as('usr_dana', NORTHGATE);
      for (const amount of [1, 2, 3, 4]) world.credit(NORTHGATE, amount);
      const position = world.api.platform.position();
      const stream = await dana.open(`evt_${BigInt(choose(position))}`);
      world.credit(NORTHGATE);
      const [reset, event] = await stream.take(2);
      assert.deepEqual([reset.type, reset.id, reset.version], ['reset', `evt_${position}`, position]);
      assert.equal(event.type, 'wallet.updated');
      await stream.cancel();
      // From the reset on there is no gap.
      const next = await dana.open(reset.id);
      assert.deepEqual(await next.take(1), [event]);
      await next.cancel();
    });

  it('the log keeps as many as it is told to, whosever they are', async () => {
    const world = createListening({ logLength: 3 });
    const dana = world.as('usr_dana', NORTHGATE);
    const first = await dana.open();
    for (const id of [NORTHGATE, NORTHGATE, JUNIPER, NORTHGATE]) world.credit(id);
    const { id, version } = await first.next();
    await first.cancel();
    const behind = await dana.open(id);
    assert.deepEqual(
      (await behind.take(2)).map((event) => event.version - version),
      [1, 2],
    );
    // One place before, it is the first event itself that the log has no more.
    const tooFar = await dana.open(`evt_${Number(id.slice(4)) - 1}`);
    assert.equal((await tooFar.next()).type, 'reset');
    await Promise.all([behind.cancel(), tooFar.cancel()]);
  });

  it('a world that was restored goes on with a reset', async () => {
    const world = createListening();
    const dana = world.as('usr_dana', NORTHGATE);
    const kept = world.api.platform.snapshot();
    const stream = await dana.open();
    world.credit(NORTHGATE);
    const { id } = await stream.next();
    world.api.platform.restore(kept);
    world.credit(NORTHGATE, 900);
    const [reset, event] = await stream.take(2);
    assert.deepEqual([reset.type, reset.id, event.type], ['reset', `evt_${kept.position}`, 'wallet.updated']);
    await stream.cancel();
    world.api.platform.restore(kept);
    const next = await dana.open(id);
    assert.equal((await next.next()).type, 'reset');
    await next.cancel();
  });
});
