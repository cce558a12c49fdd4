import { expect } from '@open-wc/testing';
import { createStore, keys } from 'idb-keyval';
import { browserState } from '../test/browser-state.ts';
import { CONNECTION, createDesk, DANA, isSent, type Desk, type DeskPage } from '../test/desk.ts';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';
import { problem } from '../test/platform.ts';
import { resumeUnsent } from './resume.ts';

describe('words that can’t be read at first', () => {
  let desk: Desk;
  let pages: DeskPage[];
  const open = (): DeskPage => {
    const page = desk.open();
    pages.push(page);
    return page;
  };
  const kept = async (): Promise<string[]> =>
    (await keys<string>(createStore('revampd-embed-words', 'words'))).filter((name) => name.startsWith(desk.baseUrl));
  /** A page before this one left a message unsent. */
  const leaveUnsent = async (body: string): Promise<void> => {
    const page = open();
    await until(() => page.outbox.isReady);
    browserState.online(false);
    page.send(body);
    await until(async () => (await kept()).length === 1);
    page.leave();
    await rest();
  };
  const failSession = (how: 'cut' | 'refused'): void => {
    desk.fate = ({ path }) =>
      path !== '/v1/session' ? undefined : how === 'cut' ? 'cut' : problem(500, 'internal_error');
  };
  beforeEach(async () => {
    desk = await createDesk();
    pages = [];
  });
  afterEach(async () => {
    for (const page of pages) page.leave();
    browserState.restore();
    await rest();
  });

  it('TIC-9 reloaded without a network: what waits is shown and sent as soon as there is one', async () => {
    await leaveUnsent('One');
    failSession('cut');
    const page = open();
    await until(() => page.outbox.isReady);
    expect(page.outbox.keeping).to.deep.equal({ status: 'memory', reason: 'unavailable' });
    desk.fate = () => undefined;
    browserState.online(true);
    await until(async () => (await desk.said(DANA)).length === 1);
    await isSent(page);
    expect(page.outbox.keeping).to.deep.equal({ status: 'kept' });
  });

  it('TIC-9 reloaded while the session can’t be read: it goes when updates are live', async () => {
    await leaveUnsent('One');
    browserState.online(true);
    failSession('refused');
    const page = open();
    await until(() => page.outbox.isReady);
    expect(page.outbox.keeping.status).to.equal('memory');
    desk.fate = () => undefined;
    page.scope.health.set({ status: 'live' });
    await until(async () => (await desk.said(DANA)).length === 1);
    await isSent(page);
  });

  it('THR-2 what was left goes before what is written since, though the clock was set back', async () => {
    const { now } = Date;
    Date.now = () => now() + 86_400_000;
    await leaveUnsent('One');
    Date.now = now;
    const page = open();
    page.send('Two');
    page.send('Three');
    await until(() => page.outbox.isReady);
    expect(page.unsent).to.deep.equal(['One: queued', 'Two: queued', 'Three: queued']);
    await page.outbox.flush();
    page.leave();
    await rest();
    const next = open();
    await until(() => next.outbox.isReady);
    browserState.online(true);
    await isSent(next);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two', 'Three']);
  });

  it('THR-2 what is left unsent elsewhere is resumed when the session can be read', async () => {
    await leaveUnsent('One');
    failSession('cut');
    const { scope, leave } = desk.scopeFor(DANA);
    const resumed = resumeUnsent(scope, CONNECTION);
    await until(() => desk.requests.at(-1)!.path === '/v1/session');
    await rest();
    desk.fate = () => undefined;
    browserState.online(true);
    expect(await resumed).to.deep.equal([desk.ticketId]);
    await until(async () => (await desk.said(DANA)).length === 1);
    leave();
  });

  it('THR-2 THR-3 behind one that fails, what was written while the session couldn’t be read is kept as soon as it can', async () => {
    browserState.online(false);
    failSession('cut');
    const page = open();
    await until(() => page.outbox.isReady);
    page.send('One');
    page.send('Two');
    await page.outbox.flush();
    expect(page.outbox.keeping.status).to.equal('memory');
    desk.fate = ({ path }) => (path.endsWith('/messages') ? problem(500, 'internal_error') : undefined);
    browserState.online(true);
    await until(() => page.unsent[0] === 'One: failed');
    await until(async () => (await kept()).length === 2);
    page.leave();
    await rest();
    desk.fate = () => undefined;
    const next = open();
    await until(() => next.outbox.isReady);
    expect(next.unsent).to.deep.equal(['One: failed', 'Two: queued']);
  });

  it('THR-3 a draft that couldn’t be read at first stands before what was typed since, and nothing of it is lost', async () => {
    const before = open();
    before.draft.set({ body: 'A long text' });
    await before.draft.flush();
    before.leave();
    await rest();
    failSession('refused');
    const page = open();
    await until(() => page.draft.isReady);
    expect(page.draft.value).to.equal(undefined);
    desk.fate = () => undefined;
    page.draft.set({ body: 'x' });
    await page.draft.flush();
    expect(page.draft.value).to.deep.equal({ body: 'A long text\n\nx' });
    expect(page.draft.keeping).to.deep.equal({ status: 'kept' });
    page.leave();
    const next = open();
    await until(() => next.draft.isReady);
    expect(next.draft.value).to.deep.equal({ body: 'A long text\n\nx' });
    expect(await kept()).to.have.length(1);
  });

  it('THR-3 a draft that couldn’t be read at first is shown when the network is back', async () => {
    const before = open();
    before.draft.set({ body: 'A long text' });
    await before.draft.flush();
    before.leave();
    await rest();
    failSession('cut');
    const page = open();
    await until(() => page.draft.isReady);
    desk.fate = () => undefined;
    browserState.online(true);
    await until(() => page.draft.value?.body === 'A long text');
    expect(page.draft.keeping).to.deep.equal({ status: 'kept' });
  });

  it('THR-3 what was typed while the session couldn’t be read is kept as soon as it can', async () => {
    failSession('cut');
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'Typed' });
    await page.draft.flush();
    expect(page.draft.keeping).to.deep.equal({ status: 'memory', reason: 'unavailable' });
    desk.fate = () => undefined;
    browserState.online(true);
    await until(() => page.draft.keeping.status === 'kept');
    await page.draft.flush();
    expect(await kept()).to.have.length(1);
    page.leave();
    const next = open();
    await until(() => next.draft.isReady);
    expect(next.draft.value).to.deep.equal({ body: 'Typed' });
  });

  it('THR-3 what was typed before the session could be read, and then nothing more, is kept by itself', async () => {
    failSession('cut');
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'Typed' });
    await page.draft.flush();
    const timers = fakeTimers();
    try {
      desk.fate = () => undefined;
      browserState.online(true);
      await timers.fire(300);
      await until(async () => (await kept()).length === 1);
    } finally {
      timers.restore();
    }
  });

  it('a scope that closes first ends the wait to resume', async () => {
    failSession('cut');
    const { scope, leave } = desk.scopeFor(DANA);
    const resumed = resumeUnsent(scope, CONNECTION);
    leave();
    expect(await resumed).to.deep.equal([]);
  });

  it('storage that hangs from the start: it says so after two seconds, and sends all the same', async () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = (() => ({
      objectStore: () => ({ put: () => ({}), getAllKeys: () => ({}), getAll: () => ({}), delete: () => ({}) }),
    })) as never;
    const timers = fakeTimers();
    try {
      const page = open();
      await until(async () => {
        if (timers.running.includes(2_000)) await timers.fire(2_000);
        return page.outbox.isReady && page.draft.isReady;
      });
      expect(page.draft.keeping).to.deep.equal({ status: 'memory', reason: 'unavailable' });
      expect(page.outbox.keeping).to.deep.equal({ status: 'memory', reason: 'unavailable' });
      page.send('One');
      await until(async () => {
        if (timers.running.includes(1_000)) await timers.fire(1_000);
        return page.outbox.messages.length === 0;
      });
      expect(await desk.said(DANA)).to.deep.equal(['One']);
    } finally {
      timers.restore();
      IDBDatabase.prototype.transaction = transaction;
    }
  });
});
