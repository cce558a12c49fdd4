import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seats } from '../test/seats.ts';
import { createTester, readAll } from '../test/tester.ts';
import { createWorldOf } from '../test/world.ts';

const MONEY = ['plan', 'add_ons', 'approval_requests', 'invoices', 'wallet', 'payouts', 'affiliate_payouts'];

/** "Roles narrow a seat", written out again: owner all, billing all but ticket acts, support no money, viewer reads. */
function narrow(sections: Readonly<Record<string, readonly string[]>>, role: string): Record<string, string[]> {
  const narrowed: Record<string, string[]> = {};
  for (const [name, actions] of Object.entries(sections)) {
    if (role === 'support' && MONEY.includes(name)) continue;
    // Submitting a ticket is all there is in that section: who may not submit doesn't have it.
    if ((role === 'billing' || role === 'viewer') && name === 'submit_ticket') continue;
    if (role === 'owner') narrowed[name] = [...actions];
    // Who acts on tickets says who gets them; the rest of the settings is money.
    if (role === 'billing')
      narrowed[name] = name === 'tickets' ? [] : actions.filter((action) => action !== 'change_support_reps');
    if (role === 'support') narrowed[name] = actions.filter((action) => !['decide', 'change'].includes(action));
    // Everybody marks their own notifications read.
    if (role === 'viewer') narrowed[name] = actions.filter((action) => action === 'read_marks');
  }
  return narrowed;
}

function toRecord(sections: readonly { name: string; actions: string[] }[]): Record<string, string[]> {
  return Object.fromEntries(sections.map(({ name, actions }) => [name, actions]));
}

describe('CON-2 the four connection types, each with its sections, actions, issuer and payer', () => {
  for (const expected of seats)
    for (const [role, userId] of Object.entries(expected.people))
      it(`CON-2 ${expected.type}, ${expected.seat}, ${role}`, async () => {
        const person = createTester().as(userId, expected.connectionId);
        const { body } = await person.get(`/v1/connections/${expected.connectionId}`);
        assert.deepEqual(
          [body.type, body.seat, body.issuer.id, body.payer.id],
          [expected.type, expected.seat, expected.issuer, expected.payer],
        );
        assert.deepEqual(toRecord(body.sections), narrow(expected.sections, role));
        const wallet = await person.get(`/v1/connections/${expected.connectionId}/wallet`);
        if (role === 'support') {
          assert.equal(wallet.body.code, 'not_permitted');
          assert.deepEqual([body.balance, body.counts.open_invoices, body.counts.overdue_invoices], [null, null, null]);
        } else {
          assert.deepEqual(wallet.body.actions, narrow(expected.sections, role)['wallet']);
          assert.deepEqual(wallet.body.balance, body.balance);
        }
      });

  it('CON-2 Revampd sees a partner_sub_org connection while one of its tickets is escalated, and no other', async () => {
    const tester = createTester();
    const [omar, partners] = [tester.as('usr_omar'), ['usr_tom', 'usr_vera'].map((userId) => tester.as(userId))];
    const tickets = (await Promise.all(partners.map((partner) => readAll(partner, '/v1/tickets')))).flat();
    const escalated = tickets.filter(({ escalation }) => escalation !== null);
    const expected = new Set(escalated.map(({ connection_id }) => connection_id));
    assert.ok(expected.size > 0);
    for (const { id } of tester.api.platform.tables.connections.all().filter(({ type }) => type === 'partner_sub_org'))
      assert.equal((await omar.get(`/v1/connections/${id}`)).status, expected.has(id) ? 200 : 404);
  });

  for (const [role, userId, actions] of [
    ['owner', 'usr_omar', ['reply', 'react', 'assign', 'set_status', 'set_priority', 'return']],
    ['billing', 'usr_ruth', []],
    ['support', 'usr_lena', ['reply', 'react', 'assign', 'set_status', 'set_priority', 'return']],
    ['viewer', 'usr_sven', []],
  ] as const)
    it(`CON-2 Revampd’s ${role} there: that ticket and its notifications, nothing of the money, no counts`, async () => {
      const { tester, scene } = await createWorldOf('con_harborline_northgate');
      const person = tester.as(userId);
      const { body } = await person.get('/v1/connections/con_harborline_northgate');
      assert.deepEqual([body.seat, body.balance, body.settings], ['revampd', null, null]);
      const nothing = { open_invoices: null, overdue_invoices: null, open_tickets: null, pending_requests: null };
      assert.deepEqual(body.counts, nothing);
      assert.deepEqual(toRecord(body.sections), { tickets: actions, notifications: ['read_marks'] });
      const list = await person.get('/v1/connections/con_harborline_northgate/tickets');
      assert.deepEqual(
        list.body.data.map(({ id }: { id: string }) => id),
        [scene.escalated.ticket_id],
      );
    });

  it('CON-2 a secret key reads what the organization may read, and has no actions', async () => {
    const { body } = await createTester().with('sk_test_partner').get('/v1/connections/con_harborline_northgate');
    const partner = seats[1]!;
    assert.deepEqual(
      toRecord(body.sections),
      Object.fromEntries(
        Object.keys(partner.sections)
          .filter((name) => name !== 'submit_ticket')
          .map((name) => [name, []]),
      ),
    );
  });

  it('CON-2 a session narrows its role: a section without its permission is absent, and refused', async () => {
    const permissions = ['support:read'] as const;
    const dana = createTester().as('usr_dana', 'con_harborline_northgate', { permissions });
    const { body } = await dana.get('/v1/connections/con_harborline_northgate');
    assert.deepEqual(toRecord(body.sections), { tickets: [], settings: [] });
    assert.equal((await dana.get('/v1/connections/con_harborline_northgate/wallet')).body.code, 'not_permitted');
  });
});
