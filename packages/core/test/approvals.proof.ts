/** MNY-1 at its full size for approvals: each of another request, over a network that loses every third message. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createApprovalRequest } from '@revampd/api-client';
import { createMockApi, type MockSessionRequest } from '@revampd/mocks';
import { createScope, decisionAct } from '@revampd/core';
import { loseSome } from './lossy.ts';

const CONNECTION = 'con_harborline_northgate';
const APPROVALS = 10_000;

it('MNY-1 10,000 approvals under 30 % injected loss: none doubled, none lost', async () => {
  const api = createMockApi();
  const network = loseSome(api.fetch, 2027);
  const open = (person: MockSessionRequest, fetch: (request: Request) => Promise<Response>) =>
    createScope({
      fetchSession: async () => api.mintSession(person),
      baseUrl: 'https://api.example',
      retryDelay: () => 0,
      fetch,
    });
  const tom = open({ user_id: 'usr_tom', connection_id: CONNECTION }, api.fetch);
  const dana = open({ user_id: 'usr_dana', connection_id: CONNECTION, assurance: 'elevated' }, network.fetch);
  const letGo = dana.acquire();
  const { approvalRequests, invoices } = api.platform.tables;
  const before = { requests: approvalRequests.all().length, invoices: invoices.all().length };
  let doubts = 0;
  const today = new Date(api.clock.now()).toISOString().slice(0, 10);
  const receipts: string[] = [];
  for (let count = 0; count < APPROVALS; count += 1) {
    const price = { amount: 100, currency: 'USD' };
    const draft = { kind: 'one_time', name: `Visit ${count}`, price, effective_date: today } as const;
    const { id, version } = await createApprovalRequest(tom.client, { connection_id: CONNECTION, body: draft });
    const act = decisionAct(dana, CONNECTION, id);
    await act.submit({ kind: 'approve', version, note: `${count}` });
    for (; act.state.status === 'unknown'; doubts += 1) await act.checkAgain();
    assert.equal(act.state.status, 'done');
    assert.equal(act.state.receipt.status, 'approved');
    receipts.push(act.state.receipt.id);
  }
  letGo();
  const decided = [...approvalRequests.rows('byStatus', `${CONNECTION} approved one_time`)].slice(-APPROVALS);
  assert.deepEqual(
    decided.map(({ id }) => id),
    receipts,
  );
  // Each as it was asked for and answered, with a charge of its own: nothing was asked for, or charged, beside them.
  for (const [count, { terms, decision }] of decided.entries()) {
    assert.deepEqual([(terms as { name: string }).name, decision?.note], [`Visit ${count}`, `${count}`]);
  }
  assert.equal(new Set(decided.map(({ invoiceId }) => invoiceId)).size, APPROVALS);
  assert.equal(approvalRequests.all().length, before.requests + APPROVALS);
  assert.equal(invoices.all().length, before.invoices + APPROVALS);
  assert.equal(network.sent.size, APPROVALS, 'one key an act');
  // The loss was there: three of ten, and some acts needed a person to ask again.
  assert.ok(Math.abs(network.lost - 0.3) < 0.02, `${network.lost}`);
  assert.ok(doubts > 0);
});
