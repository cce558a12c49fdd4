/** An act is its person's: whoever is signed in next neither sends it nor can read it (SES-7). */
import { expect } from '@open-wc/testing';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';
import { keptAt } from '../test/kept.ts';
import { apply, gate, idOf, letGo, openPage, reaches, type Page } from '../test/page.ts';
import { CONNECTION, createPlatform, DANA, TOM, type Person, type Platform, type Seen } from '../test/platform.ts';
import { createMoneyAct } from './money-act.ts';

const acts = (platform: Platform): readonly Seen[] => platform.sent('/credit-applications');

/** The page belongs to this person from now on, and has learned it. */
async function becomes(person: Person, platform: Platform, page: Page): Promise<void> {
  const { session } = page.scope;
  platform.revokeAll();
  page.person = person;
  await session.replace(await session.token());
}

/** Holds the requests that a test means, until it lets them go. */
function hold(platform: Platform, isMeant: (seen: Seen) => boolean): { open(): void; held(): boolean } {
  const { opened, open } = gate();
  let count = 0;
  platform.twist = async (seen) => {
    if (!isMeant(seen)) return undefined;
    count += 1;
    await opened;
    return undefined;
  };
  return { open, held: () => count > 0 };
}

describe('another person on the page', () => {
  it('SES-7 the token of an act is refused, and the next is another person’s: it isn’t sent as theirs', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    platform.revokeAll();
    page.person = TOM;
    await page.act.submit(apply());
    await rest();
    expect(page.scope.epoch).to.equal(1);
    expect(acts(platform).map(({ user }) => user)).to.deep.equal([undefined]);
    expect(platform.entries).to.have.length(0);
    expect(page.act.state.status).to.equal('idle');
  });

  it('SES-7 the token comes after another person has signed in: nothing is sent at all', async () => {
    const platform = createPlatform();
    const answer = gate();
    const page = openPage(platform, DANA, {
      fetchSession: async () => {
        if (platform.requests.length > 0) await answer.opened;
        return { ...platform.mint(platform.requests.length > 0 ? TOM : DANA), expires_in: 0.001 };
      },
    });
    await page.act.prepare();
    const sent = page.act.submit(apply());
    answer.open();
    await sent;
    await rest();
    expect(acts(platform)).to.have.length(0);
    expect(page.act.state.status).to.equal('idle');
  });

  it('SES-7 while an intent is kept, before it is sent: it isn’t', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const session = hold(platform, ({ path }) => path === '/v1/session');
    const sent = page.act.submit(apply());
    await until(session.held);
    // What is refused is asked again with the next token, which is Tom's: his name and key aren't for her intent.
    platform.revokeAll();
    page.person = TOM;
    session.open();
    await sent;
    await rest();
    expect(page.scope.epoch).to.equal(1);
    expect(acts(platform)).to.have.length(0);
    expect(await keptAt(platform)).to.deep.equal([]);
  });

  it('SES-7 while an answer is awaited: it is nobody’s on the page, and stays the first one’s to ask about', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const act = hold(platform, ({ path }) => path.endsWith('/credit-applications'));
    void page.act.submit(apply());
    await until(act.held);
    const id = idOf(page.act)!;
    await becomes(TOM, platform, page);
    act.open();
    expect(page.act.state.status).to.equal('idle');
    expect(acts(platform)[0]!.signal.aborted).to.equal(true);
    await rest();
    expect(page.states.includes('done')).to.equal(false);
    expect((await keptAt(platform)).map(([name]) => name)).to.deep.equal([
      `${platform.baseUrl} usr_dana con_harborline_northgate ${id}`,
    ]);
    // She comes back in the same page.
    await letGo(id);
    await becomes(DANA, platform, page);
    expect(await page.act.restore().then((found) => found?.id)).to.equal(id);
    await reaches(page.act, 'done');
    expect(platform.entries.map(({ user, key }) => [user, key])).to.deep.equal([['usr_dana', id]]);
  });

  it('SES-7 what one left in doubt, the next neither finds, reads nor sends, after a reload too', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await page.act.submit(apply(4321));
    platform.twist = () => undefined;
    await becomes(TOM, platform, page);
    expect(await page.act.restore()).to.equal(undefined);
    await page.leave();
    const next = openPage(platform, TOM);
    expect(await next.act.restore()).to.equal(undefined);
    expect(next.act.state.status).to.equal('idle');
    expect(acts(platform).map(({ user }) => user)).to.deep.equal(Array(4).fill('usr_dana'));
    const [[, record]] = (await keptAt(platform)) as [[string, { data: ArrayBuffer }]];
    expect(new TextDecoder().decode(record.data)).not.to.contain('4321');
  });

  it('SES-7 while an intent is looked for, another person signs in: they don’t send it', async () => {
    const platform = createPlatform();
    const before = openPage(platform);
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await before.act.submit(apply());
    const id = idOf(before.act)!;
    await before.leave();
    platform.twist = () => undefined;
    const sent = acts(platform).length;

    const page = openPage(platform);
    await page.act.prepare();
    // The browser is slow to say who holds it; meanwhile the page is Tom's.
    const { locks } = navigator;
    const asked = gate();
    const slow = gate();
    const request = locks.request.bind(locks) as (...given: unknown[]) => Promise<unknown>;
    locks.request = (async (...given: unknown[]) => {
      asked.open();
      await slow.opened;
      return request(...given);
    }) as typeof locks.request;
    const found = page.act.restore();
    await asked.opened;
    await becomes(TOM, platform, page);
    slow.open();
    expect(await found).to.equal(undefined);
    locks.request = request as typeof locks.request;
    await rest();
    expect([acts(platform).length, page.act.state.status]).to.deep.equal([sent, 'idle']);
    // It is let go of, for her.
    await letGo(id);
    expect(await openPage(platform).act.restore()).to.not.equal(undefined);
  });

  it('SES-7 while a code is sent or checked: the act doesn’t go on as the next one', async () => {
    const platform = createPlatform();
    platform.needsStepUp = true;
    const page = openPage(platform, { ...DANA, isForeign: true });
    await page.act.submit(apply());
    expect(page.act.state.status).to.equal('step_up');
    const check = hold(platform, ({ path }) => path.includes('/challenges/'));
    const answered = page.act.answerCode('424242');
    await until(check.held);
    platform.needsStepUp = false;
    await becomes(TOM, platform, page);
    check.open();
    await answered;
    await rest();
    expect(page.act.state.status).to.equal('idle');
    expect(platform.entries).to.have.length(0);
  });

  it('SES-7 while it is found out how the person is verified: the next one is asked for nothing', async () => {
    const platform = createPlatform();
    platform.needsStepUp = true;
    const page = openPage(platform, DANA, { fetchElevatedSession: async () => platform.mint() });
    const timers = fakeTimers();
    try {
      const session = hold(platform, ({ path }) => path === '/v1/session');
      const sent = page.act.submit(apply());
      await timers.fire(1000);
      await until(() => acts(platform).length === 1);
      await rest();
      await becomes(TOM, platform, page);
      session.open();
      await sent;
      await rest();
    } finally {
      timers.restore();
    }
    expect(page.act.state.status).to.equal('idle');
    expect(platform.sent('/session/challenges')).to.have.length(0);
  });

  it('SES-7 what the next one begins is kept as theirs, and forgotten when a third one comes', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    await becomes(TOM, platform, page);
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await page.act.submit(apply());
    expect((await keptAt(platform)).map(([name]) => name.split(' ')[1])).to.deep.equal(['usr_tom']);
    await becomes({ ...TOM, user: 'usr_ines' }, platform, page);
    expect(page.act.state.status).to.equal('idle');
  });

  it('SES-7 an answer that comes although it was given up is nobody’s', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const answer = gate();
    const receipts: string[] = [];
    const act = createMoneyAct<string, string>({
      scope: page.scope,
      connectionId: CONNECTION,
      // It doesn't listen to its signal.
      send: () => answer.opened.then(() => 'done'),
      describe: (serverId) => ({ serverId, amount: null, balance: null, at: '' }),
      onReceipt: (receipt) => receipts.push(receipt),
    });
    const sent = act.submit('this');
    await until(async () => (await keptAt(platform)).length === 1);
    await becomes(TOM, platform, page);
    answer.open();
    await sent;
    expect([act.state.status, receipts]).to.deep.equal(['idle', []]);
  });
});
