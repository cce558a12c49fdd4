import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DomainError, issueInvoice, recordPayment, voidInvoice, type Platform } from '../index.ts';
import { createTester, readAll, type Tester } from '../test/tester.ts';

const connectionIds = [
  'con_harborline_northgate',
  'con_harborline_cascade',
  'con_northgate_revampd',
  'con_harborline_revampd',
  'con_juniper_revampd',
];
const userIds = [
  'usr_tom',
  'usr_grace',
  'usr_dana',
  'usr_ines',
  'usr_marcus',
  'usr_petra',
  'usr_wren',
  'usr_omar',
  'usr_ruth',
];

/** A random act of a random person in a random connection, on any thing of the world. */
const act = fc.record({
  kind: fc.constantFrom('apply', 'apply', 'grant', 'adjust', 'reverse', 'invoice', 'pay', 'void', 'wait'),
  connectionId: fc.constantFrom(...connectionIds),
  userId: fc.constantFrom(...userIds),
  isByRight: fc.constantFrom(true, true, true, false),
  amount: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 3_000 }) },
    { weight: 1, arbitrary: fc.constantFrom(0, -700, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER) },
  ),
  pick: fc.nat({ max: 40 }),
  isRepeated: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** Most acts by somebody who may, on something that is there; the others by anybody on anything. */
function settle({ platform }: Tester['api'], step: Act): { userId: string; invoiceId: string; entryId: string } {
  const connection = platform.tables.connections.get(step.connectionId)!;
  const isHere = (row: { connectionId: string }) => !step.isByRight || row.connectionId === step.connectionId;
  const pickOf = (rows: readonly { id: string; connectionId: string }[]) => {
    const here = rows.filter(isHere);
    return here[step.pick % (here.length || 1)]?.id;
  };
  const side = step.kind === 'apply' ? connection.payer : connection.issuer;
  const owner = platform.tables.users.rows('byRole', `${side.id} owner`)[0]!;
  return {
    userId: step.isByRight ? owner.id : step.userId,
    invoiceId: pickOf(platform.tables.invoices.all()) ?? 'inv_none',
    entryId: pickOf(platform.tables.walletEntries.all().filter(({ kind }) => kind === 'credit_applied')) ?? 'wle_none',
  };
}

/** The call that an act is over HTTP; undefined for one that has no operation of its own yet. */
function toCall(
  step: Act,
  { invoiceId, entryId }: ReturnType<typeof settle>,
): [path: string, json: object] | undefined {
  const base = `/v1/connections/${step.connectionId}`;
  const amount = { amount: step.amount, currency: 'USD' };
  if (step.kind === 'apply') return [`${base}/invoices/${invoiceId}/credit-applications`, { amount }];
  if (step.kind === 'grant') return [`${base}/wallet/entries`, { kind: 'credit', amount, reason: 'Because' }];
  if (step.kind === 'adjust') return [`${base}/wallet/entries`, { kind: 'adjustment', amount, reason: 'Because' }];
  if (step.kind === 'reverse') return [`${base}/wallet/entries/${entryId}/reverse`, { reason: 'Because' }];
  return undefined;
}

/** What people do by other ways than the API, and time. */
function happen({ platform, clock }: Tester['api'], step: Act, ids: ReturnType<typeof settle>): void {
  const connection = platform.tables.connections.get(step.connectionId)!;
  const actor = { userId: ids.userId, mintedById: platform.tables.users.get(ids.userId)!.organizationId };
  const amount = { amount: step.amount, currency: 'USD' };
  const charges = [{ description: 'Thing', unitPrice: step.amount }];
  if (step.kind === 'wait') clock.advance(5 * 86_400_000);
  attempt(() => {
    if (step.kind === 'invoice') issueInvoice(platform, connection, { type: 'one_time', charges }, actor);
    if (step.kind === 'pay') recordPayment(platform, connection, ids.invoiceId, { amount, methodLabel: 'Card' }, actor);
    if (step.kind === 'void') voidInvoice(platform, connection, ids.invoiceId, 'Because', actor);
  });
}

function attempt(change: () => void): void {
  try {
    change();
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
  }
}

/** What everything above must leave, as the two sides read it over HTTP. */
async function check(tester: Tester, connectionId: string): Promise<void> {
  const { platform } = tester.api;
  const key = platform.tables.secretKeys.first(
    'byOrganization',
    platform.tables.connections.get(connectionId)!.issuer.id,
  )!;
  const reader = tester.with(key.id);
  const base = `/v1/connections/${connectionId}`;
  const { body: wallet } = await reader.get(`${base}/wallet`);
  const entries = await readAll(reader, `${base}/wallet/entries`);
  const invoices = new Map((await readAll(reader, `${base}/invoices`)).map((invoice) => [invoice.id, invoice]));
  const ids = new Set(entries.map(({ id }) => id));
  let sum = 0n;
  for (const entry of entries.toReversed()) {
    sum += BigInt(entry.amount.amount);
    assert.equal(BigInt(entry.balance_after.amount), sum);
    assert.ok(sum >= 0n);
    assert.ok(!entry.invoice || invoices.has(entry.invoice.id), 'the cause of an entry is in its own connection');
    assert.ok(!entry.reverses || ids.has(entry.reverses));
  }
  assert.deepEqual([BigInt(wallet.balance.amount), wallet.version], [sum, entries.length]);
  for (const { id, status } of invoices.values()) {
    const { body } = await reader.get(`${base}/invoices/${id}`);
    const lines = body.lines.reduce((total: bigint, line: typeof body) => total + BigInt(line.amount.amount), 0n);
    assert.equal(BigInt(body.total.amount) - BigInt(body.payments.amount) - BigInt(body.credits.amount), lines);
    assert.equal(BigInt(body.amount_due.amount), status === 'void' ? 0n : lines);
    for (const line of body.lines) assert.ok(!line.wallet_entry_id || ids.has(line.wallet_entry_id));
  }
  for (const row of await readAll(reader, `${base}/activity`))
    assert.ok(row.object.type === 'wallet' ? row.object.id === connectionId : invoices.has(row.object.id));
}

function countOf({ tables }: Platform): { entries: number; rows: number } {
  return { entries: tables.walletEntries.all().length, rows: tables.activity.all().length };
}

describe('WAL-1 random acts of random people in several connections, over HTTP', () => {
  it('WAL-1 balance = sum of entries, lines add up, no cause in another connection; CON-8 one row for each act', async () => {
    const outcomes = { done: 0, refused: 0, repeated: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 50, maxLength: 90 }), async (steps) => {
        const tester = createTester({ scenario: 'empty' });
        const { platform } = tester.api;
        for (const [index, step] of steps.entries()) {
          const ids = settle(tester.api, step);
          const call = toCall(step, ids);
          if (!call) {
            happen(tester.api, step, ids);
            continue;
          }
          const person = tester.as(ids.userId);
          const before = countOf(platform);
          const key = String(index).padStart(16, '0');
          const answer = await person.post(...call, key);
          const isDone = answer.status === 201;
          outcomes[isDone ? 'done' : 'refused'] += 1;
          const expected = isDone ? { entries: before.entries + 1, rows: before.rows + 1 } : before;
          assert.deepEqual(countOf(platform), expected);
          if (!isDone || !step.isRepeated) continue;
          outcomes.repeated += 1;
          assert.equal((await person.post(...call, key)).text, answer.text);
          assert.deepEqual(countOf(platform), expected);
        }
        for (const connectionId of connectionIds) await check(tester, connectionId);
      }),
      { numRuns: 30 },
    );
    assert.ok(outcomes.done > 200 && outcomes.refused > 200 && outcomes.repeated > 50, JSON.stringify(outcomes));
  });
});
