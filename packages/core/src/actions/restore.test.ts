/** A page that is left in the middle of an act: the next one asks how it ended (MNY-1, THR-3). */
import { expect } from '@open-wc/testing';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';
import { keptAt } from '../test/kept.ts';
import { apply, gate, idOf, leaveInDoubt, openPage, reaches, type Page } from '../test/page.ts';
import { createPlatform, DANA, problem, type Platform } from '../test/platform.ts';
import { walletAct } from './wallet.ts';

const isAct = ({ path }: { path: string }): boolean => path.endsWith('/credit-applications');
const keysOf = (platform: Platform): (string | null)[] => platform.sent('/credit-applications').map(({ key }) => key);

describe('an act over a reload', () => {
  for (const how of ['cut', 'lost'] as const) {
    it(`MNY-1 its request was ${how}: the next page asks with the same key, and it is done once`, async () => {
      const platform = createPlatform();
      const id = await leaveInDoubt(platform, how);
      const { act, states } = openPage(platform);
      const found = await act.restore();
      expect(found).to.deep.equal({ id, request: apply() });
      await reaches(act, 'done');
      expect(states.filter((status) => status === 'done')).to.have.length(1);
      expect(new Set(keysOf(platform))).to.deep.equal(new Set([id]));
      expect(platform.entries).to.have.length(1);
      await until(async () => (await keptAt(platform)).length === 0);
    });
  }

  it('MNY-1 left while it was on its way: kept before it was sent', async () => {
    const platform = createPlatform();
    const kept: number[] = [];
    const answer = gate();
    platform.twist = async (seen) => {
      if (!isAct(seen)) return undefined;
      kept.push((await keptAt(platform)).length);
      await answer.opened;
      return undefined;
    };
    const page = openPage(platform);
    void page.act.submit(apply());
    await until(() => kept.length > 0);
    const id = idOf(page.act);
    await page.leave();
    answer.open();
    const next = openPage(platform);
    expect(await next.act.restore().then((found) => found?.id)).to.equal(id);
    await reaches(next.act, 'done');
    expect(kept[0]).to.equal(1);
    expect(platform.entries).to.have.length(1);
  });

  it('MNY-1 what it is kept with couldn’t be read at first: it is, when the act begins', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    platform.twist = ({ path }) => (path === '/v1/session' ? problem(500, 'internal_error') : undefined);
    await page.act.prepare();
    platform.twist = (seen) => (isAct(seen) ? 'lost' : undefined);
    await page.act.submit(apply());
    const id = idOf(page.act);
    await page.leave();
    platform.twist = () => undefined;
    expect(
      await openPage(platform)
        .act.restore()
        .then((found) => found?.id),
    ).to.equal(id);
  });

  it('still nobody knows: it is kept for the page after, in doubt whatever refuses to say', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    platform.twist = (seen) => (isAct(seen) ? problem(429, 'rate_limited') : undefined);
    const second = openPage(platform);
    await second.act.restore();
    await reaches(second.act, 'unknown');
    second.act.dismiss();
    expect(second.act.state.status).to.equal('unknown');
    await second.leave();
    platform.twist = () => undefined;
    const third = openPage(platform);
    expect(await third.act.restore().then((found) => found?.id)).to.equal(id);
    await reaches(third.act, 'done');
    expect(platform.entries).to.have.length(1);
  });

  it('two pages at once: one takes it up, and tells of the receipt; the other shows nothing', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    const pages = [openPage(platform), openPage(platform)];
    const found = await Promise.all(pages.map(({ act }) => act.restore()));
    expect(found.filter(Boolean).map((one) => one!.id)).to.deep.equal([id]);
    await until(() => pages.some(({ act }) => act.state.status === 'done'));
    await until(async () => (await keptAt(platform)).length === 0);
    // Later too: what has ended isn't found again.
    expect(await Promise.all(pages.map(({ act }) => act.restore()))).to.deep.equal([undefined, undefined]);
    await rest();
    expect(pages.flatMap(({ states }) => states).filter((status) => status === 'done')).to.have.length(1);
  });

  it('a page that is open keeps its own: another finds nothing to take up', async () => {
    const platform = createPlatform();
    const first = openPage(platform);
    platform.twist = (seen) => (isAct(seen) ? 'cut' : undefined);
    await first.act.submit(apply());
    expect(first.act.state.status).to.equal('unknown');
    const second = openPage(platform);
    expect(await second.act.restore()).to.equal(undefined);
    expect(keysOf(platform)).to.have.length(4);
  });

  it('a page saw it when it was kept, and reads it after it was decided elsewhere: it isn’t sent again', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const first = openPage(platform);
    const second = openPage(platform);
    // The second is slow between finding it and holding it.
    const { locks } = navigator;
    const request = locks.request.bind(locks) as (...given: unknown[]) => Promise<unknown>;
    const asked = gate();
    const slow = gate();
    locks.request = (async (...given: unknown[]) => {
      asked.open();
      await slow.opened;
      return request(...given);
    }) as typeof locks.request;
    const late = second.act.restore();
    await asked.opened;
    locks.request = request as typeof locks.request;
    await first.act.restore();
    await reaches(first.act, 'done');
    await until(async () => (await keptAt(platform)).length === 0);
    const sent = keysOf(platform).length;
    slow.open();
    expect(await late).to.equal(undefined);
    await rest();
    expect(keysOf(platform)).to.have.length(sent);
  });

  it('two elements of a page: one is told that it is theirs', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    const page = openPage(platform);
    const [first, second] = await Promise.all([page.act.restore(), page.act.restore()]);
    expect([first?.id, second]).to.deep.equal([id, undefined]);
    expect(platform.sent('/session')).to.have.length(2);
  });

  it('nothing is kept: it costs no request, not even a session', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    expect(await page.act.restore()).to.equal(undefined);
    expect([platform.requests.length, page.asked]).to.deep.equal([0, 0]);
  });

  it('something is kept of another connection alone: that costs no request either', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const before = platform.requests.length;
    const page = openPage(platform, { ...DANA, connection: null });
    expect(await walletAct(page.scope, 'con_northgate_revampd').restore()).to.equal(undefined);
    expect(platform.requests).to.have.length(before);
  });

  it('MNY-1 the person is quicker than the look at what is kept: theirs isn’t begun, and what was left is asked about', async () => {
    const platform = createPlatform();
    const id = await leaveInDoubt(platform);
    const page = openPage(platform);
    const found = page.act.restore();
    const sent = page.act.submit(apply());
    expect(await found).to.deep.equal({ id, request: apply() });
    await sent;
    await reaches(page.act, 'done');
    await rest();
    expect([idOf(page.act), platform.entries.length]).to.deep.equal([id, 1]);
    expect(new Set(keysOf(platform))).to.deep.equal(new Set([id]));
  });

  it('the look at what is kept hangs: the person’s goes on, and what was left is found afterwards', async () => {
    const platform = createPlatform();
    const left = await leaveInDoubt(platform);
    const page = openPage(platform);
    const answered = gate();
    const { locks } = navigator;
    const query = locks.query.bind(locks);
    locks.query = () => answered.opened.then(query);
    const timers = fakeTimers();
    const search = page.act.restore();
    const sent = page.act.submit(apply(777));
    await timers.fire(1_000);
    timers.restore();
    void sent.then(() => {
      locks.query = query;
      answered.open();
    });
    const own = idOf(page.act);
    // Found at once where theirs was already done by then, else by the next search: either way after theirs, and once.
    await sent;
    expect(platform.entries.map(({ amount }) => amount)).to.include(777);
    expect(own).not.to.equal(left);
    const found = (await search) ?? (await page.act.restore());
    expect(found?.id).to.equal(left);
    await reaches(page.act, 'done');
    expect(platform.entries.map(({ amount }) => amount).sort()).to.deep.equal([1000, 777]);
  });

  it('two were left: both are found, the older one first', async () => {
    const platform = createPlatform();
    const pages: Page[] = [openPage(platform), openPage(platform)];
    platform.twist = (seen) => (isAct(seen) ? 'cut' : undefined);
    for (const { act } of pages) {
      await act.submit(apply());
      platform.now += 1000;
    }
    const ids = pages.map(({ act }) => idOf(act));
    for (const page of pages) await page.leave();
    platform.twist = () => undefined;
    const { act } = openPage(platform);
    const found: (string | undefined)[] = [];
    for (let count = 0; count < 2; count += 1) {
      found.push((await act.restore())?.id);
      await reaches(act, 'done');
    }
    expect(found).to.deep.equal(ids);
    expect(platform.entries).to.have.length(2);
  });
});
