import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addOrganization, connectSubOrg, grantCredit } from '../index.ts';
import { createTester, readAll, type Answer, type Tester } from '../test/tester.ts';

/** Harborline has so many Sub-Orgs more, by names that tell their place. */
function enlarge({ api: { platform } }: Tester, count: number): void {
  const { organizations } = platform.tables;
  const [partner, revampd] = [organizations.get('org_harborline')!, organizations.get('org_revampd')!];
  const terms = { currency: 'USD', timeZone: 'America/Chicago' };
  platform.transaction(() => {
    for (let place = 1; place <= count; place += 1) {
      const name = place === count ? 'Zürich Zahnklinik' : `Practice ${String(place).padStart(5, '0')}`;
      const subOrg = addOrganization(platform, {
        id: `org_p${place}`,
        name,
        type: 'sub_org',
        invoicePrefix: `P${place}`,
      });
      const withPartner = { ...terms, id: `con_p${place}` };
      connectSubOrg(
        platform,
        subOrg,
        { partner, revampd },
        { withPartner, withRevampd: { ...terms, id: `con_r${place}` } },
      );
    }
  });
}

const isSubOrg = ({ type }: Answer['body']) => type === 'partner_sub_org';

describe('CON-9 a Partner with many Sub-Orgs', () => {
  it('CON-9 the list says of each what getConnection says: type, counterpart, balance, open tickets, pending requests', async () => {
    const tester = createTester();
    const tom = tester.as('usr_tom');
    const draft = {
      kind: 'one_time',
      name: 'Visit',
      price: { amount: 1, currency: 'USD' },
      effective_date: '2026-12-01',
    };
    for (const key of ['ridgeway', 'ridgeway', 'cascade'])
      assert.equal((await tom.post(`/v1/connections/con_harborline_${key}/approval-requests`, draft)).status, 201);
    const ticket = { title: 'Fax', priority: 'low', description: 'It is silent.' };
    assert.equal((await tom.post('/v1/connections/con_harborline_alder/tickets', ticket)).status, 201);
    const rows = await readAll(tom, '/v1/connections', 5);
    assert.equal(rows.length, 13);
    const own = async (part: string, id: string) => (await tom.get(`/v1/connections/${id}${part}`)).body;
    for (const row of rows) {
      const { id, balance, counts } = row;
      assert.deepEqual(row, await own('', id));
      assert.deepEqual(balance, (await own('/wallet', id)).balance);
      const open = await own('/tickets?status=open&status=in_progress&limit=1', id);
      assert.equal(counts.open_tickets, open.total);
      const pending = isSubOrg(row) ? (await own('/approval-requests?status=pending&limit=1', id)).total : null;
      assert.equal(counts.pending_requests, pending);
    }
    assert.ok(
      rows.some(({ counts }) => counts.pending_requests === 2) && rows.some(({ counts }) => counts.open_tickets > 0),
    );
  });

  it('CON-9 with 5,000 the last is found by three letters of its name, and every one by paging', async () => {
    const tester = createTester({ scenario: 'empty' });
    enlarge(tester, 5000);
    const { platform } = tester.api;
    const last = platform.tables.connections.get('con_p5000')!;
    grantCredit(platform, last, { amount: 700, currency: 'USD' }, 'Goodwill');
    const tom = tester.as('usr_tom');
    for (const letters of ['zür', 'ZUR', 'hnk']) {
      const { body } = await tom.get(`/v1/connections?q=${encodeURIComponent(letters)}`);
      assert.deepEqual([body.total, body.data[0].id, body.data[0].balance.amount], [1, 'con_p5000', 700]);
      assert.equal(body.data[0].counterpart.name, 'Zürich Zahnklinik');
    }
    const all = await readAll(tom, '/v1/connections?type=partner_sub_org');
    assert.deepEqual([all.length, all.at(-1).id], [5012, 'con_p5000']);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('CON-9 Revampd on an escalated ticket sees whose connection it is: no settings, no balance, no counts', async () => {
    const tester = createTester({ scenario: 'empty' });
    const at = '/v1/connections/con_harborline_northgate';
    const tom = tester.as('usr_tom');
    const { body: ticket } = await tester
      .as('usr_dana')
      .post(`${at}/tickets`, { title: 'Fax', priority: 'low', description: 'It is silent.' });
    assert.equal((await tom.post(`${at}/tickets/${ticket.id}/escalate`, { reason: 'Not ours' })).status, 200);
    const { body } = await tester.as('usr_omar').get(at);
    assert.deepEqual([body.seat, body.settings, body.balance], ['revampd', null, null]);
    assert.deepEqual([...new Set(Object.values(body.counts))], [null]);
    const { body: seen } = await tom.get(at);
    assert.deepEqual([seen.counts.open_tickets, seen.counts.pending_requests], [1, 0]);
    const { headers } = await tom.get(at);
    const change = { json: { support_rep_ids: [] }, headers: { 'If-Match': headers.get('ETag')! } };
    assert.equal((await tester.as('usr_omar').call('PATCH', `${at}/settings`, change)).status, 403);
  });
});
