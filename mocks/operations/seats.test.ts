import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTester } from '../test/tester.ts';

/**
 * The table "Seats, sections, actions" of REQUIREMENTS.md, written out a second time: what an owner in each seat has.
 * It must not be derived from the platform's own table.
 */
const owners: readonly {
  connectionId: string;
  type: string;
  seat: string;
  issuer: string;
  payer: string;
  people: Readonly<Record<'owner' | 'billing' | 'support' | 'viewer', string>>;
  sections: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    connectionId: 'con_harborline_northgate',
    type: 'partner_sub_org',
    seat: 'sub_org',
    issuer: 'org_harborline',
    payer: 'org_northgate',
    people: { owner: 'usr_dana', billing: 'usr_ines', support: 'usr_joel', viewer: 'usr_marcus' },
    sections: {
      plan: [],
      add_ons: [],
      approval_requests: ['approve', 'reject'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      notifications: ['read_marks', 'decide'],
      activity: [],
      settings: [],
    },
  },
  {
    connectionId: 'con_harborline_northgate',
    type: 'partner_sub_org',
    seat: 'partner',
    issuer: 'org_harborline',
    payer: 'org_northgate',
    people: { owner: 'usr_tom', billing: 'usr_grace', support: 'usr_priya', viewer: 'usr_noor' },
    sections: {
      plan: ['propose', 'end_at_period_end'],
      add_ons: ['propose', 'end_at_period_end'],
      approval_requests: ['create', 'withdraw'],
      tickets: ['reply', 'react', 'assign', 'set_status', 'set_priority', 'escalate'],
      submit_ticket: ['submit_on_behalf'],
      invoices: ['record_payment', 'void'],
      wallet: ['grant_credit', 'adjust', 'reverse_application'],
      notifications: ['read_marks'],
      activity: [],
      settings: ['change'],
    },
  },
  {
    connectionId: 'con_harborline_revampd',
    type: 'partner_revampd',
    seat: 'partner',
    issuer: 'org_revampd',
    payer: 'org_harborline',
    people: { owner: 'usr_tom', billing: 'usr_grace', support: 'usr_priya', viewer: 'usr_noor' },
    sections: {
      plan: ['start', 'change', 'cancel', 'resume'],
      add_ons: ['add', 'change', 'remove'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      payouts: ['credit', 'withdraw', 'split'],
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: [],
    },
  },
  {
    connectionId: 'con_northgate_revampd',
    type: 'sub_org_revampd',
    seat: 'sub_org',
    issuer: 'org_revampd',
    payer: 'org_northgate',
    people: { owner: 'usr_dana', billing: 'usr_ines', support: 'usr_joel', viewer: 'usr_marcus' },
    sections: {
      plan: [],
      add_ons: ['add', 'change', 'remove'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: [],
    },
  },
  {
    connectionId: 'con_juniper_revampd',
    type: 'self_serve_revampd',
    seat: 'self_serve',
    issuer: 'org_revampd',
    payer: 'org_juniper',
    people: { owner: 'usr_wren', billing: 'usr_mina', support: 'usr_theo', viewer: 'usr_anika' },
    sections: {
      plan: ['start', 'change', 'cancel', 'resume'],
      add_ons: ['add', 'change', 'remove'],
      tickets: ['reply', 'react', 'close', 'reopen'],
      submit_ticket: ['submit'],
      invoices: ['apply_credit', 'pay_elsewhere'],
      wallet: ['apply_credit'],
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: [],
    },
  },
  ...(['con_harborline_revampd', 'con_northgate_revampd', 'con_juniper_revampd'] as const).map((connectionId) => ({
    connectionId,
    type: {
      con_harborline_revampd: 'partner_revampd',
      con_northgate_revampd: 'sub_org_revampd',
      con_juniper_revampd: 'self_serve_revampd',
    }[connectionId],
    seat: 'revampd',
    issuer: 'org_revampd',
    payer: connectionId.replace('con', 'org').replace('_revampd', ''),
    people: { owner: 'usr_omar', billing: 'usr_ruth', support: 'usr_lena', viewer: 'usr_sven' },
    sections: {
      plan: [],
      add_ons: [],
      tickets: ['reply', 'react', 'assign', 'set_status', 'set_priority'],
      invoices: ['record_payment', 'void'],
      wallet: ['grant_credit', 'adjust', 'reverse_application'],
      ...(connectionId === 'con_harborline_revampd' && { payouts: [] as string[] }),
      affiliate_payouts: [],
      notifications: ['read_marks'],
      activity: [],
      settings: ['change'],
    },
  })),
];

const MONEY = ['plan', 'add_ons', 'approval_requests', 'invoices', 'wallet', 'payouts', 'affiliate_payouts'];

/** "Roles narrow a seat", written out again: owner all, billing all but ticket acts, support no money, viewer reads. */
function narrow(sections: Readonly<Record<string, readonly string[]>>, role: string): Record<string, string[]> {
  const narrowed: Record<string, string[]> = {};
  for (const [name, actions] of Object.entries(sections)) {
    if (role === 'support' && MONEY.includes(name)) continue;
    // Submitting a ticket is all there is in that section: who may not submit doesn't have it.
    if ((role === 'billing' || role === 'viewer') && name === 'submit_ticket') continue;
    if (role === 'owner') narrowed[name] = [...actions];
    if (role === 'billing') narrowed[name] = name === 'tickets' ? [] : [...actions];
    if (role === 'support') narrowed[name] = name === 'settings' ? [] : actions.filter((action) => action !== 'decide');
    // Everybody marks their own notifications read.
    if (role === 'viewer') narrowed[name] = actions.filter((action) => action === 'read_marks');
  }
  return narrowed;
}

function toRecord(sections: readonly { name: string; actions: string[] }[]): Record<string, string[]> {
  return Object.fromEntries(sections.map(({ name, actions }) => [name, actions]));
}

describe('CON-2 the four connection types, each with its sections, actions, issuer and payer', () => {
  for (const expected of owners)
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

  it('CON-2 Revampd does not see partner_sub_org connections', async () => {
    const omar = createTester().as('usr_omar');
    assert.equal((await omar.get('/v1/connections?type=partner_sub_org')).body.total, 0);
    assert.equal((await omar.get('/v1/connections/con_harborline_northgate')).status, 404);
  });

  it('CON-2 a secret key reads what the organization may read, and has no actions', async () => {
    const { body } = await createTester().with('sk_test_partner').get('/v1/connections/con_harborline_northgate');
    const partner = owners[1]!;
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
