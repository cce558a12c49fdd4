/** LIV-1 in real pages of one browser, before the sandbox over HTTP: one stream, handed over when its tab dies. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { CONNECTION, crash, DANA, look, until, usePortal } from './tabs/portal.ts';

const portal = usePortal();

/** Every tab has heard all of the server's log behind where it began: each event once, in order, without a reset. */
async function heardAll(tabs: readonly Page[], person = DANA): Promise<void> {
  for (const tab of tabs) {
    const since = await look(tab, ({ since }) => since);
    const log = await portal.log(since, person);
    await until(async () => (await look(tab, ({ heard }) => heard.at(-1))) === log.at(-1));
    assert.deepEqual(await look(tab, ({ heard }) => heard), log);
    assert.equal(await look(tab, ({ resets }) => resets), 0);
  }
}

/** Every element of every tab shows the server's state. */
async function showsAll(tabs: readonly Page[]): Promise<void> {
  const version = await portal.version();
  for (const tab of tabs)
    await until(async () => (await look(tab, (seen) => seen.versions())).every((shown) => shown === version));
}

const live = (tab: Page) => until(async () => (await look(tab, ({ healths }) => healths.at(-1)?.status)) === 'live');

it('LIV-1 three tabs × two scopes × four elements: one stream, opened once, and every tab hears everything once', async () => {
  const tabs = [await portal.open(), await portal.open(), await portal.open()];
  for (const tab of tabs) await live(tab);
  await portal.grant(200);
  await heardAll(tabs);
  await showsAll(tabs);
  assert.deepEqual([portal.streams, portal.asked.length], [1, 1]);
});

it('LIV-1 the leading tab dies, over and over, while others come and hundreds of events happen: nothing lost, nothing doubled', async () => {
  const tabs = [await portal.open(), await portal.open(), await portal.open()];
  for (const kill of [(page: Page) => page.close(), crash, (page: Page) => page.close(), crash]) {
    await until(() => portal.streams === 1);
    const leading = portal.leading(tabs);
    const before = portal.asked.length;
    const [, , newcomer] = await Promise.all([portal.grant(60), kill(leading), portal.open()]);
    tabs.splice(tabs.indexOf(leading), 1, newcomer);
    await until(() => portal.asked.length > before && tabs.includes(portal.asked.at(-1)!));
    await portal.grant(10);
    await heardAll(tabs);
  }
  await showsAll(tabs);
  await until(() => portal.streams === 1);
});

it('LIV-1 a tab that comes late, under a leader that is far ahead, misses nothing of what happened since it read', async () => {
  const first = await portal.open();
  await live(first);
  const late = portal.open();
  await portal.grant(100);
  await heardAll([first, await late]);
  await showsAll([first, await late]);
  assert.deepEqual([portal.streams, portal.asked.length], [1, 1]);
});

it('LIV-1 a hidden leader hands over to a tab that is seen, and nothing is lost on the way', async () => {
  const tabs = [await portal.open(), await portal.open(), await portal.open()];
  for (const tab of tabs) await live(tab);
  const [hidden, other] = [portal.leading(tabs), tabs.find((tab) => tab !== portal.leading(tabs))!];
  await look(other, ({ see }) => see(false));
  const granted = portal.grant(100);
  await look(hidden, ({ see }) => see(false));
  const seen = tabs.find((tab) => tab !== hidden && tab !== other)!;
  await until(() => portal.leading(tabs) === seen && portal.streams === 1);
  await granted;
  await heardAll(tabs);
  // Hidden all of them, the last one keeps it; seen again, another one has it.
  await look(seen, ({ see }) => see(false));
  await look(other, ({ see }) => see(true));
  await until(() => portal.leading(tabs) === other && portal.streams === 1);
  await portal.grant(10);
  await heardAll(tabs);
});

it('LIV-1 a session that becomes somebody else’s leaves alone; the others go on by the next one’s stream', async () => {
  const tabs = [await portal.open(), await portal.open(), await portal.open()];
  for (const tab of tabs) await live(tab);
  const [swapped] = [portal.leading(tabs)];
  const others = tabs.filter((tab) => tab !== swapped);
  await portal.grant(5);
  await heardAll(tabs);
  const before = portal.asked.length;
  await look(swapped, ({ becomes }) => becomes({ user_id: 'usr_dana', connection_id: null }));
  // It opens one of its own too, before or after that.
  await until(() => portal.asked.slice(before).some((page) => others.includes(page)));
  const heard = await look(swapped, (tab) => tab.heard.length);
  await portal.grant(20);
  await heardAll(others);
  await showsAll(others);
  const told = await look(swapped, (tab) => tab.heard.slice(0));
  assert.ok(told.length >= heard);
});

it('LIV-1 no event of theirs reaches a tab of another person, another connection or other permissions', async () => {
  const people = [
    DANA,
    { user_id: 'usr_tom', connection_id: CONNECTION },
    { user_id: 'usr_dana', connection_id: null },
    { ...DANA, permissions: ['support:read', 'notifications:read'] },
    { ...DANA, permissions: ['billing:read'] },
  ];
  const tabs: Page[][] = [];
  for (const person of people) tabs.push([await portal.open(person), await portal.open(person)]);
  await until(() => portal.streams === people.length);
  await portal.grant(30);
  const names = new Set<string>();
  for (const [index, person] of people.entries()) {
    const [leader, follower] = tabs[index]!;
    await heardAll(tabs[index]!, person);
    for (const tab of [leader!, follower!]) {
      const heard = await look(tab, ({ overheard }) => overheard);
      const mine = new Set(heard.map(({ name }) => name));
      assert.ok(mine.size <= 1);
      mine.forEach((name) => names.add(name));
      // All that was on the wire of its channel is what its own session may hear.
      const may = new Set(await portal.log(await look(tab, ({ since }) => since), person));
      for (const { data } of heard)
        for (const { id } of (JSON.parse(data) as { events?: { id: string }[] }).events ?? [])
          assert.ok(may.has(id), id);
      assert.equal(
        heard.some(({ data }) => /es_[\w-]{20}/.test(data)),
        false,
        'no token',
      );
    }
  }
  assert.equal(names.size, people.length);
  // Who may not read money heard of none.
  const poor = await look(tabs[3]![1]!, ({ overheard }) => overheard);
  assert.equal(JSON.stringify(poor).includes('wallet.updated'), false);
  assert.equal(portal.streams, people.length);
});

it('LIV-2 after streams were cut for a while, with events meanwhile, every tab has heard everything once', async () => {
  const tabs = [await portal.open(), await portal.open(), await portal.open()];
  for (const tab of tabs) await live(tab);
  const { network } = portal.sandbox.api;
  for (let round = 0; round < 3; round += 1) {
    await portal.grant(10);
    network.cutStreams();
    await portal.grant(40);
    await until(() => portal.streams === 1);
  }
  await heardAll(tabs);
  await showsAll(tabs);
});

it('LIV-1 tabs that are gone hold nothing: no stream, no lock, nobody waiting', async () => {
  const tabs = [await portal.open(), await portal.open()];
  for (const tab of tabs) await live(tab);
  for (const tab of tabs) await look(tab, ({ leave }) => leave());
  await until(() => portal.streams === 0);
  const left = await tabs[0]!.evaluate(async () => {
    const { held, pending } = await navigator.locks.query();
    return [...held!, ...pending!].map(({ name }) => name);
  });
  assert.deepEqual(left, []);
});

it('LIV-2 a tab comes back from the back-forward cache: what happened meanwhile is there once, in order', async () => {
  const tabs = [await portal.open(), await portal.open()];
  for (const tab of tabs) await live(tab);
  await portal.grant(5);
  await heardAll(tabs);
  const away = portal.leading(tabs);
  await away.evaluate(() => Object.assign(globalThis, { isSame: true }));
  await away.goto('about:blank');
  await until(() => portal.leading(tabs) !== away);
  await portal.grant(50);
  // It is there again at once: nothing is loaded.
  await away.goBack({ waitUntil: 'commit' });
  assert.equal(await away.evaluate('globalThis.isSame'), true);
  await heardAll(tabs);
  await showsAll(tabs);
  assert.equal(portal.streams, 1);
});
