import { createMockApi, grantCredit, issueInvoice, type MockApi } from '@revampd/mocks';
import { addCrowd } from '../../mocks/scenarios/crowd.ts';
import type { World } from './cases.ts';

/** How many connections the two worlds have. */
export const sizes = [100, 100_000] as const;

const NORTHGATE = 'con_harborline_northgate';

/** The default world, filled up to so many connections. */
export async function createWorld(connections: number): Promise<{ readonly api: MockApi; readonly world: World }> {
  const api = createMockApi({ onError: console.error });
  return { api, world: await fillWorld(api, connections) };
}

/** Adds connections to a world, and in it an invoice that credit can be applied to for long, and an open ticket. */
export async function fillWorld(api: MockApi, connections: number): Promise<World> {
  const { platform } = api;
  // Those of the default world: the same rows in both sizes, far apart in the larger one.
  const founders = platform.tables.connections.rows('byCounterpart', 'org_harborline partner_sub_org');
  const connectionIds = founders.map(({ id }) => id);
  addCrowd(platform, connections);
  const connection = platform.tables.connections.get(NORTHGATE)!;
  const money = { amount: 10_000_000, currency: connection.currency };
  grantCredit(platform, connection, money, 'For the measurement');
  const charges = [{ description: 'For the measurement', unitPrice: money.amount }];
  const { id: invoiceId } = issueInvoice(platform, connection, { type: 'one_time', charges });
  return { invoiceId, ticketId: await openTicket(api), connectionIds };
}

async function openTicket({ mintSession, transport }: MockApi): Promise<string> {
  const { token } = mintSession({ user_id: 'usr_dana', connection_id: null });
  const request = new Request(`https://api.test/v1/connections/${NORTHGATE}/tickets`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'For the measurement', priority: 'low', description: 'A long conversation.' }),
  });
  return ((await (await transport(request)).json()) as { id: string }).id;
}
