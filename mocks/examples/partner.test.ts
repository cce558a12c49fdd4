import assert from 'node:assert/strict';
import { it } from 'node:test';
import { applyCredit, createRevampdClient, createSessionSource, getWallet, isRevampdError } from '@revampd/api-client';
import { createMockApi } from '@revampd/mocks';

const connection_id = 'con_harborline_northgate';

/** A client of a person's session, on a Revampd that lives in this process. */
function open(scenario: 'default' | 'conflict', user_id = 'usr_dana') {
  const api = createMockApi({ scenario });
  const session = createSessionSource({ fetchSession: async () => api.mintSession({ user_id, connection_id }) });
  return { api, client: createRevampdClient({ session, fetch: api.fetch, retryDelay: () => 0 }) };
}

it('shows the balance, after the network failed twice', async () => {
  const { api, client } = open('default');
  api.network.faults.set([{ match: { path: 'getWallet' }, fault: 'network', times: 2 }]);
  const { balance } = await getWallet(client, { connection_id });
  assert.deepEqual(balance, { amount: 41260, currency: 'USD' });
});

it('tells who was faster', async () => {
  const { api, client } = open('conflict');
  const [invoice] = api.platform.tables.invoices
    .all()
    .filter((one) => one.connectionId === connection_id && one.status === 'open');
  const amount = { amount: 100, currency: 'USD' };
  const error = await applyCredit(client, { connection_id, invoice_id: invoice!.id, body: { amount } }).catch(
    (cause) => cause,
  );
  assert.ok(isRevampdError(error));
  assert.ok(error.current && 'changed_by' in error.current);
  assert.equal(error.current.changed_by?.name, 'Ines Duarte');
});
