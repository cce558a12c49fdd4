/** An act that waited for its person to be verified when the page was left: the next page asks for nothing by itself (F1). */
import { expect } from '@open-wc/testing';
import { rest } from '../test/fake-timers.ts';
import { apply, idOf, openPage, reaches, type Page } from '../test/page.ts';
import { createPlatform, DANA, type Platform } from '../test/platform.ts';
import type { StepUp } from './act-state.ts';

const FOREIGN = { ...DANA, isForeign: true };
const stepUpOf = ({ act }: Page): StepUp => (act.state as { stepUp: StepUp }).stepUp;
const codes = (platform: Platform): number => platform.sent('/session/challenges').length;

/** Leaves a page in which an act waits for the person; answers its intent's id. */
async function leaveWaiting(platform: Platform, person = DANA): Promise<string> {
  platform.needsStepUp = true;
  const page = openPage(platform, person);
  await page.act.submit(apply());
  expect([page.act.state.status, stepUpOf(page).awaitsPerson]).to.deep.equal(['step_up', false]);
  const id = idOf(page.act)!;
  await page.leave();
  return id;
}

describe('verifying the person after a reload', () => {
  it('a code: none is sent before the person asks for it, then the act goes on with its key', async () => {
    const platform = createPlatform();
    const id = await leaveWaiting(platform, FOREIGN);
    const before = codes(platform);
    const page = openPage(platform, FOREIGN);
    await page.act.restore();
    await reaches(page.act, 'step_up');
    await rest();
    expect(stepUpOf(page)).to.deep.equal({ by: 'code', pending: false, awaitsPerson: true });
    expect(codes(platform)).to.equal(before);
    await page.act.sendCode();
    expect(stepUpOf(page)).to.deep.include({ awaitsPerson: false, pending: false });
    expect([stepUpOf(page).challenge?.id, codes(platform)]).to.deep.equal(['chl_1', before + 1]);
    await page.act.answerCode('424242');
    expect([page.act.state.status, idOf(page.act)]).to.deep.equal(['done', id]);
    expect(platform.entries.map(({ key }) => key)).to.deep.equal([id]);
  });

  it('the host: it isn’t asked before the person says so, and refuses without anything being begun anew', async () => {
    const platform = createPlatform();
    const id = await leaveWaiting(platform);
    let asked = 0;
    let mayGo = false;
    const page = openPage(platform, DANA, {
      fetchElevatedSession: async () => {
        asked += 1;
        if (!mayGo) throw new Error('Not now.');
        return platform.mint({ ...DANA, isElevated: true });
      },
    });
    await page.act.restore();
    await reaches(page.act, 'step_up');
    await rest();
    expect([stepUpOf(page).by, stepUpOf(page).awaitsPerson, asked]).to.deep.equal(['host', true, 0]);
    await page.act.verifyByHost();
    expect([stepUpOf(page).error?.code, page.act.state.status]).to.deep.equal(['session_refused', 'step_up']);
    mayGo = true;
    await page.act.verifyByHost();
    expect([asked, page.act.state.status]).to.deep.equal([2, 'done']);
    expect(platform.entries.map(({ key }) => key)).to.deep.equal([id]);
  });

  it('asked for once more after the person has answered here: the code is sent by itself', async () => {
    const platform = createPlatform();
    await leaveWaiting(platform, FOREIGN);
    const page = openPage(platform, FOREIGN);
    await page.act.restore();
    await reaches(page.act, 'step_up');
    await page.act.sendCode();
    const before = codes(platform);
    let isRefreshed = false;
    platform.twist = ({ path }) => {
      if (path.endsWith('/credit-applications') && !isRefreshed) {
        isRefreshed = true;
        platform.revokeAll();
      }
      return undefined;
    };
    await page.act.answerCode('424242');
    expect(stepUpOf(page)).to.deep.include({ awaitsPerson: false });
    expect(codes(platform)).to.equal(before + 1);
  });
});
