import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  affiliatePaid,
  draftInvoice,
  issueDraft,
  issueInvoice,
  joinAffiliateProgram,
  withdrawalFailed,
  withdrawalPaid,
  type Platform,
} from '../index.ts';
import { stage } from '../test/acts.ts';
import { createEarningWorld, parts, PARTNER_CONNECTION } from '../test/payouts.ts';
import { createTester, type Answer } from '../test/tester.ts';
import { each, kindsOf, readersOfMoney, toldBy } from '../test/told.ts';

const [SUB_ORG, HARBORLINE, JUNIPER] = (['northgate', 'harborline', 'juniper'] as const).map(readersOfMoney);

const done = (answer: Answer) => assert.ok(answer.status < 300, answer.text);

describe('NOT-14 money: the payer', () => {
  const seats = [
    ['con_harborline_northgate', 'usr_tom', SUB_ORG],
    ['con_northgate_revampd', 'usr_omar', SUB_ORG],
    ['con_harborline_revampd', 'usr_ruth', HARBORLINE],
    ['con_juniper_revampd', 'usr_omar', JUNIPER],
  ] as const;
  for (const [connectionId, issuerId, payers] of seats)
    it(`NOT-14 ${connectionId}: credit, adjustment, reversal; invoice issued, overdue, voided; not a draft, payment or credit applied`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const { platform } = tester.api;
      const { connection, invoiceId, entryId } = stage(platform, connectionId);
      const issuer = () => tester.as(issuerId);
      const at = `/v1/connections/${connectionId}`;
      const money = (amount: number) => ({ amount, currency: connection.currency });
      const reason = { reason: 'Because' };
      const entry = (kind: string) => ({ kind, amount: money(5), ...reason });
      const charges = { type: 'one_time', charges: [{ description: 'Visit', unitPrice: 100 }] } as const;
      const actor = { userId: issuerId, mintedById: connection.issuer.id };
      const payment = { amount: money(1), date: '2026-11-21', method_label: 'Cash' };
      const payer = () => tester.as(payers[0]!);
      const draft = draftInvoice(platform, connection, charges, actor);
      const cases: readonly [act: () => unknown, ...kinds: string[]][] = [
        [async () => done(await issuer().post(`${at}/wallet/entries`, entry('credit'))), 'credit_granted'],
        [async () => done(await issuer().post(`${at}/wallet/entries`, entry('adjustment'))), 'wallet_adjusted'],
        [async () => done(await issuer().post(`${at}/wallet/entries/${entryId}/reverse`, reason)), 'credit_reversed'],
        [async () => done(await issuer().post(`${at}/invoices/${invoiceId}/void`, reason)), 'invoice_voided'],
        [() => draftInvoice(platform, connection, charges, actor)],
        [() => issueDraft(platform, connection, platform.tables.invoices.get(draft.id)!, actor), 'invoice_issued'],
        [() => issueInvoice(platform, connection, charges), 'invoice_issued'],
        [async () => done(await issuer().post(`${at}/invoices/${draft.id}/payments`, payment))],
        [async () => done(await payer().post(`${at}/invoices/${draft.id}/credit-applications`, { amount: money(1) }))],
        [() => tester.api.clock.advance(17 * 86_400_000), 'invoice_overdue', 'invoice_overdue'],
      ];
      for (const [index, [act, ...kinds]] of cases.entries())
        assert.deepEqual(
          kindsOf(await toldBy(tester, act)),
          kinds.length === 0 ? {} : each(payers, ...kinds),
          `${index}: ${kinds.join(' ')}`,
        );
    });

  it('NOT-14 a withdrawal was paid, or failed: the Partner; nothing else of a payout', async () => {
    const { tester, platform, earn, allocate, retry } = createEarningWorld();
    const connection = platform.tables.connections.get(PARTNER_CONNECTION)!;
    let id = '';
    const steps: readonly [act: () => unknown, kind?: string][] = [
      [() => (id = earn(900))],
      [async () => done(await allocate(id, parts(300, 600)))],
      [() => tester.api.clock.advance(1_800_000)],
      [() => withdrawalFailed(platform, connection, id, 'The account is closed'), 'withdrawal_failed'],
      [async () => done(await retry(id, undefined, tester.as('usr_tom', null, { assurance: 'elevated' })))],
      [() => tester.api.clock.advance(3_600_000)],
      [() => withdrawalPaid(platform, connection, id), 'withdrawal_paid'],
    ];
    for (const [index, [act, kind]] of steps.entries())
      assert.deepEqual(kindsOf(await toldBy(tester, act)), kind ? each(HARBORLINE, kind) : {}, `${index}`);
  });

  it('NOT-14 an affiliate payout, which the table doesn’t name: nobody', async () => {
    const tester = createTester({ scenario: 'empty' });
    const pay = (platform: Platform) => {
      const connection = platform.tables.connections.get('con_juniper_revampd')!;
      joinAffiliateProgram(platform, connection);
      affiliatePaid(platform, connection, { amount: 500, currency: 'USD' });
    };
    assert.deepEqual(kindsOf(await toldBy(tester, () => pay(tester.api.platform))), {});
  });
});
