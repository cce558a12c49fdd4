import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import fc from 'fast-check';
import { actByChance, type Tally } from '../test/acting.ts';
import { addsUp, unreadAddsUp } from '../test/adds-up.ts';
import { createChance } from '../test/chance.ts';
import type { Viewer } from '../test/may-know.ts';
import { overhear } from '../test/overhearing.ts';
import { setScene } from '../test/scene.ts';
import { createTester, type Tester } from '../test/tester.ts';

const connectionIds = [
  'con_harborline_northgate',
  'con_harborline_cascade',
  'con_northgate_revampd',
  'con_harborline_revampd',
  'con_juniper_revampd',
];
const userIds = [
  ...['usr_tom', 'usr_grace', 'usr_priya', 'usr_noor'],
  ...['usr_dana', 'usr_ines', 'usr_joel', 'usr_marcus', 'usr_petra', 'usr_liam'],
  ...['usr_wren', 'usr_theo', 'usr_omar', 'usr_ruth', 'usr_lena', 'usr_sven', 'usr_vera'],
];

/** Who listens all the while: of every organization and role, and in sessions for one connection. */
const viewers: readonly Viewer[] = [
  ...['usr_tom', 'usr_dana', 'usr_joel', 'usr_petra', 'usr_wren', 'usr_theo', 'usr_omar', 'usr_lena', 'usr_vera'].map(
    (userId) => ({ userId, connectionId: null }),
  ),
  { userId: 'usr_dana', connectionId: 'con_harborline_northgate' },
  { userId: 'usr_marcus', connectionId: 'con_northgate_revampd' },
];

/** What happens: each step by a chance of its own, so that one can be left out and the others stay as they are. */
const steps = fc.array(fc.nat({ max: 0xffffff }), { minLength: 110, maxLength: 150 });

/** Does it all in a world of its own, in which each connection has one of everything from the start. */
async function live(seeds: readonly number[], tally: Tally): Promise<Tester> {
  const tester = createTester({ scenario: 'empty' });
  for (const connectionId of connectionIds) await setScene(tester, connectionId);
  const { leaks, reopen } = overhear(tester, viewers);
  for (const seed of seeds) {
    reopen();
    await actByChance(tester, connectionIds, userIds, createChance(seed), tally);
    assert.deepEqual(leaks, []);
  }
  return tester;
}

const newTally = (): Tally => ({ done: 0, read: 0, refused: 0, repeated: 0, operations: new Set<OperationId>() });

describe('thousands of random acts of random people in several connections, interleaved, over HTTP', () => {
  it('WAL-1 balance = sum of entries, INV-2 invoices add up, CON-1 no cause in another connection, CON-8 one row for each change, TIC-7 nobody reads or hears what is not theirs', async () => {
    const tally = newTally();
    await fc.assert(
      fc.asyncProperty(steps, async (seeds) => {
        const tester = await live(seeds, tally);
        for (const connectionId of connectionIds) await addsUp(tester, connectionId);
        for (const userId of userIds) await unreadAddsUp(tester.as(userId));
      }),
      { numRuns: 25, seed: 4, endOnFailure: true },
    );
    const missing = Object.keys(operationTable).filter((id) => !tally.operations.has(id as OperationId));
    assert.deepEqual(missing, ['streamEvents'], 'operations that never succeeded');
    const { done, read, refused, repeated } = tally;
    assert.ok(done > 800 && read > 600 && refused > 800 && repeated > 100, JSON.stringify({ ...tally, operations: 0 }));
  });

  it('the same seed and the same acts give the same world, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (seeds) => {
        const [one, other] = [await live(seeds, newTally()), await live(seeds, newTally())];
        assert.deepEqual(other.api.platform.snapshot(), one.api.platform.snapshot());
      }),
      { numRuns: 4, seed: 4, endOnFailure: true },
    );
  });
});
