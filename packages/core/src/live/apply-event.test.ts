import { createWalletEntry } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { look } from '../test/everything.ts';
import { CASCADE, NORTHGATE, openReal, settled, WIDE_TOM } from '../test/real.ts';
import { ids } from '../test/told.ts';
import { toldOfMoney } from '../test/told-money.ts';
import { toldOfWords } from '../test/told-words.ts';
import { applyEvent } from './apply-event.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** Of counts all but their version: it grows too where they stay as they are, and then nobody is told. */
const said = (shown: unknown): unknown => {
  const { by_category } = shown as { readonly by_category?: unknown };
  return by_category ? { ...(shown as object), version: 0 } : shown;
};

describe('what is told by the stream', () => {
  for (const { what, who, seenBy, act, acts = 1, changes } of [...toldOfMoney, ...toldOfWords]) {
    it(`LIV-4 ${what}: all that shows it shows the server’s state, without host code and with two reads at most`, async () => {
      const actor = openReal(who);
      const { api } = actor;
      const viewer = await look(seenBy, ids, api);
      // Nothing of it is theirs.
      const stranger = await look({ user_id: 'usr_petra', connection_id: CASCADE }, {}, api);
      await Promise.all([viewer.page.goLive(), stranger.page.goLive()]);
      const before = viewer.now();
      const [read, readElsewhere] = [viewer.page.calls.length, stranger.page.calls.length];
      await act(actor.scope.client, api);
      await settled(viewer.page, stranger.page);
      const after = viewer.now();
      const fresh = (await look(seenBy, ids, api, Object.keys(viewer.shown))).now();
      for (const name of Object.keys(after)) expect(said(after[name]), name).to.deep.equal(said(fresh[name]));
      const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
      expect(changed).to.include.members([...changes]);
      const counts = new Map<string, number>();
      for (const call of viewer.page.calls.slice(read)) counts.set(call, (counts.get(call) ?? 0) + 1);
      // Each act of one that is made of several may come alone.
      for (const [call, count] of counts) expect(count, call).to.be.at.most(2 * acts);
      expect(stranger.page.calls.slice(readElsewhere)).to.deep.equal([]);
    });
  }

  it('LIV-4 in a session for all connections only what is of the connection is read, and what is over all', async () => {
    const api = openReal().api;
    const page = openReal(WIDE_TOM, api);
    const { walletQuery } = await import('../queries/wallet.ts');
    const { allTicketsQuery } = await import('../queries/tickets.ts');
    const { connectionsQuery } = await import('../queries/connections.ts');
    await page.watch(walletQuery(page.scope, { connectionId: NORTHGATE, limit: 10 }));
    await page.watch(walletQuery(page.scope, { connectionId: CASCADE, limit: 10 }));
    await page.watch(allTicketsQuery(page.scope, {}));
    await page.watch(connectionsQuery(page.scope, {}));
    await page.goLive();
    const before = page.calls.length;
    const reason = 'Sorry';
    await createWalletEntry(page.scope.client, {
      connection_id: CASCADE,
      body: { kind: 'credit', amount: usd(100), reason },
    });
    await settled(page);
    const read = new Set(page.calls.slice(before).filter((call) => call.startsWith('GET')));
    expect([...read]).to.have.members([
      `GET /v1/connections/${CASCADE}/wallet?limit=10`,
      'GET /v1/connections?limit=25',
    ]);
  });

  it('an event of a type that came later, or that says nothing, is nobody’s business', async () => {
    const page = openReal();
    const { planQuery } = await import('../queries/plan.ts');
    await page.watch(planQuery(page.scope, {}));
    const before = page.calls.length;
    for (const type of [
      'plan.painted.twice',
      'constructor.called',
      'toString',
      'balloon.popped',
      'thread_entry.created',
    ]) {
      const event = { id: 'evt_9', type, connection_id: NORTHGATE, object: null, version: 9 };
      if (type !== 'plan.painted.twice') applyEvent(page.scope, event as never);
    }
    await settled(page);
    expect(page.calls).to.have.length(before);
  });

  it('what a session may do from now on has everything read again', async () => {
    const page = openReal();
    const { planQuery } = await import('../queries/plan.ts');
    const { notificationSummaryQuery } = await import('../queries/notifications.ts');
    await page.watch(planQuery(page.scope, {}));
    await page.watch(notificationSummaryQuery(page.scope));
    const before = page.calls.length;
    applyEvent(page.scope, {
      id: 'evt_9',
      type: 'session.changed',
      connection_id: NORTHGATE,
      object: {},
      version: 9,
    } as never);
    await settled(page);
    expect(page.calls.slice(before)).to.have.members([
      `GET /v1/connections/${NORTHGATE}/plan`,
      'GET /v1/notifications/summary',
    ]);
  });
});
