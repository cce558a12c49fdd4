/** Live updates when the page becomes somebody else's, or may do something else: what was before is left, and not come back to. */
import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { rest, until } from '../test/fake-timers.ts';
import { isStream, livePages, statusOf } from '../test/live-pages.ts';
import { createPlatform, DANA, problem, TOM, type Platform } from '../test/platform.ts';
import type { Page } from '../test/page.ts';

/** How many of this page's browser hold or wait for the lead of a stream. */
async function leads({ baseUrl }: Platform): Promise<number> {
  const { held, pending } = await navigator.locks.query();
  return [...held!, ...pending!].filter(({ name }) => name!.includes(baseUrl)).length;
}

async function becomes(page: Page, person: typeof DANA): Promise<void> {
  page.person = person;
  await page.scope.session.replace(await page.scope.session.token());
}

describe('live updates of somebody else', () => {
  const bench = livePages();

  it('SES-7 LIV-1 after a swap nothing of the one before hears or waits, and nothing is left when the page goes', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    await becomes(page, TOM);
    await rest();
    expect([platform.streams, await leads(platform)]).to.deep.equal([0, 0]);
    await page.leave();
    await rest();
    expect([platform.streams, await leads(platform), bench.timers.repeating.length]).to.deep.equal([0, 0, 0]);
  });

  it('LIV-1 live again after a swap, a page is one of its company, and in a hidden tab its stream is closed', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    await becomes(page, TOM);
    page.scope.goLive();
    await until(() => statusOf(page) === 'live');
    await rest();
    expect([platform.streams, await leads(platform)]).to.deep.equal([1, 1]);
    browserState.visible(false);
    await bench.timers.fire(60_000);
    await until(() => platform.streams === 0);
  });

  it('SES-2 after a swap and the last element, nobody asks for a session', async () => {
    const platform = createPlatform();
    const page = await bench.openLive(platform);
    await becomes(page, TOM);
    await page.leave();
    await rest();
    expect([page.scope.session.state, platform.streams, bench.timers.repeating]).to.deep.equal(['none', 0, []]);
  });

  it('LIV-5 a refusal is of the session that it was meant for: one that may do something else is live', async () => {
    const platform = createPlatform();
    platform.twist = (seen) => (isStream(seen) ? problem(403, 'not_permitted') : undefined);
    const page = bench.open(platform);
    page.scope.goLive();
    await until(() => statusOf(page) === 'stale');
    platform.twist = () => undefined;
    await becomes(page, { ...DANA, permissions: ['billing:read', 'wallet:write', 'support:read'] });
    await until(() => statusOf(page) === 'live');
  });
});
