import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi } from '../index.ts';
import { createLively } from './lively.ts';

const positionsOf = async (seed: number): Promise<readonly number[]> => {
  const api = createMockApi();
  const lively = createLively(() => api, seed);
  const positions: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    await lively.act();
    positions.push(api.platform.position());
  }
  return positions;
};

describe('a lively world', () => {
  it('does one thing at a time as somebody of it would, through the API, and is never refused', async () => {
    const api = createMockApi();
    const lively = createLively(() => api);
    const before = api.platform.tables.activity.all().length;
    for (let turn = 0; turn < 200; turn += 1) {
      const status = await lively.act();
      assert.ok(status === 200 || status === 201, `turn ${turn} was answered ${status}`);
      api.clock.advance(60_000);
    }
    const done = api.platform.tables.activity.all().slice(before);
    assert.deepEqual([...new Set(done.map(({ action }) => action))].sort(), [
      'credit_granted',
      'message_posted',
      'reaction_added',
      'request_created',
      'ticket_updated',
    ]);
    assert.ok(done.filter(({ action }) => action === 'message_posted').length > 40);
    // A person doesn't answer themselves.
    const { tickets, threadEntries } = api.platform.tables;
    for (const { id } of tickets.all()) {
      const entries = threadEntries
        .rows('byTicket', id)
        .filter(({ createdAt }) => createdAt >= Date.UTC(2026, 10, 21, 17));
      for (const [index, entry] of entries.entries())
        if (index > 0 && entry.kind === 'message' && entry.clientId?.startsWith('lively'))
          assert.notEqual(entry.author?.userId, entries[index - 1]?.author?.userId);
    }
  });

  it('goes the same way with the same seed, and another with another', async () => {
    assert.deepEqual(await positionsOf(1), await positionsOf(1));
    assert.notDeepEqual(await positionsOf(1), await positionsOf(2));
  });

  it('does nothing where there is nothing to do', async () => {
    const api = createMockApi({ scenario: 'empty' });
    const { connections } = api.platform.tables;
    const lively = createLively(() => api);
    // Credit and requests need nothing but a connection: with all tickets missing those remain.
    assert.equal(await lively.act(), 201);
    assert.ok(connections.all().length > 0);
  });
});
