import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueInvoice } from '../index.ts';
import { createAffiliateWorld } from '../test/affiliates.ts';

const NORTHGATE = 'con_northgate_revampd';
const JUNIPER = 'con_juniper_revampd';

describe('AFF-4 it can offset only Revampd invoices of that connection', () => {
  const cases = [
    ['a Sub-Org', 'usr_dana', NORTHGATE, ['con_harborline_northgate', JUNIPER]],
    ['a Self-Serve', 'usr_wren', JUNIPER, [NORTHGATE, 'con_harborline_revampd']],
    ['a Partner', 'usr_tom', 'con_harborline_revampd', ['con_harborline_northgate', NORTHGATE]],
  ] as const;
  for (const [who, userId, connectionId, foreign] of cases)
    it(`AFF-4 ${who}: to the last cent on its own Revampd invoice, and not a cent on any other`, async () => {
      const world = createAffiliateWorld(connectionId);
      world.pay(5000);
      const charges = [{ description: 'Thing', unitPrice: 5000 }];
      const bill = (id: string) =>
        issueInvoice(world.platform, world.platform.tables.connections.get(id)!, { type: 'one_time', charges });
      const [own, others] = [bill(connectionId), foreign.map(bill)];
      const person = world.tester.as(userId);
      const apply = (where: string, invoiceId: string) =>
        person.post(`/v1/connections/${where}/invoices/${invoiceId}/credit-applications`, {
          amount: { amount: 5000, currency: 'USD' },
        });
      for (const { id, connectionId: where } of others) {
        assert.equal((await apply(connectionId, id)).status, 404);
        // Where that invoice is paid, this credit isn't.
        assert.ok((await apply(where, id)).status >= 403);
      }
      assert.equal((await world.read('/wallet')).balance.amount, 5000);
      const { status, body } = await apply(connectionId, own.id);
      assert.deepEqual([status, body.invoice.status, body.wallet.balance.amount], [201, 'paid', 0]);
    });
});
