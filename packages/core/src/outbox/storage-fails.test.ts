import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { createDesk, DANA, isSent, type Desk, type DeskPage } from '../test/desk.ts';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';

describe('words in a browser that fails to keep them', () => {
  let desk: Desk;
  let page: DeskPage;
  beforeEach(async () => {
    desk = await createDesk();
    page = desk.open();
    await page.scope.session.token();
  });
  afterEach(async () => {
    page.leave();
    browserState.restore();
    await rest();
  });

  for (const [reason, fault] of [
    ['quota', () => new DOMException('Full', 'QuotaExceededError')],
    ['unavailable', () => new DOMException('Private', 'InvalidStateError')],
  ] as const) {
    it(`a browser that keeps nothing (${reason}) says so, and sends all the same`, async () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw fault();
      };
      try {
        browserState.online(false);
        page.send('One');
        page.draft.set({ body: 'Two' });
        await page.draft.flush();
        await until(() => page.outbox.keeping.status === 'memory');
        expect(page.outbox.keeping).to.deep.equal({ status: 'memory', reason });
        expect(page.draft.keeping).to.deep.equal({ status: 'memory', reason });
        expect(page.draft.value).to.deep.equal({ body: 'Two' });
        browserState.online(true);
        await isSent(page);
        expect(await desk.said(DANA)).to.deep.equal(['One']);
      } finally {
        IDBObjectStore.prototype.put = put;
      }
    });
  }

  it('THR-3 a draft that the browser failed to keep is kept when the page is hidden, if it can be by then', async () => {
    await until(() => page.draft.isReady);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    try {
      page.draft.set({ body: 'One' });
      await page.draft.flush();
      expect(page.draft.keeping).to.deep.equal({ status: 'memory', reason: 'quota' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    browserState.visible(false);
    await until(() => page.draft.keeping.status === 'kept');
    page.leave();
    const next = desk.open();
    await until(() => next.draft.isReady);
    expect(next.draft.value).to.deep.equal({ body: 'One' });
    next.leave();
  });

  it('storage that hangs stops nothing: it is sent after a second', async () => {
    await rest();
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = (() => ({
      objectStore: () => ({ put() {}, getAllKeys: () => ({}), delete() {} }),
    })) as never;
    const timers = fakeTimers();
    try {
      page.send('One');
      await timers.fire(1_000);
      await timers.fire(1_000);
      await isSent(page);
      expect(await desk.said(DANA)).to.deep.equal(['One']);
    } finally {
      timers.restore();
      IDBDatabase.prototype.transaction = transaction;
    }
  });
});
