import { expect } from '@open-wc/testing';
import type { RevampdError } from '@revampd/api-client';
import { rest, until } from '../test/fake-timers.ts';
import { apply, gate, openPage } from '../test/page.ts';
import { CONNECTION, createPlatform, DANA, OTHER, TOM, type Platform } from '../test/platform.ts';
import { show, showsVersion } from '../test/shown.ts';
import { createScope, type Scope } from './scope.ts';

const failure = (promise: Promise<unknown>): Promise<RevampdError> =>
  promise.then(
    () => expect.fail('It was meant to be refused.'),
    (error: RevampdError) => error,
  );

/** The next token is for whoever the host says. */
const refresh = async ({ session }: Scope): Promise<void> => void (await session.replace(await session.token()));

/** A scope that was opened by an element, and whose host answers what a test gives. */
function openScope(platform: Platform, fetchSession: () => Promise<never>): { scope: Scope; release: () => void } {
  const scope = createScope({ baseUrl: platform.baseUrl, fetch: platform.fetch, retryDelay: () => 0, fetchSession });
  return { scope, release: scope.acquire() };
}

describe('a scope', () => {
  it('SES-1 two on a page share no token, cache, act, intent, health or error', async () => {
    const platform = createPlatform();
    const [one, two] = [openPage(platform), openPage(platform, { ...TOM, connection: OTHER })];
    const [first, second] = [show(one.scope), show(two.scope)];
    await Promise.all([first, second].map((shown) => showsVersion(shown, 1)));
    expect(platform.sent('/wallet').map(({ path, user }) => [path.split('/')[3], user])).to.have.deep.members([
      [CONNECTION, DANA.user],
      [OTHER, TOM.user],
    ]);
    // A token.
    expect(await one.scope.session.token()).not.to.equal(await two.scope.session.token());
    // What was read.
    platform.change();
    one.scope.retry();
    await one.scope.queries.invalidateQueries();
    await showsVersion(first, 2);
    expect(second.version).to.equal(1);
    // An act and its intent.
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await one.act.submit(apply());
    expect([one.act.state.status, two.act.state.status, two.states.length]).to.deep.equal(['unknown', 'idle', 0]);
    platform.twist = () => undefined;
    expect(await two.act.restore()).to.equal(undefined);
    // An error, and what follows from it.
    one.person = undefined;
    await refresh(one.scope).catch(() => {});
    expect([one.scope.session.state, two.scope.session.state]).to.deep.equal(['ended', 'ready']);
    // How fresh it is.
    two.scope.goLive();
    await until(() => two.scope.health.current.status === 'live');
    expect(one.scope.health.current.status).to.equal('ended');
    // Its end.
    await one.leave();
    expect(second.version).to.equal(1);
    expect(await two.scope.connectionFor(undefined)).to.equal(OTHER);
  });

  it('SES-1 two of the same person and connection: each sends its own act alone', async () => {
    const platform = createPlatform();
    const [one, two] = [openPage(platform), openPage(platform)];
    await Promise.all([one.act.submit(apply(1)), two.act.submit(apply(2))]);
    expect([one.states, two.states].map((states) => states.filter((status) => status === 'done').length)).to.deep.equal(
      [1, 1],
    );
    expect(platform.entries.map(({ amount }) => amount).sort()).to.deep.equal([1, 2]);
  });

  it('SES-7 another person: what was read and begun is gone in the same moment, and told once', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    await page.act.submit(apply());
    let forgotten = 0;
    page.scope.onForget(() => (forgotten += 1));
    page.person = TOM;
    const { scope } = page;
    const after: unknown[] = [];
    scope.session.subscribe(() => {
      if (scope.session.state === 'ready') {
        after.push(scope.epoch, scope.queries.getQueryCache().getAll().length, page.act.state.status, forgotten);
      }
    });
    await refresh(scope);
    expect(after).to.deep.equal([1, 0, 'idle', 1]);
    // A fresh token of the same person takes nothing.
    await refresh(scope);
    expect([scope.epoch, forgotten]).to.deep.equal([1, 1]);
  });

  it('SES-7 one who forgets badly doesn’t keep the others from it', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const { reportError } = globalThis;
    const thrown: unknown[] = [];
    globalThis.reportError = (cause) => thrown.push(cause);
    const shown = show(page.scope);
    await showsVersion(shown, 1);
    await page.act.submit(apply());
    page.scope.health.subscribe(() => {
      throw new Error('A listener is broken.');
    });
    page.act.subscribe(() => {
      throw new Error('An element is broken.');
    });
    page.scope.onForget(() => {
      throw new Error('A forgetter is broken.');
    });
    let forgotten = false;
    page.scope.onForget(() => (forgotten = true));
    page.person = TOM;
    await refresh(page.scope);
    globalThis.reportError = reportError;
    expect([forgotten, page.scope.queries.getQueryCache().getAll().length, thrown.length]).to.deep.equal([true, 0, 2]);
  });

  it('SES-7 a host that says whom its session is for at times only: the same person loses nothing, another all', async () => {
    const platform = createPlatform();
    const { token, expires_in } = platform.mint();
    const another = platform.mint(TOM);
    const answers = [{ token, expires_in }, platform.mint(), { token: another.token, expires_in }] as never[];
    const { scope } = openScope(platform, async () => answers.shift()!);
    await scope.session.token();
    await refresh(scope);
    expect(scope.epoch).to.equal(0);
    await refresh(scope);
    expect(scope.epoch).to.equal(1);
    expect(platform.sent('/v1/session')).to.have.length(2);
  });

  it('SES-7 a host that names nobody: whose page it is by now is known before anything is sent with the new token', async () => {
    const platform = createPlatform();
    let person = { ...DANA };
    const { scope } = openScope(platform, async () => {
      const { token, expires_in } = platform.mint(person);
      return { token, expires_in } as never;
    });
    const shown = show(scope);
    await showsVersion(shown, 1);
    platform.revokeAll();
    person = { ...TOM, connection: OTHER };
    const before = platform.requests.length;
    await scope.queries.invalidateQueries();
    expect(await scope.connectionFor(undefined)).to.equal(OTHER);
    expect([scope.epoch, scope.ownConnectionId]).to.deep.equal([1, OTHER]);
    // The one that was refused, and the question.
    expect(platform.requests.slice(before).map(({ path, user }) => [path, user])).to.deep.equal([
      [`/v1/connections/${CONNECTION}/wallet`, undefined],
      ['/v1/session', TOM.user],
    ]);
  });

  it('a session for all connections shows none that isn’t named, and costs no call', async () => {
    const platform = createPlatform();
    const { scope } = openPage(platform, { ...DANA, connection: null });
    expect((await failure(scope.connectionFor(undefined))).code).to.equal('scope_mismatch');
    expect(platform.requests).to.have.length(0);
  });

  it('MNY-5 a session for one connection shows no other', async () => {
    const platform = createPlatform();
    const { scope } = openPage(platform);
    expect((await failure(scope.connectionFor(OTHER))).code).to.equal('scope_mismatch');
    expect(platform.requests).to.have.length(0);
  });

  it('goes live only while it is open, and again when it is opened again', async () => {
    const platform = createPlatform();
    const scope = createScope({
      baseUrl: platform.baseUrl,
      fetch: platform.fetch,
      fetchSession: async () => platform.mint(),
    });
    scope.goLive();
    await rest();
    expect(platform.requests).to.have.length(0);
    // Closed while the code comes.
    const release = scope.acquire();
    scope.goLive();
    release();
    await rest();
    expect(platform.streams).to.equal(0);
    scope.acquire();
    scope.goLive();
    await until(() => scope.health.current.status === 'live');
    expect(platform.sent('/v1/events')).to.have.length(1);
  });

  it('LIV-4 another person’s stream is closed before theirs is opened', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.scope.session.token();
    page.scope.goLive();
    await until(() => platform.streams === 1);
    page.person = TOM;
    await refresh(page.scope);
    await until(() => platform.streams === 0);
    expect(page.scope.health.current).to.deep.equal({ status: 'connecting' });
    page.scope.goLive();
    await until(() => page.scope.health.current.status === 'live');
    expect(platform.sent('/v1/events').map(({ user }) => user)).to.deep.equal([DANA.user, TOM.user]);
  });

  it('an element that is only moved keeps it; when the last has gone, what is under way is aborted', async () => {
    const platform = createPlatform();
    const { scope, release } = openScope(platform, async () => platform.mint() as never);
    const held = gate();
    platform.twist = async ({ path }) => (path.endsWith('/wallet') ? held.opened.then(() => undefined) : undefined);
    show(scope);
    await until(() => platform.sent('/wallet').length === 1);
    const { signal } = platform.sent('/wallet')[0]!;
    // In one task, as by a move; letting go twice is once.
    release();
    const again = scope.acquire();
    release();
    await rest();
    expect(signal.aborted).to.equal(false);
    again();
    await rest();
    expect([signal.aborted, scope.session.state]).to.deep.equal([true, 'none']);
  });
});
