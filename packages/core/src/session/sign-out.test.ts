import { expect } from '@open-wc/testing';
import { createStore, entries } from 'idb-keyval';
import { createDesk, DANA, TOM, type Desk, type DeskPage } from '../test/desk.ts';
import { browserState } from '../test/browser-state.ts';
import { rest, until } from '../test/fake-timers.ts';
import { signOut } from './sign-out.ts';

describe('signing out', () => {
  let desk: Desk;
  let pages: DeskPage[];
  const open = (user?: string): DeskPage => {
    const page = desk.open(user);
    pages.push(page);
    return page;
  };
  /** Names of the words that this browser keeps for this platform. */
  const kept = async (): Promise<string[]> =>
    (await entries<string, unknown>(createStore('revampd-embed-words', 'words')))
      .map(([name]) => String(name))
      .filter((name) => name.startsWith(`${desk.baseUrl} `));
  beforeEach(async () => {
    desk = await createDesk();
    pages = [];
  });
  afterEach(async () => {
    for (const page of pages) page.leave();
    browserState.restore();
    await rest();
  });

  it('THR-3 purged: nothing of the person is kept, and what another keeps is', async () => {
    const other = open(TOM);
    await until(() => other.draft.isReady);
    other.draft.set({ body: 'Tom’s draft' });
    await until(async () => (await kept()).length === 1);
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'A draft' });
    await until(async () => (await kept()).length === 2);
    await signOut(page.scope, { purge: true });
    await rest();
    expect((await kept()).map((name) => name.split(' ')[1])).to.deep.equal([TOM]);
  });

  it('THR-3 not purged: the same person finds it again', async () => {
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'A draft' });
    await until(async () => (await kept()).length === 1);
    await signOut(page.scope);
    page.leave();
    const next = open(DANA);
    await until(() => next.draft.isReady);
    expect(next.draft.value).to.deep.include({ body: 'A draft' });
  });

  it('SES-4 the session is over here and at the platform, and nothing more is asked for', async () => {
    const page = open();
    const token = await page.scope.session.token();
    await signOut(page.scope);
    expect([page.scope.session.state, page.scope.session.error?.code]).to.deep.equal(['ended', 'session_revoked']);
    const answer = await desk.api.fetch(`${desk.baseUrl}/v1/session`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status).to.equal(401);
    const asked = desk.requests.length;
    await signOut(page.scope);
    await rest();
    expect(desk.requests).to.have.length(asked);
  });

  it('where Revampd isn’t reached, it is over here all the same', async () => {
    const page = open();
    await page.scope.session.token();
    desk.fate = () => 'cut';
    await signOut(page.scope);
    expect(page.scope.session.state).to.equal('ended');
  });
});
