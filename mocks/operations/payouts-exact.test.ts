import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addOrganization, addUser, connectPartner, connectSubOrg, payoutEarned } from '../index.ts';
import { createTester, type Tester } from '../test/tester.ts';

const MOST = Number.MAX_SAFE_INTEGER;

describe('PAY-2 exact in every currency', () => {
  /** A Partner of its own, billed in a currency, with a Sub-Org and an owner. */
  function addPartner({ api: { platform } }: Tester, currency: string): string {
    const key = currency.toLowerCase();
    const add = (name: string, type: 'partner' | 'sub_org') =>
      addOrganization(platform, { id: `org_${name}_${key}`, name: `${name} ${currency}`, type, invoicePrefix: 'ZZ' });
    const [partner, subOrg] = [add('partner', 'partner'), add('sub', 'sub_org')];
    addUser(platform, { id: `usr_${key}`, organizationId: partner.id, name: 'Kim', role: 'owner' });
    const revampd = platform.tables.organizations.get('org_revampd')!;
    const terms = (id: string) => ({ id: `con_${id}_${key}`, currency, timeZone: 'Asia/Tokyo' });
    const withPartner = terms('sub');
    connectSubOrg(platform, subOrg, { partner, revampd }, { withPartner, withRevampd: terms('sub_rev') });
    return connectPartner(platform, partner, revampd, terms('partner')).id;
  }

  const amount = fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: MOST }));
  const split = fc.record({
    currency: fc.constantFrom('USD', 'JPY', 'KWD'),
    amount,
    share: fc.oneof(fc.constantFrom(0n, 1n, 500n, 999n, 1000n), fc.bigInt({ min: 0n, max: 1000n })),
    off: fc.constantFrom(0, 0, 0, 0, 1, -1),
  });

  it('PAY-2 PAY-3 any payouts, any parts: exact to the minor unit in USD, JPY and KWD, or refused and nothing changed', async () => {
    const outcomes = { done: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(split, { minLength: 1, maxLength: 8 }), async (steps) => {
        const tester = createTester({ scenario: 'empty' });
        const { platform } = tester.api;
        const held = new Map<string, bigint>();
        const connections = new Map(['USD', 'JPY', 'KWD'].map((each) => [each, addPartner(tester, each)]));
        for (const { currency, amount: total, share, off } of steps) {
          const connection = platform.tables.connections.get(connections.get(currency)!)!;
          const sources = [{ organizationId: `org_sub_${currency.toLowerCase()}`, amount: total }];
          const { id } = payoutEarned(platform, connection, sources);
          const credit = Number((BigInt(total) * share) / 1000n);
          const withdraw = Number(BigInt(total) - BigInt(credit)) + off;
          const kim = tester.as(`usr_${currency.toLowerCase()}`, null, { assurance: 'elevated' });
          const json = { credit: { amount: credit, currency }, withdraw: { amount: withdraw, currency } };
          const answer = await kim.post(`/v1/connections/${connection.id}/payouts/${id}/allocation`, json);
          const before = held.get(currency) ?? 0n;
          const after = before + BigInt(credit);
          const isRight = off === 0 && after <= BigInt(MOST);
          assert.equal(answer.status, isRight ? 201 : 422, JSON.stringify({ total, credit, withdraw }));
          outcomes[isRight ? 'done' : 'refused'] += 1;
          held.set(currency, isRight ? after : before);
          const { body: wallet } = await kim.get(`/v1/connections/${connection.id}/wallet`);
          assert.deepEqual([BigInt(wallet.balance.amount), wallet.balance.currency], [held.get(currency), currency]);
          const { body: payout } = await kim.get(`/v1/connections/${connection.id}/payouts/${id}`);
          assert.equal(payout.status === 'ready', !isRight);
          if (!isRight) continue;
          assert.equal(BigInt(payout.credited.amount) + BigInt(payout.withdrawn.amount), BigInt(payout.amount.amount));
          assert.equal(payout.withdrawal?.amount.amount ?? 0, withdraw);
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(outcomes.done > 100 && outcomes.refused > 20, JSON.stringify(outcomes));
  });
});
