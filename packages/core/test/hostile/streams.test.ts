/** REL-1, client and core: what a stream of events comes to under each fault. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getWallet, type StreamEvent, type Wallet } from '@revampd/api-client';
import type { FeedState } from '@revampd/api-client/events';
import { QueryObserver, walletQuery } from '@revampd/core';
import { streamFaults, titleOf } from '../../../../tools/hostile/catalogue.ts';
import { applyEvent } from '../../src/live/apply-event.ts';
import { noteEverything } from '../../src/live/changes.ts';
import { createEventFeed } from './events.ts';
import { CONNECTION, until, useStage } from './stage.ts';

/** Milliseconds between two attempts, at least and at most (LIV-5). */
const SOONEST = 1_000;
const LATEST = 30_000;

const stage = useStage();
const numberOf = (id: string): bigint => BigInt(id.slice(4));

/** A page that shows its wallet, and hears events over the proxy. */
async function openHearer() {
  const page = stage.open();
  const { scope } = page;
  await getWallet(scope.client, { connection_id: CONNECTION });
  const observer = new QueryObserver<Wallet>(
    scope.queries,
    walletQuery(scope, { connectionId: CONNECTION, limit: 10 }) as never,
  );
  observer.subscribe(() => {});
  const shown = (): Wallet | undefined => observer.getCurrentResult().data;
  await until(() => shown() !== undefined);
  const heard: StreamEvent[] = [];
  const pauses: number[] = [];
  const states: FeedState[] = [];
  let resets = 0;
  const since = scope.readSince!;
  const feed = createEventFeed({
    client: scope.client,
    after: () => since,
    onEvent: (event) => {
      heard.push(event);
      applyEvent(scope, event);
    },
    onReset: () => {
      resets += 1;
      noteEverything(scope);
    },
    onState: (state) => states.push(state),
    delay: async (milliseconds, signal) => {
      pauses.push(milliseconds);
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
    },
  });
  return {
    ...page,
    observer,
    feed,
    since,
    heard,
    pauses,
    states,
    shown,
    get resets() {
      return resets;
    },
    get reads() {
      return page.sent.filter((one) => one.endsWith('/wallet')).length;
    },
  };
}

describe('REL-1 a stream under each fault', () => {
  for (const fault of streamFaults) {
    it(titleOf(fault), { timeout: 20_000 }, async () => {
      const { hostile, timers } = stage;
      const page = await openHearer();
      const grant = async (count: number): Promise<void> => {
        for (let made = 0; made < count; made += 1) await stage.grant(titleOf(fault));
      };
      await hostile.inject(fault, { path: '/v1/events' });
      await grant(4);
      const readBefore = page.reads;
      page.feed.start();
      for (const milliseconds of fault.deadlines ?? []) {
        // A connection that opened is left when what it tells is heard.
        await until(() => hostile.spoilt > 0 && (hostile.atWork === 0 || page.heard.length >= 3));
        await timers.fire(milliseconds);
      }
      await until(() => page.feed.state === 'live' && hostile.spoilt > 0);
      await grant(6);
      const all = await stage.log(page.since);
      if (fault.isReset) await until(() => page.resets > 0);
      else await until(() => page.heard.at(-1)?.id === all.at(-1));
      // What the page shows ends in the server's state, whatever it was told.
      const { version } = await stage.wallet();
      await until(() => page.shown()?.version === version);

      const ids = page.heard.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, 'nothing twice');
      if (!fault.isReset) {
        assert.deepEqual(ids, all, 'everything once, in order');
        assert.equal(page.resets, 0);
      }
      for (const pause of page.pauses) assert.ok(pause >= SOONEST && pause <= LATEST, `${pause} ms`);
      // A burst costs two reads, however long it is, and however often it is told that something was missed.
      assert.ok(page.reads - readBefore <= 12, `${page.reads - readBefore} reads`);
      assert.notEqual(page.feed.state, 'ended');

      // After it, the stream tells everything again, without a word more.
      await hostile.clear();
      page.feed.pause();
      page.feed.resume();
      await until(() => page.feed.state === 'live');
      const before = page.heard.length;
      await grant(1);
      await until(() => page.heard.length > before);
      assert.ok(numberOf(page.heard.at(-1)!.id) > numberOf(all.at(-1)!));
      page.feed.stop();
      page.observer.destroy();
    });
  }
});

/** What a pause must be, beyond the rule for all. */
const pausesUnder = async (name: string): Promise<readonly number[]> => {
  const page = await openHearer();
  await stage.hostile.inject(
    streamFaults.find((fault) => fault.name === name)!,
    { path: '/v1/events' },
  );
  await stage.grant(name);
  page.feed.start();
  const last = (await stage.log(page.since)).at(-1);
  await until(() => page.heard.at(-1)?.id === last);
  page.feed.stop();
  page.observer.destroy();
  return page.pauses;
};

it('REL-1 LIV-5 a refused opening is not tried again before Retry-After says', async () => {
  const pauses = await pausesUnder('429 at opening');
  assert.equal(pauses.length, 2);
  for (const pause of pauses) assert.ok(Math.abs(pause - 17_000) < 1_000, `${pause}`);
});

it('REL-1 LIV-5 openings that end at once come further and further apart', async () => {
  const pauses = await pausesUnder('ends as it begins');
  const floors = [2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 500);
  assert.ok(pauses.length >= floors.length, pauses.join());
  floors.forEach((floor, index) => assert.ok(pauses[index]! >= floor, pauses.join()));
});

it("LIV-4 another connection's event has nothing of this one read again", async () => {
  const page = await openHearer();
  const before = page.sent.length;
  const forged = { type: 'wallet.updated', connection_id: 'con_somebody_elses', version: 9_999, object: {} };
  applyEvent(page.scope, { id: 'evt_9', ...forged } as unknown as StreamEvent);
  applyEvent(page.scope, { id: 'evt_9', ...forged, type: 'brand_new.made' } as unknown as StreamEvent);
  // The one that is meant is read; nothing was before it.
  applyEvent(page.scope, { id: 'evt_9', ...forged, connection_id: CONNECTION } as unknown as StreamEvent);
  await until(() => page.sent.length > before);
  assert.equal(page.sent.length, before + 1);
  page.observer.destroy();
});
