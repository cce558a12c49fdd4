import { expect } from '@open-wc/testing';
import type { WalletReceipt } from '@revampd/api-client';
import { chance } from '../test/chance.ts';
import { until } from '../test/fake-timers.ts';
import { apply, gate, idOf, openPage, reaches, type Page } from '../test/page.ts';
import { createPlatform, problem, type Platform, type Seen } from '../test/platform.ts';
import { walletAct } from './wallet.ts';

const isAct = ({ path }: Seen): boolean => path.endsWith('/credit-applications');
const keysOf = (platform: Platform): (string | null)[] => platform.sent('/credit-applications').map(({ key }) => key);

/** Loses so many of the next acts' requests, in this way. */
function lose(platform: Platform, times: number, how: 'cut' | 'lost'): void {
  let left = times;
  platform.twist = (seen) => (isAct(seen) && left-- > 0 ? how : undefined);
}

describe('an act with money', () => {
  it('MNY-1 one intent has one key over all retries, and is done once', async () => {
    const platform = createPlatform();
    const { act } = openPage(platform);
    lose(platform, 3, 'lost');
    await act.submit(apply());
    expect(act.state.status).to.equal('done');
    expect(keysOf(platform)).to.deep.equal(Array(4).fill(idOf(act)));
    expect(platform.entries).to.have.length(1);
  });

  it('MNY-1 a double click, and a click in another element of the same wallet, begin nothing', async () => {
    const platform = createPlatform();
    const { act, scope } = openPage(platform);
    const first = act.submit(apply());
    const id = idOf(act);
    await Promise.all([first, act.submit(apply()), walletAct(scope, 'con_harborline_northgate').submit(apply(500))]);
    expect(keysOf(platform)).to.deep.equal([id]);
    expect(platform.entries.map(({ amount }) => amount)).to.deep.equal([1000]);
  });

  it('MNY-1 in doubt nothing else is begun, and checking again, twice at once, asks with the same key', async () => {
    const platform = createPlatform();
    const { act } = openPage(platform);
    lose(platform, 4, 'lost');
    await act.submit(apply());
    expect(act.state.status).to.equal('unknown');
    act.dismiss();
    await act.submit(apply());
    expect(act.state.status).to.equal('unknown');
    await Promise.all([act.checkAgain(), act.checkAgain()]);
    expect(act.state.status).to.equal('done');
    expect(keysOf(platform)).to.deep.equal(Array(5).fill(idOf(act)));
    expect(platform.entries).to.have.length(1);
  });

  it('MNY-1 the caller changes its request meanwhile: what was sent is asked about, and nothing else', async () => {
    const platform = createPlatform();
    const { act } = openPage(platform);
    lose(platform, 4, 'cut');
    const request = structuredClone(apply(1000)) as { amount: { amount: number } };
    const sent = act.submit(request as ReturnType<typeof apply>);
    request.amount.amount = 5;
    await sent;
    expect(act.state.status).to.equal('unknown');
    request.amount.amount = 9999;
    await act.checkAgain();
    expect(act.state.status).to.equal('done');
    expect(platform.entries.map(({ amount }) => amount)).to.deep.equal([1000]);
  });

  it('MNY-2 pending until the receipt: no state says done before it, and one does after', async () => {
    const platform = createPlatform();
    const { act, states } = openPage(platform);
    const answer = gate();
    platform.twist = async (seen) => (isAct(seen) ? answer.opened.then(() => undefined) : undefined);
    const sent = act.submit(apply());
    await until(() => platform.sent('/credit-applications').length > 0);
    expect([act.state.status, states.includes('done')]).to.deep.equal(['submitting', false]);
    answer.open();
    await sent;
    expect(states.filter((status) => status !== 'submitting')).to.deep.equal(['done']);
    const { receipt } = act.state as { receipt: WalletReceipt };
    expect(receipt.wallet.balance.amount).to.equal(40_260);
  });

  it('the next intent has a key of its own', async () => {
    const platform = createPlatform();
    const { act } = openPage(platform);
    await act.submit(apply());
    await act.submit(apply());
    expect(new Set(keysOf(platform)).size).to.equal(2);
    expect(platform.entries).to.have.length(2);
  });

  it('a listener that throws stops neither the act nor other listeners', async () => {
    const platform = createPlatform();
    const { act } = openPage(platform);
    const thrown: unknown[] = [];
    const { reportError } = globalThis;
    globalThis.reportError = (cause) => thrown.push(cause);
    const told: string[] = [];
    act.subscribe(() => {
      throw new Error('The element is broken.');
    });
    act.subscribe(() => told.push(act.state.status));
    await act.submit(apply());
    globalThis.reportError = reportError;
    expect(told.at(-1)).to.equal('done');
    expect(thrown).to.have.length(told.length);
    expect(platform.entries).to.have.length(1);
  });

  it('MNY-1 500 acts under 30 % loss, with pages left in between: none doubled, none lost', async function () {
    this.timeout(30_000);
    const platform = createPlatform();
    const random = chance(20_261_121);
    let arrives = (): void => undefined;
    platform.twist = (seen) => {
      if (!isAct(seen)) return undefined;
      arrives();
      if (random() >= 0.3) return undefined;
      const how = random();
      if (how < 0.4) return 'lost';
      return how < 0.8 ? 'cut' : problem(503, 'internal_error');
    };
    const begun: string[] = [];
    const receipts: string[] = [];
    let page = openPage(platform);
    const ways = { reload: 0, unknown: 0 };
    /** A new page over the same storage: it has to find what the one before left. */
    const reload = async (left: Page): Promise<Page> => {
      ways.reload += 1;
      await left.leave();
      const next = openPage(platform);
      const found = await next.act.restore();
      expect(found?.id).to.equal(begun.at(-1));
      return next;
    };
    for (let count = 0; count < 500; count += 1) {
      void page.act.submit(apply(1));
      begun.push(idOf(page.act)!);
      // Some are left in the middle of the act, once it is kept.
      if (random() < 0.1) {
        await new Promise<void>((resolve) => (arrives = resolve));
        if (page.act.state.status === 'submitting') page = await reload(page);
      }
      while (page.act.state.status !== 'done') {
        if (page.act.state.status === 'submitting') {
          await Promise.race([reaches(page.act, 'done'), reaches(page.act, 'unknown')]);
        } else {
          expect(page.act.state.status).to.equal('unknown');
          ways.unknown += 1;
          if (random() < 0.5) page = await reload(page);
          else await page.act.checkAgain();
        }
      }
      receipts.push(idOf(page.act)!);
    }
    expect(receipts).to.deep.equal(begun);
    expect(platform.entries.map(({ key }) => key).sort()).to.deep.equal([...begun].sort());
    expect(platform.wallet().balance).to.equal(41_260 - 500);
    expect(keysOf(platform).length).to.be.greaterThan(600);
    expect(ways.reload).to.be.greaterThan(20);
    expect(ways.unknown).to.be.greaterThan(0);
  });
});
