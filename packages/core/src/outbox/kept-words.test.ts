import { expect } from '@open-wc/testing';
import { createStore, entries } from 'idb-keyval';
import { KEPT_FOR } from '../kept/word-store.ts';
import { browserState } from '../test/browser-state.ts';
import { CONNECTION, createDesk, DANA, isSent, JOEL, shows, type Desk, type DeskPage } from '../test/desk.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { problem } from '../test/platform.ts';
import { resumeUnsent } from './resume.ts';

const isPost = ({ path, method }: { path: string; method: string }) => method === 'POST' && path.endsWith('/messages');

describe('kept words', () => {
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
  beforeEach(async () => {
    desk = await createDesk();
    pages = [];
  });
  afterEach(async () => {
    for (const page of pages) page.leave();
    browserState.restore();
    await rest();
  });

  it('TIC-9 never lost on a reload: what waited comes back in its place and goes; a draft survives too', async () => {
    const page = open();
    await page.scope.session.token();
    browserState.online(false);
    page.send('One');
    page.send('Two');
    page.draft.set({ body: 'Half a thou' });
    await page.draft.flush();
    await until(async () => (await kept()).length === 3);
    page.leave();
    const next = open();
    await shows(next, 'One: queued', 'Two: queued');
    await isReady(next);
    expect(next.draft.value).to.deep.equal({ body: 'Half a thou' });
    browserState.online(true);
    await isSent(next);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two']);
    await until(async () => (await kept()).length === 1);
  });

  it('THR-3 a message leaves the browser only after the server has it', async () => {
    const page = open();
    let atPost: number | undefined;
    desk.fate = async (sent) => {
      if (isPost(sent)) atPost = (await kept()).length;
    };
    page.send('One');
    await isSent(page);
    // It was kept before it was sent.
    expect(atPost).to.equal(1);
    await until(async () => (await kept()).length === 0);
  });

  it('THR-3 it isn’t sent before it is kept', async () => {
    const page = open();
    await until(() => page.outbox.isReady);
    const held = gate();
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = async function (...given) {
      await held.opened;
      return encrypt.apply(this, given);
    };
    try {
      page.send('One');
      await rest();
      expect(desk.posts).to.deep.equal([]);
      held.open();
      await isSent(page);
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
    }
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-3 left while it was being sent: asked with its key before anything is said to have failed', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) ? 'lost' : undefined);
    const states: string[] = [];
    const id = page.send('One');
    await until(async () => (await desk.said(DANA)).length === 1);
    page.leave();
    desk.fate = () => undefined;
    const next = open();
    next.outbox.subscribe((message) => message && states.push(message.state.status));
    await until(() => states.includes('sent'));
    expect(states).to.not.include('failed');
    expect(new Set(desk.posts.map(({ key }) => key))).to.deep.equal(new Set([id]));
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('a failed message comes back as failed, with why; it isn’t sent unasked', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) ? problem(500, 'internal_error') : undefined);
    const id = page.send('One');
    await shows(page, 'One: failed');
    await rest();
    page.leave();
    const asked = desk.posts.length;
    desk.fate = () => undefined;
    const next = open();
    await shows(next, 'One: failed');
    expect(next.outbox.messages[0]!.state).to.have.property('error').that.includes({ code: 'internal_error' });
    await rest();
    expect(desk.posts).to.have.length(asked);
    next.outbox.retry(id);
    await isSent(next);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-2 what was left goes by itself after a reload, though its thread isn’t opened', async () => {
    const page = open();
    await page.scope.session.token();
    browserState.online(false);
    page.send('One');
    page.send('Two');
    await page.outbox.flush();
    page.leave();
    browserState.online(true);
    const { scope, leave } = desk.scopeFor(DANA);
    expect(await resumeUnsent(scope, CONNECTION)).to.deep.equal([desk.ticketId]);
    await until(async () => (await desk.said(DANA)).length === 2);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two']);
    await until(async () => (await kept()).length === 0);
    expect(await resumeUnsent(scope, CONNECTION)).to.deep.equal([]);
    leave();
  });

  it('THR-3 kept for 30 days and no longer, whoever’s it is', async () => {
    const page = open();
    await page.scope.session.token();
    browserState.online(false);
    page.send('One');
    page.draft.set({ body: 'Two' });
    await page.draft.flush();
    await until(async () => (await kept()).length === 2);
    page.leave();
    desk.api.clock.advance(KEPT_FOR - 60_000);
    const inTime = open();
    await shows(inTime, 'One: queued');
    inTime.leave();
    desk.api.clock.advance(120_000);
    const joel = open(JOEL);
    await isReady(joel);
    await until(async () => (await kept()).length === 0);
    const late = open();
    await isReady(late);
    expect(late.unsent).to.deep.equal([]);
    expect(late.draft.value).to.equal(undefined);
  });

  it('THR-2 sent again after more than 24 hours, when its key is forgotten: the client_id still makes it one message', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) ? 'lost' : undefined);
    page.send('One');
    await shows(page, 'One: failed');
    await rest();
    page.leave();
    desk.api.clock.advance(5 * 24 * 3_600_000);
    desk.fate = () => undefined;
    const next = open();
    await shows(next, 'One: failed');
    next.outbox.retry(next.outbox.messages[0]!.id);
    await isSent(next);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });
});
