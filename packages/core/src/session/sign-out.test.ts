import { expect } from '@open-wc/testing';
import { getSession } from '@revampd/api-client';
import { createStore, entries } from 'idb-keyval';
import { openMessageDraft } from '../outbox/message-draft.ts';
import { CONNECTION, createDesk, DANA, TOM, type Desk, type DeskPage } from '../test/desk.ts';
import { browserState } from '../test/browser-state.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { problem } from '../test/platform.ts';
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

  it('SES-4 SES-7 a refresh that is under way doesn’t bring it back', async () => {
    const page = open();
    const { session } = page.scope;
    const token = await session.token();
    const refresh = session.replace(token).catch(({ code }: { code: string }) => code);
    await signOut(page.scope);
    expect(await refresh).to.equal('session_revoked');
    await rest();
    expect(session.state).to.equal('ended');
  });

  it('SES-4 over here too where Revampd doesn’t take its token any more, and no other one is fetched for that', async () => {
    const page = open();
    const { session } = page.scope;
    await session.token();
    const states: string[] = [];
    session.subscribe(() => states.push(session.state));
    desk.fate = () => problem(401, 'session_revoked');
    await signOut(page.scope);
    expect([states, session.state]).to.deep.equal([['ended'], 'ended']);
    expect(desk.requests.filter(({ method }) => method === 'DELETE')).to.have.length(1);
  });

  it('SES-4 over here before Revampd has answered', async () => {
    const page = open();
    await page.scope.session.token();
    const held = gate();
    desk.fate = ({ method }) => (method === 'DELETE' ? held.opened : undefined);
    const over = signOut(page.scope);
    await until(() => desk.requests.some(({ method }) => method === 'DELETE'));
    expect(page.scope.session.state).to.equal('ended');
    held.open();
    await over;
  });

  it('THR-3 purged, and the same person comes back in the same page: what they write then is kept', async () => {
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'A draft' });
    await page.draft.flush();
    await signOut(page.scope, { purge: true });
    const { epoch } = page.scope;
    page.scope.retry();
    await until(() => page.scope.epoch === epoch + 1);
    const draft = openMessageDraft(page.scope, { connectionId: CONNECTION, objectId: desk.ticketId });
    await until(() => draft.isReady);
    expect(draft.value).to.equal(undefined);
    draft.set({ body: 'Another draft' });
    await draft.flush();
    expect([draft.keeping.status, (await kept()).length]).to.deep.equal(['kept', 1]);
    draft.close();
  });

  it('a session that Revampd ended is taken up again where it was: nothing is forgotten for that', async () => {
    const page = open();
    await until(() => page.draft.isReady);
    const { scope } = page;
    page.draft.set({ body: 'A draft' });
    desk.fate = () => problem(401, 'session_revoked');
    await getSession(scope.client, {}).catch(() => {});
    expect(scope.session.state).to.equal('ended');
    desk.fate = () => undefined;
    scope.retry();
    await scope.session.token();
    expect([scope.epoch, page.draft.value]).to.deep.equal([0, { body: 'A draft' }]);
  });

  it('THR-3 purged where the session had ended before: nothing of the person is kept', async () => {
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'A draft' });
    await until(async () => (await kept()).length === 1);
    await signOut(page.scope);
    await signOut(page.scope, { purge: true });
    expect(await kept()).to.deep.equal([]);
  });

  it('THR-3 purged while the first session is fetched: nothing of the person is kept', async () => {
    const page = open();
    await until(() => page.draft.isReady);
    page.draft.set({ body: 'A draft' });
    await page.draft.flush();
    page.leave();
    await until(async () => (await kept()).length === 1);
    const { scope, leave } = desk.scopeFor(DANA);
    void scope.session.token();
    expect(scope.session.state).to.equal('fetching');
    await signOut(scope, { purge: true });
    expect(await kept()).to.deep.equal([]);
    leave();
  });

  it('where Revampd isn’t reached, it is over here all the same', async () => {
    const page = open();
    await page.scope.session.token();
    desk.fate = () => 'cut';
    await signOut(page.scope);
    expect(page.scope.session.state).to.equal('ended');
  });
});
