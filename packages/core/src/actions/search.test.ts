/** What a page left in doubt is in doubt in the next one, until a search for it has ended (MNY-1, INTERACTION.md 3.4). */
import { expect } from '@open-wc/testing';
import { fakeTimers, rest, until, type FakeTimers } from '../test/fake-timers.ts';
import { keptAt } from '../test/kept.ts';
import { apply, gate, idOf, leaveInDoubt, openPage, reaches, type Page } from '../test/page.ts';
import { createPlatform, DANA, problem, TOM, type Platform } from '../test/platform.ts';

const questions = (platform: Platform): number => platform.sent('/v1/session').length;
const acts = (platform: Platform): number => platform.sent('/credit-applications').length;
const errorOf = ({ act }: Page) => (act.state as { error?: { code: string } }).error?.code;

/** The platform fails to say whose session it is, from now on. */
const failing = (platform: Platform, answer = () => problem(500, 'internal_error')): void => {
  platform.twist = ({ path }) => (path === '/v1/session' ? answer() : undefined);
};

describe('the search for what was left', () => {
  let timers: FakeTimers | undefined;
  afterEach(() => {
    timers?.restore();
    timers = undefined;
  });

  /** Lets a question fail in all of its attempts. */
  async function failOnce(page: Page): Promise<void> {
    for (let attempt = 1; attempt < 4; attempt += 1) await timers!.fire(0);
    await until(() => errorOf(page) !== undefined);
  }

  /** A page that has searched once, in vain. */
  async function searchedInVain(platform: Platform): Promise<Page & { found: Promise<unknown> }> {
    timers = fakeTimers();
    failing(platform);
    const page = openPage(platform);
    const found = page.act.restore();
    await failOnce(page);
    return Object.assign(page, { found });
  }

  it('MNY-1 it is slow: in doubt meanwhile, and nothing else is begun', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    const slow = gate();
    platform.twist = async ({ path }) => (path === '/v1/session' ? slow.opened.then(() => undefined) : undefined);
    const sent = acts(platform);
    const page = openPage(platform);
    const found = page.act.restore();
    await until(() => page.act.state.status === 'unknown');
    expect([idOf(page.act), errorOf(page)]).to.deep.equal([id, undefined]);
    page.act.dismiss();
    await page.act.submit(apply());
    void page.act.checkAgain();
    await rest();
    expect([page.act.state.status, acts(platform)]).to.deep.equal(['unknown', sent]);
    slow.open();
    expect(await found).to.deep.equal({ id, request: apply() });
    await reaches(page.act, 'done');
    expect(page.states).to.deep.equal(['unknown', 'submitting', 'done']);
    expect(platform.entries).to.have.length(1);
  });

  it('MNY-1 it fails: still in doubt, nothing else is begun, and it is searched again after a while, not at once', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    const page = await searchedInVain(platform);
    expect([page.act.state.status, idOf(page.act), errorOf(page)]).to.deep.equal(['unknown', id, 'internal_error']);
    page.act.dismiss();
    await page.act.submit(apply());
    const asked = questions(platform);
    await rest();
    expect([page.act.state.status, questions(platform), platform.entries.length]).to.deep.equal(['unknown', asked, 1]);
    // Again in vain.
    await timers!.fire(10_000);
    await failOnce(page);
    expect(questions(platform)).to.equal(asked + 4);
    platform.twist = () => undefined;
    await timers!.fire(10_000);
    expect(await page.found).to.deep.equal({ id, request: apply() });
    await reaches(page.act, 'done');
    expect(platform.entries).to.have.length(1);
    await until(async () => (await keptAt(platform)).length === 0);
  });

  it('MNY-1 it fails, and the person checks again: it is searched at once, and they may begin another after its end', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const page = await searchedInVain(platform);
    platform.twist = () => undefined;
    await page.act.checkAgain();
    await reaches(page.act, 'done');
    expect(platform.entries).to.have.length(1);
    await page.act.submit(apply(5));
    expect(platform.entries.map(({ amount }) => amount)).to.deep.equal([1000, 5]);
  });

  it('MNY-1 the session ends over it: nothing is asked until there is one, then it is searched at once', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    timers = fakeTimers();
    const page = openPage(platform);
    failing(platform, () => problem(401, 'session_revoked'));
    const found = page.act.restore();
    await until(() => errorOf(page) === 'session_revoked');
    const { asked } = page;
    const before = platform.requests.length;
    await timers.fire(10_000);
    await rest();
    expect([page.asked, platform.requests.length, page.act.state.status]).to.deep.equal([asked, before, 'unknown']);
    platform.twist = () => undefined;
    page.scope.retry();
    expect(await found).to.deep.equal({ id, request: apply() });
    await reaches(page.act, 'done');
    expect(platform.entries).to.have.length(1);
  });

  for (const when of ['before', 'while'] as const)
    it(`MNY-1 the host had no session when the page began, and a person submits ${when} it has one: it isn’t begun, what was left is asked about`, async () => {
      const platform = createPlatform();
      const id = await leaveInDoubt(platform);
      const page = openPage(platform);
      page.person = undefined;
      const found = page.act.restore();
      await until(() => page.scope.session.state === 'ended');
      await page.act.submit(apply());
      expect([page.act.state.status, errorOf(page), platform.entries.length]).to.deep.equal([
        'failed',
        'session_unreachable',
        1,
      ]);
      page.person = DANA;
      page.scope.retry();
      if (when === 'before') await page.scope.session.token();
      const sent = page.act.submit(apply());
      expect(await found).to.deep.equal({ id, request: apply() });
      await sent;
      await reaches(page.act, 'done');
      await rest();
      expect([idOf(page.act), platform.entries.length]).to.deep.equal([id, 1]);
      // It has ended: now a person may mean another one.
      await page.act.submit(apply(5));
      expect(platform.entries.map(({ amount }) => amount)).to.deep.equal([1000, 5]);
    });

  it('SES-7 the host had no session, and it is another person’s then: what they submit goes on', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const page = openPage(platform);
    page.person = undefined;
    const found = page.act.restore();
    await until(() => page.scope.session.state === 'ended');
    page.person = TOM;
    page.scope.retry();
    await page.act.submit(apply(7));
    expect([page.act.state.status, page.states.includes('unknown')]).to.deep.equal(['done', false]);
    expect(platform.entries.map(({ user, amount }) => [user, amount])).to.deep.include(['usr_tom', 7]);
    expect(await found).to.equal(undefined);
  });

  it('the page goes before the host has a session: the search ends, and what was left stays', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const page = openPage(platform);
    page.person = undefined;
    const found = page.act.restore();
    await until(() => page.scope.session.state === 'ended');
    await page.leave();
    expect(await found).to.equal(undefined);
    expect([page.states, (await keptAt(platform)).length]).to.deep.equal([['idle'], 1]);
  });

  it('what was kept is gone, or too old to ask about: the doubt ends, and a person may begin', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    platform.now += 24 * 3_600_000;
    const page = openPage(platform);
    expect(await page.act.restore()).to.equal(undefined);
    expect(page.states).to.deep.equal(['unknown', 'idle']);
    await page.act.submit(apply());
    expect(page.act.state.status).to.equal('done');
  });

  it('SES-7 another person takes the page over meanwhile: nothing of it is left for them, and nothing goes on', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const page = await searchedInVain(platform);
    platform.twist = () => undefined;
    const { session } = page.scope;
    page.person = TOM;
    await session.replace(await session.token());
    expect(page.act.state.status).to.equal('idle');
    expect(await page.found).to.equal(undefined);
    const asked = platform.requests.length;
    await rest();
    expect([platform.requests.length, timers!.running.includes(10_000)]).to.deep.equal([asked, false]);
  });

  it('SES-7 what another person left holds nothing up, and isn’t told', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    failing(platform);
    const page = openPage(platform, TOM);
    expect(await page.act.restore()).to.equal(undefined);
    expect(page.states).to.deep.equal([]);
    platform.twist = () => undefined;
    await page.act.submit(apply(7));
    expect(platform.entries.map(({ user, amount }) => [user, amount])).to.deep.include(['usr_tom', 7]);
  });

  it('what another open page answers for holds nothing up, and costs no request', async () => {
    const platform = createPlatform();
    const first = openPage(platform);
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await first.act.submit(apply());
    const before = platform.requests.length;
    const second = openPage(platform, DANA);
    expect(await second.act.restore()).to.equal(undefined);
    expect([second.states, platform.requests.length, second.asked]).to.deep.equal([[], before, 0]);
  });

  it('the page goes while it waits: no timer is left', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const page = await searchedInVain(platform);
    await page.leave();
    await page.found;
    expect(timers!.running).not.to.include(10_000);
  });
});
