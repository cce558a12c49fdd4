import { expect } from '@open-wc/testing';
import { QueryObserver } from '@tanstack/query-core';
import { walletQuery } from '../queries/wallet.ts';
import { rest, until } from '../test/fake-timers.ts';
import { apply, openPage } from '../test/page.ts';
import { CONNECTION, createPlatform, OTHER } from '../test/platform.ts';
import { walletAct } from './wallet.ts';

describe('the act of a wallet', () => {
  it('MNY-5 credit of one connection for an invoice of another is refused before anything is sent', async () => {
    const platform = createPlatform();
    const { act, asked } = openPage(platform);
    await act.submit(apply(1000, OTHER));
    expect(act.state).to.deep.include({ status: 'failed' });
    expect((act.state as { error: { code: string } }).error.code).to.equal('scope_mismatch');
    expect([platform.requests.length, asked]).to.deep.equal([0, 0]);
    act.dismiss();
    await act.submit(apply());
    expect(act.state.status).to.equal('done');
  });

  it('MNY-5 an act in a connection that the session isn’t for is refused before anything is sent', async () => {
    const platform = createPlatform();
    const { scope } = openPage(platform);
    await scope.session.token();
    const act = walletAct(scope, OTHER);
    await act.submit({ kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Sorry' });
    expect((act.state as { error: { code: string } }).error.code).to.equal('scope_mismatch');
    expect(platform.requests).to.have.length(0);
  });

  for (const [what, amount] of [
    ['that tells money that is none', 1000.5],
    ['of another act', 999],
  ] as const) {
    it(`MNY-2 a receipt ${what} is none: nobody knows how it ended, until the platform says so`, async () => {
      const platform = createPlatform();
      const { act, states } = openPage(platform);
      const told = { currency: 'USD', amount };
      const entry = { id: 'wen_9', amount: told, created_at: '2026-11-22T10:00:00.000Z' };
      const answers = [Response.json({ entry, invoice: null, wallet: { balance: told } }, { status: 201 })];
      platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? answers.shift() : undefined);
      await act.submit(apply());
      expect([act.state.status, platform.entries.length]).to.deep.equal(['unknown', 0]);
      await act.checkAgain();
      expect([states.filter((status) => status === 'done').length, platform.entries.length]).to.deep.equal([1, 1]);
    });
  }

  it('is one for a wallet of a scope, and another for another wallet or scope', () => {
    const platform = createPlatform();
    const { scope, act } = openPage(platform);
    expect(walletAct(scope, CONNECTION)).to.equal(act);
    expect(walletAct(scope, OTHER)).not.to.equal(act);
    expect(openPage(platform).act).not.to.equal(act);
  });

  it('MNY-2 what is shown keeps the old balance until the receipt, and is then read once, over checks and events too', async () => {
    const platform = createPlatform();
    const { act, scope } = openPage(platform);
    const observer = new QueryObserver(scope.queries, walletQuery(scope, { connectionId: undefined, limit: 10 }));
    const shown: (number | undefined)[] = [];
    const stop = observer.subscribe(({ data }) => shown.push(data?.balance.amount));
    await until(() => shown.includes(41_260));
    const reads = (): number => platform.sent('/wallet').length;
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'lost' : undefined);
    await act.submit(apply());
    expect(act.state.status).to.equal('unknown');
    await rest();
    expect([observer.getCurrentResult().data!.balance.amount, reads()]).to.deep.equal([41_260, 1]);
    platform.twist = () => undefined;
    await act.checkAgain();
    await until(() => shown.includes(40_260));
    await rest();
    expect(reads()).to.equal(2);
    stop();
  });

  const requests = [
    [apply(700), '/invoices/inv_1/credit-applications'],
    [{ kind: 'credit', amount: { amount: 700, currency: 'USD' }, reason: 'Sorry' }, '/wallet/entries'],
    [{ kind: 'adjustment', amount: { amount: 700, currency: 'USD' }, reason: 'Mistake' }, '/wallet/entries'],
  ] as const;
  for (const [request, path] of requests) {
    it(`sends ${request.kind} where the contract has it`, async () => {
      const platform = createPlatform();
      const { act } = openPage(platform);
      await act.submit(request);
      expect(act.state.status).to.equal('done');
      expect(platform.requests.at(-1)).to.deep.include({
        method: 'POST',
        path: `/v1/connections/${CONNECTION}${path}`,
      });
    });
  }
});
