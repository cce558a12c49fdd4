import { expect } from '@open-wc/testing';
import { createStore, keys } from 'idb-keyval';
import { browserState } from '../test/browser-state.ts';
import { createDesk, DANA, isSent, shows, type Desk, type DeskPage } from '../test/desk.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { problem } from '../test/platform.ts';

const isPost = ({ path, method }: { path: string; method: string }) => method === 'POST' && path.endsWith('/messages');
const MORE = 'Hello, and one more important thing';

describe('a draft in two tabs, one of which sends it', () => {
  let desk: Desk;
  let pages: DeskPage[];
  const open = async (): Promise<DeskPage> => {
    const page = desk.open();
    pages.push(page);
    await until(() => page.draft.isReady && page.outbox.isReady);
    return page;
  };
  const kept = async (): Promise<string[]> =>
    (await keys<string>(createStore('revampd-embed-words', 'words'))).filter((name) => name.startsWith(desk.baseUrl));
  /** Both show the same draft. */
  const share = async (): Promise<[DeskPage, DeskPage]> => {
    const [here, there] = [await open(), await open()];
    here.draft.set({ body: 'Hello' });
    await here.draft.flush();
    await until(() => there.draft.value?.body === 'Hello');
    return [here, there];
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

  it('the other field is emptied as soon as the message is kept, before the server has it', async () => {
    const [here, there] = await share();
    browserState.online(false);
    here.outbox.send({ body: 'Hello' }, here.draft);
    await until(() => there.draft.value === undefined);
    expect(desk.posts).to.deep.equal([]);
  });

  it('THR-3 what the other tab has typed since is kept when the message is sent', async () => {
    const [here, there] = await share();
    const held = gate();
    const { put } = IDBObjectStore.prototype;
    // The message isn't kept before the other tab has typed on, and kept that.
    let isHeld = true;
    IDBObjectStore.prototype.put = function (...args) {
      if (isHeld && String(args[1]).includes(' m:')) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      desk.fate = (sent) => (isPost(sent) ? { done: () => {}, until: held.opened } : undefined);
      here.outbox.send({ body: 'Hello' }, here.draft);
      await until(() => desk.posts.length === 1);
      expect(there.draft.value!.body).to.equal('Hello');
      there.draft.set({ body: MORE });
      await there.draft.flush();
    } finally {
      isHeld = false;
      IDBObjectStore.prototype.put = put;
    }
    held.open();
    await isSent(here);
    await rest();
    expect(there.draft.value).to.deep.equal({ body: MORE });
    there.leave();
    await rest();
    const next = await open();
    expect(next.draft.value).to.deep.equal({ body: MORE });
  });

  for (const when of ['before the server has the first', 'while the first is being sent', 'after it'] as const) {
    it(`TIC-9 both send, with other words: both are sent (${when})`, async () => {
      const [here, there] = await share();
      const held = gate();
      if (when.startsWith('before')) browserState.online(false);
      else desk.fate = (sent) => (isPost(sent) ? { done: () => {}, until: held.opened } : undefined);
      // Not told yet, as between two tasks.
      there.draft.set({ body: MORE });
      const words = there.draft.value!;
      here.outbox.send({ body: 'Hello' }, here.draft);
      if (when === 'after it') {
        held.open();
        await isSent(here);
      }
      there.outbox.send(words, there.draft);
      await rest();
      held.open();
      browserState.online(true);
      await isSent(here);
      await isSent(there);
      expect((await desk.said(DANA)).toSorted()).to.deep.equal(['Hello', MORE]);
      await until(async () => (await kept()).length === 0);
    });
  }

  it('TIC-9 words that were sent, and typed on after a reload that didn’t know of it, are a message of their own', async () => {
    const before = await open();
    before.draft.set({ body: 'Hello' });
    await before.draft.flush();
    const { put } = IDBObjectStore.prototype;
    const held = gate();
    desk.fate = (sent) => (isPost(sent) ? { done: () => {}, until: held.opened } : undefined);
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      before.outbox.send({ body: 'Hello' }, before.draft);
      await until(async () => (await desk.said(DANA)).length === 1);
      before.leave();
      await rest();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    desk.fate = () => undefined;
    const page = await open();
    expect(page.draft.value).to.deep.equal({ body: 'Hello' });
    page.draft.set({ body: MORE });
    page.outbox.send({ body: MORE }, page.draft);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['Hello', MORE]);
    held.open();
  });

  it('THR-3 edited while the browser has no space: the record stays until the draft is kept', async () => {
    const page = await open();
    desk.fate = (sent) => (isPost(sent) ? problem(403, 'not_permitted') : undefined);
    const id = page.send('One');
    await shows(page, 'One: blocked');
    await page.outbox.flush();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      await page.outbox.edit(id, page.draft);
      page.send('Two');
      await shows(page, 'Two: blocked');
      await rest();
      expect((await kept()).filter((name) => name.includes(id))).to.have.length(1);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    page.leave();
    const next = await open();
    await shows(next, 'One: blocked');
  });
});
