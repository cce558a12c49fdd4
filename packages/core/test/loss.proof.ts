/** MNY-1 at its full size: the core's acts on the whole mock platform, over a network that loses every third message. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createMockApi } from '@revampd/mocks';
import { createScope, walletAct } from '@revampd/core';
import { chance } from '../src/test/chance.ts';

const CONNECTION = 'con_harborline_northgate';
const ACTS = 10_000;
/** Of requests that never arrive, and of answers that never come back; together 30 % of all attempts. */
const LOSS = 0.15;

it('MNY-1 10,000 acts under 30 % injected loss: none doubled, none lost', async () => {
  const api = createMockApi();
  const roll = chance(2026);
  const sent = new Map<string, number>();
  let lost = 0;
  const scope = createScope({
    fetchSession: async () => api.mintSession({ user_id: 'usr_tom', connection_id: CONNECTION }),
    baseUrl: 'https://api.example',
    retryDelay: () => 0,
    fetch: async (request) => {
      const key = request.headers.get('Idempotency-Key');
      if (key === null) return api.fetch(request);
      sent.set(key, (sent.get(key) ?? 0) + 1);
      const luck = roll();
      if (luck < LOSS) {
        lost += 1;
        throw new TypeError('Failed to fetch');
      }
      const response = await api.fetch(request);
      if (luck >= 2 * LOSS) return response;
      lost += 1;
      throw new TypeError('Failed to fetch');
    },
  });
  const letGo = scope.acquire();
  const act = walletAct(scope, CONNECTION);
  const { walletEntries } = api.platform.tables;
  const before = walletEntries.size('byConnection', CONNECTION);
  const receipts = new Set<string>();
  let doubts = 0;
  for (let count = 0; count < ACTS; count += 1) {
    await act.submit({ kind: 'credit', amount: { amount: 1, currency: 'USD' }, reason: `Act ${count}` });
    for (; act.state.status === 'unknown'; doubts += 1) await act.checkAgain();
    assert.equal(act.state.status, 'done');
    receipts.add(act.state.receipt.entry.id);
  }
  letGo();
  const written = [...walletEntries.rows('byConnection', CONNECTION)].slice(before);
  assert.deepEqual(new Set(written.map(({ id }) => id)), receipts);
  assert.deepEqual(
    written.map(({ reason }) => reason),
    Array.from({ length: ACTS }, (_, count) => `Act ${count}`),
  );
  assert.equal(sent.size, ACTS, 'one key an act');
  // The loss was there: three of ten, and some acts needed a person to ask again.
  const attempts = [...sent.values()].reduce((sum, times) => sum + times, 0);
  assert.ok(Math.abs(lost / attempts - 0.3) < 0.02, `${lost} of ${attempts} lost`);
  assert.ok(doubts > 0);
});
