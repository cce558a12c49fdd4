import { expect } from '@open-wc/testing';
import { createStore, keys } from 'idb-keyval';
import { browserState } from '../test/browser-state.ts';
import { createDesk, DANA, isSent, type Desk, type DeskPage } from '../test/desk.ts';
import { fakeTimers, rest, until, type FakeTimers } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';

describe('draft', () => {
  let desk: Desk;
  let pages: DeskPage[];
  let timers: FakeTimers;
  const open = async (user?: string): Promise<DeskPage> => {
    const page = desk.open(user);
    pages.push(page);
    await until(() => page.draft.isReady);
    return page;
  };
  const kept = async (): Promise<string[]> =>
    (await keys<string>(createStore('revampd-embed-words', 'words'))).filter(
      (name) => name.startsWith(desk.baseUrl) && name.includes(' d:'),
    );
  /** As after a reload, in a page that has nothing of it in memory. */
  const reloaded = async (): Promise<string | undefined> => {
    const page = desk.open();
    await until(() => page.draft.isReady);
    const found = page.draft.value?.body;
    page.leave();
    return found;
  };
  beforeEach(async () => {
    desk = await createDesk();
    pages = [];
    timers = fakeTimers();
  });
  afterEach(async () => {
    for (const page of pages) page.leave();
    timers.restore();
    browserState.restore();
    await rest();
  });

  it('THR-3 is kept 300 ms after the last key', async () => {
    const { draft } = await open();
    draft.set({ body: 'H' });
    draft.set({ body: 'Ha' });
    draft.set({ body: 'Half' });
    expect(timers.running.filter((milliseconds) => milliseconds === 300)).to.have.length(1);
    await rest();
    expect(await kept()).to.deep.equal([]);
    await timers.fire(300);
    await until(async () => (await kept()).length === 1);
    expect(await reloaded()).to.equal('Half');
  });

  it('THR-3 is kept at once when the page is hidden or left', async () => {
    const { draft } = await open();
    draft.set({ body: 'Half' });
    browserState.visible(false);
    await until(async () => (await reloaded()) === 'Half');
    browserState.visible(true);
    draft.set({ body: 'Half a' });
    dispatchEvent(new Event('pagehide'));
    await until(async () => (await reloaded()) === 'Half a');
  });

  it('nothing of it is left when it was emptied', async () => {
    const { draft } = await open();
    draft.set({ body: 'Half' });
    await draft.flush();
    expect(await kept()).to.have.length(1);
    draft.set(undefined);
    await until(async () => (await kept()).length === 0);
  });

  it('what was kept stands before what was typed while it was looked for', async () => {
    const { draft } = await open();
    draft.set({ body: 'Before' });
    await draft.flush();
    pages[0]!.leave();
    const held = gate();
    desk.fate = ({ path }) => (path === '/v1/session' ? held.opened : undefined);
    const page = desk.open();
    pages.push(page);
    page.draft.set({ body: 'Typed' });
    held.open();
    await until(() => page.draft.isReady);
    expect(page.draft.value).to.deep.equal({ body: 'Before\n\nTyped' });
  });

  it('the last tab that wrote wins; one that is being typed in isn’t changed under the fingers', async () => {
    const here = await open();
    const there = await open();
    there.draft.set({ body: 'There' });
    await there.draft.flush();
    await until(() => here.draft.value?.body === 'There');
    here.draft.set({ body: 'There, and here' });
    there.draft.set({ body: 'There still' });
    await there.draft.flush();
    await rest();
    expect(here.draft.value).to.deep.equal({ body: 'There, and here' });
    await here.draft.flush();
    await until(() => there.draft.value?.body === 'There, and here');
    expect(await reloaded()).to.equal('There, and here');
    expect(await kept()).to.have.length(1);
  });

  it('THR-3 words are in the draft or in the outbox at every moment until the server has them', async () => {
    const page = await open();
    page.draft.set({ body: 'One' });
    await page.draft.flush();
    const { put } = IDBObjectStore.prototype;
    const names: number[] = [];
    browserState.online(false);
    page.outbox.send({ body: 'One' }, page.draft);
    expect(page.draft.value).to.equal(undefined);
    const store = createStore('revampd-embed-words', 'words');
    const all = async () => (await keys<string>(store)).filter((name) => name.startsWith(desk.baseUrl));
    await until(async () => {
      const found = await all();
      names.push(found.length);
      return found.some((name) => name.includes(' m:'));
    });
    expect(names.every((count) => count === 1)).to.equal(true);
    // What is typed next is a draft of its own, whatever happens to the message.
    page.draft.set({ body: 'Two' });
    await page.draft.flush();
    browserState.online(true);
    await isSent(page);
    await until(async () => (await all()).length === 1);
    expect(await reloaded()).to.equal('Two');
    expect(await desk.said(DANA)).to.deep.equal(['One']);
    expect(IDBObjectStore.prototype.put).to.equal(put);
  });

  it('THR-1 two tabs send the same draft: one message, and the other tab’s field is empty', async () => {
    const here = await open();
    const there = await open();
    here.draft.set({ body: 'One' });
    await here.draft.flush();
    await until(() => there.draft.value?.body === 'One');
    here.outbox.send({ body: 'One' }, here.draft);
    there.outbox.send({ body: 'One' }, there.draft);
    await isSent(here);
    await isSent(there);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
    await until(async () => (await kept()).length === 0);
  });

  it('sent in another tab, a field with the same words is emptied, and one with others keeps them', async () => {
    const here = await open();
    const there = await open();
    const third = await open();
    here.draft.set({ body: 'One' });
    await here.draft.flush();
    await until(() => there.draft.value?.body === 'One' && third.draft.value?.body === 'One');
    third.draft.set({ body: 'One, and more' });
    here.outbox.send({ body: 'One' }, here.draft);
    await until(() => there.draft.value === undefined);
    expect(third.draft.value).to.deep.equal({ body: 'One, and more' });
    third.outbox.send({ body: 'One, and more' }, third.draft);
    await until(async () => (await desk.said(DANA)).length === 2);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'One, and more']);
  });
});
