import { createApprovalRequest, rejectRequest, updateAddOn } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { createMockApi } from '@revampd/mocks';
import { activityQuery } from '../queries/activity.ts';
import { addOnsQuery, addOnQuoteQuery } from '../queries/add-ons.ts';
import { approvalRequestQuery, approvalRequestsQuery } from '../queries/approval-requests.ts';
import { connectionQuery } from '../queries/connections.ts';
import { planQuery, planQuoteQuery } from '../queries/plan.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { DANA, INES, JUNIPER, NORTHGATE, openReal, settled, SURE_DANA, TOM, WREN } from '../test/real.ts';
import { addOnAct } from './add-ons.ts';
import { decisionAct } from './approval-requests.ts';
import { planAct } from './plan.ts';
import { newQuoteOf } from './quoted.ts';
import { walletAct } from './wallet.ts';

const errorOf = (act: { readonly state: object }) =>
  (act.state as { error: { code: string; current: Record<string, any> } }).error;

describe('a decision', () => {
  it('MNY-2 stands on screen only with its receipt, and then by itself in all that shows it, with no stream to tell it', async () => {
    const page = openReal(SURE_DANA);
    const request = await page.watch(approvalRequestQuery(page.scope, { id: 'req_8' }));
    const list = await page.watch(approvalRequestsQuery(page.scope, {}));
    const connection = await page.watch(connectionQuery(page.scope, {}));
    const activity = await page.watch(activityQuery(page.scope, {}));
    const rows = activity.data!.total!;
    const act = decisionAct(page.scope, NORTHGATE, 'req_8');
    page.api.network.faults.set([{ match: { path: 'approveRequest' }, fault: 'lost', times: 4 }]);
    await act.submit({ kind: 'approve' });
    expect(act.state.status).to.equal('unknown');
    await settled(page);
    expect([request.data!.status, request.seen.length]).to.deep.equal(['pending', 1]);
    await act.checkAgain();
    expect(act.state.status).to.equal('done');
    await settled(page);
    expect(request.data!.status).to.equal('approved');
    expect(list.data!.data.find(({ id }) => id === 'req_8')!.status).to.equal('approved');
    expect(connection.data!.counts.pending_requests).to.equal(1);
    // What follows elsewhere too.
    expect(activity.data!.total).to.equal(rows + 1);
    // Of what was shown it skipped nothing: waiting, then decided.
    expect(request.seen.map(({ status }) => status)).to.deep.equal(['pending', 'approved']);
  });

  it('MNY-1 of one request is one act on all its cards, of another another; what one left is not taken up by others', async () => {
    const page = openReal(SURE_DANA);
    const act = decisionAct(page.scope, NORTHGATE, 'req_8');
    page.api.network.faults.set([{ match: { path: 'approveRequest' }, fault: 'lost', times: 4 }]);
    await act.submit({ kind: 'approve' });
    const answers = page.sent('POST').length;
    // The other card's button: nothing is begun while this is open.
    await decisionAct(page.scope, NORTHGATE, 'req_8').submit({ kind: 'reject' });
    expect(page.sent('POST')).to.have.length(answers);
    page.leave();
    await until(() => act.state.status === 'idle');
    const next = openReal(SURE_DANA, page.api);
    const others = [
      decisionAct(next.scope, NORTHGATE, 'req_7'),
      walletAct(next.scope, NORTHGATE),
      planAct(next.scope, NORTHGATE),
    ];
    for (const other of others) {
      expect(await other.restore()).to.equal(undefined);
      expect(other.state.status).to.equal('idle');
    }
    expect(next.calls).to.deep.equal([]);
    const own = decisionAct(next.scope, NORTHGATE, 'req_8');
    expect((await own.restore())?.request).to.deep.equal({ kind: 'approve' });
    await until(() => own.state.status === 'done');
  });

  it('MNY-3 somebody else decided: a conflict with who, what and why', async () => {
    const page = openReal(SURE_DANA);
    const ines = openReal(INES, page.api);
    await rejectRequest(ines.scope.client, {
      connection_id: NORTHGATE,
      request_id: 'req_8',
      body: { note: 'Too dear' },
    });
    const act = decisionAct(page.scope, NORTHGATE, 'req_8');
    await act.submit({ kind: 'approve', version: 1 });
    expect(act.state.status).to.equal('conflict');
    expect(errorOf(act).code).to.equal('already_decided');
    const { status, decision } = errorOf(act).current as {
      status: string;
      decision: { actor: { name: string }; note: string };
    };
    expect([status, decision.actor.name, decision.note]).to.deep.equal(['rejected', 'Ines Duarte', 'Too dear']);
  });

  it('MNY-3 on another state than the one that was read is a conflict, and nothing is done', async () => {
    const page = openReal(SURE_DANA);
    const act = decisionAct(page.scope, NORTHGATE, 'req_8');
    await act.submit({ kind: 'approve', version: 9 });
    expect([act.state.status, errorOf(act).code]).to.deep.equal(['conflict', 'stale_version']);
    expect(errorOf(act).current['status']).to.equal('pending');
  });

  it('APR-3 of what would lead to another first invoice by now: a conflict that carries its cost, which then is approved', async () => {
    // Ten minutes before the connection's day ends.
    const api = createMockApi({ now: '2026-11-22T07:50:00.000Z' });
    const draft = { kind: 'add_on', item_id: 'itm_extra_seat', quantity: 1, effective_date: '2026-11-21' } as const;
    const tom = openReal(TOM, api);
    const { id, price } = await createApprovalRequest(tom.scope.client, { connection_id: NORTHGATE, body: draft });
    const page = openReal(SURE_DANA, api);
    const { cost, version } = (await page.watch(approvalRequestQuery(page.scope, { id }))).data!;
    const firstInvoice = cost!.first_invoice.total;
    api.clock.advance(15 * 60_000);
    const act = decisionAct(page.scope, NORTHGATE, id);
    await act.submit({ kind: 'approve', firstInvoice, version });
    expect([act.state.status, errorOf(act).code]).to.deep.equal(['conflict', 'quote_changed']);
    const { status, cost: now } = errorOf(act).current;
    expect(status).to.equal('pending');
    expect(now.first_invoice.total.amount).to.be.lessThan(firstInvoice.amount);
    await act.submit({ kind: 'approve', firstInvoice: now.first_invoice.total, version });
    expect(act.state.status, JSON.stringify(act.state)).to.equal('done');
    if (act.state.status !== 'done') return;
    expect(act.state.receipt.invoice).not.to.equal(null);
    expect(act.state.facts.amount).to.deep.equal(price);
  });

  it('MNY-2 the receipt of a rejection or a withdrawal says that nothing was moved, and neither is told what was shown', async () => {
    for (const [who, kind, id] of [
      [SURE_DANA, 'reject', 'req_8'],
      [TOM, 'withdraw', 'req_8'],
    ] as const) {
      const page = openReal(who);
      const act = decisionAct(page.scope, NORTHGATE, id);
      await act.submit({ kind, firstInvoice: { amount: 1, currency: 'USD' } });
      expect(act.state.status, JSON.stringify(act.state)).to.equal('done');
      expect((act.state as { facts: { amount: object | null } }).facts.amount).to.equal(null);
    }
  });

  it('SES-8 a person who isn’t verified is, by a code, and the act goes on with its key', async () => {
    const page = openReal(DANA);
    const act = decisionAct(page.scope, NORTHGATE, 'req_8');
    await act.submit({ kind: 'approve' });
    expect(act.state).to.deep.include({ status: 'step_up' });
    await act.answerCode('424242');
    expect(act.state.status).to.equal('done');
    const keys = page.requests
      .filter(({ url }) => url.endsWith('/approve'))
      .map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(2);
    expect(new Set(keys)).to.have.length(1);
  });

  it('SES-7 an act under way for one is not sent as, or shown to, whoever is here next', async () => {
    const page = openReal(SURE_DANA);
    const held = gate();
    const { fetch } = page.api;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        if (request.url.endsWith('/approve')) await held.opened;
        return fetch(request);
      },
    });
    const act = decisionAct(page.scope, NORTHGATE, 'req_8');
    const submitted = act.submit({ kind: 'approve' });
    await until(() => page.sent('POST').length === 1);
    page.person = { ...TOM };
    await page.scope.session.replace(await page.scope.session.token());
    held.open();
    await submitted;
    await rest();
    expect(act.state.status).to.equal('idle');
    expect(page.api.platform.tables.approvalRequests.get('req_8')!.status).to.equal('pending');
  });
});

describe('a change at a price that was confirmed', () => {
  it('MNY-3 that costs something else by now: a conflict that carries the new quote, and the next intent names it', async () => {
    // Ten minutes before the connection's day ends.
    const page = openReal(WREN, createMockApi({ now: '2026-11-22T04:50:00.000Z' }));
    const quote = await page.watch(planQuoteQuery(page.scope, { planId: 'pln_revampd_studio' }));
    page.api.clock.advance(15 * 60_000);
    const act = planAct(page.scope, JUNIPER);
    const change = { kind: 'change', planId: 'pln_revampd_studio' } as const;
    await act.submit({ ...change, quote: quote.data! });
    expect(act.state.status, JSON.stringify(act.state)).to.equal('conflict');
    expect(errorOf(act).code).to.equal('quote_changed');
    const first = (act.state as { intent: { id: string } }).intent.id;
    const next = newQuoteOf(errorOf(act) as never)!;
    expect(next.quote_id).not.to.equal(quote.data!.quote_id);
    expect(next.total_today.amount).to.be.lessThan(quote.data!.total_today.amount);
    await act.submit({ ...change, quote: next });
    expect(act.state.status).to.equal('done');
    if (act.state.status !== 'done') return;
    expect(act.state.facts.amount).to.deep.equal(next.total_today);
    expect(act.state.intent.id).not.to.equal(first);
  });

  it('is read once: a quote doesn’t change under a person’s eyes, whatever is told', async () => {
    const page = openReal(WREN);
    const quote = await page.watch(addOnQuoteQuery(page.scope, { addOnId: 'adn_4', quantity: 5 }));
    await page.watch(planQuery(page.scope, {}));
    await page.goLive();
    const act = addOnAct(page.scope, JUNIPER, 'adn_4');
    await act.submit({ kind: 'remove' });
    await settled(page);
    expect(page.sent(`POST /v1/connections/${JUNIPER}/add-ons/preview`)).to.have.length(1);
    expect(quote.seen).to.have.length(1);
  });

  it('MNY-1 of an add-on, which has no key by the contract: its answer lost, it is done once, and its receipt says so', async () => {
    const page = openReal(WREN);
    const list = await page.watch(addOnsQuery(page.scope, {}));
    const { version } = list.data!.data[0]!;
    const quote = await page.watch(addOnQuoteQuery(page.scope, { addOnId: 'adn_4', quantity: 5 }));
    page.api.network.faults.set([{ match: { path: 'updateAddOn' }, fault: 'lost', times: 1 }]);
    const act = addOnAct(page.scope, JUNIPER, 'adn_4');
    await act.submit({ kind: 'change', quantity: 5, quote: quote.data!, version });
    expect(act.state.status).to.equal('done');
    expect(page.sent('PATCH')).to.have.length(2);
    expect((act.state as { facts: { amount: object } }).facts.amount).to.deep.equal(quote.data!.total_today);
    await settled(page);
    expect(list.data!.data[0]).to.deep.include({ quantity: 5, version: version + 1 });
  });

  it('MNY-3 of an add-on that a colleague changed to the same is no receipt of this person’s', async () => {
    const page = openReal(WREN);
    const mina = openReal({ user_id: 'usr_mina', connection_id: JUNIPER }, page.api);
    const [mine, hers] = await Promise.all(
      [page, mina].map((one) => one.watch(addOnQuoteQuery(one.scope, { addOnId: 'adn_4', quantity: 5 }))),
    );
    const body = { quantity: 5, quote_id: hers!.data!.quote_id };
    await updateAddOn(mina.scope.client, { connection_id: JUNIPER, add_on_id: 'adn_4', body }, { ifMatch: 1 });
    const act = addOnAct(page.scope, JUNIPER, 'adn_4');
    await act.submit({ kind: 'change', quantity: 5, quote: mine!.data!, version: 1 });
    expect([act.state.status, errorOf(act).code]).to.deep.equal(['conflict', 'stale_version']);
    expect(errorOf(act).current['changed_by'].name).to.equal('Mina Sato');
  });
});
