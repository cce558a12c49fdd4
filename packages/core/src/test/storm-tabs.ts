import { QueryObserver } from '@tanstack/query-core';
import { walletQuery } from '../queries/wallet.ts';
import { createScope } from '../session/scope.ts';
import { chance } from './chance.ts';
import { until, type FakeTimers } from './fake-timers.ts';
import { createStorm, type Storm } from './storm.ts';

/** Milliseconds of the waits between attempts, where chance is 1. */
const PAUSES = [2_000, 4_000, 8_000, 16_000];

/** A tab with every wallet on it. */
async function openTab(storm: Storm) {
  const scope = createScope({
    baseUrl: storm.baseUrl,
    fetch: storm.fetch,
    retryDelay: () => 0,
    fetchSession: async () => storm.mint(),
  });
  const release = scope.acquire();
  const observers = storm.connections.map((connectionId) => {
    const observer = new QueryObserver(scope.queries, walletQuery(scope, { connectionId, limit: 10 }));
    return { connectionId, observer, stop: observer.subscribe(() => {}) };
  });
  await until(() => observers.every(({ observer }) => observer.getCurrentResult().isSuccess));
  scope.goLive();
  await until(() => scope.health.current.status === 'live');
  return {
    isRight: () =>
      observers.every(
        ({ connectionId, observer }) => observer.getCurrentResult().data?.version === storm.versions.get(connectionId),
      ),
    leave: () => {
      observers.forEach(({ stop }) => stop());
      release();
    },
  };
}

/**
 * So many events with cuts, repeats and swaps, over three tabs on one stream, of which the leading one goes now and then and
 * another comes. After each burst it waits until every wallet of every tab is the server's; it never gives up. Answers what
 * happened.
 */
export async function rideOut(events: number, timers: FakeTimers): Promise<Storm['tally']> {
  const roll = chance(7);
  const storm = createStorm(2026, 20);
  const tabs = [await openTab(storm), await openTab(storm), await openTab(storm)];
  for (let told = 0, round = 0; told < events; round += 1) {
    const burst = Math.min(events - told, 1 + Math.floor(roll() * 1_000));
    storm.change(burst);
    told += burst;
    if (round % 5 === 4) {
      tabs.shift()!.leave();
      tabs.push(await openTab(storm));
    }
    await until(async () => {
      for (const pause of PAUSES) if (timers.running.includes(pause)) await timers.fire(pause);
      return tabs.every((tab) => tab.isRight());
    });
  }
  for (const tab of tabs) tab.leave();
  return storm.tally;
}
