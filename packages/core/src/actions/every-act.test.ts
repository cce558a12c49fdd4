import { expect } from '@open-wc/testing';
import { createMockApi } from '@revampd/mocks';
import { until } from '../test/fake-timers.ts';
import { acts, type ActUnderTest } from '../test/money-acts.ts';
import { openReal, settled, type RealPage } from '../test/real.ts';
import { isFree, type MoneyAct } from './act-state.ts';

type AnyAct = MoneyAct<any, any>;
const connectionOf = ({ who }: ActUnderTest): string => who.connection_id!;
/** What was done in the connection: each act leaves a row. */
const done = ({ api }: RealPage, act: ActUnderTest): number =>
  api.platform.tables.activity.all().filter(({ connectionId }) => connectionId === connectionOf(act)).length;
const keyOf = ({ requests }: RealPage, method = /./): string[] => [
  ...new Set(
    requests
      .filter((request) => request.method !== 'GET' && method.test(request.method) && !request.url.includes('preview'))
      .map(({ headers }) => headers.get('Idempotency-Key')!),
  ),
];

/** Does it, and answers how many rows of activity it left. */
async function doIt(act: ActUnderTest): Promise<{ page: RealPage; act: AnyAct; rows: number }> {
  const page = openReal(act.who);
  const { id, request } = await act.prepare(page.scope.client, connectionOf(act));
  const it = act.act(page.scope, connectionOf(act), id);
  const before = done(page, act);
  await it.submit(request);
  return { page, act: it, rows: done(page, act) - before };
}

describe('an act that is meant once', () => {
  for (const under of acts) {
    const { name, who, viewer, operation, prepare, act: actOf, serverId, amount, conflict } = under;
    const connectionId = connectionOf(under);

    it(`MNY-2 ${name}: its receipt says which intent, what of the server’s, how much, and when`, async () => {
      const { page, act } = await doIt(under);
      expect(act.state.status, JSON.stringify(act.state)).to.equal('done');
      if (act.state.status !== 'done') return;
      const { facts, intent } = act.state;
      expect(facts.intentId).to.equal(intent.id);
      expect(keyOf(page)).to.deep.equal([intent.id]);
      expect(facts.serverId).to.match(serverId);
      if (amount === null) expect(facts.amount).to.equal(null);
      else if (!Number.isNaN(amount)) expect(facts.amount).to.deep.equal({ amount, currency: 'USD' });
      else expect(facts.amount!.amount).to.be.greaterThan(0);
      expect(new Date(facts.at).toISOString()).to.equal(facts.at);
    });

    it(`MNY-1 ${name}: twice clicked, its answers lost, and the page left: it is done once, and the next page knows it`, async () => {
      const { rows } = await doIt(under);
      const page = openReal(who);
      const { id: object, request } = await prepare(page.scope.client, connectionId);
      const act = actOf(page.scope, connectionId, object);
      expect(actOf(page.scope, connectionId, object), 'the same for two cards').to.equal(act);
      const before = done(page, under);
      page.api.network.faults.set([{ match: { path: operation }, fault: 'lost', times: 4 }]);
      await Promise.all([act.submit(request), act.submit(request)]);
      expect(act.state.status).to.equal('unknown');
      const { id } = act.state.status === 'unknown' ? act.state.intent : { id: '' };
      page.leave();
      await until(() => act.state.status === 'idle');
      const next = openReal(who, page.api);
      const again = actOf(next.scope, connectionId, object);
      const restored = await again.restore();
      expect(restored?.id).to.equal(id);
      await until(() => isFree(again.state) && again.state.status !== 'idle');
      expect(again.state.status).to.equal('done');
      expect(done(next, under) - before).to.equal(rows);
      expect([...new Set([...keyOf(page), ...keyOf(next)])]).to.deep.equal([id]);
    });

    it(`${name}: whoever may only look is refused, and nothing is done`, async () => {
      const page = openReal(who);
      const { id, request } = await prepare(page.scope.client, connectionId);
      const act = actOf(openReal(viewer, page.api).scope, connectionId, id);
      const before = done(page, under);
      await act.submit(request);
      expect(act.state).to.deep.include({ status: 'failed' });
      expect((act.state as { error: { code: string } }).error.code).to.equal('not_permitted');
      expect(done(page, under)).to.equal(before);
    });

    it(`MNY-5 ${name}: in a connection that the session isn’t for it is refused before anything is sent`, async () => {
      const page = openReal(who);
      await page.scope.session.token();
      const { id, request } = await prepare(page.scope.client, connectionId);
      const before = page.calls.length;
      const act = actOf(page.scope, 'con_harborline_cascade', id);
      await act.submit(request);
      expect((act.state as { error: { code: string } }).error.code).to.equal('scope_mismatch');
      expect(page.calls).to.have.length(before);
    });

    if (conflict === undefined) continue;
    it(`MNY-3 ${name}: somebody was quicker: who, what and when stands beside what there is now`, async () => {
      const page = openReal(who, createMockApi({ scenario: 'conflict' }));
      const { id, request } = await prepare(page.scope.client, connectionId);
      const act = actOf(page.scope, connectionId, id);
      await act.submit(request);
      expect(act.state.status, JSON.stringify(act.state)).to.equal('conflict');
      const { error } = act.state as { error: { code: string; current: Record<string, unknown> } };
      expect(error.code).to.equal(conflict);
      expect(error.current['changed_by']).to.have.property('name');
      expect(error.current['changed_at']).to.be.a('string');
      act.dismiss();
      expect(act.state.status).to.equal('idle');
      await settled(page);
    });
  }
});
