import { expect } from '@open-wc/testing';
import { createStore, keys } from 'idb-keyval';
import { browserState } from '../test/browser-state.ts';
import { CONNECTION, createDesk, DANA, isSent, shows, type Desk, type DeskPage } from '../test/desk.ts';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { problem } from '../test/platform.ts';
import { createMessageKeeper } from './message-keeper.ts';
import type { UnsentMessage } from './unsent-message.ts';

const isPost = ({ path, method }: { path: string; method: string }) => method === 'POST' && path.endsWith('/messages');

/** A whole page of the browser's, which can be killed: its locks go, and nothing in it runs on. */
async function openFrame(desk: Desk): Promise<{ readonly page: DeskPage; kill(): void }> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { document: inside } = frame.contentWindow!;
  const script = inside.createElement('script');
  script.type = 'module';
  const from = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);
  script.textContent = `
    import { createScope } from ${from('../session/scope.ts')};
    import { openOutbox } from ${from('./outbox.ts')};
    parent.dispatchEvent(new CustomEvent('frame-ready', { detail: { createScope, openOutbox } }));
  `;
  const ready = new Promise<any>((resolve) =>
    addEventListener('frame-ready', (event) => resolve((event as CustomEvent).detail), { once: true }),
  );
  inside.body.append(script);
  const { createScope, openOutbox } = await ready;
  const scope = createScope({
    baseUrl: desk.baseUrl,
    // The frame's own requests, carried by this page's network.
    fetch: (request: Request) => desk.fetch(request),
    retryDelay: () => 0,
    fetchSession: async () => desk.mint(DANA),
  });
  scope.acquire();
  const outbox = openOutbox(scope, { connectionId: 'con_harborline_northgate', objectId: desk.ticketId });
  return { page: { scope, outbox } as DeskPage, kill: () => frame.remove() };
}

describe('outbox in several tabs', () => {
  let desk: Desk;
  let pages: DeskPage[];
  const open = (): DeskPage => {
    const page = desk.open();
    pages.push(page);
    return page;
  };
  const kept = async (): Promise<string[]> =>
    (await keys<string>(createStore('revampd-embed-words', 'words'))).filter((name) => name.startsWith(desk.baseUrl));
  beforeEach(async () => {
    desk = await createDesk();
    pages = [];
  });
  afterEach(async () => {
    for (const page of pages) page.leave();
    browserState.restore();
    await rest();
  });

  it('THR-1 two tabs show a message once, and send it once', async () => {
    const here = open();
    const there = open();
    await until(() => here.outbox.isReady && there.outbox.isReady);
    browserState.online(false);
    here.send('One');
    await shows(there, 'One: queued');
    there.send('Two');
    await shows(here, 'One: queued', 'Two: queued');
    browserState.online(true);
    await isSent(here);
    await isSent(there);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two']);
    expect(desk.posts).to.have.length(2);
    await until(async () => (await kept()).length === 0);
  });

  it('what failed in one tab is failed in the other, and deleted or retried from there', async () => {
    const here = open();
    const there = open();
    await until(() => here.outbox.isReady && there.outbox.isReady);
    desk.fate = (sent) => (isPost(sent) ? problem(500, 'internal_error') : undefined);
    const id = here.send('One');
    await shows(here, 'One: failed');
    await shows(there, 'One: failed');
    desk.fate = () => undefined;
    there.outbox.retry(id);
    await isSent(there);
    await isSent(here);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
    desk.fate = (sent) => (isPost(sent) ? problem(500, 'internal_error') : undefined);
    const other = here.send('Two');
    await shows(there, 'Two: failed');
    there.outbox.delete(other);
    await isSent(here);
    expect(await kept()).to.deep.equal([]);
  });

  it('a tab is told of what another has sent, once, also where it never knew that it was there', async () => {
    const here = open();
    const there = open();
    const heard: UnsentMessage[] = [];
    there.outbox.subscribe((message) => message?.state.status === 'sent' && heard.push(message));
    await until(() => here.outbox.isReady && there.outbox.isReady);
    // The words were kept, sent and gone again before this tab had looked.
    const page = desk.scopeFor(DANA);
    const quick = createMessageKeeper(
      page.scope,
      { connectionId: CONNECTION, objectId: desk.ticketId },
      () => {},
      () => {},
    );
    await quick.open();
    const entry = await desk.write(DANA, 'One');
    quick.say({ id: entry.client_id!, is: 'sent', entry });
    await until(() => heard.length === 1);
    quick.say({ id: entry.client_id!, is: 'sent', entry });
    expect(heard[0]).to.deep.include({ id: entry.client_id, body: 'One', state: { status: 'sent', entry } });
    expect(there.unsent).to.deep.equal([]);
    here.send('Two');
    await until(() => heard.some(({ body }) => body === 'Two'));
    await isSent(here);
    await rest();
    expect(heard.map(({ body }) => body)).to.deep.equal(['One', 'Two']);
    quick.close();
    page.leave();
  });

  it('THR-2 a tab is killed while it sends: another takes its messages up, with their keys, in order', async function () {
    // The frame fetches all of the code once more.
    this.timeout(30_000);
    const here = open();
    await until(() => here.outbox.isReady);
    const { page, kill } = await openFrame(desk);
    await until(() => page.outbox.isReady);
    const held = gate();
    desk.fate = (sent) => (isPost(sent) ? { done: () => {}, until: held.opened } : undefined);
    const { id } = page.outbox.send({ body: 'One' });
    page.outbox.send({ body: 'Two' });
    await until(() => desk.posts.length === 1 && here.outbox.messages.length === 2);
    await rest();
    // This tab may not send while that one does.
    expect(desk.posts).to.have.length(1);
    desk.fate = () => undefined;
    kill();
    await isSent(here);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two']);
    expect(desk.posts.map(({ key }) => key).slice(0, 2)).to.deep.equal([id, id]);
    held.open();
  });

  it('a tab that was put to sleep in the middle of sending doesn’t hold up the others for ever', async () => {
    const asleep = gate();
    const name = `revampd-embed outbox ${desk.baseUrl} con_harborline_northgate ${desk.ticketId}`;
    const sleeping = navigator.locks.request(name, () => asleep.opened).catch(() => {});
    const here = open();
    await until(() => here.outbox.isReady);
    const timers = fakeTimers();
    try {
      here.send('One');
      await timers.fire(30_000);
      await isSent(here);
      expect(await desk.said(DANA)).to.deep.equal(['One']);
    } finally {
      timers.restore();
      asleep.open();
      await sleeping;
    }
  });

  it('its lock is taken away while it sends: what it sent is asked for again with the same key', async () => {
    const here = open();
    await until(() => here.outbox.isReady);
    const held = gate();
    desk.fate = (sent) => (isPost(sent) ? { done: () => {}, until: held.opened } : undefined);
    here.send('One');
    await until(() => desk.posts.length === 1);
    desk.fate = () => undefined;
    const name = `revampd-embed outbox ${desk.baseUrl} con_harborline_northgate ${desk.ticketId}`;
    await navigator.locks.request(name, { steal: true }, () => rest());
    here.send('Two');
    await isSent(here);
    held.open();
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two']);
    expect(new Set(desk.posts.filter(({ body }) => body.body === 'One').map(({ key }) => key)).size).to.equal(1);
  });

  it('TIC-9 who took its lock away dies: what was being sent is sent all the same', async () => {
    const here = open();
    await until(() => here.outbox.isReady);
    await rest();
    const held = gate();
    desk.fate = (sent) => (isPost(sent) ? { done: () => {}, until: held.opened } : undefined);
    here.send('One');
    await until(() => desk.posts.length === 1);
    const name = `revampd-embed outbox ${desk.baseUrl} con_harborline_northgate ${desk.ticketId}`;
    await navigator.locks.request(name, { steal: true }, () => {});
    desk.fate = () => undefined;
    held.open();
    await isSent(here);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-3 a tab whose session has another storage key leaves alone what it can’t open', async () => {
    const here = open();
    await until(() => here.outbox.isReady);
    browserState.online(false);
    here.send('One');
    await until(async () => (await kept()).length === 1);
    const session = await desk.act(DANA, 'GET', '/v1/session');
    desk.fate = ({ path }) =>
      path === '/v1/session' ? Response.json({ ...session, storage_key: `${'A'.repeat(42)}A` }) : undefined;
    const there = open();
    await until(() => there.outbox.isReady);
    await rest();
    expect(there.unsent).to.deep.equal([]);
    expect(here.unsent).to.deep.equal(['One: queued']);
    expect(await kept()).to.have.length(1);
    browserState.online(true);
    await isSent(here);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  for (const missing of ['locks', 'BroadcastChannel'] as const) {
    it(`a browser without ${missing} sends all the same, each message once`, async () => {
      const owner = missing === 'locks' ? navigator : globalThis;
      const { BroadcastChannel } = globalThis;
      if (missing === 'locks') Object.defineProperty(owner, missing, { configurable: true, value: undefined });
      else delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
      try {
        const here = open();
        const there = open();
        here.send('One');
        there.send('Two');
        await isSent(here);
        await isSent(there);
        expect((await desk.said(DANA)).toSorted()).to.deep.equal(['One', 'Two']);
      } finally {
        if (missing === 'locks') delete (navigator as { locks?: unknown }).locks;
        else Object.assign(globalThis, { BroadcastChannel });
      }
    });
  }
});
