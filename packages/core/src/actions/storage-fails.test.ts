/** A browser that keeps nothing, or hangs over it: an act goes on, and nothing is thrown at the page. */
import { expect } from '@open-wc/testing';
import { createStore, set } from 'idb-keyval';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';
import { keptAt } from '../test/kept.ts';
import { apply, gate, idOf, letGo, openPage } from '../test/page.ts';
import { createPlatform, DANA, problem } from '../test/platform.ts';

/** Puts something in the place of a part of the browser while a test runs. */
async function without(owner: object, name: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, value });
  try {
    await test();
  } finally {
    delete (owner as Record<string, unknown>)[name];
    if (before) Object.defineProperty(owner, name, before);
  }
}

/** Replaces how transactions of the database begin. */
const storageThat = (begin: () => never | IDBTransaction, test: () => Promise<void>): Promise<void> =>
  without(IDBDatabase.prototype, 'transaction', begin, test);

const refuse = (): never => {
  throw new DOMException('Storage is blocked.', 'SecurityError');
};
/** A request that nobody answers. */
const hanging = (): IDBTransaction =>
  ({
    objectStore: () => ({
      getAllKeys: () => ({}),
      getAll: () => ({}),
      put: () => {},
      delete: () => {},
      transaction: {},
    }),
  }) as never;

async function actsWithout(): Promise<void> {
  const platform = createPlatform();
  const page = openPage(platform);
  expect(await page.act.restore()).to.equal(undefined);
  let lost = 2;
  platform.twist = ({ path }) => (path.endsWith('/credit-applications') && lost-- > 0 ? 'lost' : undefined);
  await page.act.submit(apply());
  expect(page.act.state.status).to.equal('done');
  expect(platform.entries).to.have.length(1);
  await page.leave();
  await rest();
}

describe('storage that fails', () => {
  before(() => keptAt(createPlatform()));

  it('IndexedDB is blocked: the act goes on in the page alone', () => storageThat(refuse, actsWithout));

  it('http: no WebCrypto and no Web Locks', () =>
    without(crypto, 'subtle', undefined, () => without(navigator, 'locks', undefined, actsWithout)));

  it('locks are refused, as in a sandboxed frame', () =>
    without(
      navigator,
      'locks',
      { request: () => Promise.reject(new DOMException('No.', 'SecurityError')) },
      actsWithout,
    ));

  it('IndexedDB hangs: what is to be sent waits for it a second, and no longer', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    const timers = fakeTimers();
    try {
      await storageThat(hanging, async () => {
        void page.act.restore();
        const sent = page.act.submit(apply());
        await rest();
        expect([page.act.state.status, platform.sent('/credit-applications').length]).to.deep.equal(['submitting', 0]);
        await timers.fire(1000);
        await sent;
        expect([page.act.state.status, platform.entries.length]).to.deep.equal(['done', 1]);
      });
    } finally {
      timers.restore();
    }
  });

  it('the session is slow: the act waits a second for what it would be kept with, and no timer is left when it is there', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.scope.session.token();
    const slow = gate();
    platform.twist = async ({ path }) => (path === '/v1/session' ? slow.opened.then(() => undefined) : undefined);
    const timers = fakeTimers();
    try {
      const first = page.act.submit(apply());
      await timers.fire(1000);
      await first;
      expect(platform.entries).to.have.length(1);
      slow.open();
      // What comes too late to be kept isn't: it has ended.
      await rest();
      await until(async () => (await keptAt(platform)).length === 0);
      await page.act.submit(apply());
      expect(timers.running).not.to.include(1000);
    } finally {
      timers.restore();
    }
  });

  it('left while it waits to be kept: no timer is left, and nothing is sent', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    const timers = fakeTimers();
    try {
      await storageThat(hanging, async () => {
        const sent = page.act.submit(apply());
        await until(() => timers.running.includes(1000));
        const id = idOf(page.act);
        expect(id).to.be.a('string');
        void page.leave();
        await sent;
        expect(timers.running).not.to.include(1000);
        expect(platform.sent('/credit-applications')).to.have.length(0);
      });
    } finally {
      timers.restore();
    }
  });

  it('THR-3 another tab has removed all that is kept of the person since: the act goes on in the page alone', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    const tab = new BroadcastChannel('revampd-embed purge');
    tab.postMessage({ baseUrl: platform.baseUrl, userId: DANA.user });
    await rest();
    tab.close();
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await page.act.submit(apply());
    expect([page.act.state.status, await keptAt(platform)]).to.deep.equal(['unknown', []]);
    await page.leave();
  });

  it('what is kept can’t be read, or is no intent: it is thrown away, and nothing is sent', async () => {
    const platform = createPlatform();
    const name = `${platform.baseUrl} usr_dana con_harborline_northgate`;
    const store = createStore('revampd-embed', 'intents');
    const savedAt = platform.now;
    await set(`${name} aaaaaaaaaaaaaaaa`, { iv: new Uint8Array(12), data: new ArrayBuffer(64), savedAt }, store);
    await set(`${name} bbbbbbbbbbbbbbbb`, { iv: 7, data: 'x', savedAt }, store);
    await set(`${name} cccccccccccccccc`, 'nothing', store);
    await set(`${name} dddddddddddddddd`, null, store);
    const { act } = openPage(platform);
    expect(await act.restore()).to.equal(undefined);
    expect(await keptAt(platform)).to.deep.equal([]);
    expect(platform.sent('/credit-applications')).to.have.length(0);
  });

  it('the session can’t be read when something is kept: it stays for a better moment', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'lost' : undefined);
    await page.act.submit(apply());
    await page.leave();
    platform.twist = ({ path }) => (path === '/v1/session' ? problem(500, 'internal_error') : undefined);
    const next = openPage(platform);
    const found = next.act.restore();
    await until(() => next.act.state.status === 'unknown' && next.act.state.error !== undefined);
    await next.leave();
    expect(await found).to.equal(undefined);
    expect(await keptAt(platform)).to.have.length(1);
    platform.twist = () => undefined;
    expect(await openPage(platform).act.restore()).not.to.equal(undefined);
  });

  it('the browser can’t forget one that ended: this page doesn’t send it again', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    await without(IDBObjectStore.prototype, 'delete', refuse, async () => {
      await page.act.submit(apply());
      await letGo(idOf(page.act)!);
    });
    expect(await keptAt(platform)).to.have.length(1);
    page.act.dismiss();
    expect(await page.act.restore()).to.equal(undefined);
    expect(platform.sent('/credit-applications')).to.have.length(1);
  });
});
