import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSandbox, type Sandbox } from '../server.ts';

describe('the sandbox’s control "act"', () => {
  let sandbox: Sandbox;
  before(
    async () => void (sandbox = await startSandbox({ port: 0, now: () => Date.parse('2026-11-21T17:00:00.000Z') })),
  );
  after(() => sandbox.close());

  const act = async (json: object) => {
    const headers = { 'Sandbox-Control': '1', 'Content-Type': 'application/json' };
    const response = await fetch(`${sandbox.url}/__sandbox/act`, {
      method: 'POST',
      headers,
      body: JSON.stringify(json),
    });
    return { status: response.status, body: (await response.json()) as any };
  };

  it('does with money what that person may, as the same act in a browser would', async () => {
    const dental = '/v1/connections/con_harborline_northgate';
    const post = (user_id: string, path: string, body?: object) =>
      act({ user_id, method: 'POST', path: dental + path, ...(body && { body }) });
    const grant = { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Because' };
    assert.deepEqual((await post('usr_grace', '/wallet/entries', grant)).body.wallet.balance.amount, 41760);
    assert.equal((await post('usr_ines', '/wallet/entries', grant)).body.code, 'not_permitted');
    const { body: list } = await act({ user_id: 'usr_dana', method: 'GET', path: `${dental}/invoices?status=open` });
    const { amount } = grant;
    const { body } = await post('usr_ines', `/invoices/${list.data[0].id}/credit-applications`, { amount });
    assert.deepEqual([body.entry.actor.id, body.wallet.balance.amount], ['usr_ines', 41260]);
    const reversal = { reason: 'Because' };
    assert.equal((await post('usr_tom', `/wallet/entries/${body.entry.id}/reverse`, reversal)).status, 201);
    assert.equal((await post('usr_ines', `/invoices/${list.data[0].id}/credit-applications`)).status, 415);
    const challenge = { user_id: 'usr_dana', method: 'POST', path: '/v1/session/challenges' };
    assert.equal((await act(challenge)).body.expires_in, 600);
  });

  it('changes what that person sees now: a ticket, settings, an add-on', async () => {
    const patch = (user_id: string, path: string, body: object) => act({ user_id, method: 'PATCH', path, body });
    const { connectionId, id } = sandbox.api.platform.tables.tickets
      .rows('unsettled', 'con_harborline_northgate')
      .find(({ escalation }) => escalation === null)!;
    const ticket = `/v1/connections/${connectionId}/tickets/${id}`;
    for (const priority of ['low', 'high', 'low']) {
      const { status, body } = await patch('usr_tom', ticket, { priority });
      assert.deepEqual([status, body.priority], [200, priority]);
    }
    const settings = `/v1/connections/${connectionId}/settings`;
    for (const days_until_due of [20, 25]) {
      const { status, body } = await patch('usr_grace', settings, { days_until_due });
      assert.deepEqual([status, body.settings.days_until_due], [200, days_until_due]);
    }
    assert.equal((await patch('usr_dana', settings, { days_until_due: 30 })).body.code, 'not_permitted');
    assert.equal((await patch('usr_wren', settings, { days_until_due: 30 })).status, 404);
    const wren = (method: string, path: string, body?: object) =>
      act({ user_id: 'usr_wren', method, path: `/v1/connections/con_juniper_revampd/${path}`, ...(body && { body }) });
    const { data } = (await wren('GET', 'add-ons')).body;
    const addOn = data[0];
    for (const quantity of [addOn.quantity + 1, addOn.quantity + 2]) {
      const { body: quote } = await wren('POST', 'add-ons/preview', { add_on_id: addOn.id, quantity });
      const { status, body } = await wren('PATCH', `add-ons/${addOn.id}`, { quantity, quote_id: quote.quote_id });
      assert.deepEqual([status, body.add_on?.quantity], [200, quantity], JSON.stringify(body));
    }
    assert.equal((await wren('PATCH', 'add-ons/sao_none', { quantity: 2, quote_id: 'quo_none' })).status, 404);
    assert.equal((await wren('PATCH', 'add-ons/%E0', { quantity: 2, quote_id: 'quo_none' })).status, 404);
  });

  it('decides without a body where none is needed', async () => {
    const { connectionId, id } = sandbox.api.platform.tables.approvalRequests
      .all()
      .find(({ status, connectionId: at }) => status === 'pending' && at === 'con_harborline_northgate')!;
    const path = `/v1/connections/${connectionId}/approval-requests/${id}/reject`;
    assert.equal((await act({ user_id: 'usr_dana', method: 'POST', path })).body.status, 'rejected');
  });
});
