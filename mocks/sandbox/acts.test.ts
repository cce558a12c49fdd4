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
    assert.equal((await post('usr_ines', `/invoices/${list.data[0].id}/credit-applications`)).status, 400);
    const challenge = { user_id: 'usr_dana', method: 'POST', path: '/v1/session/challenges' };
    assert.equal((await act(challenge)).body.expires_in, 600);
  });
});
