/** An act as the first call of a page: whose the session is, and where, is known with its token (MNY-5). */
import type { Ticket } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { leaveInDoubt, openPage } from '../test/page.ts';
import { createPlatform, DANA as DANA_THERE, OTHER } from '../test/platform.ts';
import { keptAt } from '../test/kept.ts';
import { CASCADE, DANA, openReal } from '../test/real.ts';
import { changeTicket } from './tickets.ts';
import { walletAct } from './wallet.ts';

describe('an act of another connection than the session’s, before anything was read', () => {
  it('MNY-5 with money: it is refused, and nothing is sent or kept', async () => {
    const page = openReal(DANA);
    const act = walletAct(page.scope, CASCADE);
    const states: string[] = [];
    act.subscribe(() => states.push(act.state.status));
    await act.submit({ kind: 'credit', amount: { amount: 100, currency: 'USD' }, reason: 'Sorry' });
    expect(states).to.deep.equal(['submitting', 'failed']);
    expect((act.state as { error?: { code: string } }).error?.code).to.equal('scope_mismatch');
    expect(page.calls).to.deep.equal([]);
    page.leave();
  });

  it('MNY-5 with words: it is refused, taken back, and nothing is sent', async () => {
    const page = openReal(DANA);
    const ticket = { id: 'tkt_1', version: 1, connection_id: CASCADE, priority: 'low' } as Ticket;
    const outcome = await changeTicket(page.scope, ticket, { priority: 'high' });
    expect((outcome as { error?: { code: string } }).error?.code).to.equal('scope_mismatch');
    expect(page.calls).to.deep.equal([]);
    page.leave();
  });

  it('MNY-5 that was left in doubt: it stays for a session of its connection', async () => {
    const platform = createPlatform();
    await leaveInDoubt(platform);
    const before = platform.requests.length;
    const page = openPage(platform, { ...DANA_THERE, connection: OTHER });
    expect(await page.act.restore()).to.equal(undefined);
    expect([page.states, platform.requests.length - before]).to.deep.equal([[], 0]);
    expect(await keptAt(platform)).to.have.length(1);
  });
});
