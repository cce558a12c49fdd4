import { expect } from '@open-wc/testing';
import { rest, until } from '../test/fake-timers.ts';
import { keptAt } from '../test/kept.ts';
import { apply, gate, idOf, openPage, reaches, type Page } from '../test/page.ts';
import { createPlatform, DANA, problem, type Platform } from '../test/platform.ts';
import type { StepUp } from './act-state.ts';

const FOREIGN = { ...DANA, isForeign: true };

const stepUpOf = ({ act }: Page): StepUp => (act.state as { stepUp: StepUp }).stepUp;
const keysOf = (platform: Platform): (string | null)[] => platform.sent('/credit-applications').map(({ key }) => key);
const codes = (platform: Platform): number => platform.sent('/session/challenges').length;

/** A platform that wants the person verified. */
function strictPlatform(): Platform {
  const platform = createPlatform();
  platform.needsStepUp = true;
  return platform;
}

/** A host that verifies its own people, and how often it was asked to. */
function verifyingHost(
  platform: Platform,
  isElevated = true,
): { asked: number; fetchElevatedSession: () => Promise<never> } {
  const host = {
    asked: 0,
    fetchElevatedSession: async () => {
      host.asked += 1;
      return platform.mint({ ...DANA, isElevated }) as never;
    },
  };
  return host;
}

describe('verifying the person', () => {
  it('SES-8 a session that another organization minted: a code is sent, and with it the act goes on with its key', async () => {
    const platform = strictPlatform();
    const host = verifyingHost(platform);
    const page = openPage(platform, FOREIGN, host);
    await page.act.submit(apply());
    const id = idOf(page.act);
    expect(stepUpOf(page)).to.deep.include({ by: 'code', pending: false });
    expect(stepUpOf(page).challenge!.id).to.equal('chl_1');
    // The host's word doesn't count there.
    await page.act.verifyByHost();
    expect([host.asked, page.act.state.status]).to.deep.equal([0, 'step_up']);
    await page.act.answerCode('424242');
    expect(page.act.state.status).to.equal('done');
    expect(keysOf(platform)).to.deep.equal([id, id]);
    expect([codes(platform), host.asked]).to.deep.equal([1, 0]);
  });

  it('SES-8 the host’s own person: the host verifies them, and the act goes on with its key', async () => {
    const platform = strictPlatform();
    const host = verifyingHost(platform);
    const page = openPage(platform, DANA, host);
    await page.act.submit(apply());
    expect(stepUpOf(page)).to.deep.include({ by: 'host', pending: false });
    const id = idOf(page.act);
    await page.act.verifyByHost();
    expect(page.act.state.status).to.equal('done');
    expect(keysOf(platform)).to.deep.equal([id, id]);
    expect([codes(platform), host.asked]).to.deep.equal([0, 1]);
  });

  it('SES-8 an own person of a host that verifies nobody is sent a code', async () => {
    const platform = strictPlatform();
    const page = openPage(platform);
    await page.act.submit(apply());
    expect([stepUpOf(page).by, codes(platform)]).to.deep.equal(['code', 1]);
  });

  it('a host whose word didn’t count isn’t asked again without end: a code is sent instead', async () => {
    const platform = strictPlatform();
    const host = verifyingHost(platform, false);
    const page = openPage(platform, DANA, host);
    page.act.subscribe(() => {
      if (page.act.state.status === 'step_up' && stepUpOf(page).by === 'host') void page.act.verifyByHost();
    });
    await page.act.submit(apply());
    await until(() => page.act.state.status === 'step_up' && stepUpOf(page).challenge !== undefined);
    expect([host.asked, keysOf(platform).length, codes(platform)]).to.deep.equal([1, 2, 1]);
    await page.act.answerCode('424242');
    expect(page.act.state.status).to.equal('done');
  });

  it('who minted a session can’t be read: a code is asked for, which counts everywhere', async () => {
    const platform = strictPlatform();
    platform.twist = ({ path }) => (path === '/v1/session' ? problem(500, 'internal_error') : undefined);
    const page = openPage(platform, DANA, verifyingHost(platform));
    await page.act.submit(apply());
    expect(stepUpOf(page).by).to.equal('code');
  });

  it('a wrong code stays beside the field; one whose time is up is gone, and another can be sent', async () => {
    const platform = strictPlatform();
    const page = openPage(platform, FOREIGN);
    await page.act.submit(apply());
    await page.act.answerCode('000000');
    expect(stepUpOf(page).error!.code).to.equal('validation_failed');
    expect(stepUpOf(page).challenge!.id).to.equal('chl_1');
    platform.twist = ({ path }) => (path.includes('/challenges/') ? problem(404, 'not_found') : undefined);
    await page.act.answerCode('424242');
    expect([stepUpOf(page).error!.code, stepUpOf(page).challenge]).to.deep.equal(['not_found', undefined]);
    platform.twist = () => undefined;
    await page.act.sendCode();
    expect([stepUpOf(page).error, codes(platform)]).to.deep.equal([undefined, 2]);
    await page.act.answerCode('424242');
    expect(platform.entries).to.have.length(1);
  });

  it('a code that couldn’t be sent says why, and is sent again on demand, once for a double click', async () => {
    const platform = strictPlatform();
    platform.twist = ({ path }) => (path.endsWith('/challenges') ? problem(429, 'rate_limited') : undefined);
    const page = openPage(platform, FOREIGN);
    await page.act.submit(apply());
    expect(stepUpOf(page).error!.code).to.equal('rate_limited');
    platform.twist = () => undefined;
    const before = codes(platform);
    await Promise.all([page.act.sendCode(), page.act.sendCode()]);
    expect(codes(platform)).to.equal(before + 1);
  });

  it('given up: nothing was done, nothing of it is kept, and a late answer brings it back for nobody', async () => {
    const platform = strictPlatform();
    const page = openPage(platform, FOREIGN);
    await page.act.submit(apply());
    const answer = gate();
    platform.twist = async ({ path }) =>
      path.includes('/challenges/') ? answer.opened.then(() => undefined) : undefined;
    const answered = page.act.answerCode('424242');
    page.act.dismiss();
    expect(page.act.state.status).to.equal('idle');
    answer.open();
    await answered;
    await rest();
    expect([page.act.state.status, platform.entries.length]).to.deep.equal(['idle', 0]);
    await until(async () => (await keptAt(platform)).length === 0);
  });

  it('given up, and another begun, before the code was checked: only the other goes on', async () => {
    const platform = strictPlatform();
    const page = openPage(platform, FOREIGN);
    await page.act.submit(apply(111));
    const answer = gate();
    platform.twist = async ({ path }) =>
      path.includes('/challenges/') ? answer.opened.then(() => undefined) : undefined;
    const answered = page.act.answerCode('424242');
    page.act.dismiss();
    await page.act.submit(apply(222));
    answer.open();
    await answered;
    await rest();
    expect(page.act.state.status).to.equal('step_up');
    await page.act.answerCode('424242');
    await reaches(page.act, 'done');
    expect(platform.entries.map(({ amount }) => amount)).to.deep.equal([222]);
  });

  it('SES-8 the session is refreshed between code and act: it is asked for once more, with the same key', async () => {
    const platform = strictPlatform();
    const page = openPage(platform, FOREIGN);
    await page.act.submit(apply());
    let refreshed = false;
    platform.twist = ({ path }) => {
      if (path.endsWith('/credit-applications') && !refreshed) {
        refreshed = true;
        platform.revokeAll();
      }
      return undefined;
    };
    await page.act.answerCode('424242');
    expect([page.act.state.status, codes(platform)]).to.deep.equal(['step_up', 2]);
    await page.act.answerCode('424242');
    expect(page.act.state.status).to.equal('done');
    expect(new Set(keysOf(platform)).size).to.equal(1);
    expect(platform.entries).to.have.length(1);
  });
});
