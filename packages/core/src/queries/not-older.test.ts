import { expect } from '@open-wc/testing';
import { QueryObserver } from '@tanstack/query-core';
import { rest, until } from '../test/fake-timers.ts';
import { openPage } from '../test/page.ts';
import { CONNECTION, createPlatform, type Platform } from '../test/platform.ts';
import { walletQuery } from './wallet.ts';

/** What a page shows of its wallet's version, and the way to read it again. */
async function showing(platform: Platform) {
  const page = openPage(platform);
  const observer = new QueryObserver(
    page.scope.queries,
    walletQuery(page.scope, { connectionId: CONNECTION, limit: 5 }),
  );
  const seen: number[] = [];
  const stop = observer.subscribe(({ data }) => {
    if (data && data.version !== seen.at(-1)) seen.push(data.version);
  });
  await until(() => seen.length > 0);
  return { seen, read: () => observer.refetch(), stop };
}

/** The answer that the platform gives now, to be given again. */
const answerNow = (platform: Platform): (() => Response) => {
  const { version, balance } = platform.wallet();
  return () => Response.json({ connection_id: CONNECTION, version, balance: { amount: balance, currency: 'USD' } });
};

describe('an answer that is older than what is shown', () => {
  it('LIV-3 one that something on its way has kept is asked for once more, and never shown', async () => {
    const platform = createPlatform();
    const old = answerNow(platform);
    platform.change();
    const { seen, read, stop } = await showing(platform);
    const before = platform.sent('/wallet').length;
    const answers: (Response | undefined)[] = [old()];
    platform.twist = () => answers.shift();
    await read();
    await rest();
    expect([seen, platform.sent('/wallet').length]).to.deep.equal([[2], before + 2]);
    stop();
  });

  it('LIV-3 one that the server stands by is shown: it was set back', async () => {
    const platform = createPlatform();
    const old = answerNow(platform);
    platform.change();
    const { seen, read, stop } = await showing(platform);
    platform.twist = () => old();
    await read();
    expect(seen).to.deep.equal([2, 1]);
    stop();
  });
});
