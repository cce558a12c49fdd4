import { expect } from '@open-wc/testing';
import { createStore, entries } from 'idb-keyval';
import { saveIntent } from '../intents/intent-store.ts';
import { purgeKept } from '../kept/purge.ts';
import { browserState } from '../test/browser-state.ts';
import { CONNECTION, createDesk, DANA, isSent, JOEL, type Desk, type DeskPage } from '../test/desk.ts';
import { rest, until } from '../test/fake-timers.ts';
import { keptAt } from '../test/kept.ts';
import { gate } from '../test/page.ts';
import { problem, storageKeyOf } from '../test/platform.ts';

describe('kept words and another person', () => {
  let desk: Desk;
  let pages: DeskPage[];
  const open = (user?: string): DeskPage => {
    const page = desk.open(user);
    pages.push(page);
    return page;
  };
  /** What the browser keeps of words at this platform, as anyone who uses the computer could read it. */
  const kept = async (): Promise<[string, Record<string, any>][]> =>
    (await entries<string, any>(createStore('revampd-embed-words', 'words'))).filter(([name]) =>
      name.startsWith(`${desk.baseUrl} `),
    );
  const isReady = (page: DeskPage) => until(() => page.draft.isReady);
  /** Somebody else signs in on the same page: the next token is theirs. */
  const swap = async ({ scope }: DeskPage): Promise<void> => {
    const { epoch } = scope;
    await scope.session.replace(await scope.session.token());
    await until(() => scope.epoch > epoch);
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

  it('SES-7 another person on the page sees nothing of it and can open nothing of it; the first finds it again', async () => {
    const page = open();
    await page.scope.session.token();
    browserState.online(false);
    page.send('A secret message');
    await until(async () => (await kept()).length === 1);
    await isReady(page);
    page.draft.set({ body: 'A secret draft' });
    page.user = JOEL;
    await swap(page);
    // Gone at once from what she had, and nothing goes as him.
    expect(page.unsent).to.deep.equal([]);
    expect(page.draft.value).to.equal(undefined);
    const joel = open(JOEL);
    await isReady(joel);
    browserState.online(true);
    joel.send('His own');
    await isSent(joel);
    expect(joel.draft.value).to.equal(undefined);
    expect(await desk.said(DANA)).to.deep.equal([]);
    expect(await desk.said(JOEL)).to.deep.equal(['His own']);
    // What was typed in the last moment was kept as hers. Names hold ids only, and records open with her key alone.
    await until(async () => (await kept()).length === 2);
    for (const [name, { data, ...rest }] of await kept()) {
      expect(name).to.match(/^https:\S+ usr_dana con_\w+ tkt_\w+ [dm]:[0-9a-f]{32}$/);
      expect(Object.keys(rest).sort()).to.deep.equal(['iv', 'savedAt']);
      expect(new TextDecoder('latin1').decode(data)).to.not.contain('secret');
    }
    joel.leave();
    const again = open(DANA);
    await isReady(again);
    await until(async () => (await desk.said(DANA)).length === 1);
    expect(await desk.said(DANA)).to.deep.equal(['A secret message']);
    expect(again.draft.value).to.deep.equal({ body: 'A secret draft' });
  });

  it('SES-7 what was written before it was known whose it is isn’t kept as the next person’s', async () => {
    const held = gate();
    desk.fate = ({ path }) => (path === '/v1/session' ? held.opened : undefined);
    browserState.online(false);
    const page = open();
    await page.scope.session.token();
    page.send('A secret message');
    page.draft.set({ body: 'A secret draft' });
    page.user = JOEL;
    await swap(page);
    held.open();
    const joel = open(JOEL);
    await isReady(joel);
    await rest();
    expect(await kept()).to.deep.equal([]);
    expect(joel.draft.value).to.equal(undefined);
    browserState.online(true);
    await rest();
    expect(desk.posts).to.deep.equal([]);
  });

  it('THR-3 signOut with purge removes all of a person, and nothing of another', async () => {
    const page = open();
    await page.scope.session.token();
    browserState.online(false);
    page.send('One');
    page.draft.set({ body: 'Two' });
    await page.draft.flush();
    const joel = open(JOEL);
    joel.draft.set({ body: 'His' });
    await joel.draft.flush();
    const owner = { baseUrl: desk.baseUrl, connectionId: CONNECTION, purges: 0, now: Date.now };
    await saveIntent({ ...owner, userId: DANA, storageKey: storageKeyOf(DANA) }, 'intent1', {});
    await saveIntent({ ...owner, userId: JOEL, storageKey: storageKeyOf(JOEL) }, 'intent2', {});
    await until(async () => (await kept()).length === 3);
    await purgeKept({ baseUrl: desk.baseUrl, userId: DANA });
    expect((await kept()).map(([name]) => name.split(' ')[1])).to.deep.equal([JOEL]);
    expect((await keptAt(desk as never)).map(([name]) => name.split(' ')[1])).to.deep.equal([JOEL]);
  });

  for (const order of ['left first', 'purged first'] as const) {
    it(`THR-3 purged with something just typed, nothing of it is kept (${order})`, async () => {
      const page = open();
      await until(() => page.draft.isReady && page.outbox.isReady);
      page.draft.set({ body: 'Secret' });
      if (order === 'left first') page.leave();
      await Promise.resolve();
      await purgeKept({ baseUrl: desk.baseUrl, userId: DANA });
      page.leave();
      await rest();
      expect(await kept()).to.deep.equal([]);
    });
  }

  it('THR-3 purged while a message is being sent that fails then: nothing of it is kept', async () => {
    const page = open();
    const held = gate();
    const isPost = ({ path, method }: { path: string; method: string }) =>
      method === 'POST' && path.endsWith('/messages');
    desk.fate = async (sent) => {
      if (!isPost(sent)) return undefined;
      await held.opened;
      return problem(403, 'not_permitted');
    };
    page.send('Secret');
    await until(() => desk.posts.length === 1);
    await purgeKept({ baseUrl: desk.baseUrl, userId: DANA });
    held.open();
    await until(() => page.unsent[0] === 'Secret: blocked');
    await page.outbox.flush();
    expect(await kept()).to.deep.equal([]);
    expect(page.outbox.keeping.status).to.equal('memory');
    page.leave();
    // Who signs in again is kept for.
    const again = open();
    again.draft.set({ body: 'New' });
    await again.draft.flush();
    expect(await kept()).to.have.length(1);
  });

  it('THR-3 another tab that hears of a purge keeps nothing any more', async () => {
    const page = open();
    await until(() => page.draft.isReady && page.outbox.isReady);
    page.draft.set({ body: 'Secret' });
    const other = new BroadcastChannel('revampd-embed purge');
    const third = new BroadcastChannel('revampd-embed purge');
    const isHeard = new Promise((resolve) => (third.onmessage = resolve));
    other.postMessage({ baseUrl: desk.baseUrl, userId: DANA });
    await isHeard;
    other.close();
    third.close();
    await page.draft.flush();
    expect(await kept()).to.deep.equal([]);
  });
});
